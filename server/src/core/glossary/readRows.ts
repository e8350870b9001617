import { nearest } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';
import { fieldNames, fieldOf, languageOf, plainKey } from './fields.ts';
import type { GlossaryProblem, ReadGlossary } from './problem.ts';
import { readEntries } from './readEntries.ts';
import { type Field, type Scalar, scalar, type Table, type Value } from './value.ts';

/** A cell of a table with its place in the file; `place` names it where the file has no text (« B3 » of a workbook). */
export interface Cell {
  readonly text: string;
  readonly span: Span;
  readonly place?: string;
}

/**
 * Reads entries out of the rows of a table, the first of which holds headings in French or English. A cell may hold several forms, one a line or
 * separated by `|`; `raison` and `remplacement` go with the forms to avoid, in their order, or one for all.
 */
export function readRows(rows: readonly (readonly Cell[])[], file: string): ReadGlossary {
  const problems: GlossaryProblem[] = [];
  const [headings, ...lines] = rows;
  if (!headings) return { entries: [], problems };
  const columns = headings.map((cell) => columnOf(cell, file, problems));
  if (!columns.includes('terme')) {
    problems.push({
      id: 'no-term-column',
      severity: 'error',
      text: { fr: 'Aucune colonne ne s’intitule « terme ».', en: 'No column is headed “terme” or “term”.' },
      span: headings[0]?.span ?? { start: 0, end: 0 },
      file,
    });
    return { entries: [], problems };
  }
  const records = lines.map((line) => recordOf(line, columns, file, problems));
  const span = { start: headings[0]?.span.start ?? 0, end: rows.at(-1)?.at(-1)?.span.end ?? 0 };
  const read = readEntries({ kind: 'list', items: records, span }, file);
  return { ...read, problems: [...problems, ...read.problems] };
}

/** What the writer puts before a cell that a spreadsheet would take for a formula; the reader takes it away. */
export const formulaGuard = "'";

const extraColumns = ['raison', 'remplacement', 'source_adresse', 'source_date'] as const;
const extraNames: Readonly<Record<string, string>> = {
  reason: 'raison',
  motif: 'raison',
  replacement: 'remplacement',
  a_remplacer_par: 'remplacement',
  url: 'source_adresse',
  adresse: 'source_adresse',
  source_url: 'source_adresse',
  date: 'source_date',
};
const listFields = ['formes', 'variantes', 'liens'];

function columnOf(cell: Cell, file: string, problems: GlossaryProblem[]): string | undefined {
  const key = plainKey(cell.text);
  if (key === '') return undefined;
  const field = fieldOf(cell.text);
  if (field && field !== 'equivalents') return field;
  if (Object.hasOwn(extraNames, key)) return extraNames[key];
  if ((extraColumns as readonly string[]).includes(key)) return key;
  const language = languageOf(cell.text);
  if (language) return `equivalents.${language}`;
  const close = nearest(cell.text, fieldNames);
  problems.push({
    id: 'unknown-column',
    severity: 'warning',
    text: {
      fr: `Colonne inconnue : « ${cell.text.trim()} » n’est pas lue.${close ? ` Faut-il lire « ${close} » ?` : ''}`,
      en: `Unknown column: “${cell.text.trim()}” is not read.${close ? ` Did you mean “${close}”?` : ''}`,
    },
    span: cell.span,
    file,
  });
  return undefined;
}

