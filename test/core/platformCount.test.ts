import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { platforms } from '../../server/src/core/analysis/platformCount.ts';

describe('une plateforme compte à sa manière', () => {
  const cases: [string, string, number][] = [
    ['x', 'Paix', 4],
    ['x', 'É'.normalize('NFD'), 1],
    ['x', '日本', 4],
    ['x', '👨‍👩‍👧‍👦', 2],
    ['x', '🇫🇷', 2],
    ['x', `voir https://example.org/${'a'.repeat(80)}`, 28],
    ['x', '« Paix »', 8],
    ['linkedin', '👍', 2],
    ['bluesky', '👨‍👩‍👧‍👦🇫🇷é'.normalize('NFD'), 3],
    ['mastodon', `https://example.org/${'a'.repeat(80)}`, 23],
    ['threads', 'Paix', 4],
  ];
  for (const [id, text, count] of cases) {
    test(`${id} compte ${count} pour « ${text.slice(0, 30)} »`, () => {
      assert.equal(platforms.find((platform) => platform.id === id)?.count(text), count);
    });
  }
});
