// Gives tools the lexicon as the product reads it.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The lexicon of server/data; `core` holds `createLexicon` and `readSections`. */
export function loadLexicon({ createLexicon, readSections }) {
  const path = join(dirname(fileURLToPath(import.meta.url)), '../../data/lexicon.bin');
  const sections = readSections(new Uint8Array(readFileSync(path)));
  return createLexicon(() => sections);
}
