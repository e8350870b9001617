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
    ['x', '', 0],
    ['x', 'L’accord — signé…', 18],
    ['x', 'Voir diplomatie.gouv.fr/fr/texte.', 29],
    ['x', 'Le n° 2.3 et M.Durand', 21],
    ['x', 'presse@example.org', 18],
    ['x', 'Київ', 4],
    ['x', 'دبلوماسية', 9],
    ['x', '日本語で', 8],
    ['x', '한국', 4],
    ['x', '👍🏽', 2],
    ['x', '❤️', 2],
    ['x', '🏳️‍🌈', 2],
    ['x', '👩🏾‍💻', 2],
    ['x', '🇺🇦🇫🇷', 4],
    ['x', 'https://a.example et https://b.example', 50],
    ['x', 'http://example.org/a?b=c#d.', 24],
    ['x', 'M. le ministre (https://example.org/texte) part.', 46],
    ['linkedin', 'é'.normalize('NFD'), 2],
    ['linkedin', '👨‍👩‍👧‍👦', 11],
    ['linkedin', `https://example.org/${'a'.repeat(30)}`, 50],
    ['bluesky', 'Paix', 4],
    ['bluesky', '👍🏽❤️', 2],
    ['bluesky', `https://example.org/${'a'.repeat(30)}`, 50],
    ['bluesky', 'a\r\nb', 3],
    ['mastodon', 'https://example.org/a puis https://example.org/b', 52],
    ['mastodon', '👩🏾‍💻 Paix', 6],
    ['mastodon', '@presse@social.example.org salue', 13],
    ['mastodon', 'é'.normalize('NFD'), 1],
    ['threads', '👍', 1],
  ];
  for (const [id, text, count] of cases) {
    test(`${id} compte ${count} pour « ${text.slice(0, 30)} »`, () => {
      assert.equal(platforms.find((platform) => platform.id === id)?.count(text), count);
    });
  }
});
