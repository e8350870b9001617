import type { Given } from '../../core/analysis/given.ts';
import { type FileProblem, type ProjectFile, projectGiven } from '../../core/checker/projectGiven.ts';
import type { ProjectSettings } from '../../core/checker/settings.ts';
import { frenchFrom } from '../../core/french/french.ts';
import { builtInGlossary } from '../../core/glossary/builtIn.ts';
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

/** What the checker of a project is given: what is built in, and what the project adds. Paths are relative to `folder`; `key` changes with the files. */
export function givenFor(
  settings: ProjectSettings,
  folder: string,
  tell: (problem: Problem) => void,
  cache?: GlossaryCache,
): { readonly given: Given; readonly key: string } {
  const files = {
    glossaries: filesNamed(settings.glossaries, folder, ['.yml', '.yaml', '.csv', '.tsv', '.tbx', '.xml'], tell),
    facts: filesNamed(settings.facts, folder, ['.yml', '.yaml', '.csv', '.tsv'], tell),
  };
  const compile = (): CompiledGlossary => {
    const { given, problems } = projectGiven(builtIn, settings, { ...files, facts: [] });
    return { glossary: given.glossary, problems: placed(problems) };
  };
  const contents = files.glossaries.flatMap(({ name, text }) => [name, text]);
  const compiled = cache && files.glossaries.length > 0 ? cache.glossary(contents, compile) : compile();
  const { given, problems } = projectGiven(builtIn, settings, { ...files, glossaries: [] });
  for (const problem of [...compiled.problems, ...placed(problems)]) tell(problem);
  return { given: { ...given, glossary: compiled.glossary }, key: hash(JSON.stringify(files)) };
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
