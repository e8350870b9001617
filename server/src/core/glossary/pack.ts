import { prepareMatcher } from './matcher.ts';
import type { Entry, Glossary } from './term.ts';
import { type TrieTables, trieTables } from './trie.ts';

/** A glossary in a form that is quick to load: entries as JSON in ASCII signs alone, its matcher as numbers. */
export interface PackedGlossary {
  readonly json: string;
  readonly numbers: Int32Array;
}

/** Packs what the drafts need of a glossary: entries without the places of their parts, and the compiled matcher. */
export function packGlossary(entries: readonly Entry[]): PackedGlossary {
  const { keys, formCount, ...rows } = trieTables(entries);
  const lean = entries.map(({ origin, layers: _, ...entry }) => ({ ...entry, ...(origin && { origin: { file: origin.file } }) }));
  const json = JSON.stringify({ keys, entries: lean }).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const lists = rowNames.map((name) => rows[name]);
  const numbers = new Int32Array(lists.reduce((sum, { length }) => sum + length, head));
  numbers.set([version, formCount, ...lists.map(({ length }) => length)]);
  let at = head;
  for (const list of lists) {
    numbers.set(list, at);
    at += list.length;
  }
  return { json, numbers };
}

/** The glossary of a packed one, its matcher ready; undefined where it is of another version or none of ours, so that the files are read again. */
export function unpackGlossary({ json, numbers }: PackedGlossary): Glossary | undefined {
  const [written, formCount = 0, ...lengths] = numbers.subarray(0, head);
  if (written !== version || numbers.length !== lengths.reduce((sum, length) => sum + length, head)) return undefined;
  try {
    // Only `packGlossary` writes this version.
    const { keys, entries } = JSON.parse(json) as { readonly keys: readonly string[]; readonly entries: readonly Entry[] };
    const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((sum, length) => sum + length, head));
    const named = Object.fromEntries(
      rowNames.map((name, index) => [name, numbers.subarray(starts[index], (starts[index] ?? 0) + (lengths[index] ?? 0))]),
    );
    const glossary = { entries };
    prepareMatcher(glossary, { keys, formCount, ...(named as Rows) });
    return glossary;
  } catch {
    return undefined;
  }
}

type Rows = Omit<TrieTables, 'keys' | 'formCount'>;

const rowNames = ['steps', 'firstForm', 'firstEnding', 'nextEnding', 'endingForm'] as const satisfies readonly (keyof Rows)[];
const version = 2;
/** How many numbers stand before the rows: the version, the number of forms and the length of each row. */
const head = 2 + rowNames.length;
