import type { Span } from '../text/span.ts';
import type { SourceText } from './source.ts';
import { type Skimmed, type Squashed, skim, squash, stretchOf } from './squash.ts';

/** The text of a source skimmed, worked out when first asked for and kept with it. */
export function skimmedSource(source: SourceText): Skimmed {
  let skimmed = kept.get(source);
  if (!skimmed) {
    skimmed = skim(source.text);
    kept.set(source, skimmed);
  }
  return skimmed;
}

const kept = new WeakMap<SourceText, Skimmed>();

/**
 * Where words stand verbatim in a source, from unit `from` of its skimmed text on: the span in the text, and the units. Typography does not count. `joins` says where
 * the words may begin or end inside a word of the source.
 */
export function findVerbatim(
  words: Squashed,
  source: SourceText,
  from = 0,
  joins = whole,
): { readonly span: Span; readonly units: Span } | undefined {
  const length = words.bare.length;
  if (length === 0) return undefined;
  const skimmed = skimmedSource(source);
  for (let unit = skimmed.bare.indexOf(words.bare, from); unit >= 0; unit = skimmed.bare.indexOf(words.bare, unit + 1)) {
    // The units on both sides tell whether words are whole.
    const { start: first, end: last, before } = stretchOf(skimmed, source.text, Math.max(0, unit - 1), unit + length + 1);
    const near = squash(source.text, first, last);
    const at = unit - before;
    if (!isWhole(near, at, length, joins) || !sameAccents(words, near, at)) continue;
    const start = near.at[at] ?? 0;
    const end = endAfter(source.text, near.at[at + length - 1] ?? start);
    return { span: { start, end }, units: { start: unit, end: unit + length } };
  }
  return undefined;
}

const whole = { before: false, after: false };

/** The words do not begin or end inside a word of the source, unless the quotation says so. */
function isWhole(source: Squashed, at: number, length: number, joins: typeof whole): boolean {
  return (joins.before || !areJoined(source, at - 1)) && (joins.after || !areJoined(source, at + length - 1));
}

/** Whether unit `at` and the next stand side by side in the text, as in a word. */
function areJoined(source: Squashed, at: number): boolean {
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
