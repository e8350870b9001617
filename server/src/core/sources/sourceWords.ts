import type { Span } from '../text/span.ts';
import { squashedSource } from './passage.ts';
import type { SourceText } from './source.ts';
import { type Squashed, squash } from './squash.ts';

/** A word or figure of a text, folded for comparison with and without accents. */
export interface ComparedWord extends Span {
  readonly bare: string;
  readonly accented: string;
  readonly hasCapital: boolean;
}

/** The words of a text; « l’Union » is two, a hyphen at the end of a line parts none. */
export function comparedWords(text: string): readonly ComparedWord[] {
  return wordsOf(squash(text));
}

function wordsOf({ text, bare, accented, at }: Squashed): readonly ComparedWord[] {
  const words: ComparedWord[] = [];
  let unit = 0;
  for (const { index, 0: word } of text.matchAll(wordForm)) {
    const end = index + word.length;
    while (unit < at.length && (at[unit] ?? 0) < index) unit++;
    const from = unit;
    while (unit < at.length && (at[unit] ?? 0) < end) unit++;
    if (unit === from) continue;
    words.push({
      start: index,
      end,
      bare: bare.slice(from, unit),
      accented: accented.slice(from, unit),
      hasCapital: /\p{Lu}/u.test(word),
    });
  }
  return words;
}

const wordForm = /[\p{L}\p{N}\p{M}\u00ad]+(?:-[ \t]*\r?\n[ \t]*(?=\p{Ll})[\p{L}\p{M}]+|[.,](?=\p{N})\p{N}+)*|[%$€£]/gu;

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
  const words = wordsOf(squashedSource(source));
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
