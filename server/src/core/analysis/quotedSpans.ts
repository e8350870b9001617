import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';

/** The stretches of a block between « » or “ ”, marks included; one that is not closed reaches no further than its line. */
export const quotedSpans = defineAnalysis('quotedSpans', ({ block }): readonly Span[] => {
  const { prose } = block;
  if (!/[«“]/.test(prose)) return [];
  return [...prose.matchAll(/«[^»\n]*(?:»|$)|“[^”\n]*(?:”|$)/gmu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
});
