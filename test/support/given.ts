import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Given } from '../../server/src/core/analysis/given.ts';
import { frenchFrom } from '../../server/src/core/french/french.ts';
import { builtInGlossary } from '../../server/src/core/glossary/builtIn.ts';
import { builtInKnowledge } from '../../server/src/core/knowledge/builtIn.ts';

const data = join(import.meta.dirname, '../../../server/data');

/** What the shipped product is given: the built-in glossary and facts, the French data. */
export const builtIn: Given = {
  french: frenchFrom(() => Buffer.concat(['lexicon.bin', 'tagger.bin'].map((name) => readFileSync(join(data, name))))),
  glossary: builtInGlossary(),
  knowledge: builtInKnowledge(),
};
