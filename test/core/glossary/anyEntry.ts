import fc from 'fast-check';
import type { Discouraged, Entry, Substitute } from '../../../server/src/core/glossary/term.ts';

/** Words as glossaries hold them, with all that upsets a format: quotation marks, separators, brackets, colons, signs of formulas, emoji. */
const word = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'infox',
      'cyberattaque',
      'mégadonnées',
      'État',
      'l’œuvre',
      'chaîne',
      'S/RES/2231',
      'NIS 2',
      'no',
      'true',
      '12',
      '2.0',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '« x »',
      'a: b',
      '# c',
      '[d]',
      '{e}',
      'f;g',
      'h,i',
      'j"k',
      "l'm",
      '=n',
      '-o',
      '@p',
      '+q',
      '&r',
      '*s',
      '!t',
      '%u',
      '<v>',
      '😀',
      '\u00a0w',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }) },
);
/** A text on one line: readers join what is broken, and take `|` for the border of two forms. */
export const text = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .map((words) => clean(words.join(' ')))
  .filter((one) => one !== '' && one !== '~');

function clean(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(
      /[\u0000-\u001f\u007f-\u009f|\ufffe\uffff\u2028\u2029\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu,
      '',
    )
    .replace(/[\t\n\r ]+/g, ' ')
    .trim();
}

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(?:-[a-z0-9]{1,5}){0,2}$/);
const nature = fc.constantFrom('noun', 'proper-noun', 'adjective', 'verb', 'adverb', 'phrase' as const);
const gender = fc.constantFrom('m', 'f', 'c' as const);
const level = fc.constantFrom('error', 'warning', 'information', 'hint', 'off' as const);
const some = { requiredKeys: ['form'], noNullPrototype: true } as { requiredKeys: ['form']; noNullPrototype: true };
const substitute = fc.record(
  { form: text, gender, number: fc.constantFrom('plural-only', 'singular-only' as const), plural: text },
  some,
);
const words = fc.array(text, { minLength: 1, maxLength: 2 });
const limits = fc
  .record(
    { nature, after: words, before: words, notAfter: words, notBefore: words, near: words, notNear: words },
    { requiredKeys: [], noNullPrototype: true },
  )
  .filter((one) => Object.keys(one).length > 0);
const discouraged = fc.record(
  {
    form: text,
    reason: text,
    level,
    replacements: fc.array(substitute, { maxLength: 2 }),
    exactCase: fc.constant(true as const),
    limits,
    nature,
  },
  some,
);

/** Any entry that a glossary file can hold. */
export const anyEntry = fc.record(
  {
    id,
    preferred: text,
    nature,
    gender,
    number: fc.constantFrom('plural-only', 'singular-only' as const),
    plural: text,
    feminine: text,
    forms: words,
    definition: text,
    allowed: fc.array(fc.record({ form: text, note: text }, some), { maxLength: 2 }),
    discouraged: fc.array(discouraged, { maxLength: 2 }),
    acronyms: fc.array(
      fc.record(
        { form: fc.stringMatching(/^[A-Z][A-Z0-9]{1,4}$/), expansion: text.filter((one) => !one.includes('=')) },
        { noNullPrototype: true },
      ),
      { maxLength: 2 },
    ),
    equivalents: fc.dictionary(fc.constantFrom('en', 'es', 'pt-BR'), words, { maxKeys: 2, noNullPrototype: true }),
    domain: text,
    related: fc.array(id, { maxLength: 2 }),
    note: text,
    source: fc.record(
      { name: text, address: fc.constant('https://example.org/x'), date: fc.constant('2024-05-06') },
      { requiredKeys: ['name'], noNullPrototype: true },
    ),
    status: fc.constantFrom('proposed', 'approved', 'deprecated' as const),
    successor: id,
    owner: text,
    level,
  },
  {
    requiredKeys: ['id', 'preferred', 'nature', 'allowed', 'discouraged', 'acronyms', 'equivalents', 'related', 'status'],
    noNullPrototype: true,
  },
) as unknown as fc.Arbitrary<Entry>;

/** What is left of an entry in a table: the README of the glossary says what has no column. */
export function tabular(entry: Entry): Entry {
  const replacement = (replacements: readonly Substitute[] | undefined): readonly Substitute[] | undefined =>
    replacements?.[0] && [{ form: replacements[0].form }];
  return {
    ...entry,
    allowed: entry.allowed.map(({ form }) => ({ form })),
    discouraged: entry.discouraged.map(({ form, reason, replacements }): Discouraged => {
      const kept = replacement(replacements);
      return { form, ...(reason !== undefined && { reason }), ...(kept && { replacements: kept }) };
    }),
  };
}
