import type { Span } from '../text/span.ts';
import { findVerbatim } from './passage.ts';
import { segmentsOf } from './quotedWords.ts';
import type { SourceText } from './source.ts';

/** How many letters of the source an insertion in brackets may stand for: « [la France] » for « notre pays, qui vous accueille ». */
const longestReplaced = 160;
/** How many times the search for cut words begins anew at another place that has the first of them. */
const mostBeginnings = 200;

/** Where a source has the words of a quotation, in order and up to typography; its cuts and insertions are allowed where they are marked. Undefined where it has not. */
export function verbatimPassages(quoted: string, source: SourceText): readonly Span[] | undefined {
  const segments = segmentsOf(quoted);
  const [first] = segments;
  if (!first) return undefined;
  let from = 0;
  for (let tries = 0; tries < mostBeginnings; tries++) {
    const begin = findVerbatim(first.words, source, from, first.joins);
    if (!begin) return undefined;
    const rest = follow(segments.slice(1), source, begin.units.end);
    if (rest) return [begin.span, ...rest];
    from = begin.units.start + 1;
  }
  return undefined;
}

function follow(segments: ReturnType<typeof segmentsOf>, source: SourceText, from: number): readonly Span[] | undefined {
  const spans: Span[] = [];
  let at = from;
  for (const { words, gap, joins } of segments) {
    const next = findVerbatim(words, source, at, joins);
    if (!next || (gap === 'insertion' && next.units.start - at > longestReplaced)) return undefined;
    spans.push(next.span);
    at = next.units.end;
  }
  return spans;
}
