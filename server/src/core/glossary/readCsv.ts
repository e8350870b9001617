import type { Span } from '../text/span.ts';
import { type GlossaryProblem, largestExport, type ReadGlossary } from './problem.ts';
import { type Cell, readRows } from './readRows.ts';
import { tooLarge } from './readYaml.ts';

/** Reads a table of text: semicolons, commas or tabs, told by the line of headings. At most 25 million characters. */
export function readCsv(text: string, file: string): ReadGlossary {
  if (text.length > largestExport) return { entries: [], problems: [tooLarge(file, largestExport)] };
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const { rows, problems } = cellsOf(text, start, separatorOf(text.slice(start, start + 20_000)), file);
  const read = readRows(rows, file);
  return { ...read, problems: [...problems, ...read.problems] };
}

/** The sign that separates the headings: the most frequent of the three outside quotation marks. */
function separatorOf(text: string): string {
  const counts = new Map([
    [';', 0],
    [',', 0],
    ['\t', 0],
  ]);
  let quoted = false;
  for (const unit of text) {
    if (unit === '"') quoted = !quoted;
    if (unit === '\n' && !quoted) break;
    const count = counts.get(unit);
    if (!quoted && count !== undefined) counts.set(unit, count + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ';';
}

interface Cells {
  readonly rows: readonly (readonly Cell[])[];
  readonly problems: readonly GlossaryProblem[];
}

/** The cells of each line; a cell in quotation marks may hold separators, line breaks and doubled quotation marks. */
function cellsOf(text: string, start: number, separator: string, file: string): Cells {
  const rows: Cell[][] = [];
  const problems: GlossaryProblem[] = [];
  let row: Cell[] = [];
  let at = start;
  const end = (): void => {
    if (row.some(({ text: one }) => one.trim() !== '')) rows.push(row);
    row = [];
  };
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    if (cell.open) problems.push(unclosed(cell.span, file));
    row.push({ text: cell.text, span: cell.span });
    at = cell.next;
    // What stands between a closing quotation mark and the next separator is no part of the cell.
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
    if (text[at] === separator) {
      at++;
      if (at === text.length) row.push({ text: '', span: { start: at, end: at } });
      continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    end();
  }
  end();
  return { rows, problems };
}

interface RawCell {
  readonly text: string;
  readonly span: Span;
  readonly next: number;
  readonly open: boolean;
}

function plainCell(text: string, start: number, separator: string): RawCell {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return { text: text.slice(start, at), span: { start, end: at }, next: at, open: false };
}

function quotedCell(text: string, start: number): RawCell {
  let content = '';
  let from = start + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0) {
      // A quotation mark that is never closed takes its line only: the lines behind it are still read.
      const line = text.indexOf('\n', start);
      const end = line < 0 ? text.length : line;
      return { text: text.slice(start + 1, end), span: { start: start + 1, end }, next: end, open: true };
    }
    content += text.slice(from, close);
    if (text[close + 1] !== '"') return { text: content, span: { start: start + 1, end: close }, next: close + 1, open: false };
    content += '"';
    from = close + 2;
  }
}

function unclosed(span: Span, file: string): GlossaryProblem {
  return {
    id: 'csv-quote',
    severity: 'error',
    text: { fr: 'Ce guillemet n’est pas refermé.', en: 'This quotation mark is not closed.' },
    span: { start: span.start - 1, end: span.start },
    file,
  };
}
