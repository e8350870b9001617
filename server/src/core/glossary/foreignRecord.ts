import { languageOf, plainKey } from './fields.ts';
import { type Field, type Scalar, scalar, type Table, type Value } from './value.ts';

/**
 * A record as other bases give it (FranceTerme in JSON, tables with a column for a language) made into fields of ours, each with its place kept. A record of
 * ours comes back as it is.
 */
export function ownRecord(record: Table): Table {
  if (!record.fields.some(isForeign)) return record;
  const own: Own = { fields: [], equivalents: [], domain: [], source: [], notes: [] };
  for (const field of record.fields) take(field, own);
  const joined = (key: string, parts: readonly Scalar[], between: string): readonly Field[] => {
    const [first] = parts;
    return first ? [fieldAt(key, scalar(parts.map(({ text }) => text).join(between), first.span))] : [];
  };
  const table = (key: string, fields: readonly Field[]): readonly Field[] => {
    const [first] = fields;
    return first ? [fieldAt(key, { kind: 'table', fields, span: first.value.span })] : [];
  };
  return {
    kind: 'table',
    span: record.span,
    fields: [
      ...own.fields,
      ...joined('domaine', own.domain, ' / '),
      ...joined('note', own.notes, ' '),
      ...table('equivalents', own.equivalents),
      ...table('source', own.source),
    ],
  };
}

interface Own {
  readonly fields: Field[];
  readonly equivalents: Field[];
  readonly domain: Scalar[];
  readonly source: Field[];
  readonly notes: Scalar[];
}

/** Keys of FranceTerme that are none of ours; `year` is told by the date already. */
const foreignKeys = new Set(
  'date date_str year annee commission domains domaines subdomain subdomains sous_domaine sous_domaines category see_also'.split(
    ' ',
  ),
);

function isForeign({ key, value }: Field): boolean {
  const plain = plainKey(key.text);
  return foreignKeys.has(plain) || languageOf(key.text) !== undefined || (plain === 'equivalents' && value.kind === 'list');
}

function take({ key, value }: Field, own: Own): void {
  const plain = plainKey(key.text);
  const language = languageOf(key.text);
  const texts = textsIn(value);
  if (language !== undefined) {
    if (texts.length > 0) own.equivalents.push(fieldAt(language, listOf(texts.flatMap(englishOf), value)));
  } else if (plain === 'equivalents' && value.kind === 'list') own.equivalents.push(...byLanguage(value.items));
  else if (plain === 'term' || plain === 'terme') own.fields.push(...termFields({ key, value }));
  else if (plain === 'variants' || plain === 'variantes')
    own.fields.push({ key, value: listOf(texts.flatMap(bothGenders), value) });
  else if (plain === 'category') own.fields.push(...categoryFields(texts[0], own));
  else if (/^(?:sous_)?(?:sub)?doma?ine?s?$/.test(plain)) own.domain.push(...texts);
  else if (plain === 'see_also') own.fields.push(fieldAt('liens', value));
  else if (plain === 'related') own.notes.push(...seeAlso(value));
  else if (plain === 'notes' || plain === 'note') own.notes.push(...texts);
  else if (plain === 'commission') own.source.push(...texts.map((text) => fieldAt('nom', text)));
  else if (plain === 'date') {
    for (const text of texts) {
      const day = /^\d{4}-\d{2}-\d{2}/.exec(text.text)?.[0];
      if (day) own.source.push(fieldAt('date', scalar(day, text.span)));
    }
  } else if (plain === 'source')
    own.source.push(...(value.kind === 'table' ? value.fields : texts.map((text) => fieldAt('nom', text))));
  else if (!foreignKeys.has(plain)) own.fields.push({ key, value });
}

/** The texts of a value or of the items of a list, without the empty ones; `null` is none. */
function textsIn(value: Value): readonly Scalar[] {
  const items = value.kind === 'list' ? value.items : [value];
  return items.flatMap((item) => (item.kind === 'scalar' && !/^(?:|~|null)$/.test(item.text.trim()) ? [item] : []));
}

function fieldAt(key: string, value: Value): Field {
  return { key: scalar(key, value.span), value };
}

function listOf(items: readonly Scalar[], { span }: Value): Value {
  return { kind: 'list', items, span };
}

