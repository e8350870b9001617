import type { Span } from '../text/span.ts';
import { closestPassage } from './closest.ts';
import { findVerbatim } from './passage.ts';
import { isLongEnough, segmentsOf } from './quotedWords.ts';
import type { SourceText } from './source.ts';
import { sourceLanguage } from './sourceLanguage.ts';
import { verbatimPassages } from './verbatim.ts';
import type { WordChange } from './wordChanges.ts';

/** What a source says of a quotation. Spans named `in…` are in the quotation, the others in the source. */
export type Verified =
  | { readonly kind: 'verbatim'; readonly passages: readonly Span[] }
  /** The closest passage has other words; `text` is that passage, to stand instead of what is under `inQuotation`. */
  | {
      readonly kind: 'differs';
      readonly inQuotation: Span;
      readonly passage: Span;
      readonly text: string;
      readonly changes: readonly WordChange[];
    }
  /** All parts are in the source, but do not follow each other so. */
  | { readonly kind: 'order'; readonly passages: readonly Span[] }
  | { readonly kind: 'absent' }
  /** Too short to be looked for, or the source is in another language. */
  | { readonly kind: 'unjudged' };

/** Looks for a quotation in the text of its source: exactly up to typography, else the closest passage. */
export function verifyQuotation(quoted: string, source: SourceText): Verified {
  let answers = kept.get(source);
  if (!answers || answers.size >= mostAnswers) {
    answers = new Map();
    kept.set(source, answers);
  }
  let answer = answers.get(quoted);
  if (!answer) {
    answer = verify(quoted, source);
    answers.set(quoted, answer);
  }
  return answer;
}

/** A draft asks for all its quotations again after each change; all but one are the same. */
const kept = new WeakMap<SourceText, Map<string, Verified>>();
const mostAnswers = 500;

function verify(quoted: string, source: SourceText): Verified {
  if (!isLongEnough(quoted)) return { kind: 'unjudged' };
  const passages = verbatimPassages(quoted, source);
  if (passages) return { kind: 'verbatim', passages };
  const found: Span[] = [];
  for (const segment of segmentsOf(quoted)) {
    const whole = findVerbatim(segment.words, source, 0, segment.joins);
    if (whole) {
      found.push(whole.span);
      continue;
    }
    const closest = closestPassage(quoted.slice(segment.start, segment.end), source);
    if (closest) return { kind: 'differs', inQuotation: { start: segment.start, end: segment.end }, ...closest };
    return { kind: sourceLanguage(source) === 'fr' ? 'absent' : 'unjudged' };
  }
  return { kind: 'order', passages: found };
}
