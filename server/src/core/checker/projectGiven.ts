import type { Given } from '../analysis/given.ts';
import { layered as layeredGlossaries } from '../glossary/layers.ts';
import type { ReadGlossary } from '../glossary/problem.ts';
import { readGlossary } from '../glossary/readGlossary.ts';
import type { Glossary } from '../glossary/term.ts';
import { readKnowledge } from '../knowledge/read.ts';
import { type Review, withReviews } from '../knowledge/review.ts';
import type { Bilingual } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { brokenLock, lockedOut, readLock } from './lock.ts';
import type { ProjectSettings } from './settings.ts';

/** A file that a project names, read; `name` is what it is called in findings, its ending tells the format. */
export interface ProjectFile {
  readonly name: string;
  readonly text: string;
  /** The bytes of the file: a workbook has no text, and a lock pins bytes. */
  readonly bytes?: Uint8Array;
  /** The path from the settings file, under which a lock pins it; `name` where absent. */
  readonly path?: string;
}

/** What is wrong in a file of a project, and where in its text. */
export interface FileProblem {
  readonly file: ProjectFile;
  readonly severity: 'error' | 'warning';
  readonly span: Span;
  readonly text: Bilingual;
}

/** The files that a project names, by what they hold. */
export interface ProjectFiles {
  readonly glossaries: readonly ProjectFile[];
  readonly facts: readonly ProjectFile[];
  /** The text of the lock of the glossaries, where the team has one. */
  readonly lock?: string;
}

/** What the checker of a project is given: what is built in and, over it, what the project adds; of one id, the later record counts. */
export function projectGiven(
  builtIn: Given,
  { abbreviations }: Pick<ProjectSettings, 'abbreviations'>,
  files: ProjectFiles,
): { readonly given: Given; readonly problems: readonly FileProblem[] } {
  const problems: FileProblem[] = [];
  const glossaries = admitted(files, problems).map((file) => {
    const read = glossaryIn(file);
    problems.push(...read.problems.map(({ severity, span, text }) => ({ file, severity, span, text })));
    return read;
  });
  const reviews: Review[] = [];
  const facts = files.facts.map((file) => {
    const read = readKnowledge(file.text, file.name);
    problems.push(...read.problems.map(({ severity, span, text }) => ({ file, severity, span, text })));
    reviews.push(...read.reviews);
    return read.facts;
  });
  const given: Given = {
    ...builtIn,
    ...(glossaries.length > 0 && { glossary: overlaid(builtIn.glossary, glossaries) }),
    ...(facts.length > 0 && {
      knowledge: {
        ...builtIn.knowledge,
        facts: layered([
          withReviews(builtIn.knowledge.facts, reviews),
          ...facts.map((own) =>
            withReviews(
              own,
              reviews.filter(({ facts: ids }) => ids.length > 0),
            ),
          ),
        ]),
      },
    }),
    ...(abbreviations.length > 0 && {
      french: { ...builtIn.french, abbreviations: [...builtIn.french.abbreviations, ...abbreviations] },
    }),
  };
  return { given, problems };
}

/** What a glossary file says; it is read once for each file object, which a host keeps as long as its content is the same. */
export function glossaryIn(file: ProjectFile): ReadGlossary {
  let read = glossariesRead.get(file);
  if (!read) {
    read = readGlossary(file);
    glossariesRead.set(file, read);
  }
  return read;
}

/** The glossaries as one: the same object while they are the same, so that its matcher is not compiled again. */
function overlaid(builtIn: Glossary, layers: readonly ReadGlossary[]): Glossary {
  const last = layers.at(-1);
  const before = last && overlays.get(last);
  if (
    before?.builtIn === builtIn &&
    layers.every((layer, at) => layer === before.layers[at]) &&
    layers.length === before.layers.length
  )
    return before.glossary;
  const glossary = { ...builtIn, entries: layeredGlossaries([builtIn, ...layers]) };
  if (last) overlays.set(last, { builtIn, layers, glossary });
  return glossary;
}

const overlays = new WeakMap<
  ReadGlossary,
  { readonly builtIn: Glossary; readonly layers: readonly ReadGlossary[]; readonly glossary: Glossary }
>();
const glossariesRead = new WeakMap<ProjectFile, ReadGlossary>();

/** The glossaries that the lock admits; the others are told of. */
function admitted({ glossaries, lock: text }: ProjectFiles, problems: FileProblem[]): readonly ProjectFile[] {
  if (text === undefined) return glossaries;
  const lock = readLock(text);
  return glossaries.filter((file) => {
    const why = lock ? lockedOut(lock, file.path ?? file.name, file.bytes ?? new Uint8Array(0)) : brokenLock;
    if (why) problems.push({ file, severity: 'error', span: { start: 0, end: 0 }, text: why });
    return why === undefined;
  });
}

function layered<T extends { readonly id: string }>(layers: readonly (readonly T[])[]): readonly T[] {
  return [...new Map(layers.flat().map((one) => [one.id, one])).values()];
}
