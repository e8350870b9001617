import { strFromU8, unzipSync } from 'fflate';
import type { GlossaryProblem, ReadGlossary } from './problem.ts';
import { type Cell, readRows } from './readRows.ts';
import { readXml, textOfElement, type XmlElement } from './readXml.ts';

/** The largest part of a workbook that is unpacked, in bytes, and how many times larger than packed it may be. */
const largestPart = 30_000_000;
const largestRatio = 200;

/** Reads the first sheet of a workbook. Only its texts are unpacked, within bounds; a formula is refused, its cell named (« B3 »). */
export function readXlsx(bytes: Uint8Array, file: string): ReadGlossary {
  const nowhere = { start: 0, end: 0 };
  const refused = (id: string, fr: string, en: string): ReadGlossary => ({
    entries: [],
    problems: [{ id, severity: 'error', text: { fr, en }, span: nowhere, file }],
  });
  let parts: Readonly<Record<string, Uint8Array>>;
  let bombs = 0;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (!/^xl\/(?:sharedStrings|worksheets\/sheet\d+)\.xml$/.test(name)) return false;
        const fits = originalSize <= largestPart && originalSize <= Math.max(1, size) * largestRatio;
        if (!fits) bombs++;
        return fits;
      },
    });
  } catch {
    return refused('not-xlsx', 'Ce n’est pas un classeur lisible (.xlsx).', 'This is not a readable workbook (.xlsx).');
  }
  if (bombs > 0)
    return refused(
      'too-large',
      'Le classeur est trop grand une fois déplié : il n’est pas lu.',
      'The workbook is too large once unpacked: it is not read.',
    );
  const names = Object.keys(parts)
    .filter((name) => name.startsWith('xl/worksheets/'))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const sheet = names[0] === undefined ? undefined : parts[names[0]];
  if (!sheet) return refused('not-xlsx', 'Ce classeur n’a pas de feuille.', 'This workbook has no sheet.');
  const problems: GlossaryProblem[] = [];
  const shared = parts['xl/sharedStrings.xml'];
  const strings = shared ? stringsOf(readPart(shared, file, problems)) : [];
  const root = readPart(sheet, file, problems);
  if (!root) return { entries: [], problems };
  const read = readRows(rowsOf(root, strings, file, problems), file);
  return { ...read, problems: [...problems, ...read.problems.map((problem) => ({ ...problem, span: nowhere }))] };
}

function readPart(bytes: Uint8Array, file: string, problems: GlossaryProblem[]): XmlElement | undefined {
  const { root, problems: own } = readXml(strFromU8(bytes), file);
  problems.push(...own.map((problem) => ({ ...problem, span: { start: 0, end: 0 } })));
  return root;
}

function stringsOf(root: XmlElement | undefined): readonly string[] {
  return (root?.children ?? []).filter(({ name }) => name === 'si').map(richText);
}

/** The text of a string, whose runs may each have their own looks; phonetic guides are no part of it. */
function richText(element: XmlElement): string {
  return element.children.map((child) => (child.name === 't' ? child.text : child.name === 'r' ? richText(child) : '')).join('');
}

function rowsOf(
  root: XmlElement,
  strings: readonly string[],
  file: string,
  problems: GlossaryProblem[],
): readonly (readonly Cell[])[] {
  const data = root.children.find(({ name }) => name === 'sheetData');
  const rows = (data?.children ?? []).filter(({ name }) => name === 'row');
  return rows
    .map((row) => {
      const cells: Cell[] = [];
      for (const cell of row.children.filter(({ name }) => name === 'c')) {
        const place = cell.attributes['r'] ?? '';
        const column = place === '' ? cells.length : columnOf(place);
        if (column > 1000) continue;
        while (cells.length < column) cells.push({ text: '', span: { start: 0, end: 0 } });
        cells[column] = { text: textOfCell(cell, strings, place, file, problems), span: { start: 0, end: 0 }, place };
      }
      return cells;
    })
    .filter((cells) => cells.some(({ text }) => text.trim() !== ''));
}

function textOfCell(
  cell: XmlElement,
  strings: readonly string[],
  place: string,
  file: string,
  problems: GlossaryProblem[],
): string {
  if (cell.children.some(({ name }) => name === 'f')) {
    problems.push({
      id: 'formula',
      severity: 'error',
      text: {
        fr: `${place} — Une formule est refusée : la cellule n’est pas lue.`,
        en: `${place} — A formula is refused: the cell is not read.`,
      },
      span: { start: 0, end: 0 },
      file,
    });
    return '';
  }
  const value = cell.children.find(({ name }) => name === 'v' || name === 'is');
  if (!value) return '';
  if (value.name === 'is') return richText(value);
  const text = textOfElement(value);
  return cell.attributes['t'] === 's' ? (strings[Number(text)] ?? '') : text;
}

/** The number of a column from the letters of a cell: « A1 » is 0, « AB7 » 27. */
function columnOf(place: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(place)?.[0] ?? 'A') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
