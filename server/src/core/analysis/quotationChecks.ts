import type { PlacedBlock } from '../draft/draft.ts';
import { place } from '../draft/place.ts';
import type { Source } from '../sources/source.ts';
import { type Verified, verifyQuotation } from '../sources/verifyQuotation.ts';
import type { Span } from '../text/span.ts';
import { type Ask, defineDraftAnalysis } from './analysis.ts';
import { type LongQuotation, longQuotations, type QuotedPart } from './longQuotations.ts';
import { type ResolvedCitation, resolvedCitations } from './resolvedCitations.ts';
import { sentences } from './sentences.ts';

/** A quotation of a draft held against the source that it cites. */
export interface QuotationCheck {
  readonly parts: readonly QuotedPart[];
  /** Of the words quoted, in the draft. */
  readonly span: Span;
  /** The source that fits best of those cited. */
  readonly source: Source;
  /** `unread` where the office has no text of any source cited: it says nothing. */
  readonly verified: Verified | { readonly kind: 'unread' };
  /** The span in the draft of a span of the words quoted. */
  readonly spanOf: (span: Span) => Span;
}

/** The quotations of a draft that cite a source of the bibliography, each held against it. */
export const quotationChecks = defineDraftAnalysis('quotationChecks', ({ draft, sources, ask }): readonly QuotationCheck[] => {
  const resolved = ask(resolvedCitations, draft);
  if (resolved.size === 0) return [];
  const quoted = [...ask(longQuotations, draft), ...setOff(draft.blocks)];
  return quoted.flatMap(({ parts }): readonly QuotationCheck[] => {
    const cited = citedBy(parts, draft.blocks, resolved, ask).flatMap((key) => sources.byKey.get(key) ?? []);
    const [first] = cited;
    if (!first) return [];
    const words = wordsOf(parts);
    const verified = cited.flatMap((source) =>
      source.text ? [{ source, verified: verifyQuotation(words.text, source.text) }] : [],
    );
    const best = verified.toSorted((a, b) => ranks[a.verified.kind] - ranks[b.verified.kind])[0];
    // Where one of several sources is not read, the words may be in that one.
    const isSure = best?.verified.kind === 'verbatim' || cited.every(({ text }) => text);
    const span = words.spanOf({ start: 0, end: words.text.length });
    const found = best && isSure ? best : { source: first, verified: { kind: 'unread' as const } };
    return [{ parts, span, spanOf: words.spanOf, ...found }];
  });
});

const ranks: Readonly<Record<Verified['kind'], number>> = { verbatim: 0, differs: 1, order: 2, unjudged: 3, absent: 4 };

/** Paragraphs set off as quotations, neighbours together, without the line that says whose they are. */
function setOff(blocks: readonly PlacedBlock[]): readonly Pick<LongQuotation, 'parts'>[] {
  const groups: QuotedPart[][] = [];
  let group: QuotedPart[] | undefined;
  for (const placed of blocks) {
    const { kind, prose } = placed.block;
    if (kind !== 'quotation' || /[«“]/.test(prose)) {
      group = undefined;
      continue;
    }
    const by = /(?:^|\n)[ \t]*[—–-][^\n]*$/.exec(prose);
    const end = (by ? prose.slice(0, by.index) : prose).trimEnd().length;
    if (!group) {
      group = [];
      groups.push(group);
    }
    group.push({ placed, inside: { start: 0, end } });
  }
  return groups.map((parts) => ({ parts }));
}

/** The words of a quotation as one text, a line for each part, with the way back to the draft. */
function wordsOf(parts: readonly QuotedPart[]): { readonly text: string; readonly spanOf: (span: Span) => Span } {
  const starts: number[] = [];
  let text = '';
  for (const { placed, inside } of parts) {
    if (text !== '') text += '\n';
    starts.push(text.length);
    text += placed.block.prose.slice(inside.start, inside.end);
  }
  const at = (offset: number, isEnd: boolean): number => {
    const index = Math.max(
      0,
      starts.findLastIndex((start) => (isEnd ? start < offset : start <= offset)),
    );
    const part = parts[index];
    if (!part) return 0;
    const inside = part.inside.start + offset - (starts[index] ?? 0);
    return isEnd
      ? place(part.placed, { start: Math.max(0, inside - 1), end: inside }).end
      : place(part.placed, { start: inside, end: inside + 1 }).start;
  };
  return { text, spanOf: ({ start, end }) => ({ start: at(start, false), end: at(end, true) }) };
}

/** The keys that a quotation cites: those right after it; else the next ones of its sentence and the last ones before it; for one that is set off, those of the line that announces it. */
function citedBy(
  parts: readonly QuotedPart[],
  blocks: readonly PlacedBlock[],
  resolved: ReadonlyMap<PlacedBlock, readonly ResolvedCitation[]>,
  ask: Ask,
): readonly string[] {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return [];
  const { end } = last.inside;
  const isSetOff = first.placed.block.kind === 'quotation' && first.inside.start === 0;
  const sentenceEnd = isSetOff ? last.placed.block.prose.length : sentenceAt(last.placed, Math.max(0, end - 1), ask).end;
  const next = resolved.get(last.placed)?.find(({ citation }) => citation.start >= end && citation.start <= sentenceEnd + 1);
  if (next && /^[\s»”"“’.,;:!?]*$/u.test(last.placed.block.prose.slice(end, next.citation.start))) return next.keys;
  if (isSetOff) {
    const before = blocks[blocks.indexOf(first.placed) - 1];
    const announced = before && /:\s*$/.test(before.block.prose) ? resolved.get(before)?.at(-1) : undefined;
    return next?.keys ?? announced?.keys ?? [];
  }
  const sentence = sentenceAt(first.placed, first.inside.start, ask);
  const before = resolved
    .get(first.placed)
    ?.findLast(({ citation }) => citation.start >= sentence.start && citation.end <= first.inside.start);
  return [...new Set([...(next?.keys ?? []), ...(before?.keys ?? [])])];
}

function sentenceAt({ block }: PlacedBlock, at: number, ask: Ask): Span {
  return ask(sentences, block).find(({ end }) => end > at) ?? { start: 0, end: block.prose.length };
}
