/** Where each line of a text starts, in UTF-16 offsets; the first is 0. LF, CRLF and CR end a line, as in LSP. */
export type LineStarts = readonly number[];

/** A place as people name it: line and column count from 0, the column in UTF-16 units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Finds the lines of a text. */
export function lineStarts(text: string): LineStarts {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** The line and column of an offset; an offset before 0 is taken as 0. */
export function lineColumnAt(lines: LineStarts, offset: number): LineColumn {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, column: Math.max(0, offset - (lines[low] ?? 0)) };
}