function recordOf(
  line: readonly Cell[],
  columns: readonly (string | undefined)[],
  file: string,
  problems: GlossaryProblem[],
): Table {
  const byColumn = new Map<string, Cell>();
  for (const [index, cell] of line.entries()) {
    const column = columns[index];
    const text = cell.text.trim();
    if (text === '') continue;
    if (index >= columns.length) {
      problems.push(
        problem(
          'ragged-row',
          cell,
          file,
          'Cette ligne a plus de cellules que d’intitulés : le surplus n’est pas lu.',
          'This row has more cells than headings: the rest is not read.',
          'warning',
        ),
      );
      break;
    }
    if (column === undefined || byColumn.has(column)) continue;
    if (/^[=@]/.test(text)) {
      problems.push(
        problem(
          'formula',
          cell,
          file,
          'Une formule est refusée : la cellule n’est pas lue.',
          'A formula is refused: the cell is not read.',
          'error',
        ),
      );
      continue;
    }
    byColumn.set(column, cell);
  }
  const fields: Field[] = [];
  const at = (name: string, span: Span): Scalar => scalar(name, span);
  for (const [column, cell] of byColumn) {
    if (
      (extraColumns as readonly string[]).includes(column) ||
      column.startsWith('equivalents.') ||
      column === 'source' ||
      column === 'a_eviter'
    )
      continue;
    const pieces = piecesOf(cell);
    const value: Value =
      listFields.includes(column) || column === 'sigles'
        ? { kind: 'list', items: pieces, span: cell.span }
        : ((pieces.length > 1 ? scalar(pieces.map(({ text }) => text).join(' '), cell.span) : pieces[0]) ?? at('', cell.span));
    fields.push({ key: at(column, cell.span), value });
  }
  const avoided = byColumn.get('a_eviter');
  if (avoided) fields.push({ key: at('a_eviter', avoided.span), value: avoidedOf(avoided, byColumn) });
  const equivalents = [...byColumn].filter(([column]) => column.startsWith('equivalents.'));
  if (equivalents.length > 0) {
    const table: Table = {
      kind: 'table',
      fields: equivalents.map(([column, cell]) => ({
        key: at(column.slice('equivalents.'.length), cell.span),
        value: { kind: 'list', items: piecesOf(cell), span: cell.span },
      })),
      span: equivalents[0]?.[1].span ?? { start: 0, end: 0 },
    };
    fields.push({ key: at('equivalents', table.span), value: table });
  }
  const source = sourceOf(byColumn);
  if (source) fields.push({ key: at('source', source.span), value: source });
  const [first, last] = [line[0], line.at(-1)];
  return { kind: 'table', fields, span: { start: first?.span.start ?? 0, end: last?.span.end ?? 0 } };
}

function avoidedOf(cell: Cell, byColumn: ReadonlyMap<string, Cell>): Value {
  const pieces = piecesOf(cell);
  const along = (column: string, index: number): Scalar | undefined => {
    const other = byColumn.get(column);
    const values = other ? piecesOf(other, true) : [];
    const value = values.length === 1 ? values[0] : values[index];
    return value?.text ? value : undefined;
  };
  const items = pieces.map((piece, index): Table => {
    const reason = along('raison', index);
    const replacement = along('remplacement', index);
    const fields: Field[] = [{ key: scalar('forme', piece.span), value: piece }];
    if (reason) fields.push({ key: scalar('raison', reason.span), value: reason });
    if (replacement) fields.push({ key: scalar('remplacement', replacement.span), value: replacement });
    return { kind: 'table', fields, span: piece.span };
  });
  return { kind: 'list', items, span: cell.span };
}

function sourceOf(byColumn: ReadonlyMap<string, Cell>): Table | undefined {
  const parts: readonly (readonly [string, string])[] = [
    ['source', 'nom'],
    ['source_adresse', 'adresse'],
    ['source_date', 'date'],
  ];
  const fields = parts.flatMap(([column, key]): Field[] => {
    const cell = byColumn.get(column);
    return cell ? [{ key: scalar(key, cell.span), value: scalar(unguarded(cell.text.trim()), cell.span) }] : [];
  });
  const [first] = fields;
  return first ? { kind: 'table', fields, span: first.key.span } : undefined;
}

/** The forms in a cell, each with its place; empty ones are kept where the order counts. */
function piecesOf(cell: Cell, keepEmpty = false): readonly Scalar[] {
  const pieces: Scalar[] = [];
  let start = 0;
  for (const part of cell.text.split(/[|\n]/)) {
    const text = unguarded(part.trim());
    const from = cell.span.start + start + (part.length - part.trimStart().length);
    if (text !== '' || keepEmpty)
      pieces.push(scalar(text, { start: from, end: Math.min(cell.span.end, from + part.trim().length) }));
    start += part.length + 1;
  }
  return pieces;
}

function unguarded(text: string): string {
  return /^'+[=+@-]/.test(text) ? text.slice(1) : text;
}

function problem(
  id: string,
  cell: Cell,
  file: string,
  fr: string,
  en: string,
  severity: GlossaryProblem['severity'],
): GlossaryProblem {
  const place = cell.place ? `${cell.place} — ` : '';
  return { id, severity, text: { fr: place + fr, en: place + en }, span: cell.span, file };
}
