import type { Ask } from '../../core/analysis/analysis.ts';
import { citations } from '../../core/analysis/citations.ts';
import { figureChecks } from '../../core/analysis/figureChecks.ts';
import { quotationChecks } from '../../core/analysis/quotationChecks.ts';
import { resolvedCitations } from '../../core/analysis/resolvedCitations.ts';
import type { Draft } from '../../core/draft/draft.ts';
import type { Source, SourceText } from '../../core/sources/source.ts';
import { type Span, shift } from '../../core/text/span.ts';
import { placedBlockAt } from '../findings.ts';

/** The keys that are cited at an offset of a draft, with the span in the draft of what cites them: the key itself, the link or the call of the note. */
export function citedAt(
  draft: Draft,
  ask: Ask,
  offset: number,
): { readonly span: Span; readonly keys: readonly string[] } | undefined {
  const placed = placedBlockAt(draft, offset);
  if (!placed) return undefined;
  const { block, start } = placed;
  const holds = (span: Span): boolean => span.start + start <= offset && offset <= span.end + start;
  for (const citation of ask(citations, block)) {
    // The sign before the key counts to it.
    const key = citation.keys.find(({ span }) => holds({ start: span.start - 1, end: span.end }));
    if (key) return { span: shift(key.span, start), keys: [key.key] };
    if (citation.keys.length > 0 || !holds(citation.source)) continue;
    const keys = (ask(resolvedCitations, draft).get(placed) ?? []).find((one) => one.citation === citation)?.keys;
    if (keys && keys.length > 0) return { span: shift(citation.source, start), keys };
  }
  return undefined;
}

/** A passage of a source that a quotation or a figure at an offset of a draft was held against, with the span of those in the draft. */
export interface PassageAt {
  readonly span: Span;
  readonly source: Source;
  readonly text: SourceText;
  readonly passage: Span;
}

/** The passage behind the quotation or the figure at an offset; undefined where none was checked, or nothing was found. */
export function passageAt(draft: Draft, ask: Ask, offset: number): PassageAt | undefined {
  const holds = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  for (const { span, source, verified } of ask(figureChecks, draft)) {
    const passage = 'passage' in verified ? verified.passage : undefined;
    if (holds(span) && passage && source.text) return { span, source, text: source.text, passage };
  }
  for (const { span, source, verified } of ask(quotationChecks, draft)) {
    const passage = 'passage' in verified ? verified.passage : 'passages' in verified ? verified.passages[0] : undefined;
    if (holds(span) && passage && source.text) return { span, source, text: source.text, passage };
  }
  return undefined;
}
