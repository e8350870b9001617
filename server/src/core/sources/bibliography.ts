import { readBibtex } from './bibtex.ts';
import { readCsl } from './csl.ts';
import type { BibliographyEntry } from './source.ts';
import { type SourceProblem, sourceProblems } from './sourceProblem.ts';

/** The entries of a bibliography by key, and what is wrong with it. */
export interface Bibliography {
  readonly entries: ReadonlyMap<string, BibliographyEntry>;
  readonly problems: readonly SourceProblem[];
}

/** The endings of the names of bibliographies. */
export const bibliographyEndings = ['.json', '.yml', '.yaml', '.bib'] as const;

/** The largest bibliography that is read, in UTF-16 units. */
const largest = 20_000_000;

/** Reads a bibliography: BibTeX where the name ends in `.bib`, else CSL as JSON or YAML. Of two entries with one key the first counts. */
export function readBibliography(text: string, file: string): Bibliography {
  if (text.length > largest) {
    return { entries: new Map(), problems: [{ file, span: { start: 0, end: 0 }, text: sourceProblems.tooLarge() }] };
  }
  const read = /\.bib$/i.test(file) ? readBibtex(text, file) : readCsl(text, file);
  return joined([{ entries: read.entries, problems: read.problems }]);
}

/** Several bibliographies as one; a key that stands in two is told where it stands again. */
export function joinBibliographies(all: readonly Bibliography[]): Bibliography {
  return joined(all.map(({ entries, problems }) => ({ entries: [...entries.values()], problems })));
}

function joined(
  all: readonly { readonly entries: readonly BibliographyEntry[]; readonly problems: readonly SourceProblem[] }[],
): Bibliography {
  const entries = new Map<string, BibliographyEntry>();
  const problems: SourceProblem[] = [];
  for (const bibliography of all) {
    problems.push(...bibliography.problems);
    for (const entry of bibliography.entries) {
      if (entries.has(entry.key)) problems.push({ ...entry.place, text: sourceProblems.twice(entry.key) });
      else entries.set(entry.key, entry);
    }
  }
  return { entries, problems };
}
