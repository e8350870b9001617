// Checks many drafts with 1, 2 and 4 workers, and over four shards: the findings must be the same. Prints time, memory and files a second of one run.
// Usage: npm run bench:archives [-- --drafts 20000]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const cli = join(root, 'dist/cli.cjs');
const { values } = parseArgs({ options: { drafts: { type: 'string' } } });
const drafts = Number(values.drafts ?? 20_000);
const folder = mkdtempSync(join(tmpdir(), 'sourcier-'));
try {
  lay(folder);
  const digests = [1, 2, 4].map((workers) => {
    const { seconds, memory, report } = check(['--workers', String(workers)], `r${workers}.json`);
    console.log(
      `${drafts} drafts, ${workers} worker(s): ${seconds.toFixed(1)} s, ${Math.round(drafts / seconds)} files/s, ${memory} MB`,
    );
    return digest(report);
  });
  const shards = [1, 2, 3, 4].map((index) => {
    check(['--workers', '1', '--shard', `${index}/4`], `s${index}.json`);
    return `s${index}.json`;
  });
  const merged = spawnSync(process.execPath, [cli, 'merge-reports', '--format', 'json', ...shards], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  digests.push(digest(merged.stdout));
  const same = new Set(digests).size === 1;
  console.log(
    same ? 'the findings are the same with 1, 2, 4 workers and over four shards' : `DIFFERENT FINDINGS ${digests.join(' ')}`,
  );
  process.exitCode = same ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The drafts of the tests, each many times, each time a little different. */
function lay(where) {
  const source = join(root, 'test/drafts');
  const texts = readdirSync(source)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(source, name), 'utf8'));
  for (let number = 0; number < drafts; number++) {
    const own = join(where, 'drafts', String(number % 100).padStart(2, '0'));
    mkdirSync(own, { recursive: true });
    writeFileSync(
      join(own, `${String(number).padStart(5, '0')}.md`),
      `${texts[number % texts.length]}\n\nRédigé sous le n° ${number}, il reste [à compléter].\n`,
    );
  }
}

function check(more, report) {
  const argv = ['-v', process.execPath, cli, 'check', 'drafts', '--format', 'json', '--output-file', report, ...more];
  const began = performance.now();
  const { stderr } = spawnSync('/usr/bin/time', argv, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 });
  const seconds = (performance.now() - began) / 1000;
  const memory = Math.round(Number(/Maximum resident set size \(kbytes\): (\d+)/.exec(stderr ?? '')?.[1] ?? 0) / 1024);
  return { seconds, memory, report: readFileSync(join(folder, report), 'utf8') };
}

/** Of the drafts and their findings, in their order, whatever else a report says. */
function digest(report) {
  return createHash('sha256')
    .update(JSON.stringify(JSON.parse(report).drafts))
    .digest('hex')
    .slice(0, 16);
}
