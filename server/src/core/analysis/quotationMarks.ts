import type { Quotation, QuotationMarks } from '../draft/quotation.ts';
import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';

/** The quotation marks of a block, paired: « », “ ”, „ “, ‹ ›, << >> and straight ones. A straight mark that nothing closes is no quotation. */
export const quotationMarks = defineAnalysis('quotationMarks', ({ block: { prose } }): QuotationMarks => {
  if (!/[«»“”„"‹›]|<<|>>/.test(prose)) return none;
  const quotations: Quotation[] = [];
  const strays: Span[] = [];
  let open: Mark[] = [];
  const close = (mark: Mark, end: number, closed: boolean, depth: number): void => {
    const start = mark.start;
    quotations.push({
      start,
      end,
      inside: trimmed(prose, mark.end, closed ? end - mark.closing : end),
      depth,
      closed,
      opening: mark.text,
    });
  };
  for (const found of prose.matchAll(/[«»“”„"‹›]|<<|>>/g)) {
    const start = found.index;
    const text = found[0];
    const end = start + text.length;
    const at = open.findLastIndex((mark) => closes(mark.text, text));
    const mark = open[at];
    if (mark && (text !== '"' || !opensHere(prose, start) || !canOpenAgain(prose, start))) {
      // What was opened inside and never closed ends with what is around it.
      for (let inner = open.length - 1; inner > at; inner--) {
        const within = open[inner];
        if (within && within.text !== '"') close(within, start, false, inner);
      }
      close({ ...mark, closing: text.length }, end, true, at);
      open = open.slice(0, at);
    } else if (open.length < deepest && opens(text) && (text !== '"' || opensHere(prose, start)))
      open.push({ start, end, text, closing: 0 });
    else strays.push({ start, end });
  }
  for (const [depth, mark] of open.entries()) {
    if (mark.text === '"') strays.push({ start: mark.start, end: mark.end });
    else close(mark, prose.length, false, depth);
  }
  return { quotations: quotations.sort((a, b) => a.start - b.start || b.end - a.end), strays };
});

const none: QuotationMarks = { quotations: [], strays: [] };

/** How many quotations may stand in one another: beyond, a row of marks quotes nothing, and time must stay linear. */
const deepest = 16;

interface Mark extends Span {
  readonly text: string;
  /** The length of the mark that closes it. */
  readonly closing: number;
}

const pairs: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“”'],
  ['"', '"'],
  ['‹', '›'],
  ['<<', '>>'],
]);

function opens(text: string): boolean {
  return pairs.has(text);
}

function closes(opening: string, text: string): boolean {
  return text === '>>' || opening === '<<' ? opening === '<<' && text === '>>' : (pairs.get(opening) ?? '').includes(text);
}

/** A straight mark opens where nothing, a space, a bracket or an apostrophe stands before it and no space after. */
function opensHere(prose: string, at: number): boolean {
  return (at === 0 || /[\s([{«“'’—–-]/.test(prose[at - 1] ?? '')) && /\S/.test(prose[at + 1] ?? ' ');
}

/** Whether a straight mark that could open follows a space: then the one before it, though open, was never closed. */
function canOpenAgain(prose: string, at: number): boolean {
  return /\s/.test(prose[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(prose[at + 1] ?? '');
}

function trimmed(prose: string, from: number, to: number): Span {
  let start = from;
  let end = Math.max(from, to);
  while (start < end && /\s/.test(prose[start] ?? '')) start++;
  while (end > start && /\s/.test(prose[end - 1] ?? '')) end--;
  return { start, end };
}
