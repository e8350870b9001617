import type { Span } from '../text/span.ts';
import type { SourceText } from './source.ts';
import { type Squashed, squash } from './squash.ts';

/** The text of a source squashed, worked out when first asked for and kept with it. */
export function squashedSource(source: SourceText): Squashed {
  let squashed = kept.get(source);
  if (!squashed) {
    squashed = squash(source.text);
    kept.set(source, squashed);
  }
  return squashed;
}

const kept = new WeakMap<SourceText, Squashed>();

/** Where words stand verbatim in a text, from unit `from` of its squashed form on: the span in the text, and the units. Typography does not count. */
export function findVerbatim(
  words: Squashed,
  source: Squashed,
  from = 0,
): { readonly span: Span; readonly units: Span } | undefined {
  const length = words.bare.length;
  if (length === 0) return undefined;
  for (let at = source.bare.indexOf(words.bare, from); at >= 0; at = source.bare.indexOf(words.bare, at + 1)) {
    const start = source.at[at] ?? 0;
    const last = source.at[at + length - 1] ?? start;
    if (!isWhole(source, at, length) || !sameAccents(words, source, at)) continue;
    return { span: { start, end: endAfter(source.text, last) }, units: { start: at, end: at + length } };
  }
  return undefined;
}

/** The words do not begin or end inside a word of the source. */
function isWhole(source: Squashed, at: number, length: number): boolean {
  return !joins(source, at - 1) && !joins(source, at + length - 1);
}

/** Whether unit `at` and the next stand side by side in the text, as in a word. */
function joins(source: Squashed, at: number): boolean {
  const here = source.at[at];
  const next = source.at[at + 1];
  if (here === undefined || next === undefined) return false;
  return next === here || (next === here + 1 && !isSign(source.bare[at]) && !isSign(source.bare[at + 1]));
}

function isSign(unit: string | undefined): boolean {
  return unit === '%' || unit === '$' || unit === '€' || unit === '£';
}

/** Capitals are often written without their accents: only where both letters are small do accents count. */
function sameAccents(words: Squashed, source: Squashed, from: number): boolean {
  if (source.accented.startsWith(words.accented, from)) return true;
  for (let unit = 0; unit < words.accented.length; unit++) {
    if (words.accented[unit] === source.accented[from + unit]) continue;
    if (!isCapital(words, unit) && !isCapital(source, from + unit)) return false;
  }
  return true;
}

function isCapital({ text, at }: Squashed, unit: number): boolean {
  const letter = text[at[unit] ?? 0] ?? '';
  return letter !== letter.toLowerCase();
}

/** The end of the letter at `last`, with its accents where they stand apart. */
function endAfter(text: string, last: number): number {
  let end = last + 1;
  while (end < text.length && text.charCodeAt(end) >= 0x300 && text.charCodeAt(end) < 0x370) end++;
  return end;
}
