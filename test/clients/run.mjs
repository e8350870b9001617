// Plays the shared scenarios in editors that are not VS Code, each with its own client for language servers and without a screen: Neovim, Emacs
// (eglot), Vim (ALE) and CodeMirror's client. An editor that is not installed is said in one line, and fails where CI is set.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folder, scenarios } from './scenarios.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const cli = resolve(here, '../../dist/cli.cjs');

const editors = {
  neovim: {
    probe: ['nvim', ['--version']],
    install: 'apt install neovim',
    run: ['nvim', ['--headless', '-u', 'NONE', '-i', 'NONE', '-c', `luafile ${join(here, 'neovim.lua')}`]],
  },
  emacs: {
    probe: ['emacs', ['-Q', '--batch', '--eval', '(kill-emacs 0)']],
    install: 'apt install emacs-nox elpa-eglot',
    run: ['emacs', ['-Q', '--batch', '-l', join(here, 'emacs.el')]],
  },
  vim: {
    probe: ['vim', ['--version']],
    install: 'apt install vim-nox vim-ale',
    run: ['vim', ['-es', '-N', '-u', join(here, 'vim.vim'), '-i', 'NONE']],
  },
  codemirror: {
    probe: [process.execPath, ['--version']],
    install: 'npm ci',
    run: [process.execPath, [join(here, 'codemirror.mjs')]],
  },
};

const named = process.argv.slice(2);
for (const [name, editor] of Object.entries(editors)) {
  if (named.length > 0 && !named.includes(name)) continue;
  if (spawnSync(...editor.probe, { stdio: 'ignore' }).status !== 0) {
    const line = `${name}: not on this machine (${editor.install})`;
    if (process.env.CI) fail(line);
    else console.log(`– ${line}`);
    continue;
  }
  play(name, editor.run);
}

/** One editor, all scenarios; a line with ✔ or ✖ for each. */
function play(name, [command, args]) {
  const root = mkdtempSync(join(tmpdir(), `sourcier-${name}-`));
  try {
    const wanted = scenarios.filter(({ notIn }) => !notIn?.[name]);
    for (const [file, text] of Object.entries(folder)) writeFileSync(join(root, file), text);
    for (const { file, text } of wanted) writeFileSync(join(root, file), text);
    const job = join(root, 'scenarios.json');
    const results = join(root, 'results.json');
    writeFileSync(
      job,
      JSON.stringify({ root, command: [process.execPath, cli, 'lsp', '--stdio'], scenarios: wanted.map(asked) }),
    );
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: root,
      encoding: 'utf8',
      timeout: 300_000,
      env: { ...process.env, HOME: root, SCENARIOS: job, RESULTS: results },
    });
    const came = read(results);
    if (!came) return fail(`${name}: no results (exit code ${status}): ${`${stderr}${stdout}`.trim().slice(-3000)}`);
    for (const { id, steps } of wanted) report(`${name}: ${id}`, steps, came[id] ?? []);
    // Emacs and Vim kill a server; they do not tell how it ended.
    if ('stopped' in came) report(`${name}: finit proprement`, [{ do: 'stop', expect: true }], [{ result: came.stopped }]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** A scenario without what is expected of it: the drivers are not to know. */
function asked({ id, file, steps }) {
  return { id, file, steps: steps.map(({ expect, ...step }) => step) };
}

function report(title, steps, came) {
  const wrong = steps.flatMap((step, index) => {
    const { result, error } = came[index] ?? { error: 'not played' };
    if (error) return [`${step.do}: ${error}`];
    return step.expect === undefined || agrees(step.expect, result) ? [] : [`${step.do}: ${JSON.stringify(result)}`];
  });
  if (wrong.length > 0) fail(`${title}\n    ${wrong.join('\n    ')}`);
  else console.log(`✔ ${title}`);
}

function agrees(expected, result) {
  if (expected instanceof RegExp) return expected.test(String(result));
  // An empty list and an empty table are one thing in Lua.
  if (Array.isArray(expected)) return JSON.stringify(expected) === JSON.stringify(Object.values(result ?? {}).sort());
  return expected === result;
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function fail(line) {
  console.log(`✖ ${line}`);
  process.exitCode = 1;
}
