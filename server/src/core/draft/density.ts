/** Longest line, and most marks of emphasis and of links in one paragraph, that are read as Markdown. */
const longestLine = 32_768;
const mostMarks = 2_000;
const mostMarksInARow = 20_000;

/**
 * Whether a text would take the Markdown parser more than linear time: it looks back over all open marks of a paragraph, and over all levels of
 * nested quotations. Such a text is no draft that someone wrote; it is read as plain text.
 */
export function isTooDense(text: string): boolean {
  let marks = 0;
  let row = 0;
  let lineStart = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 10;
    if (unit === 10) {
      if (at - lineStart > longestLine) return true;
      if (isBlankLine(text, lineStart, at)) {
        marks = 0;
        row = 0;
      }
      lineStart = at + 1;
      if (startsItem(text.charCodeAt(lineStart))) marks = 0;
    } else if (isMark(unit)) {
      marks++;
      row++;
      if (marks > mostMarks || row > mostMarksInARow) return true;
    }
  }
  return false;
}

function isBlankLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) > 32) return false;
  return true;
}

/** `-`, `*`, `+` or `|` at the head of a line: a new item or row, thus a new paragraph. */
function startsItem(unit: number): boolean {
  return unit === 45 || unit === 42 || unit === 43 || unit === 124;
}

/** `*`, `_`, `[`, `` ` ``, `~`, `<` or `>`. */
function isMark(unit: number): boolean {
  return unit === 42 || unit === 95 || unit === 91 || unit === 96 || unit === 126 || unit === 60 || unit === 62;
}
