import { type LineStarts, lineColumnAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { neutralLine } from './neutral.ts';

/** How many characters of a line are shown around a finding: a paragraph often is one line of a thousand. */
const width = 96;

/** The line on which a span begins, cut to what is around it, with carets under the span. The text must be masked already. */
export function frame(text: string, lines: LineStarts, span: Span): { readonly source: string; readonly carets: string } {
  const { line } = lineColumnAt(lines, span.start);
  const from = lines[line] ?? 0;
  let to = lines[line + 1] ?? text.length;
  while (to > from && (text[to - 1] === '\n' || text[to - 1] === '\r')) to--;
  const whole = text.slice(from, to);
  const start = Math.min(span.start - from, whole.length);
  const end = Math.max(start, Math.min(span.end - from, whole.length));
  const first = windowStart(whole, start, end);
  const last = onBorder(whole, Math.min(whole.length, Math.max(first + width, Math.min(end, first + 2 * width))));
  const before = (first > 0 ? '…' : '') + neutralLine(whole.slice(first, start));
  const marked = neutralLine(whole.slice(start, Math.min(end, last)));
  const after = neutralLine(whole.slice(Math.min(end, last), last)) + (last < whole.length ? '…' : '');
  return {
    source: before + marked + after,
    carets: ' '.repeat(columns(before)) + '^'.repeat(Math.max(1, columns(marked))),
  };
}

/** Where the window begins: at the head of the line if the span is seen from there, else at a word some way before the span. */
function windowStart(line: string, start: number, end: number): number {
  if (end <= width) return 0;
  const wanted = Math.max(0, Math.min(start - 30, line.length - width));
  const space = line.indexOf(' ', wanted);
  return onBorder(line, space >= 0 && space < start ? space + 1 : wanted);
}

/** An offset that does not cut a surrogate pair. */
function onBorder(line: string, at: number): number {
  const unit = line.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

/** The columns that a text takes on a terminal: none for combining marks and joiners, two for what is drawn wide. */
function columns(text: string): number {
  let sum = 0;
  for (const character of text) {
    if (/\p{Mn}|\p{Me}|[\u200b-\u200d]/u.test(character)) continue;
    sum += /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u.test(character) ? 2 : 1;
  }
  return sum;
}
