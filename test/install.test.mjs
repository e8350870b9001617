// The package as whoever installs it gets it: packed, installed without network in an empty folder, started through npx. Run by `npm test package`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

test('le paquet s’installe et sert sans réseau', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcier-'));
  const run = (command, args, cwd) => {
    // Nothing of the workshop's own npm run may reach the other folder.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
    const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', env });
    return { status, stdout, stderr };
  };
  try {
    const packed = run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], process.cwd());
    assert.equal(packed.status, 0, packed.stderr);
    const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    const desk = join(folder, 'bureau');
    mkdirSync(desk);
    writeFileSync(join(desk, 'package.json'), '{"private":true}\n');
    const installed = run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--omit=dev', join(folder, tarball)], desk);
    assert.equal(installed.status, 0, installed.stderr);
    assert.deepEqual(
      readdirSync(join(desk, 'node_modules')).filter((name) => !name.startsWith('.')),
      ['sourcier'],
      'no dependency',
    );
    writeFileSync(join(desk, 'a.md'), 'Il reste [À COMPLÉTER].\n');
    const checked = run('npx', ['--no-install', 'sourcier', 'check', '--release', 'a.md'], desk);
    assert.match(checked.stdout, /^a\.md:1:\d+ erreur \[draft\/placeholder\]/m, checked.stderr);
    assert.equal(checked.status, 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
