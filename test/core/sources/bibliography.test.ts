import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { joinBibliographies, readBibliography } from '../../../server/src/core/sources/bibliography.ts';
import type { BibliographyEntry } from '../../../server/src/core/sources/source.ts';

function read(text: string, file: string): readonly Omit<BibliographyEntry, 'place'>[] {
  return [...readBibliography(text, file).entries.values()].map(({ place: _, ...entry }) => entry);
}

describe('une bibliographie se lit', () => {
  test('en CSL JSON, comme Zotero l’écrit', () => {
    const text = JSON.stringify([
      {
        id: 'discours2024',
        type: 'speech',
        title: 'Discours de la Sorbonne',
        author: [{ family: 'Détour', given: 'Jean' }, { literal: 'Présidence' }],
        issued: { 'date-parts': [[2024, 4, 25]] },
        URL: 'https://exemple.fr/discours',
        note: 'statut: retiré\nexpire: 2026-12-31\nniveau: 1\nfichier: discours.html',
      },
    ]);
    assert.deepEqual(read(text, 'b.json'), [
      {
        key: 'discours2024',
        type: 'speech',
        title: 'Discours de la Sorbonne',
        authors: ['Détour', 'Présidence'],
        issued: '2024-04-25',
        url: 'https://exemple.fr/discours',
        status: 'retiré',
        expires: '2026-12-31',
        tier: 1,
        file: 'discours.html',
      },
    ]);
  });

  test('en CSL YAML, avec ou sans clôtures, la clé avec accents et espaces', () => {
    const yaml = 'references:\n- id: note du 20 août\n  titre: Note\n  auteur: Direction X\n  issued: 2026-08\n';
    const expected = [{ key: 'note du 20 août', title: 'Note', authors: ['Direction X'], issued: '2026-08' }];
    assert.deepEqual(read(yaml, 'b.yaml'), expected);
    assert.deepEqual(read(`---\n${yaml}...\n`, 'b.yaml'), expected);
  });

  test('en BibTeX, avec ses accents, ses abréviations et ses noms', () => {
    const text = [
      '@string{lm = {Le Monde}}',
      "@article{detour2020, author = {Jean D{\\'e}tour and de La Tour, Marie and {Banque de France}}, journal = lm,",
      "  title = {L'{\\oe}uvre {\\c{c}}a et l{\\`a}}, year = 2020, month = feb, url = {https://a.fr/b\\_c}}",
      '@misc{note du 20, title = "Note"}',
      '@comment{rien}',
    ].join('\n');
    assert.deepEqual(read(text, 'b.bib'), [
      {
        key: 'detour2020',
        type: 'article',
        title: "L'œuvre ça et là",
        authors: ['Détour', 'de La Tour', 'Banque de France'],
        container: 'Le Monde',
        issued: '2020-02',
        url: 'https://a.fr/b_c',
      },
      { key: 'note du 20', type: 'misc', title: 'Note', authors: [] },
    ]);
  });
});

describe('une bibliographie mal écrite', () => {
  for (const [name, text, file, problems, keys] of [
    ['JSON coupé', '[{"id": "a"}, {"id": ', 'b.json', 1, []],
    ['une entrée sans clé', '[{"title": "x"}, {"id": "b"}]', 'b.json', 1, ['b']],
    ['une clé deux fois', '[{"id": "a"}, {"id": "a"}]', 'b.json', 1, ['a']],
    ['ni liste ni entrées', 'bonjour', 'b.yml', 1, []],
    ['vide', '', 'b.yml', 0, []],
    [
      'une entrée BibTeX jamais fermée',
      '@misc{a, title = {x}}\n@misc{b, title = {x\n@misc{c, title = {y}}',
      'b.bib',
      1,
      ['a', 'c'],
    ],
    ['une bombe d’ancres', 'a: &a [x]\nb: [*a, *a]', 'b.yml', 1, []],
  ] as const) {
    test(name, () => {
      const read = readBibliography(text, file);
      assert.equal(read.problems.length, problems);
      assert.deepEqual([...read.entries.keys()], keys);
      for (const { span } of read.problems) assert.ok(span.start <= span.end && span.start <= text.length);
    });
  }

  test('dit à quelle place la faute se trouve', () => {
    const text = '[{"id": "a"}, {"id": "a"}]';
    const [problem] = readBibliography(text, 'b.json').problems;
    assert.equal(problem?.span.start, text.lastIndexOf('"a"'));
  });

  test('et deux bibliographies qui ont la même clé', () => {
    const joined = joinBibliographies([
      readBibliography('[{"id": "a"}]', 'un.json'),
      readBibliography('[{"id": "a"}]', 'deux.json'),
    ]);
    assert.deepEqual(
      joined.problems.map(({ file }) => file),
      ['deux.json'],
    );
  });
});
