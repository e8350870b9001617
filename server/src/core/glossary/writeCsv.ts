import type { Bilingual } from '../text/language.ts';
import { formulaGuard } from './readRows.ts';
import type { Entry } from './term.ts';
import { genders, levels, natures, numbers, statuses } from './words.ts';
import type { WrittenGlossary } from './writeRecord.ts';

/** Writes entries as a table with semicolons and a byte order mark, as a French spreadsheet opens it at a double click. */
export function writeCsv(entries: readonly Entry[], separator: ';' | ',' | '\t' = ';'): WrittenGlossary {
  const rows = rowsOf(entries);
  const text = rows.map((row) => row.map((cell) => quoted(cell, separator)).join(separator)).join('\r\n');
  return { text: `\ufeff${text}\r\n`, losses: tableLosses(entries) };
}

/** The rows of a table of entries, headings first; several forms share a cell, one a line. */
export function rowsOf(entries: readonly Entry[]): readonly (readonly string[])[] {
  const languages = [...new Set(entries.flatMap(({ equivalents }) => Object.keys(equivalents)))].sort();
  const head = [...before, ...languages, ...after];
  return [head, ...entries.map((entry) => cellsOf(entry, languages).map(guarded))];
}

/** What a table cannot hold of these entries. */
export function tableLosses(entries: readonly Entry[]): readonly Bilingual[] {
  const all = entries.flatMap(({ discouraged }) => discouraged);
  const lost: readonly (readonly [boolean, Bilingual])[] = [
    [
      all.some(({ limits }) => limits),
      { fr: 'Les limites de contexte ne tiennent pas dans un tableau.', en: 'Context limits do not fit in a table.' },
    ],
    [
      all.some(({ level }) => level),
      {
        fr: 'Les niveaux des formes à éviter ne tiennent pas dans un tableau.',
        en: 'Levels of forms to avoid do not fit in a table.',
      },
    ],
    [
      all.some(({ exactCase }) => exactCase),
      { fr: 'La casse exacte ne tient pas dans un tableau.', en: 'Exact case does not fit in a table.' },
    ],
    [
      all.some(({ nature }) => nature),
      {
        fr: 'La nature des formes à éviter ne tient pas dans un tableau.',
        en: 'The nature of forms to avoid does not fit in a table.',
      },
    ],
    [
      all.some(
        ({ replacements }) =>
          replacements &&
          (replacements.length !== 1 || replacements.some(({ gender, number, plural }) => gender || number || plural)),
      ),
      {
        fr: 'Un seul remplacement par forme, sans son genre, tient dans un tableau.',
        en: 'Only one replacement a form, without its gender, fits in a table.',
      },
    ],
    [
      entries.some(({ allowed }) => allowed.some(({ note }) => note)),
      { fr: 'Les notes des variantes ne tiennent pas dans un tableau.', en: 'Notes of variants do not fit in a table.' },
    ],
  ];
  return lost.filter(([is]) => is).map(([, text]) => text);
}

const before = [
  'id',
  'terme',
  'nature',
  'genre',
  'nombre',
  'pluriel',
  'feminin',
  'formes',
  'definition',
  'variantes',
  'a_eviter',
  'raison',
  'remplacement',
  'sigles',
];
const after = [
  'domaine',
  'liens',
  'note',
  'source',
  'source_adresse',
  'source_date',
  'statut',
  'remplace_par',
  'gardien',
  'niveau',
];

function cellsOf(entry: Entry, languages: readonly string[]): readonly string[] {
  const { discouraged } = entry;
  const along = (values: readonly string[]): string => (values.every((value) => value === '') ? '' : values.join('\n'));
  return [
    entry.id,
    entry.preferred,
    natures[entry.nature][0] ?? '',
    (entry.gender && genders[entry.gender][0]) ?? '',
    (entry.number && numbers[entry.number][0]) ?? '',
    entry.plural ?? '',
    entry.feminine ?? '',
    (entry.forms ?? []).join('\n'),
    entry.definition ?? '',
    entry.allowed.map(({ form }) => form).join('\n'),
    discouraged.map(({ form }) => form).join('\n'),
    along(discouraged.map(({ reason }) => reason ?? '')),
    along(discouraged.map(({ replacements }) => replacements?.[0]?.form ?? '')),
    entry.acronyms.map(({ form, expansion }) => `${form} = ${expansion}`).join('\n'),
    ...languages.map((language) => (entry.equivalents[language] ?? []).join('\n')),
    entry.domain ?? '',
    entry.related.join('\n'),
    entry.note ?? '',
    entry.source?.name ?? '',
    entry.source?.address ?? '',
    entry.source?.date ?? '',
    statuses[entry.status][0] ?? '',
    entry.successor ?? '',
    entry.owner ?? '',
    (entry.level && levels[entry.level][0]) ?? '',
  ];
}

/** A cell that a spreadsheet would take for a formula is told apart from one. */
function guarded(cell: string): string {
  return cell
    .split('\n')
    .map((line) => (/^'*[=+@-]/.test(line) ? formulaGuard + line : line))
    .join('\n');
}

function quoted(cell: string, separator: string): string {
  return cell.includes(separator) || /["\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
