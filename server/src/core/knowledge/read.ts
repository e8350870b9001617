import { readYaml, type YamlNode } from '../text/yaml.ts';
import type { Known } from './known.ts';
import { readFact } from './readFact.ts';
import type { KnowledgeProblem } from './record.ts';
import { type Review, readReview } from './review.ts';

/** A file of facts, read: what could be, and what could not. */
export interface ReadKnowledge {
  readonly facts: readonly Known[];
  readonly reviews: readonly Review[];
  readonly problems: readonly KnowledgeProblem[];
}

/** Reads a YAML list of facts, or a CSV table of them where the name ends so. Spans of problems are in the text. */
export function readKnowledge(text: string, file: string): ReadKnowledge {
  const problems: KnowledgeProblem[] = [];
  const records = /\.[ct]sv$/i.test(file) ? rowsOf(text) : yamlRecords(text, file, problems);
  const facts: Known[] = [];
  const reviews: Review[] = [];
  const ids = new Set<string>();
  for (const node of records) {
    const review = readReview({ node, file, problems });
    if (review !== 'none') {
      if (review) reviews.push(review);
      continue;
    }
    for (const fact of readFact({ node, file, problems })) {
      if (ids.has(fact.id)) {
        const fr = `L’identifiant «\u00a0${fact.id}\u00a0» sert déjà.`;
        problems.push({ severity: 'error', text: { fr, en: `The id “${fact.id}” is taken.` }, span: node.span, file });
        continue;
      }
      ids.add(fact.id);
      facts.push(fact);
    }
  }
  return { facts, reviews, problems };
}

function yamlRecords(text: string, file: string, problems: KnowledgeProblem[]): readonly YamlNode[] {
  const { root, problem } = readYaml(text);
  if (problem) {
    const span = { start: problem.at, end: Math.min(text.length, problem.at + 1) };
    const fr = `Ce fichier de faits n’est pas lisible\u00a0: ${problem.detail}.`;
    problems.push({ severity: 'error', text: { fr, en: `This file of facts cannot be read: ${problem.detail}.` }, span, file });
    return [];
  }
  if (!root || (root.kind === 'scalar' && root.value === null)) return [];
  const list = root.kind === 'map' ? root.entries.find(({ key }) => key === 'faits')?.value : root;
  if (list?.kind === 'list') return list.items;
  const text2 = { fr: 'Une liste de faits est attendue.', en: 'A list of facts is expected.' };
  problems.push({ severity: 'error', text: text2, span: { start: 0, end: 0 }, file });
  return [];
}

/** The rows of a table as records; the first row names the fields. Comma, semicolon or tab, whichever the first row has most. */
function rowsOf(text: string): readonly YamlNode[] {
  const [header = '', semicolons = 0, tabs = 0, commas = 0] = firstLine(text);
  const separator = tabs > Math.max(semicolons, commas) ? '\t' : semicolons > commas ? ';' : ',';
  const [names = [], ...rows] = cellsOf(text, separator);
  return header === ''
    ? []
    : rows.flatMap((cells): readonly YamlNode[] => {
        const entries = names.flatMap((name, column) => {
          const cell = cells[column];
          return cell && cell.text !== '' ? [{ key: name.text, keySpan: name.span, value: cell }] : [];
        });
        const [first] = cells;
        const last = cells.at(-1);
        return first && last && entries.length
          ? [{ kind: 'map', entries, span: { start: first.span.start, end: last.span.end } }]
          : [];
      });
}

function firstLine(text: string): readonly [string, number, number, number] {
  const line = /^\ufeff?([^\r\n]*)/.exec(text)?.[1] ?? '';
  const count = (unit: string): number => line.split(unit).length - 1;
  return [line, count(';'), count('\t'), count(',')];
}

type Cell = Extract<YamlNode, { kind: 'scalar' }>;

/** RFC 4180, read in one pass; a quote that is never closed ends with the text. */
function cellsOf(text: string, separator: string): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const start = at;
    let value = '';
    if (text[at] === '"') {
      for (at++; at < text.length; at++) {
        if (text[at] !== '"') value += text[at];
        else if (text[at + 1] === '"') value += text[at++];
        else break;
      }
      at++;
    }
    const rest = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
    value = (value + text.slice(rest, at)).trim();
    row.push({ kind: 'scalar', value, text: value, span: { start, end: Math.min(at, text.length) } });
    if (text[at] === separator) {
      at++;
      if (at < text.length) continue;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    rows.push(row);
    row = [];
  }
  if (row.length) rows.push(row);
  return rows;
}
