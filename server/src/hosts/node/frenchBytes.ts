import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The French data stand beside the bundle; without it (in tests of what is not bundled) they are those of the source tree. */
export function frenchBytes(): Uint8Array {
  const shipped = join(import.meta.dirname, 'french.bin');
  if (existsSync(shipped)) return readFileSync(shipped);
  const data = join(import.meta.dirname, '../../../../../server/data');
  return Buffer.concat(['lexicon.bin', 'tagger.bin'].map((name) => readFileSync(join(data, name))));
}
