import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Given } from '../../core/analysis/given.ts';
import { lockName } from '../../core/checker/lock.ts';
import { type FileProblem, type ProjectFile, type ProjectFiles, projectGiven } from '../../core/checker/projectGiven.ts';
import type { ProjectSettings } from '../../core/checker/settings.ts';
import { frenchFrom } from '../../core/french/french.ts';
import { builtInGlossary } from '../../core/glossary/builtIn.ts';
import { glossaryEndings } from '../../core/glossary/readGlossary.ts';
import { builtInKnowledge } from '../../core/knowledge/builtIn.ts';
import type { Problem } from '../../core/output/output.ts';
import { regions } from '../../core/output/region.ts';
import { hash } from '../../core/text/hash.ts';
import { filesNamed } from './filesNamed.ts';
import { frenchBytes } from './frenchBytes.ts';
import type { CompiledGlossary, GlossaryCache } from './glossaryCache.ts';

/** What the shipped product is given: the built-in glossary and facts, the French data. */
export const builtIn: Given = {
  french: frenchFrom(frenchBytes),
  glossary: builtInGlossary(),
  knowledge: builtInKnowledge(),
};

/** What a project asks to be given. */
export interface GivenInput {
  readonly settings: ProjectSettings;
  /** The folder of the settings file: paths start from it. */
  readonly folder: string;
  /** The glossaries that a draft names for itself, and its folder: the nearest layer. */
  readonly draft?: { readonly folder: string; readonly glossaries: readonly string[] };
  readonly tell: (problem: Problem) => void;
  readonly cache?: GlossaryCache | undefined;
}

/** What the checker of a project is given: what is built in, and what the project and the draft add; `key` changes with the files. */
export function givenFor({ settings, folder, draft, tell, cache }: GivenInput): { readonly given: Given; readonly key: string } {
  const naming = { folder, endings: glossaryEndings, tell };
  const own = draft ? filesNamed(draft.glossaries, { ...naming, folder: draft.folder, base: folder }) : [];
  const lock = lockIn(folder);
  const files: ProjectFiles = {
    glossaries: [...filesNamed(settings.glossaries, naming), ...own],
    facts: filesNamed(settings.facts, { ...naming, endings: ['.yml', '.yaml', '.csv', '.tsv'] }),
    ...(lock !== undefined && { lock }),
  };
  const compile = (): CompiledGlossary => {
    const { given, problems } = projectGiven(builtIn, settings, { ...files, facts: [] });
    return { glossary: given.glossary, problems: placed(problems) };
  };
  const contents = [lock ?? '', ...files.glossaries.flatMap(({ name, text, bytes }) => [name, bytes ?? text])];
  const compiled = cache && files.glossaries.length > 0 ? cache.glossary(contents, compile) : compile();
  const { given, problems } = projectGiven(builtIn, settings, { ...files, glossaries: [] });
  for (const problem of [...compiled.problems, ...placed(problems)]) tell(problem);
  const told = [...files.glossaries, ...files.facts].map(({ name, text, bytes }) => [name, text || hash(String(bytes))]);
  return { given: { ...given, glossary: compiled.glossary }, key: hash(JSON.stringify([lock, told])) };
}

/** The text of the lock beside a settings file, where there is one. */
function lockIn(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, lockName), 'utf8');
  } catch {
    return undefined;
  }
}

/** Problems by line and column. */
function placed(problems: readonly FileProblem[]): readonly Problem[] {
  const places = new Map<ProjectFile, ReturnType<typeof regions>>();
  return problems.map(({ file, span, text }) => {
    const region = places.get(file) ?? regions(file.text);
    places.set(file, region);
    const { startLine: line, startColumn: column } = region(span);
    return { path: file.name, line, column, text };
  });
}
