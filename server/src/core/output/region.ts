import { type LineStarts, lineColumnAt, lineStarts } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/** A span as people and tools name it: lines and columns count from 1, columns in UTF-16 units; the end is behind the last unit. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
}

/** Tells the region of any span of a text. A byte order mark counts in the offsets, which are those of the text, and not in columns, as in editors. */
export function regions(text: string): (span: Span) => Region {
  const lines: LineStarts = lineStarts(text);
  const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const at = (offset: number) => {
    const { line, column } = lineColumnAt(lines, offset);
    return { line: line + 1, column: Math.max(0, line === 0 ? column - mark : column) + 1 };
  };
  return ({ start, end }) => {
    const from = at(start);
    const to = at(end);
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset: start,
      charLength: end - start,
    };
  };
}
