// Prints how fast and how large Sourcier is, beside what a plain Node script and textlint take on the same machine in the same run. Nothing is
// asserted: figures depend on the machine, ratios less.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureIn } from './bench/measure.mjs';
import { replaced, syntheticDraft, terms } from './bench/syntheticDraft.mjs';
import { installTextlint } from './bench/textlint.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const cli = join(root, 'dist/cli.cjs');
const folder = mkdtempSync(join(tmpdir(), 'sourcier-bench-'));
/** The rules that the first targets were set for; all others off. */
const firstSix = [
  'terms/discouraged-form',
  'sourcing/unsourced-claim',
  'wording/absolute',
  'leaks/classification-mark',
  'facts/weekday',
  'draft/placeholder',
];
try {
  mkdirSync(join(folder, 'drafts'));
  for (let index = 0; index < 200; index++) {
    writeFileSync(join(folder, 'drafts', `${String(index).padStart(3, '0')}.md`), syntheticDraft(index, 6000));
  }
  writeFileSync(join(folder, 'one.md'), syntheticDraft(1000, 6000));
  writeFileSync(join(folder, 'plain.mjs'), plainScript());
  writeFileSync(join(folder, 'six.yml'), sixRules());

  console.log(`Node ${process.version}, ${process.platform} ${process.arch}; medians of several runs\n`);
  const { measure, ratio } = measureIn(folder);
  const six = ['--config', 'six.yml'];
  const empty = measure('node -e 0', 7, ['-e', '0']);
  ratio('one draft : node -e 0', measure('sourcier check, one draft of 6 KB', 7, [cli, 'check', 'one.md']), empty);
  const few = measure('the same with the first six rules only', 7, [cli, 'check', 'one.md', ...six]);
  ratio('one draft, six rules : node -e 0', few, empty);

  const plain = measure('plain script, 200 drafts, 200 terms in a Map', 3, ['plain.mjs', 'drafts']);
  const reported = [cli, 'check', 'drafts', '--format', 'sarif', '--output-file', 'r.sarif'];
  const all = measure('sourcier check, 200 drafts of 6 KB', 3, reported);
  ratio('200 drafts : plain script', all, plain);
  ratio(
    '200 drafts, six rules : plain script',
    measure('the same with the first six rules only', 3, [...reported, ...six]),
    plain,
  );
  for (const workers of [1, 2, 4]) {
    const run = measure(`200 drafts with --workers ${workers}`, 1, [...reported, '--workers', String(workers)]);
    console.log(`${' '.repeat(58)} ${(200 / run.seconds).toFixed(0)} drafts a second`);
  }
  const textlint = installTextlint(folder, 'prh', replaced);
  if (textlint) {
    const other = measure('textlint, textlint-rule-prh and 200 terms, 200 drafts', 1, textlint.args, textlint.cwd);
    ratio('textlint : sourcier with every rule', other, all);
  }

  section('What the rules cost beside the French layer', 'bench/rulesAndFrench.mjs');
  activation();
  section('The language server', 'benchLsp.mjs');
  for (const file of ['sourcier.cjs', 'server.cjs', 'server.web.js', 'client.cjs', 'client.web.js', 'french.bin']) {
    console.log(`dist/${file}`.padEnd(58), `${(statSync(join(root, 'dist', file)).size / 1000).toFixed(0)} kB`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Another bench, a process of its own, under a heading. */
function section(heading, script) {
  console.log(`\n${heading}`);
  spawnSync(process.execPath, [join(root, 'server/tools', script)], { stdio: 'inherit' });
}

/** How long the editor is held up until the extension is active; the server starts meanwhile. */
function activation() {
  const runs = Array.from({ length: 5 }, () => {
    const { stdout } = spawnSync(process.execPath, [join(root, 'server/tools/bench/activation.mjs')], { encoding: 'utf8' });
    return JSON.parse(stdout);
  });
  const median = (key) =>
    runs
      .map((run) => run[key])
      .sort((a, b) => a - b)[2]
      .toFixed(0);
  console.log(`\nActivation of the extension: ${median('load')} ms to load its code, ${median('activate')} ms to activate`);
}

function sixRules() {
  const { stdout } = spawnSync(process.execPath, [cli, 'rules'], { encoding: 'utf8' });
  const others = stdout.match(/^[a-z]+\/[a-z-]+/gm).filter((id) => !firstSix.includes(id));
  return `rules:\n${others.map((id) => `  ${id}: off\n`).join('')}`;
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
