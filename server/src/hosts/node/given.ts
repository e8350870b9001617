import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Given } from '../../core/analysis/given.ts';
import type { ProjectSettings } from '../../core/checker/settings.ts';
import { frenchFrom } from '../../core/french/french.ts';
import { builtInGlossary } from '../../core/glossary/builtIn.ts';
import { builtInFacts } from '../../core/knowledge/builtIn.generated.ts';
import type { Problem } from '../../core/output/output.ts';

/** What the shipped product is given: the built-in glossary and facts, the French data. */
export const builtIn: Given = {
  french: frenchFrom(frenchBytes),
  glossary: builtInGlossary(),
  knowledge: { facts: builtInFacts },
};

/** What the checker of a project is given: what is built in, and what the project adds. Paths are relative to `folder`. */
export function givenFor(
  { abbreviations }: ProjectSettings,
  _folder: string | undefined,
  _tell: (problem: Problem) => void,
): Given {
  if (abbreviations.length === 0) return builtIn;
  return { ...builtIn, french: { ...builtIn.french, abbreviations: [...builtIn.french.abbreviations, ...abbreviations] } };
}

/** The French data stand beside the bundle; without it (in tests of what is not bundled) they are those of the source tree. */
function frenchBytes(): Uint8Array {
  const shipped = join(import.meta.dirname, 'french.bin');
  if (existsSync(shipped)) return readFileSync(shipped);
  const data = join(import.meta.dirname, '../../../../../server/data');
  return Buffer.concat(['lexicon.bin', 'tagger.bin'].map((name) => readFileSync(join(data, name))));
}
