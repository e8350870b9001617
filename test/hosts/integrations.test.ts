import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { load } from 'js-yaml';
import { onDesk } from '../support/commandLine.ts';

const cli = resolve('dist/cli.cjs');
const isBuilt = existsSync(cli) ? false : 'dist/ n’est pas construit : npm run build';
const faulty = 'Il reste [À COMPLÉTER].\n';

/** Runs a command where `sourcier` and `npx` lead to the build. */
function inShell(command: string, cwd: string, env: Record<string, string> = {}) {
  const bin = join(cwd, '.bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'sourcier'), `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`, { mode: 0o755 });
  return spawnSync('bash', ['-c', command], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${bin}:${process.env['PATH']}`, ...env },
  });
}

describe('prêt à servir', { skip: isBuilt }, () => {
  test('l’action de GitHub lance ce qu’elle dit, sans exécuter ce qu’on lui passe', () =>
    onDesk({ 'un texte.md': faulty, 'b.md': faulty }, async ({ folder }) => {
      const action = load(readFileSync('action.yml', 'utf8')) as {
        runs: { steps: { run: string; env: Record<string, string> }[] };
      };
      const [step] = action.runs.steps;
      assert.deepEqual(Object.keys(step!.env), ['SOURCIER_PATHS', 'SOURCIER_OPTIONS', 'SOURCIER_SARIF']);
      const { status, stdout } = inShell(step!.run, folder, {
        GITHUB_ACTION_PATH: process.cwd(),
        SOURCIER_PATHS: 'un texte.md\n$(touch pwned)\n',
        SOURCIER_OPTIONS: '--release\n',
        SOURCIER_SARIF: 'r.sarif',
      });
      assert.match(stdout, /^::error file=un texte\.md,line=1/);
      assert.equal(status, 2);
      assert.equal(JSON.parse(readFileSync(join(folder, 'r.sarif'), 'utf8')).version, '2.1.0');
      assert.deepEqual(
        readdirSync(folder).filter((name) => name === 'pwned'),
        [],
      );
    }));

  test('pre-commit lance ce qu’il dit sur les fichiers qu’il dit', () =>
    onDesk({ 'a.md': faulty }, async ({ folder }) => {
      const [hook] = load(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as { entry: string; files: string }[];
      assert.match('notes/a.communique', new RegExp(hook!.files));
      assert.doesNotMatch('a.ts', new RegExp(hook!.files));
      const { status, stdout } = inShell(`${hook!.entry} a.md --release`, folder);
      assert.match(stdout, /draft\/placeholder/);
      assert.equal(status, 1);
    }));

  test('l’exemple pour GitLab écrit les rapports qu’il annonce', () =>
    onDesk({ 'a.md': faulty }, async ({ folder }) => {
      const { sourcier } = load(readFileSync('.ci/gitlab-ci.sample.yml', 'utf8')) as {
        sourcier: { script: string[]; artifacts: { reports: Record<string, string> } };
      };
      for (const line of sourcier.script) assert.equal(inShell(line.replace('npx --no-install ', ''), folder).status, 0);
      for (const report of Object.values(sourcier.artifacts.reports)) assert.ok(existsSync(join(folder, report)), report);
    }));

  test(
    'le programme d’un seul fichier n’a besoin de rien d’autre',
    { skip: existsSync('dist/sourcier.mjs') ? false : 'npm run build:single ne l’a pas écrit' },
    () =>
      onDesk({ 'a.md': faulty }, async ({ folder }) => {
        const { status, stdout, stderr } = spawnSync(
          process.execPath,
          [resolve('dist/sourcier.mjs'), 'check', '--release', folder],
          { encoding: 'utf8', cwd: folder },
        );
        assert.equal(stderr, '');
        assert.match(stdout, /draft\/placeholder/);
        assert.equal(status, 1);
      }),
  );
});
