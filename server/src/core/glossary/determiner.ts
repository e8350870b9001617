import { beginsWithVowel } from '../french/elision.ts';
import type { Span } from '../text/span.ts';
import type { Shaped } from './agreement.ts';

/** The word before a term whose shape depends on the term: a determiner, a contraction, « de » or « que ». */
export interface Determiner extends Span {
  readonly written: string;
  /** What stands between it and the term: a space, nothing after an apostrophe, perhaps a quotation mark. */
  readonly gap: string;
  readonly set: string;
  readonly number?: 's' | 'p';
  readonly gender?: 'm' | 'f';
}

/** The determiner just before an offset; none where another word stands there. */
export function determinerBefore(text: string, at: number): Determiner | undefined {
  const match = before.exec(text.slice(Math.max(0, at - 24), at));
  if (!match) return undefined;
  const [, written = '', gap = ''] = match;
  const known = shapes.get(normal(written));
  if (!known) return undefined;
  const start = Math.max(0, at - 24) + match.index;
  return { start, end: start + written.length, written, gap, ...known };
}

/** The determiner in the shape that a term asks for, with the capital of the one that stands there; nothing where there is no such shape. */
export function fitted(determiner: Determiner, term: Shaped): string | undefined {
  const set = sets[determiner.set];
  if (!set) return undefined;
  const gender = term.gender ?? determiner.gender ?? 'm';
  const shape = set(gender, term.number, beginsWithVowel(term.text));
  if (shape === undefined) return undefined;
  if (normal(shape) === normal(determiner.written)) return determiner.written;
  const typed = determiner.written.includes("'") ? shape.replace('’', "'") : shape;
  return /^\p{Lu}/u.test(determiner.written) ? typed.slice(0, 1).toUpperCase() + typed.slice(1) : typed;
}

const before =
  /(?<![\p{L}\p{N}'’-])(de[\s\u00a0\u202f]+la|de[\s\u00a0\u202f]+l['’]|[àa][\s\u00a0\u202f]+la|[àa][\s\u00a0\u202f]+l['’]|(?:\p{L}{2,9}|l['’]|d['’]|qu['’]))((?:[\s\u00a0\u202f]+|(?<=['’]))(?:[«"“][\s\u00a0\u202f]*)?)$/iu;

type Shape = (gender: 'm' | 'f', number: 's' | 'p', vowel: boolean) => string | undefined;

const sets: Readonly<Record<string, Shape>> = {
  definite: (gender, number, vowel) => (number === 'p' ? 'les' : vowel ? 'l’' : gender === 'f' ? 'la' : 'le'),
  indefinite: (gender, number) => (number === 'p' ? 'des' : gender === 'f' ? 'une' : 'un'),
  from: (gender, number, vowel) => (number === 'p' ? 'des' : vowel ? 'de l’' : gender === 'f' ? 'de la' : 'du'),
  to: (gender, number, vowel) => (number === 'p' ? 'aux' : vowel ? 'à l’' : gender === 'f' ? 'à la' : 'au'),
  demonstrative: (gender, number, vowel) => (number === 'p' ? 'ces' : gender === 'f' ? 'cette' : vowel ? 'cet' : 'ce'),
  my: possessive('m'),
  your: possessive('t'),
  their: possessive('s'),
  our: (_, number) => (number === 'p' ? 'nos' : 'notre'),
  yours: (_, number) => (number === 'p' ? 'vos' : 'votre'),
  theirs: (_, number) => (number === 'p' ? 'leurs' : 'leur'),
  each: (_, number) => (number === 's' ? 'chaque' : undefined),
  none: (gender, number) => (number === 's' ? (gender === 'f' ? 'aucune' : 'aucun') : undefined),
  some: (gender, number) =>
    number === 'p' ? (gender === 'f' ? 'certaines' : 'certains') : gender === 'f' ? 'certaine' : 'certain',
  bare: (_, __, vowel) => (vowel ? 'd’' : 'de'),
  that: (_, __, vowel) => (vowel ? 'qu’' : 'que'),
};

const shapes = new Map<string, Pick<Determiner, 'set' | 'number' | 'gender'>>([
  ['le', { set: 'definite', number: 's', gender: 'm' }],
  ['la', { set: 'definite', number: 's', gender: 'f' }],
  ["l'", { set: 'definite', number: 's' }],
  ['les', { set: 'definite', number: 'p' }],
  ['un', { set: 'indefinite', number: 's', gender: 'm' }],
  ['une', { set: 'indefinite', number: 's', gender: 'f' }],
  ['des', { set: 'from', number: 'p' }],
  ['du', { set: 'from', number: 's', gender: 'm' }],
  ['de la', { set: 'from', number: 's', gender: 'f' }],
  ["de l'", { set: 'from', number: 's' }],
  ['au', { set: 'to', number: 's', gender: 'm' }],
  ['a la', { set: 'to', number: 's', gender: 'f' }],
  ["a l'", { set: 'to', number: 's' }],
  ['aux', { set: 'to', number: 'p' }],
  ['ce', { set: 'demonstrative', number: 's', gender: 'm' }],
  ['cet', { set: 'demonstrative', number: 's', gender: 'm' }],
  ['cette', { set: 'demonstrative', number: 's', gender: 'f' }],
  ['ces', { set: 'demonstrative', number: 'p' }],
  ['mon', { set: 'my', number: 's' }],
  ['ma', { set: 'my', number: 's', gender: 'f' }],
  ['mes', { set: 'my', number: 'p' }],
  ['ton', { set: 'your', number: 's' }],
  ['ta', { set: 'your', number: 's', gender: 'f' }],
  ['tes', { set: 'your', number: 'p' }],
  ['son', { set: 'their', number: 's' }],
  ['sa', { set: 'their', number: 's', gender: 'f' }],
  ['ses', { set: 'their', number: 'p' }],
  ['notre', { set: 'our', number: 's' }],
  ['nos', { set: 'our', number: 'p' }],
  ['votre', { set: 'yours', number: 's' }],
  ['vos', { set: 'yours', number: 'p' }],
  ['leur', { set: 'theirs', number: 's' }],
  ['leurs', { set: 'theirs', number: 'p' }],
  ['chaque', { set: 'each', number: 's' }],
  ['aucun', { set: 'none', number: 's', gender: 'm' }],
  ['aucune', { set: 'none', number: 's', gender: 'f' }],
  ['certains', { set: 'some', number: 'p', gender: 'm' }],
  ['certaines', { set: 'some', number: 'p', gender: 'f' }],
  ['de', { set: 'bare' }],
  ["d'", { set: 'bare' }],
  ['que', { set: 'that' }],
  ["qu'", { set: 'that' }],
]);

function possessive(letter: string): Shape {
  return (gender, number, vowel) => (number === 'p' ? `${letter}es` : gender === 'f' && !vowel ? `${letter}a` : `${letter}on`);
}

function normal(written: string): string {
  return written
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .replace('’', "'")
    .replace('à', 'a');
}
