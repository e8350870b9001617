import type { Report } from '../rules/rule.ts';
import { type Span, shift } from '../text/span.ts';

/** A report about a draft as a whole, with its span in it. */
export interface DraftReport {
  readonly report: Report;
  readonly span: Span;
}

/** Reports about a text, moved to where the same words stand in a later text. What touches the stretch that changed is left out. */
export function movedReports<T extends DraftReport>(reports: readonly T[], before: string, after: string): readonly T[] {
  const head = commonHead(before, after);
  const tail = commonTail(before, after, head);
  const by = after.length - before.length;
  const move = (span: Span): Span | undefined => {
    if (span.end < head || (span.end === head && !isLetter(after[head]))) return span;
    const rest = before.length - tail;
    return span.start > rest || (span.start === rest && !isLetter(after[rest + by - 1])) ? shift(span, by) : undefined;
  };
  return reports.flatMap((one) => {
    const span = move(one.span);
    const edits = one.report.edits?.map((edit) => ({ edit, span: move(edit.span) }));
    if (!span || edits?.some((edit) => !edit.span)) return [];
    if (span === one.span && !one.report.related && !edits) return [one];
    const report: Report = {
      ...one.report,
      span,
      ...(edits && { edits: edits.flatMap(({ edit, span: at }) => (at ? [{ ...edit, span: at }] : [])) }),
      ...(one.report.related && {
        related: one.report.related.flatMap((related) => {
          const at = related.file === undefined ? move(related.span) : related.span;
          return at ? [{ ...related, span: at }] : [];
        }),
      }),
    };
    return [{ ...one, report, span }];
  });
}

/** A change that touches a span leaves it as it is unless a letter has grown onto it. */
function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
}

/** Texts are compared in pieces, which the engine does at the speed of memory, and unit by unit only where a piece differs. */
const piece = 4096;

function commonHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + piece <= most && a.slice(at, at + piece) === b.slice(at, at + piece)) at += piece;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function commonTail(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head;
  let tail = 0;
  const same = (length: number) =>
    a.slice(a.length - tail - length, a.length - tail) === b.slice(b.length - tail - length, b.length - tail);
  while (tail + piece <= most && same(piece)) tail += piece;
  while (tail < most && same(1)) tail++;
  return tail;
}
