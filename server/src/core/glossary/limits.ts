import type { Span } from '../text/span.ts';
import { type Atoms, atomsOf, foldedAtom, keyOf } from './atoms.ts';
import type { Limits } from './term.ts';

/** Whether the words around a span are such that the form under it counts. The nature of the form is not judged here: it takes a tagger. */
export function limitsHold(
  limits: Limits,
  text: string,
  atoms: Atoms,
  span: Span & { readonly from: number; readonly to: number },
): boolean {
  const { after, before, notAfter, notBefore, near, notNear } = limits;
  if (after && !after.some((words) => standsBefore(words, text, atoms, span.from))) return false;
  if (notAfter?.some((words) => standsBefore(words, text, atoms, span.from))) return false;
  if (before && !before.some((words) => standsBehind(words, text, atoms, span.to))) return false;
  if (notBefore?.some((words) => standsBehind(words, text, atoms, span.to))) return false;
  if (!near && !notNear) return true;
  const sentence = sentenceAround(text, span);
  const around = atomsIn(atoms, sentence);
  if (near && !near.some((words) => isAmong(words, atoms, around, span))) return false;
  return !notNear?.some((words) => isAmong(words, atoms, around, span));
}

/** Whether an atom, folded, is a determiner or a contraction that holds one. */
export function isDeterminer(folded: string): boolean {
  return determiners.has(folded);
}

/** The sentence around a span, by its stops alone; at most 400 units to each side. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - 400), start);
  const stops = [...before.matchAll(/[.!?…]["»”)\s\u00a0\u202f]+(?=\p{Lu})|\n\s*\n/gu)];
  const last = stops.at(-1);
  const from = last ? Math.max(0, start - 400) + last.index + last[0].length : Math.max(0, start - 400);
  const behind = /[.!?…](?=["»”)\s\u00a0\u202f]*(?:$|[\s\u00a0\u202f]\p{Lu}))|\n\s*\n/u.exec(text.slice(end, end + 400));
  return { start: from, end: behind ? end + behind.index + 1 : Math.min(text.length, end + 400) };
}

const determiners = new Set(
  (
    'le la les l un une des du de d au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ' +
    'chaque plusieurs quelque quelques certain certains certaine certaines tout toute tous toutes aucun aucune deux trois quatre cinq'
  ).split(' '),
);

function standsBefore(words: string, text: string, atoms: Atoms, from: number): boolean {
  if (words.startsWith('<'))
    return from > 0 && isOfClass(words, text, atoms, from - 1) && isTight(text, atoms.ends[from - 1], atoms.starts[from]);
  const keys = atomsOf(words).keys;
  if (keys.length > from || !keys.every((key, index) => atoms.keys[from - keys.length + index] === key)) return false;
  return isTight(text, atoms.ends[from - 1], atoms.starts[from]);
}

function standsBehind(words: string, text: string, atoms: Atoms, to: number): boolean {
  if (to >= atoms.keys.length || !isTight(text, atoms.ends[to - 1], atoms.starts[to])) return false;
  if (words.startsWith('<')) return isOfClass(words, text, atoms, to);
  return atomsOf(words).keys.every((key, index) => atoms.keys[to + index] === key);
}

/** Whether no more than spaces, a hyphen, an apostrophe or an opening quotation mark stands between two atoms. */
function isTight(text: string, end: number | undefined, start: number | undefined): boolean {
  if (end === undefined || start === undefined) return false;
  return /^[\s\u00a0\u202f'’«"“-]{0,6}$/u.test(text.slice(end, start));
}

function isOfClass(name: string, text: string, atoms: Atoms, index: number): boolean {
  const word = text.slice(atoms.starts[index], atoms.ends[index]);
  if (name === '<nombre>') return /^\p{N}/u.test(word);
  if (name === '<nom propre>') return /^\p{Lu}/u.test(word);
  return isDeterminer(foldedAtom(word));
}

function atomsIn(atoms: Atoms, { start, end }: Span): { readonly from: number; readonly to: number } {
  let from = lowerBound(atoms.starts, start);
  if (from < 0) from = 0;
  return { from, to: lowerBound(atoms.starts, end) };
}

function isAmong(
  words: string,
  atoms: Atoms,
  around: { readonly from: number; readonly to: number },
  self: { readonly from: number; readonly to: number },
): boolean {
  const keys = atomsOf(words).keys.map(keyOf);
  for (let at = around.from; at + keys.length <= around.to; at++) {
    if (at < self.to && self.from < at + keys.length) continue;
    if (keys.every((key, index) => keyOf(atoms.keys[at + index] ?? '') === key)) return true;
  }
  return false;
}

/** The first index whose value is not below `wanted`. */
function lowerBound(values: readonly number[], wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
