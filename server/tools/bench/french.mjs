// Gives the bench the French layer as the product has it.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFrench } from '../../../out/server/src/core/french/french.js';

const data = join(dirname(fileURLToPath(import.meta.url)), '../../data');

/** The bytes of `french.bin`, as the build writes it. */
export const bytes = new Uint8Array(Buffer.concat(['lexicon.bin', 'tagger.bin'].map((name) => readFileSync(join(data, name)))));

/** The layer, nothing looked up yet. */
export const french = readFrench(bytes);
