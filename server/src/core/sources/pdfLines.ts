/** A piece of text as a page of a PDF draws it, in points: where its baseline begins, from the left and from the top. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The height of its type. */
  readonly size: number;
}

/** A page of a PDF, its pieces in the order in which they are drawn. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
}

/** A line of a page; `x` to `end` is its breadth, `y` and `size` are those of its tallest type. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
}

/** The lines of a page in the order in which they are drawn. The calls of notes are left out: a quotation has none. */
export function linesOf({ items }: PdfPage): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let line: Line | undefined;
  for (const item of items) {
    if (item.text === '') continue;
    if (line && goesOn(line, item)) add(line, item);
    else {
      line = { ...item, end: item.x + item.width };
      lines.push(line);
    }
  }
  return lines
    .map((one) => ({ ...one, text: tidy(one.text) }))
    .filter(({ text }) => text !== '')
    .map(({ text, x, end, y, size }) => ({ text, x, end, y, size }));
}

interface Line {
  text: string;
  readonly x: number;
  end: number;
  y: number;
  size: number;
}

function goesOn(line: Line, { x, y, size }: PdfItem): boolean {
  const tall = Math.max(line.size, size);
  return Math.abs(y - line.y) <= tall * 0.5 && x >= line.end - tall * 0.5;
}

function add(line: Line, item: PdfItem): void {
  const isRaised = item.size < line.size * 0.85 && item.y < line.y - line.size * 0.1;
  if (!(isRaised && isCall(line.text, item.text))) {
    const isApart = item.x - line.end > Math.max(line.size, item.size) * 0.2;
    if (isApart && !/\s$/.test(line.text) && !/^\s/.test(item.text)) line.text += ' ';
    line.text += item.text;
  }
  line.end = Math.max(line.end, item.x + item.width);
  if (item.size > line.size && item.text.trim() !== '') {
    line.size = item.size;
    line.y = item.y;
  }
}

/** Whether a raised number calls a note: « m² », « 10⁶ » are measures. */
function isCall(before: string, raised: string): boolean {
  return /^\s*[([]?(?:\d{1,3}|\*{1,3}|†)[)\]]?\s*$/.test(raised) && !/(?:\d|(?<!\p{L})[kcdm]?m)$/u.test(before);
}

/** Ligatures as letters, no signs that print nothing, single spaces. */
function tidy(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\0-\x08\x0b-\x1f\x7f\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}
