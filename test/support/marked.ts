import type { Span } from '../../server/src/core/text/span.ts';

/** A text whose `⟦…⟧` marks have become spans; marks may nest. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Takes the marks out of a text. Throws where they do not pair: a test's own mistake. */
export function unmark(marked: string): Marked {
  const spans: Span[] = [];
  const open: number[] = [];
  let text = '';
  for (const unit of marked) {
    if (unit === '⟦') open.push(text.length);
    else if (unit === '⟧') {
      const start = open.pop();
      if (start === undefined) throw new Error(`⟧ without ⟦ in: ${marked}`);
      spans.push({ start, end: text.length });
    } else text += unit;
  }
  if (open.length) throw new Error(`⟦ without ⟧ in: ${marked}`);
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** Puts marks around spans, for a failing test to show what was found. */
export function mark(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }) => [
    { at: start, mark: '⟦' },
    { at: end, mark: '⟧' },
  ]);
  let result = '';
  let at = 0;
  for (const { at: next, mark } of marks.sort((a, b) => a.at - b.at || (a.mark < b.mark ? 1 : -1))) {
    result += text.slice(at, next) + mark;
    at = next;
  }
  return result + text.slice(at);
}
