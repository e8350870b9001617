import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { onDesk } from '../support/commandLine.ts';

const faulty = 'La réunion s’est tenue. Il reste [À COMPLÉTER].\n';
const pathsWith = (json: string): string[] =>
  JSON.parse(json)
    .drafts.filter(({ findings }: { findings: unknown[] }) => findings.length > 0)
    .map(({ path }: { path: string }) => path);

describe('seulement ce qui est nouveau', () => {
  test('ce que la référence connaît n’est plus montré, même déplacé, recoupé en lignes ou renommé', () =>
    onDesk({ 'a.md': `${faulty}\nAutre chose.\n` }, async ({ run, folder }) => {
      const check = (...more: string[]) => run(['check', '--release', '--baseline', 'ref.json', ...more]);
      assert.equal((await check()).code, 1);
      assert.equal((await check('--update-baseline')).code, 0);
      assert.equal((await check()).code, 0);
      const rewrapped = faulty.replace('tenue. ', 'tenue.\n');
      writeFileSync(join(folder, 'a.md'), `Avant.\n\nAutre chose.\n\n${rewrapped}`);
      const moved = await check();
      assert.equal(moved.code, 0, moved.out);
      assert.match(moved.out, /1\u00a0déjà connu/);
      renameSync(join(folder, 'a.md'), join(folder, 'b.md'));
      assert.equal((await check()).code, 0);
      writeFileSync(join(folder, 'b.md'), `${rewrapped}\nEncore [À COMPLÉTER].\n`);
      assert.equal((await check()).code, 1);
    }));

  test('une référence illisible est dite', () =>
    onDesk({ 'a.md': faulty, 'ref.json': '{}' }, async ({ run }) => {
      const { code, err } = await run(['check', '--baseline', 'ref.json']);
      assert.equal(code, 2);
      assert.match(err, /^ref\.json.*référence/);
    }));

  test('ne relit que les lignes changées depuis un commit, et les fichiers nouveaux', () =>
    onDesk({ 'a.md': `${faulty}\nAutre chose.\n`, 'é b.md': 'Rien.\n', 'c.md': faulty }, async ({ run, folder }) => {
      const git = (...args: string[]) =>
        execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: folder, stdio: 'pipe' });
      git('init', '-q');
      git('add', '.');
      git('commit', '-qm', 'a');
      writeFileSync(join(folder, 'a.md'), `${faulty}\nAutre chose, changée.\n`);
      writeFileSync(join(folder, 'é b.md'), faulty);
      writeFileSync(join(folder, 'd.md'), faulty);
      const { out } = await run(['check', '--changed-since', 'HEAD', '--format', 'json']);
      assert.deepEqual(pathsWith(out), ['d.md', 'é b.md']);
      const unknown = await run(['check', '--changed-since', '--output=x']);
      assert.equal(unknown.code, 2);
    }));
});

describe('cache', () => {
  test('redonne les mêmes constats, sans qu’un mot du texte s’y lise', () =>
    onDesk({ 'a.md': `Zanzibar. ${faulty}` }, async ({ run, folder }) => {
      const check = () => run(['check', '--cache', '--format', 'json']);
      const first = await check();
      const kept = join(folder, '.sourciercache');
      const [file = ''] = readdirSync(kept);
      assert.equal(statSync(join(kept, file)).mode & 0o077, 0);
      assert.doesNotMatch(readFileSync(join(kept, file), 'latin1'), /Zanzibar|COMPL|placeholder/);
      const again = await check();
      assert.equal(again.out, first.out);
      writeFileSync(join(kept, file), 'abîmé');
      assert.equal((await check()).out, first.out);
      assert.deepEqual(
        pathsWith((await run(['check', '--cache', '--format', 'json', '--rule', 'draft/placeholder=off'])).out),
        [],
      );
    }));
});

describe('beaucoup de brouillons', () => {
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`n${String(index).padStart(2, '0')}.md`, index % 3 ? `Page ${index}.\n` : faulty]),
  );

  test('plusieurs à la fois donnent le même rapport qu’un à un', () =>
    onDesk(many, async ({ run }) => {
      for (const format of ['sarif', 'text', 'junit']) {
        const one = await run(['check', '--format', format, '--workers', '1']);
        const two = await run(['check', '--format', format, '--workers', '2']);
        assert.deepEqual(two, one);
      }
    }));

  for (const format of ['sarif', 'junit', 'json']) {
    test(`${format} : trois parts réunies donnent le rapport entier`, () =>
      onDesk(many, async ({ run, folder }) => {
        const whole = await run(['check', '--format', format]);
        for (const part of [1, 2, 3]) {
          await run(['check', '--format', format, '--shard', `${part}/3`, '--output-file', `${part}.out`]);
        }
        const merged = await run(['merge-reports', '--format', format, '1.out', '2.out', '3.out', '--output-file', 'all.out']);
        assert.equal(merged.code, 0);
        assert.equal(readFileSync(join(folder, 'all.out'), 'utf8'), whole.out);
      }));
  }

  test('ce qui n’est pas un rapport n’est pas réuni', () =>
    onDesk({ 'a.sarif': '{}' }, async ({ run }) => {
      assert.equal((await run(['merge-reports', '--format', 'sarif', 'a.sarif'])).code, 2);
      assert.equal((await run(['merge-reports', '--format', 'sarif', 'absent.sarif'])).code, 2);
      assert.equal((await run(['merge-reports', 'a.sarif'])).code, 2);
    }));

  test('une interruption finit le rapport et le dit', () =>
    onDesk(many, async ({ run }) => {
      const stop = new AbortController();
      stop.abort();
      const { out, err, code } = await run(['check', '--format', 'sarif'], { signal: stop.signal });
      assert.equal(JSON.parse(out).runs[0].invocations[0].executionSuccessful, false);
      assert.match(err, /Interrompu/);
      assert.equal(code, 2);
    }));
});
