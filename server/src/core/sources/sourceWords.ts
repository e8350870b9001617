import type { Span } from '../text/span.ts';
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
