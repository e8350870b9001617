import { words } from '../../analysis/words.ts';
import type { Analysis } from '../../french/morphology.ts';
import type { Word } from '../../french/word.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'form/agreement',
  since: '0.1.0',
  unit: 'block',
  severity: 'information',
  title: { fr: 'Accord', en: 'Agreement' },
  why: {
    fr: '« la façonnage » se voit avant le sens, et fait douter du reste.',
    en: '“la façonnage” is seen before the meaning, and makes one doubt the rest.',
  },
  remedy: { fr: 'Accorder l’article ou l’adjectif avec le nom.', en: 'Make the article or adjective agree with the noun.' },
  messages: {
    gender: { fr: '« {text} » : « {noun} » est {gender}.', en: '“{text}”: “{noun}” is {gender}.' },
    number: { fr: '« {text} » : « {noun} » est au {number}.', en: '“{text}”: “{noun}” is {number}.' },
  },
  examples: [
    {
      bad: 'Elle joue un rôle dans ⟦la façonnage⟧ de l’opinion.',
      message: 'gender',
      becomes: 'Elle joue un rôle dans le façonnage de l’opinion.',
    },
    { bad: 'C’est ⟦un coopération⟧ ancienne.', message: 'gender', becomes: 'C’est une coopération ancienne.' },
    { bad: '⟦Des partenariat⟧ sont conclus.', message: 'number' },
    { good: 'La coopération et le façonnage de l’opinion.' },
    { good: 'Nos traducteur·rice·s relisent.', because: 'La graphie abrégée est une autre affaire.' },
    { good: 'Le tour et la tour ; un livre, une livre.', because: 'Le nom a deux genres.' },
    { good: 'Un après-midi, une après-midi.' },
    { good: 'Des porte-parole sont nommés.' },
    { good: 'La ministre et le ministre, un élève, une élève.' },
    { good: 'Un Canada et une France.' },
  ],
  *check({ block, given, ask }) {
    const all = ask(words, block);
    for (let at = 0; at + 1 < all.length; at++) {
      const article = all[at];
      const noun = all[at + 1];
      if (!article || !noun || !determiners.has(article.norm) || noun.kind !== 'word' || noun.norm.length < 5) continue;
      if (noun.text !== noun.norm || noun.norm.includes('-') || block.prose.slice(article.end, noun.start).trim() !== '')
        continue;
      const { gender, number } = determiners.get(article.norm) ?? {};
      // The tagger has read the word already: only where it differs from its article is the lexicon asked for all readings.
      if (!(gender && noun.gender && gender !== noun.gender) && !(number && noun.number && number !== noun.number)) continue;
      const readings = given.french.lexicon.analyses(noun.norm);
      const only = sure(readings);
      // A capital, a quotation mark or a number before may make the word a name or a mention of itself.
      if (!only || noun.tag !== 'NOUN' || /^[«“"'’(·•‧]$/.test(all[at + 2]?.text ?? '')) continue;
      const text = block.prose.slice(article.start, noun.end);
      const span = { start: article.start, end: noun.end };
      if (gender && only.gender && gender !== only.gender) {
        const right = partner.get(article.norm);
        if (isElidable(noun) && (article.norm === 'ce' || article.norm === 'le' || article.norm === 'la')) continue;
        yield {
          message: 'gender',
          span,
          data: {
            text,
            noun: noun.text,
            gender: only.gender === 'm' ? { fr: 'masculin', en: 'masculine' } : { fr: 'féminin', en: 'feminine' },
          },
          replacements: right ? [{ text: cased(right, article.text) + block.prose.slice(article.end, noun.end) }] : [],
        };
      } else if (number && only.number && number !== only.number) {
        yield {
          message: 'number',
          span,
          data: {
            text,
            noun: noun.text,
            number: only.number === 's' ? { fr: 'singulier', en: 'singular' } : { fr: 'pluriel', en: 'plural' },
          },
        };
      }
    }
  },
});

interface Form {
  readonly gender?: 'm' | 'f';
  readonly number?: 's' | 'p';
}

const determiners: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['le', { gender: 'm', number: 's' }],
  ['la', { gender: 'f', number: 's' }],
  ['un', { gender: 'm', number: 's' }],
  ['une', { gender: 'f', number: 's' }],
  ['ce', { gender: 'm', number: 's' }],
  ['cette', { gender: 'f', number: 's' }],
  ['du', { gender: 'm', number: 's' }],
  ['au', { gender: 'm', number: 's' }],
  ['les', { number: 'p' }],
  ['des', { number: 'p' }],
  ['ces', { number: 'p' }],
  ['aux', { number: 'p' }],
  ['nos', { number: 'p' }],
  ['leurs', { number: 'p' }],
]);

const partner: ReadonlyMap<string, string> = new Map([
  ['le', 'la'],
  ['la', 'le'],
  ['un', 'une'],
  ['une', 'un'],
  ['ce', 'cette'],
  ['cette', 'ce'],
  ['du', 'de la'],
  ['au', 'à la'],
]);

/** Gender and number on which all readings of a form agree, where all are nouns; nothing where one differs or is missing. */
function sure(readings: readonly Analysis[]): Form | undefined {
  const [first, ...rest] = readings;
  if (!first || readings.some(({ tag, name }) => tag !== 'NOUN' || name !== undefined)) return undefined;
  const gender = rest.every((one) => one.gender === first.gender) ? first.gender : undefined;
  const number = rest.every((one) => one.number === first.number) ? first.number : undefined;
  return { ...(gender && { gender }), ...(number && { number }) };
}

function isElidable({ norm }: Word): boolean {
  return /^[aâàeéèêiîïoôuùûh]/.test(norm);
}

function cased(right: string, like: string): string {
  return like[0] === like[0]?.toUpperCase() ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
