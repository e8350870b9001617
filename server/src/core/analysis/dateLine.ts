import { place } from '../draft/place.ts';
import { isDay, isoOf } from '../french/calendar.ts';
import type { Span } from '../text/span.ts';
import { defineAnalysis, defineDraftAnalysis } from './analysis.ts';
import { dates } from './dates.ts';

/** The line that says where and when a text was made: « Paris, le 24 novembre 2026 ». The span is in the draft. */
export interface DateLine extends Span {
  readonly place: string;
  /** ISO date. */
  readonly date: string;
}

/** How many blocks, from either end, are looked at for a date line. */
const edge = 8;

/** The date line of a draft: one near its head, or the last before its end (a letter may close with it). None where none gives a day. */
export const dateLine = defineDraftAnalysis('dateLine', ({ draft, ask }): DateLine | undefined => {
  const { blocks } = draft;
  const tail = blocks.slice(Math.max(edge, blocks.length - 3)).reverse();
  for (const placed of [...blocks.slice(0, edge), ...tail]) {
    const line = ask(lineOf, placed.block);
    if (line) return { ...place(placed, line), place: line.place, date: line.date };
  }
  return undefined;
});

/** The day as of which facts are judged in a draft: its front matter's, else its date line's, else that of `--as-of` or the clock. */
export const judgedOn = defineDraftAnalysis(
  'judgedOn',
  ({ draft, context, ask }): string | undefined => context.draftDate ?? ask(dateLine, draft)?.date ?? context.asOf,
);

/** A block that opens with a place and a day: the whole block, or what stands before a dash. */
const lineOf = defineAnalysis('dateLineOfBlock', ({ block, ask }): DateLine | undefined => {
  const head =
    /^[\s(*]*(?:Fait à |À )?(\p{Lu}[\p{L}’'-]*(?: (?:\p{Lu}|d[eu]s? |la |le |sur |en )[\p{L}’'-]*){0,4}),? (?:le |ce )?(?=\p{L}*[\s\u00a0]?\d)/u.exec(
      block.prose.slice(0, 90),
    );
  const where = head?.[1];
  if (!head || !where) return undefined;
  const mention = ask(dates, block).find(({ start }) => start >= head[0].length - 4 && start <= head[0].length + 12);
  if (!mention?.year || !mention.month || !mention.day) return undefined;
  const day = { year: mention.year, month: mention.month, day: mention.day };
  const after = block.prose.slice(mention.end);
  // A sentence that begins so (« Mardi 24 novembre 2026, le ministre … ») is no date line; a dispatch (« Paris, 24 nov. 2026 – ») is.
  if (!isDay(day) || !/^\s*[).*]*\s*(?:$|\n|[–—-]\s|\([A-Z]{2,5}\)|\.\s*[–—-])/.test(after)) return undefined;
  return { start: head[0].length - head[0].trimStart().length, end: mention.end, place: where, date: isoOf(day) };
});
