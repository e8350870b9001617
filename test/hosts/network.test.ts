import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';

const trap = pathToFileURL('test/support/noNetwork.mjs').href;

/** Runs a script under the trap; what the trap wrote down. */
function under(script: string): { readonly caught: string; readonly out: string } {
  const folder = mkdtempSync(join(tmpdir(), 'sourcier-'));
  try {
    const file = join(folder, 'caught');
    const env = { ...process.env, NODE_OPTIONS: `--import=${trap}`, SOURCIER_TRAP: file };
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', env });
    return { caught: existsSync(file) ? readFileSync(file, 'utf8') : '', out: stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('le piège du réseau', () => {
  for (const [name, script, caught] of [
    ['une connexion', "import net from 'node:net'; try { net.connect(9, '192.0.2.1') } catch {}", /^connect 192\.0\.2\.1:9/],
    [
      'un nom',
      "import { lookup } from 'node:dns'; try { lookup('exemple.invalid', () => {}) } catch {}",
      /^dns\.lookup exemple\.invalid/,
    ],
    ['fetch', "try { await fetch('http://192.0.2.1/') } catch {}", /^fetch http:\/\/192\.0\.2\.1\//],
    [
      'un datagramme',
      "import dgram from 'node:dgram'; const s = dgram.createSocket('udp4'); try { s.send('x', 9, '192.0.2.1') } catch {} s.close()",
      /^dgram 192\.0\.2\.1/,
    ],
    [
      'un travailleur',
      "import { Worker } from 'node:worker_threads'; new Worker(`fetch('http://192.0.2.1/').catch(() => {})`, { eval: true })",
      /^fetch/,
    ],
  ] as const) {
    test(`prend ${name}`, () => assert.match(under(script).caught, caught));
  }

  test('laisse passer ce qui ne sort pas de la machine', () => {
    const script =
      "import net from 'node:net'; const s = net.createServer((c) => c.end('oui')).listen(0, '127.0.0.1', () => net.connect(s.address().port, '127.0.0.1').on('data', (d) => console.log(String(d))).on('end', () => s.close()))";
    assert.deepEqual(under(script), { caught: '', out: 'oui\n' });
  });

  test('est posé pendant toute la suite', { skip: process.env['SOURCIER_TRAP'] ? false : 'test/run.mjs le pose' }, () =>
    assert.match(process.env['NODE_OPTIONS'] ?? '', /noNetwork\.mjs/),
  );
});
