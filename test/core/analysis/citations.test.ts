import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { citations } from '../../../server/src/core/analysis/citations.ts';
import { footnotes } from '../../../server/src/core/analysis/footnotes.ts';
import type { Format } from '../../../server/src/core/draft/draft.ts';
import { asking } from '../../support/asking.ts';

/** Kind, target and keys with their place, as one line a citation; keys are read again at their span. */
function shown(text: string, format: Format): readonly string[] {
  const { draft, ask } = asking(text, format);
  return draft.blocks.flatMap(({ block }) =>
    ask(citations, block).map(({ kind, target, keys, inText, source }) => {
      const named = keys.map(({ key, locator, span }) => {
        assert.equal(block.source.slice(span.start, span.end), key);
        return ` @${key}${locator ? ` (${locator})` : ''}`;
      });
      return `${kind}${inText ? ' dans le texte' : ''} : ${target}${named.join('')} ← ${block.source.slice(source.start, source.end)}`;
    }),
  );
}

describe('les renvois d’un paragraphe', () => {
  for (const [text, expected] of [
    ['Il part [@insee2026, p. 3].', ['key : @insee2026, p. 3 @insee2026 (p. 3) ← [@insee2026, p. 3]']],
    [
      'Il part [voir @a:b, chap. 2 ; -@{note du 20}].',
      ['key : voir @a:b, chap. 2 ; -@{note du 20} @a:b (chap. 2) @note du 20 ← [voir @a:b, chap. 2 ; -@{note du 20}]'],
    ],
    ['Selon @élysée2025 [p. 4], il part.', ['key dans le texte : @élysée2025 [p. 4] @élysée2025 (p. 4) ← @élysée2025 [p. 4]']],
    ['Écrire à presse@exemple.fr.', ['link : presse@exemple.fr ← presse@exemple.fr']],
    ['Il part[^1].', ['footnote : 1 ← [^1]']],
    ['[^1]: [@insee].', ['key : @insee @insee ← [@insee]']],
    ['Voir [la note](https://a.fr/b).', ['link : https://a.fr/b ← [la note](https://a.fr/b)']],
    ['Voir https://a.fr/b.', ['link : https://a.fr/b ← https://a.fr/b']],
    ['Il part [1] puis [2, 3].', ['number : 1 ← [1]', 'number : 2, 3 ← [2, 3]']],
    ['Le traité¹ porte sur 3 km² de terre.', ['number : 1 ← ¹']],
    [
      'Il part. <!-- source : note du 20/11, direction X -->',
      ['office : note du 20/11, direction X ← <!-- source : note du 20/11, direction X -->'],
    ],
    ['Il part. <!-- source : @tel2026, § 4 -->', ['office : @tel2026, § 4 @tel2026 (§ 4) ← <!-- source : @tel2026, § 4 -->']],
    ['Rien [à compléter] ni <!-- à revoir --> ici.', []],
  ] as const) {
    test(text, () => assert.deepEqual(shown(text, 'markdown'), expected));
  }

  test('se lisent aussi dans un texte simple', () => {
    assert.deepEqual(shown('Il part [@insee, p. 3] selon @nous, voir https://a.fr et [1]. <!-- source : note -->', 'text'), [
      'key : @insee, p. 3 @insee (p. 3) ← [@insee, p. 3]',
      'key dans le texte : @nous @nous ← @nous',
      'link : https://a.fr ← https://a.fr',
      'number : 1 ← [1]',
      'office : note ← <!-- source : note -->',
    ]);
  });
});

test('les notes se retrouvent par leur étiquette ou leur numéro', () => {
  const { draft, ask } = asking('Il part[^a] et [2].\n\n[^a]: Selon X.\n\n[2] Insee, 2026.');
  assert.deepEqual(
    [...ask(footnotes, draft)].map(([label, { block }]) => [label, block.prose]),
    [
      ['^a', 'Selon X.'],
      ['2', '[2] Insee, 2026.'],
    ],
  );
});
