// Measures the French layer against the shared treebanks and lists. `--misses` also prints what was missed, `--only NAME` picks sections.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sections as cost } from './bench/cost.mjs';
import { sections as surface } from './bench/surface.mjs';
import { sections as tagging } from './bench/tagging.mjs';

const shared = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/french');
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : '';

if (!existsSync(shared)) console.log(`The shared French data is not there (${shared}): nothing to measure.`);
else for (const section of [...surface, ...tagging, ...cost]) if (section.name.includes(only)) section(shared);
