import type { Span } from '../text/span.ts';
import type { SourceText } from './source.ts';
import { squash } from './squash.ts';

/** A word or figure of a text, folded for comparison with and without accents. */
export interface ComparedWord extends Span {
  readonly bare: string;
  readonly accented: string;
  readonly hasCapital: boolean;
}

/** The words of a text; « l’Union » is two, a hyphen at the end of a line parts none. */
export function comparedWords(text: string): readonly ComparedWord[] {
  return [
    ...text.matchAll(/[\p{L}\p{N}\p{M}\u00ad]+(?:-[ \t]*\r?\n[ \t]*(?=\p{Ll})[\p{L}\p{M}]+|[.,](?=\p{N})\p{N}+)*|[%$€£]/gu),
  ].map(({ index, 0: word }) => {
    const { bare, accented } = squash(word);
    return { start: index, end: index + word.length, bare, accented, hasCapital: word !== word.toLowerCase() };
  });
}

/** Whether two words are the same up to typography: accents count where both are in small letters. */
export function isSameWord(a: ComparedWord, b: ComparedWord): boolean {
  return a.accented === b.accented || (a.bare === b.bare && (a.hasCapital || b.hasCapital));
}

/** The words of a source with where each stands among them, worked out when first asked for and kept with it. */
export interface WordIndex {
  readonly words: readonly ComparedWord[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** The words of a source, by their form. */
export function wordIndex(source: SourceText): WordIndex {
  const known = kept.get(source);
  if (known) return known;
  const words = comparedWords(source.text);
  const places = new Map<string, number[]>();
  for (const [place, { bare }] of words.entries()) {
    const list = places.get(bare);
    if (list) list.push(place);
    else places.set(bare, [place]);
  }
  const index = { words, places };
  kept.set(source, index);
  return index;
}

const kept = new WeakMap<SourceText, WordIndex>();
