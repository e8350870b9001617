// Prints how fast and how large the command line is, beside what a plain Node script takes on the same machine in the same run. Nothing is asserted:
// figures depend on the machine, ratios less.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { syntheticDraft, terms } from './bench/syntheticDraft.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const cli = join(root, 'dist/cli.cjs');
const folder = mkdtempSync(join(tmpdir(), 'sourcier-bench-'));
try {
  mkdirSync(join(folder, 'drafts'));
  for (let index = 0; index < 200; index++) {
    writeFileSync(join(folder, 'drafts', `${String(index).padStart(3, '0')}.md`), syntheticDraft(index, 6000));
  }
  writeFileSync(join(folder, 'one.md'), syntheticDraft(1000, 6000));
  writeFileSync(join(folder, 'plain.mjs'), plainScript());

  console.log(`Node ${process.version}, ${process.platform} ${process.arch}; medians of several runs\n`);
  const empty = measure('node -e 0', 7, ['-e', '0']);
  const one = measure('sourcier check, one draft of 6 KB', 7, [cli, 'check', 'one.md']);
  ratio('one draft : node -e 0', one, empty);
  const plain = measure('plain script, 200 drafts, 200 terms in a Map', 3, ['plain.mjs', 'drafts']);
  const all = measure('sourcier check, 200 drafts of 6 KB', 3, [
    cli,
    'check',
    'drafts',
    '--format',
    'sarif',
    '--output-file',
    'r.sarif',
  ]);
  ratio('200 drafts : plain script', all, plain);
  for (const workers of [1, 2, 4]) {
    const run = measure(`the same with --workers ${workers}`, 1, [
      cli,
      'check',
      'drafts',
      '--workers',
      String(workers),
      '--format',
      'json',
      '--output-file',
      'r.json',
    ]);
    console.log(`${' '.repeat(50)}${(200 / run.seconds).toFixed(0)} drafts a second`);
  }
  for (const file of ['cli.cjs', 'worker.cjs', 'server.cjs', 'server.web.js', 'client.cjs', 'french.bin']) {
    const size = statSync(join(root, 'dist', file), { throwIfNoEntry: false })?.size;
    if (size !== undefined) console.log(`dist/${file}`.padEnd(50), `${(size / 1000).toFixed(0)} kB`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The median of some runs: seconds on the clock and of the processor, and the most memory that was resident. */
function measure(name, times, args) {
  const runs = [];
  for (let time = 0; time < times; time++) {
    // The process tells its own use at its end; the clock is ours.
    const report = join(folder, 'usage.json');
    const hook = `process.on('exit',()=>{const u=process.resourceUsage();require('fs').writeFileSync(${JSON.stringify(report)},JSON.stringify(u))})`;
    writeFileSync(join(folder, 'hook.cjs'), hook);
    const begun = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['--require', join(folder, 'hook.cjs'), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    const seconds = (performance.now() - begun) / 1000;
    if (status !== 0 && status !== 1) throw new Error(stderr);
    const usage = JSON.parse(spawnSync('cat', [report], { encoding: 'utf8' }).stdout);
    runs.push({ seconds, cpu: (usage.userCPUTime + usage.systemCPUTime) / 1e6, megabytes: usage.maxRSS / 1000 });
  }
  const median = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
  const result = { seconds: median('seconds'), cpu: median('cpu'), megabytes: median('megabytes') };
  console.log(
    name.padEnd(50),
    `${(result.seconds * 1000).toFixed(0)} ms`.padStart(9),
    `${(result.cpu * 1000).toFixed(0)} ms of processor`.padStart(24),
    `${result.megabytes.toFixed(0)} MB`.padStart(8),
  );
  return result;
}

function ratio(name, a, b) {
  console.log(
    `${name}`.padEnd(50),
    `${(a.seconds / b.seconds).toFixed(1)} times on the clock, ${(a.cpu / b.cpu).toFixed(1)} of processor\n`,
  );
}

/** Reads the files of a folder and looks 200 terms up by token: the least that any checker of terms does. */
function plainScript() {
  return `import { readdirSync, readFileSync } from 'node:fs';
const terms = new Map(${JSON.stringify(terms)}.map((term) => [term, term]));
let found = 0;
for (const name of readdirSync(process.argv[2])) {
  const text = readFileSync(process.argv[2] + '/' + name, 'utf8');
  for (const [token] of text.toLowerCase().matchAll(/\\p{L}+/gu)) if (terms.has(token)) found++;
}
console.log(found);
`;
}
