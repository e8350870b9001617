import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { run } from '../../server/src/hosts/node/run.ts';

async function facts(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await run(['facts', ...words], {
    cwd: '/',
    env: {},
    stdin: async () => new Uint8Array(),
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    today: '2026-11-24',
  });
  return { code, out, err };
}

describe('sourcier facts check', () => {
  test('dit ce qui est à revoir, et rien ne se contredit', async () => {
    const { code, out } = await facts('check');
    assert.equal(code, 0);
    assert.match(out, /oif-effectif.*Non confirmé/);
    assert.match(out, /faits, base arrêtée au 21 novembre 2026/);
  });
  test('juge au jour qu’on lui donne', async () => {
    const { out } = await facts('check', '--as-of', '2028-01-01');
    assert.match(out, /ue-effectif.*Pas revu depuis douze mois/);
  });
  test('refuse ce qui n’est pas une date, et dit l’usage', async () => {
    assert.equal((await facts('check', '--as-of', 'demain')).code, 2);
    assert.equal((await facts()).code, 2);
  });
});
