import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Given } from '../../core/analysis/given.ts';
import { frenchFrom } from '../../core/french/french.ts';

/** What the shipped product is given: the built-in glossary and facts, the French data. */
export const builtIn: Given = { french: frenchFrom(frenchBytes), glossary: { entries: [] }, knowledge: { facts: [] } };

/** The French data stand beside the bundle; without it (in tests of what is not bundled) they are those of the source tree. */
function frenchBytes(): Uint8Array {
  const shipped = join(import.meta.dirname, 'french.bin');
  if (existsSync(shipped)) return readFileSync(shipped);
  const data = join(import.meta.dirname, '../../../../../server/data');
  return Buffer.concat(['lexicon.bin', 'tagger.bin'].map((name) => readFileSync(join(data, name))));
}
