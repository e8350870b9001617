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
  const text = [
    '---',
    'date: 2026-03-10',
    '---',
    'La France condamne fermement le tir de lundi. Elle versera 12 millions d’euros et ne participera pas à la réunion. Elle salue la médiation du Qatar.',
    '',
    'Plusieurs États ont ratifié la résolution 2231. La mission dure deux ans. Elle reconnaît le résultat du vote, a dit Mme Leïla Kacem.',
    '',
    '« Nous avons une parole. Nous la tiendrons », a dit la ministre. Selon les autorités, 45 000 personnes ont fui.',
    '',
    '- Échéance : décembre 2027.',
    '',
    '| Pays | Aide |\n| --- | --- |\n| Zandie | 12 M€ |',
    '',
  ].join('\n');
  const sentences: [string, string, string, RegExp][] = [
    ['une date de l’en-tête', '2026-03-10', '2026-03-11', /L’en-tête \(date\), « 2026-03-10 » devient « 2026-03-11 »/],
    [
      'un rang',
      'fermement',
      'avec la plus grande fermeté',
      /« condamne fermement » devient .*, du rang 10 au rang 11 sur 11 dans l’échelle de la condamnation/,
    ],
    ['un rang d’approbation', 'salue', 'se félicite de', /La position « salue » devient « se félicite de »/],
    ['une promesse laissée ouverte', 'versera', 'pourrait verser', /L’engagement « versera » devient « pourrait verser »/],
    ['un refus retiré', 'ne participera pas', 'participera', /L’engagement « ne participera pas » devient « participera »/],
    ['une négation', 'reconnaît', 'ne reconnaît pas', /« reconnaît » devient « ne reconnaît pas »/],
    ['un nom pour un autre', 'du Qatar', 'de la Turquie', /Le nom « Qatar » devient « Turquie »/],
    ['une personne pour une autre', 'Mme Leïla Kacem', 'M. Omar Saïd', /Le nom « Mme Leïla Kacem » devient « M. Omar Saïd »/],
    ['un compte précisé', 'Plusieurs', 'Neuf', /Le chiffre « Neuf » apparaît/],
    ['une durée, dite une fois', 'deux ans', 'trois ans', /^Le chiffre « deux ans » devient « trois ans »\.$/],
    ['un numéro de résolution', '2231', '2232', /Le chiffre « résolution 2231 » devient « résolution 2232 »/],
    [
      'une citation de deux phrases',
      'la tiendrons',
      'ne la tiendrons pas',
      /La citation « Nous avons une parole\. Nous la tiendrons » devient/,
    ],
    ['une borne', '45 000', 'plus de 45 000', /Le chiffre « 45 000 » devient « plus de 45 000 »/],
    ['une échéance dans une liste', 'décembre 2027', 'mars 2028', /La date « décembre 2027 » devient « mars 2028 »/],
    ['un chiffre dans un tableau', '12 M€', '15 M€', /Le chiffre « 12 M€ » devient « 15 M€ »/],
    [
      'une promesse ajoutée',
      'Elle salue',
      'Nous nous engageons à revenir. Elle salue',
      /L’engagement « Nous nous engageons à » apparaît/,
    ],
  ];
  for (const [name, before, after, expected] of sentences) {
    test(`${name}, et rien d’autre`, () =>
      onDesk({ 'a.md': text, 'b.md': text.replace(before, after) }, async ({ run }) => {
        const { out } = await run(['compare', 'a.md', 'b.md']);
        const told = out
          .replaceAll('\u00a0', ' ')
          .split('\n')
          .filter((line) => line !== '' && !line.startsWith(' '));
        assert.equal(told.length, 1, out);
        assert.match(told[0] ?? '', expected);
      }));
  }

  test('ne redit pas ce qui se masque', () =>
    onDesk(
      { 'a.md': 'Écrire à jean.martin@gmail.com le 3 mars 2026.\n', 'b.md': 'Écrire à jean.martin@gmail.com le 4 mars 2026.\n' },
      async ({ run }) => {
        const { out } = await run(['compare', 'a.md', 'b.md']);
        assert.match(out, /4 mars/);
        assert.doesNotMatch(out, /martin@/);
      },
    ));

  test('la fiche le dit aussi, depuis un texte donné ou nommé dans l’en-tête', () =>
    onDesk({ 'a.md': text, 'b.md': text.replace('2231', '2232').replace('---\n', '---\nprecedent: a.md\n') }, async ({ run }) => {
      const expected = /## Ce qui a changé depuis a\.md\n\n- Le chiffre «.résolution 2231.» devient «.résolution 2232.»\.\n$/;
      assert.match((await run(['sheet', 'b.md'])).out, expected);
      assert.match((await run(['sheet', 'b.md', '--since', 'a.md'])).out, expected);
      assert.doesNotMatch((await run(['sheet', 'a.md'])).out, /Ce qui a changé/);
      assert.equal((await run(['sheet', 'a.md', '--since', 'z.md'])).code, 2);
    }));

  for (const [name, now, expected] of cases) {
    test(`${name}`, () =>
      onDesk({ 'a.md': old, 'b.md': now }, async ({ run }) => {
        const { code, out } = await run(['compare', 'a.md', 'b.md']);
        assert.equal(code, expected ? 1 : 0, out);
        if (expected) assert.match(out.replaceAll('\u00a0', ' '), expected);
      }));
  }
});
