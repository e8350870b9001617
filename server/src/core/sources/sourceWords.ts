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

/** Where each form of word stands in a source, roughly: what a search for the words of a quotation starts from. */
export interface WordIndex {
  /** How many words there are. */
  readonly size: number;
  /** The offset in the text at which each word begins, and one more for the end. */
  readonly starts: Uint32Array;
  /** The places of a form among the words, in order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** The words of a source by their form, worked out when first asked for and kept with it. A word broken by a soft hyphen or a line end counts as two. */
export function wordIndex(source: SourceText): WordIndex {
  const known = kept.get(source);
  if (known) return known;
  const { bare, at } = squashedSource(source);
  const starts = new Uint32Array(at.length + 1);
  const places = new Map<string, number[]>();
  let size = 0;
  let from = 0;
  for (let unit = 1; unit <= at.length; unit++) {
    // Units of one word stand side by side; those of a ligature in one place.
    if (unit < at.length && (at[unit] ?? 0) - (at[unit - 1] ?? 0) <= 1) continue;
    const form = bare.slice(from, unit);
    const list = places.get(form);
    if (list) list.push(size);
    else places.set(form, [size]);
    starts[size++] = at[from] ?? 0;
    from = unit;
  }
  starts[size] = source.text.length;
  const index = { size, starts: starts.slice(0, size + 1), places };
  kept.set(source, index);
  return index;
}

const kept = new WeakMap<SourceText, WordIndex>();

/** The words of a source between two places of its index, with their spans in the text. */
export function wordsBetween(
  { text }: SourceText,
  { starts, size }: WordIndex,
  from: number,
  to: number,
): readonly ComparedWord[] {
  const start = starts[Math.max(0, Math.min(from, size))] ?? 0;
  const end = starts[Math.max(0, Math.min(to, size))] ?? text.length;
  return comparedWords(text.slice(start, end)).map((word) => ({ ...word, start: word.start + start, end: word.end + start }));
}
