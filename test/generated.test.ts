import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

test('ce qui est généré est ce que le générateur écrirait', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcier-'));
  try {
    execFileSync(process.execPath, ['server/tools/generate.mjs', '--into', folder]);
    const written = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((file) => statSync(join(folder, file)).isFile());
    assert.ok(written.length > 0);
    for (const file of written) assert.equal(readFileSync(file, 'utf8'), readFileSync(join(folder, file), 'utf8'), file);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
