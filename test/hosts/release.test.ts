import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { parseDraft } from '../../server/src/core/draft/parse.ts';
import { releasedParts, releasedText } from '../../server/src/core/draft/released.ts';
import { survivors } from '../../server/src/core/draft/survivors.ts';
import { releasedHtml } from '../../server/src/core/output/releasedHtml.ts';
import { onDesk } from '../support/commandLine.ts';

const draft = `---
titre: Essai
emetteur: Cabinet
---

# Visite à *Oslo*

La ministre[^a] a vu son [homologue](https://exemple.test) [@interne2026, p. 3]<!-- zanzibar : à ne pas diffuser -->. Elle
est rentrée.

<!-- sourcier-ignorer wording/absolute : formule zanzibar du traité -->
- un point ;
- un autre & dernier.

1. premier

> Une phrase citée.

| Pays | Rang |
| --- | --- |
| A | B |

[^a]: Accompagnée de deux parlementaires.
[^b]: Jamais appelée.
`;

describe('texte à diffuser', () => {
  test('garde ce qui se lit, rien de ce qui est du bureau', () => {
    assert.equal(
      releasedText(releasedParts(parseDraft(draft, 'markdown'))),
      [
        'Visite à Oslo',
        '',
        'La ministre[1] a vu son homologue. Elle est rentrée.',
        '',
        '– un point ;',
        '– un autre & dernier.',
        '',
        '1. premier',
        '',
        'Une phrase citée.',
        '',
        'Pays\tRang',
        'A\tB',
        '',
        '[1] Accompagnée de deux parlementaires.',
        '',
      ].join('\n'),
    );
  });

  test('en HTML, rien du texte n’est du balisage', () => {
    const html = releasedHtml(releasedParts(parseDraft(draft, 'markdown')));
    assert.match(html, /^<h1>Visite à Oslo<\/h1>\n<p>/);
    assert.match(html, /<ul>\n<li>un point ;<\/li>\n<li>un autre &amp; dernier\.<\/li>\n<\/ul>\n<ol>/);
    assert.match(html, /<table>\n<tr><td>Pays<\/td><td>Rang<\/td><\/tr>\n<tr><td>A<\/td><td>B<\/td><\/tr>\n<\/table>/);
  });

  test('une remarque qui survivrait serait vue', () => {
    const parsed = parseDraft(draft, 'markdown');
    assert.deepEqual(survivors(parsed, releasedText(releasedParts(parsed))), []);
    assert.equal(survivors(parsed, 'Texte. Zanzibar : à ne pas diffuser.').length, 1);
    assert.equal(survivors(parsed, 'Texte [@interne2026, p. 3].').length > 0, true);
  });

  test('« sourcier export » refuse tant qu’une erreur tient, --force dit laquelle', () =>
    onDesk({ 'a.md': 'Bonjour.\n\nIl reste [À COMPLÉTER].\n', 'b.md': draft }, async ({ run, folder }) => {
      const refused = await run(['export', 'a.md']);
      assert.deepEqual([refused.code, refused.out], [1, '']);
      assert.match(refused.err, /a\.md:3:\d+ \[draft\/placeholder\]/);
      const forced = await run(['export', 'a.md', '--force']);
      assert.equal(forced.out, 'Bonjour.\n\nIl reste [À COMPLÉTER].\n');
      assert.match(forced.err, /draft\/placeholder/);
      await run(['export', 'b.md', '--to', 'docx', '--output-file', 'b.docx', '--force']);
      const parts = unzipSync(readFileSync(join(folder, 'b.docx')));
      const text = Object.values(parts)
        .map((bytes) => strFromU8(bytes))
        .join('');
      assert.match(text, /un autre &amp; dernier\./);
      assert.doesNotMatch(text, /zanzibar|interne2026|Cabinet|creator/i);
      assert.equal((await run(['export', 'b.md', '--to', 'docx'])).code, 2);
    }));
});

describe('sourcier compare', () => {
  const old =
    'Le 3 mars 2026, 120 agents ont été déployés. La séance est levée. M. Paul Durand a dit : « La paix est possible. »\n';
  const cases: [string, string, RegExp | undefined][] = [
    ['rien', old, undefined],
    [
      'une phrase déplacée',
      'La séance est levée. Le 3 mars 2026, 120 agents ont été déployés. M. Paul Durand a dit : « La paix est possible. »\n',
      undefined,
    ],
    ['un chiffre', old.replace('120', '150'), /Le chiffre « 120 » devient « 150 »/],
    ['une date', old.replace('3 mars', '4 mars'), /La date « .*3 mars 2026 » devient « .*4 mars 2026 »/],
    ['une citation', old.replace('possible', 'impossible'), /La citation « .*possible.* » devient « .*impossible/],
    [
      'une phrase ôtée',
      'La séance est levée. M. Paul Durand a dit : « La paix est possible. »\n',
      /Le chiffre « 120 » disparaît/,
    ],
  ];
  for (const [name, now, expected] of cases) {
    test(`${name}`, () =>
      onDesk({ 'a.md': old, 'b.md': now }, async ({ run }) => {
        const { code, out } = await run(['compare', 'a.md', 'b.md']);
        assert.equal(code, expected ? 1 : 0, out);
        if (expected) assert.match(out.replaceAll('\u00a0', ' '), expected);
      }));
  }
});
