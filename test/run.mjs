// Runs the tests of the project, all or the named parts, and closes with one line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from './support/globSync.mjs';

const parts = {
  types: () => step('types', 'npx', ['tsc', '-b']),
  lint: () => step('biome', 'npx', ['biome', 'check', '.']),
  unit: () => suite(globSync('out/test', /\.test\.js$/).filter((file) => !file.includes('/editor/'))),
  grammar: () => suite(['test/grammar.test.mjs']),
  package: () => {
    step('package', 'npm', ['run', '--silent', 'package']);
    suite(['test/package.test.mjs', 'test/install.test.mjs', 'test/patterns.test.mjs']);
  },
  sarif: () => marks('sarif', ['test/multitool.mjs']),
  clients: () => marks('clients', ['test/clients/run.mjs']),
  editor: () => marks('editor', ['test/editor/run.mjs']),
};

const named = process.argv.slice(2);
const counts = { passed: 0, failed: 0 };
/** Where the trap of the network writes down who called out; see test/support/noNetwork.mjs. */
const trapped = join(mkdtempSync(join(tmpdir(), 'sourcier-')), 'trapped');
for (const [name, run] of Object.entries(parts)) {
  if (named.length === 0 || named.includes(name)) run();
}
if (existsSync(trapped)) {
  counts.failed++;
  console.error(`✖ network\n${readFileSync(trapped, 'utf8').slice(0, 4000)}`);
}
rmSync(dirname(trapped), { recursive: true, force: true });
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;

/** One command that passes or fails as a whole. */
function step(name, command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  counts[status === 0 ? 'passed' : 'failed']++;
  if (status !== 0) console.error(`✖ ${name}`);
}

/**
 * Files of node:test; their own counts are read from the summary that the runner prints. All run in one process: the French data and the rules are
 * loaded once, not once a file.
 */
function suite(files) {
  const all = 'out/test/all.mjs';
  const trap = pathToFileURL(resolve('test/support/noNetwork.mjs')).href;
  writeFileSync(all, files.map((file) => `import '../../${file}';\n`).join(''));
  const { status, stdout } = spawnSync(process.execPath, ['--test-reporter=tap', all], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, NODE_OPTIONS: `--import=${trap}`, SOURCIER_TRAP: trapped },
  });
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(stdout)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  counts.passed += count('pass');
  counts.failed += failed || (status === 0 ? 0 : 1);
  if (status !== 0) console.error(failuresIn(stdout));
}

/** A script that prints a line with ✔ or ✖ for each of its tests. */
function marks(name, script) {
  const { status, stdout } = spawnSync(process.execPath, script, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  });
  const lines = stdout.split('\n').filter((line) => /^([✔✖]| {4})/.test(line));
  console.log(lines.join('\n'));
  const failed = lines.filter((line) => line.startsWith('✖')).length;
  counts.passed += lines.filter((line) => line.startsWith('✔')).length;
  counts.failed += failed || (status === 0 ? 0 : 1);
  if (status !== 0) console.error(`✖ ${name}`);
}

/** The parts of a TAP report that tell what failed, and why. */
function failuresIn(tap) {
  const lines = tap.split('\n');
  const failures = [];
  for (let at = 0; at < lines.length; at++) {
    if (!/^\s*not ok/.test(lines[at])) continue;
    const end = lines.findIndex((line, index) => index > at && /^\s*\.\.\.$/.test(line));
    if (lines.slice(at, end).some((line) => /failureType: 'subtestsFailed'/.test(line))) continue;
    failures.push(lines.slice(at, Math.min(end, at + 60)).join('\n'));
  }
  return failures.slice(0, 40).join('\n');
}
