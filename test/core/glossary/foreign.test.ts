import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readGlossary } from '../../../server/src/core/glossary/readGlossary.ts';
import type { Entry } from '../../../server/src/core/glossary/term.ts';

describe('FranceTerme en JSON', () => {
  const cases: readonly (readonly [
    name: string,
    record: object,
    expected: { readonly [K in keyof Entry]?: Entry[K] | undefined },
  ])[] = [
    [
      'un terme, sa date, son collège et son équivalent',
      {
        term: 'pare-feu humain',
        date: '2025-03-02 00:00:00',
        date_str: '02/03/2025',
        domain: 'Informatique',
        subdomain: 'Sécurité',
        english: 'human firewall (HF)',
        commission: 'Collège Informatique',
        year: 2025,
      },
      {
        preferred: 'pare-feu humain',
        domain: 'Informatique / Sécurité',
        equivalents: { en: ['human firewall', 'HF'] },
        source: { name: 'Collège Informatique', date: '2025-03-02' },
      },
    ],
    [
      'une nature, un genre, des équivalents par langue, des renvois',
      {
        id: 12,
        term: 'bouclier',
        category: 'n.m.',
        domains: ['Défense'],
        equivalents: [
          { term: 'shield', lang: 'en', note: null },
          { term: 'SHD', lang: null, note: null },
          { term: 'Schild', lang: 'de', note: null },
        ],
        related: [{ term: 'écran', status: null }],
        see_also: ['cuirasse'],
      },
      {
        id: '12',
        nature: 'noun',
        gender: 'm',
        equivalents: { en: ['shield', 'SHD'], de: ['Schild'] },
        related: ['cuirasse'],
        note: 'Voir aussi\u00a0: écran.',
      },
    ],
    [
      'les deux genres',
      { term: 'modérateur, -trice en ligne', category: 'n.' },
      { preferred: 'modérateur en ligne', feminine: 'modératrice en ligne' },
    ],
    ['un féminin en -e', { term: 'migrant, -e environnemental, -e', category: 'n.' }, { feminine: 'migrante environnementale' }],
    [
      'un terme dont la tête est à la fin',
      { term: 'arrière-plan (d’)', category: 'loc.adj.' },
      { preferred: 'd’arrière-plan', nature: 'adjective' },
    ],
    [
      'un verbe anglais',
      { term: 'vérifier', english: 'fact-check (to)', category: 'v.tr.' },
      { nature: 'verb', equivalents: { en: ['fact-check'] } },
    ],
    [
      'une catégorie qui est un domaine',
      { term: 'ingérence', category: 'Droit international public' },
      { nature: 'noun', domain: 'Droit international public' },
    ],
    [
      'un champ vide',
      { term: 'vide', definition: null, english: null, notes: null },
      { equivalents: {}, definition: undefined, note: undefined },
    ],
  ];
  for (const [name, record, expected] of cases) {
    test(name, () => {
      const { entries, problems } = readGlossary({ name: 'f.json', text: JSON.stringify([record], null, 1) });
      assert.deepEqual(problems, []);
      const [entry] = entries;
      assert.ok(entry);
      for (const [key, value] of Object.entries(expected)) assert.deepEqual(entry[key as keyof Entry], value, key);
    });
  }

  test('un objet par ligne se lit, et une ligne cassée est dite à sa place', () => {
    const text = '{"term": "infox"}\n{"term": \n\n{"term": "canular"}\n';
    const { entries, problems } = readGlossary({ name: 'f.jsonl', text });
    assert.deepEqual(
      entries.map(({ preferred, origin }) => [
        preferred,
        text.slice(origin?.parts?.['terme']?.start, origin?.parts?.['terme']?.end),
      ]),
      [
        ['infox', 'infox'],
        ['canular', 'canular'],
      ],
    );
    assert.deepEqual(
      problems.map(({ id, span }) => [id, text.slice(0, span.start).split('\n').length]),
      [['broken-yaml', 2]],
    );
  });

  test('deux sens d’un terme restent deux entrées', () => {
    const { entries } = readGlossary({
      name: 'f.json',
      text: '[{"term": "balise", "domain": "A"}, {"term": "balise", "domain": "B"}]',
    });
    assert.deepEqual(
      entries.map(({ id }) => id),
      ['balise', 'balise-2'],
    );
  });

  test('un champ inconnu n’est dit qu’une fois', () => {
    const { problems } = readGlossary({ name: 'f.json', text: '[{"term": "a", "humeur": 1}, {"term": "b", "humeur": 2}]' });
    assert.deepEqual(
      problems.map(({ id }) => id),
      ['unknown-field'],
    );
  });

  test('les fichiers publiés se lisent en entier', (context) => {
    const folder = '../shared/reference/franceterme';
    if (!existsSync(folder)) return context.skip('les fichiers publiés ne sont pas là');
    for (const [name, count] of [
      ['franceterme_2014.jsonl', 5676],
      ['terms_recent.json', 1283],
    ] as const) {
      const { entries, problems } = readGlossary({ name, text: readFileSync(`${folder}/${name}`, 'utf8') });
      assert.equal(entries.length, count);
      assert.equal(new Set(entries.map(({ id }) => id)).size, count);
      assert.deepEqual(problems, []);
    }
  });
});
