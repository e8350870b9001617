import type { Span } from '../text/span.ts';
import { type Squashed, squash } from './squash.ts';

/** A part of a quotation between cuts and insertions, with its span in the quotation; `gap` says what may stand in the source before it. */
export interface QuotedSegment extends Span {
  readonly words: Squashed;
  /** `start`: anything. `cut`: « […] », anything that comes later. `insertion`: « [la France] », a few words in its place. */
  readonly gap: 'start' | 'cut' | 'insertion';
  /** Its first or last word goes on in brackets: « réaffirm[ent] », « [L]a France ». */
  readonly joins: { readonly before: boolean; readonly after: boolean };
}

/** Parts the words of a quotation where they are cut (« […] », « (…) », « … ») or where the writer put words of her own in brackets. */
export function segmentsOf(quoted: string): readonly QuotedSegment[] {
  const segments: QuotedSegment[] = [];
  let at = 0;
  let isCut = false;
  const add = (end: number): void => {
    const text = quoted.slice(at, end);
    const words = squash(text);
    if (words.bare === '') return;
    const start = at + (text.length - text.trimStart().length);
    const gap = segments.length === 0 ? 'start' : isCut ? 'cut' : 'insertion';
    const joins = {
      before: quoted[at - 1] === ']' && /^\p{L}/u.test(text),
      after: quoted[end] === '[' && /\p{L}$/u.test(text),
    };
    segments.push({ words, gap, joins, start, end: at + text.trimEnd().length });
    isCut = false;
  };
  for (const { index, 0: sign, 1: inserted } of quoted.matchAll(/[[(]\s*(?:…|\.\.\.)\s*[\])]|…|\.{3,}|\[([^[\]]{1,200})\]/gu)) {
    add(index);
    if (inserted === undefined) isCut = true;
    at = index + sign.length;
  }
  add(quoted.length);
  return segments;
}

/** Whether a quotation is long enough to be looked for: 12 letters at least. */
export function isLongEnough(quoted: string): boolean {
  return segmentsOf(quoted).reduce((sum, { words }) => sum + words.bare.length, 0) >= 12;
}
