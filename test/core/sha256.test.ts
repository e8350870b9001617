import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { sha256 } from '../../server/src/core/text/sha256.ts';
import { utf8 } from '../../server/src/core/text/utf8.ts';

test('SHA-256 est celui de tous les autres, quel que soit le texte', () => {
  const same = (text: string) => assert.equal(sha256(utf8(text)), createHash('sha256').update(text, 'utf8').digest('hex'));
  for (const text of ['', 'abc', 'é'.repeat(27), '😀\ud83d', ...[54, 55, 56, 57, 63, 64, 65, 119, 128].map((n) => 'a'.repeat(n))])
    same(text);
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), same), { numRuns: 300, seed: 2026 });
});
