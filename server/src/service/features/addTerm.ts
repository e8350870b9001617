import { readGlossary } from '../../core/glossary/readGlossary.ts';
import { slugOf } from '../../core/glossary/slug.ts';
import type { Entry } from '../../core/glossary/term.ts';
import { yamlEntry } from '../../core/glossary/writeYaml.ts';
import type { Edit } from '../../core/text/edit.ts';

/** What someone asks of the glossary from a selection: a new term, or that an entry be looked at again. */
export interface Proposal {
  /** The selected words. */
  readonly term: string;
  /** The sentence in which they stand. */
  readonly sentence: string;
  readonly author: string;
  /** ISO date of the host's clock. */
  readonly date: string;
  /** The id of the contested entry; absent for a new term. */
  readonly contests?: string;
}

/**
 * The edit that adds a proposal to a glossary file in YAML: a `proposé` record in the order of the ids where the file keeps one, else at its end. All
 * else stays as it is, comments too. Undefined where the file cannot be read: it must not be made worse.
 */
export function proposalEdit(text: string, name: string, proposal: Proposal): Edit | undefined {
  const { entries, problems } = readGlossary({ name, text });
  if (problems.some(({ severity }) => severity === 'error')) return undefined;
  const taken = new Set(entries.map(({ id }) => id));
  const base = proposal.contests === undefined ? slugOf(proposal.term) : `${proposal.contests}-conteste`;
  const record = yamlEntry(proposedEntry(freeId(base, taken), proposal));
  if (entries.length === 0) {
    const empty = /^[ \t]*\[[ \t]*\][ \t]*$/m.exec(text);
    if (empty) return { span: { start: empty.index, end: empty.index + empty[0].length }, text: record.trimEnd() };
    return { span: { start: text.length, end: text.length }, text: breakBefore(text) + record };
  }
  const ids = entries.map(({ id }) => id);
  const sorted = ids.every((id, index) => index === 0 || (ids[index - 1] ?? '') <= id);
  const next = sorted ? entries.find(({ id }) => id > base) : undefined;
  const start = next?.origin?.span && startOfRecord(text, next.origin.span.start);
  if (start === undefined) return { span: { start: text.length, end: text.length }, text: breakBefore(text) + record };
  return { span: { start, end: start }, text: indented(record, text, start) };
}

function proposedEntry(id: string, { term, sentence, author, date, contests }: Proposal): Entry {
  const said = `« ${sentence.trim()} »`;
  return {
    id,
    preferred: term,
    nature: 'noun',
    allowed: [],
    discouraged: [],
    acronyms: [],
    equivalents: {},
    related: contests === undefined ? [] : [contests],
    note: contests === undefined ? `Relevé dans : ${said}` : `Contesté dans : ${said}`,
    source: { name: author, date },
    status: 'proposed',
  };
}

function freeId(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base;
  for (let number = 2; ; number++) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}

/** The start of the line on which a record begins, or of the comments that stand right above it. */
function startOfRecord(text: string, offset: number): number {
  let start = text.lastIndexOf('\n', offset - 1) + 1;
  while (start > 0) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (!/^\s*#/.test(text.slice(above, start)) || above === 0) break;
    start = above;
  }
  return start;
}

/** The record with the margin of the list in which it goes. */
function indented(record: string, text: string, start: number): string {
  const margin = /^[ \t]*(?=-)/m.exec(text.slice(start))?.[0] ?? '';
  return margin === '' ? record : record.replace(/^(?=.)/gm, margin);
}

function breakBefore(text: string): string {
  return text === '' || text.endsWith('\n') ? '' : '\n';
}