/** « manageur, -euse » is a term and its feminine; « arrière-plan (d’) » is read in the order of its words. */
function termFields({ key, value }: Field): readonly Field[] {
  if (value.kind !== 'scalar') return [{ key, value }];
  const [term, feminine] = bothGenders(value);
  if (!term) return [{ key, value }];
  return [{ key, value: term }, ...(feminine ? [fieldAt('feminin', feminine)] : [])];
}

function bothGenders(value: Scalar): readonly Scalar[] {
  const turned = value.text
    .trim()
    .replace(inverted, (_, term: string, head: string) => head + (/['’]$/.test(head) ? '' : ' ') + term);
  if (!ending.test(turned)) return [scalar(turned, value.span)];
  const masculine = turned.replace(ending, '$<word>');
  const feminine = turned.replace(ending, (_, word: string, added: string) => feminineWith(word, added));
  return [scalar(masculine, value.span), scalar(feminine, value.span)];
}

const inverted = /^(.+) \(((?:à|en|de|dans|au|aux|du|des|d['’]|s['’]|les?|la)(?: (?:le|la|les|mode))?)\)$/u;
const ending = /(?<word>\p{L}+), -(?<added>\p{L}+)/gu;

/** The word with the ending of its feminine: « -e » is added, a longer one begins where its first letter stands last. */
function feminineWith(word: string, added: string): string {
  if (added.length === 1) return word + added;
  const at = word.lastIndexOf(added[0] ?? '');
  return at < 0 ? word + added : word.slice(0, at) + added;
}

/** « debunk (to) » is a verb, « subsea riser (SR) » a term and its acronym. */
function englishOf(value: Scalar): readonly Scalar[] {
  const text = value.text.trim().replace(/ \(to\)$/, '');
  const acronym = /^(.+) \((\p{Lu}[\p{Lu}\p{N}-]+)\)$/u.exec(text);
  return (acronym ? acronym.slice(1) : [text]).map((one) => scalar(one, value.span));
}

/** A list of terms each with its language; one that gives none is of the language of the term before it, whose acronym it mostly is. */
function byLanguage(items: readonly Value[]): readonly Field[] {
  const fields = new Map<string, { readonly span: Scalar['span']; readonly terms: Scalar[] }>();
  let language: string | undefined;
  for (const item of items) {
    if (item.kind !== 'table') continue;
    const [term] = textOf(item, 'term', 'terme');
    const [code] = textOf(item, 'lang', 'language', 'langue');
    language = code?.text ?? language;
    if (!term || !language) continue;
    const same = fields.get(language) ?? { span: term.span, terms: [] };
    same.terms.push(...englishOf(term));
    fields.set(language, same);
  }
  return [...fields].map(([code, { span, terms }]) => fieldAt(code, { kind: 'list', items: terms, span }));
}

function textOf({ fields }: Table, ...keys: readonly string[]): readonly Scalar[] {
  return fields.filter(({ key }) => keys.includes(plainKey(key.text))).flatMap(({ value }) => textsIn(value));
}

function seeAlso(value: Value): readonly Scalar[] {
  const items = value.kind === 'list' ? value.items : [value];
  const terms = items.flatMap((item) => (item.kind === 'table' ? textOf(item, 'term', 'terme') : textsIn(item)));
  return terms.length > 0 ? [scalar(`Voir aussi\u00a0: ${terms.map(({ text }) => text).join(', ')}.`, value.span)] : [];
}

/** « n.m. » or « loc.adj. » tells the nature and the gender of the term; anything else is its domain. */
function categoryFields(value: Scalar | undefined, own: Own): readonly Field[] {
  const grammar = value && /^(?:loc\.?\s?)?(n|adj|v|adv|loc|interj|symb|él)\.\s?(?:(m|f)\.)?.*$/u.exec(value.text);
  if (!value) return [];
  if (!grammar) {
    own.domain.push(value);
    return [];
  }
  const [text, kind = '', gender] = grammar;
  const plural = /pl\./.test(text);
  return [
    fieldAt('nature', scalar(natures[kind] ?? 'locution', value.span)),
    ...(gender ? [fieldAt('genre', scalar(gender, value.span))] : []),
    ...(plural ? [fieldAt('nombre', scalar('pluriel', value.span))] : []),
  ];
}

const natures: Readonly<Record<string, string>> = { n: 'nom', adj: 'adjectif', v: 'verbe', adv: 'adverbe' };
