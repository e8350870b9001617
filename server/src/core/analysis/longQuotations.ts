import type { PlacedBlock } from '../draft/draft.ts';
import { place } from '../draft/place.ts';
import type { Quotation } from '../draft/quotation.ts';
import type { Span } from '../text/span.ts';
import { type Ask, defineDraftAnalysis } from './analysis.ts';
import { quotationMarks } from './quotationMarks.ts';

/** What one block holds of a quotation: the words, as a span of its prose. */
export interface QuotedPart {
  readonly placed: PlacedBlock;
  readonly inside: Span;
}

/** An outer quotation of a draft, which may go on over several blocks; `span` is in the draft, marks included. */
export interface LongQuotation {
  readonly parts: readonly QuotedPart[];
  readonly span: Span;
  readonly closed: boolean;
}

/** The outer quotations of a draft. One that its paragraph leaves open goes on where a later paragraph closes it, whether or not each begins with a mark again. */
export const longQuotations = defineDraftAnalysis('longQuotations', ({ draft, ask }): readonly LongQuotation[] => {
  const found: LongQuotation[] = [];
  const taken = new Set<string>();
  for (const [index, placed] of draft.blocks.entries()) {
    for (const quotation of ask(quotationMarks, placed.block).quotations) {
      if (quotation.depth > 0 || taken.has(`${index} ${quotation.start}`)) continue;
      const head = { placed, inside: quotation.inside };
      const rest = quotation.closed ? undefined : continued(draft.blocks, index, quotation, ask);
      for (const key of rest?.taken ?? []) taken.add(key);
      const end = rest?.end ?? place(placed, quotation).end;
      found.push({
        parts: [head, ...(rest?.parts ?? [])],
        span: { start: place(placed, quotation).start, end },
        closed: quotation.closed || rest !== undefined,
      });
    }
  }
  return found;
});

/** No one quotes more paragraphs on end than these without closing. */
const mostParagraphs = 12;

interface Rest {
  readonly parts: readonly QuotedPart[];
  readonly end: number;
  readonly taken: readonly string[];
}

function continued(blocks: readonly PlacedBlock[], from: number, { opening }: Quotation, ask: Ask): Rest | undefined {
  const parts: QuotedPart[] = [];
  const taken: string[] = [];
  for (let index = from + 1; index <= from + mostParagraphs; index++) {
    const placed = blocks[index];
    if (!placed || placed.block.kind === 'heading' || placed.block.kind === 'cell') return undefined;
    const { prose } = placed.block;
    const { quotations, strays } = ask(quotationMarks, placed.block);
    const first = quotations.find(({ depth }) => depth === 0);
    const again = first && first.opening === opening && prose.slice(0, first.start).trim() === '' ? first : undefined;
    if (again) {
      taken.push(`${index} ${again.start}`);
      parts.push({ placed, inside: again.inside });
      if (again.closed) return { parts, end: place(placed, again).end, taken };
      continue;
    }
    // A closing mark at the head of a paragraph is an old way of saying that the quotation goes on.
    const closing = strays.find(
      ({ start }) => closings.get(opening)?.includes(prose[start] ?? '') && prose.slice(0, start).trim() !== '',
    );
    if (closing && (!first || closing.start < first.start || first.closed)) {
      parts.push({ placed, inside: { start: 0, end: prose.slice(0, closing.start).trimEnd().length } });
      return { parts, end: place(placed, closing).end, taken };
    }
    if (first && !first.closed) return undefined;
    parts.push({ placed, inside: { start: 0, end: prose.length } });
  }
  return undefined;
}

const closings: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“”'],
  ['‹', '›'],
  ['<<', '>'],
]);
