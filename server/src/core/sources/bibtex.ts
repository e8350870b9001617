import { type Item, parse, type Value } from 'bibtex-parse';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { type EntriesRead, isoOf, withoutAbsent } from './csl.ts';
import { latexText } from './latex.ts';
import type { BibliographyEntry } from './source.ts';
import { type SourceProblem, sourceProblems } from './sourceProblem.ts';

/** Reads BibTeX, entry by entry, so that one that is broken does not take the others with it. */
export function readBibtex(text: string, file: string): EntriesRead {
  const strings = new Map<string, string>(months.map((month, index) => [month, String(index + 1).padStart(2, '0')]));
  const entries: BibliographyEntry[] = [];
  const problems: SourceProblem[] = [];
  for (const span of itemsOf(text)) {
    const items = parsed(text.slice(span.start, span.end));
    if (!items) problems.push({ file, span: firstLine(text, span), text: sourceProblems.brokenEntry() });
    for (const item of items ?? []) {
      if (item.itemtype === 'string') strings.set(item.name.toLowerCase(), writtenIn(item, strings));
      if (item.itemtype !== 'entry') continue;
      const entry = entryOfItem(item, strings, { file, span: firstLine(text, span) });
      if (entry) entries.push(entry);
      else problems.push({ file, span: firstLine(text, span), text: sourceProblems.keyless() });
    }
  }
  return { entries, problems };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Longest entry that is read. */
const longest = 100_000;

/** The stretches from one `@type{` at the head of a line to the next. */
function* itemsOf(text: string): Generator<Span> {
  let start = -1;
  for (const { index, 0: head } of text.matchAll(/^[ \t]*@[a-z]+[ \t]*[{(]/gimu)) {
    if (start >= 0) yield trimmed(text, start, index);
    start = /@comment/i.test(head) ? -1 : index + head.indexOf('@');
  }
  if (start >= 0) yield trimmed(text, start, text.length);
}

function trimmed(text: string, start: number, end: number): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function parsed(item: string): readonly Item[] | undefined {
  if (item.length > longest) return undefined;
  try {
    const items = parse(item);
    return items.some(({ itemtype }) => itemtype === 'entry' || itemtype === 'string' || itemtype === 'preamble')
      ? items
      : undefined;
  } catch {
    // The parser throws at what is no BibTeX; where it stands is told by the caller.
    return undefined;
  }
}

function firstLine(text: string, { start, end }: Span): Span {
  const stop = text.slice(start, end).search(/[\r\n]/);
  return { start, end: stop < 0 ? end : start + stop };
}

function writtenIn({ datatype, value }: Value, strings: ReadonlyMap<string, string>): string {
  if (Array.isArray(value)) return value.map((part: Value) => writtenIn(part, strings)).join('');
  if (datatype === 'identifier') return strings.get(String(value).toLowerCase()) ?? '';
  return value === null ? '' : String(value);
}

function entryOfItem(
  item: Extract<Item, { itemtype: 'entry' }>,
  strings: ReadonlyMap<string, string>,
  place: BibliographyEntry['place'],
): BibliographyEntry | undefined {
  const raw = new Map(item.fields.map((field) => [field.name.toLowerCase(), writtenIn(field, strings)]));
  const field = (...names: readonly string[]): string | undefined => {
    const value = names.map((name) => raw.get(name)).find((text) => text?.trim());
    return value === undefined ? undefined : latexText(value);
  };
  // A key with spaces is taken by the parser for a field without value.
  const [first] = item.fields;
  const key = item.key ?? (first?.datatype === 'null' ? first.name : undefined);
  if (!key) return undefined;
  const tier = Number(field('niveau', 'tier'));
  const year = field('year');
  return withoutAbsent({
    key: key.trim(),
    type: item.type.toLowerCase(),
    title: field('title'),
    authors: (raw.get('author') ?? raw.get('editor') ?? '')
      .split(/\s+and\s+/u)
      .map(familyOf)
      .filter((name) => name !== ''),
    publisher: field('publisher', 'institution', 'organization', 'school'),
    container: field('journal', 'journaltitle', 'booktitle'),
    issued: isoOf(field('date') ?? '') ?? isoOf([year, monthOf(field('month'))].filter(Boolean).join('-')),
    url: raw.get('url')?.replace(/\\([%_&#~])/g, '$1'),
    status: field('status', 'statut', 'pubstate'),
    expires: isoOf(field('expire', 'expires') ?? ''),
    tier: tier >= 1 && tier <= 4 ? tier : undefined,
    file: field('fichier'),
    place,
  });
}

function monthOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (/^\d{1,2}$/.test(text)) return text.padStart(2, '0');
  const index = months.indexOf(fold(text).slice(0, 3));
  return index < 0 ? undefined : String(index + 1).padStart(2, '0');
}

/** « Détour, Jean », « Jean Détour » and « {Banque de France} ». */
function familyOf(name: string): string {
  const trimmed = name.trim();
  if (/^\{.*\}$/s.test(trimmed)) return latexText(trimmed);
  const text = latexText(trimmed);
  return text.includes(',')
    ? (text.split(',')[0] ?? '').trim()
    : (/((?<!\S)(?:\p{Ll}[\p{L}’']* )*\S+)$/u.exec(text)?.[1] ?? text);
}
