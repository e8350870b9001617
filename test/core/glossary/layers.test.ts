import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { builtInGlossary } from '../../../server/src/core/glossary/builtIn.ts';
import { checkEntries } from '../../../server/src/core/glossary/check.ts';
import { diffGlossaries } from '../../../server/src/core/glossary/diff.ts';
import { layered } from '../../../server/src/core/glossary/layers.ts';
import { type Matcher, matcherOf } from '../../../server/src/core/glossary/matcher.ts';
import { packGlossary, unpackGlossary } from '../../../server/src/core/glossary/pack.ts';
import type { ReadGlossary } from '../../../server/src/core/glossary/problem.ts';
import { readGlossary } from '../../../server/src/core/glossary/readGlossary.ts';
import { readXlsx } from '../../../server/src/core/glossary/readXlsx.ts';
import { writeXlsx } from '../../../server/src/core/glossary/writeXlsx.ts';
import { builtIn } from '../../support/given.ts';

const yaml = (text: string, name = 'g.yml'): ReadGlossary => readGlossary({ name, text });

describe('couches', () => {
  const base = yaml(
    '- id: nuage\n  terme: nuage\n  definition: d\n  a_eviter: [cloud, { forme: the cloud, niveau: avertissement }]\n  equivalents: { en: [cloud] }\n',
    'base.yml',
  );

  test('une entrée entière remplace celle du même identifiant', () => {
    const [entry, ...rest] = layered([base, yaml('- id: nuage\n  terme: infonuagique\n')]);
    assert.equal(entry?.preferred, 'infonuagique');
    assert.deepEqual(entry?.discouraged, []);
    assert.equal(rest.length, 0);
  });

  test('une entrée sans terme complète celle d’en dessous, et dit d’où', () => {
    const near = yaml(
      '- id: nuage\n  variantes: [cloud souverain]\n  a_eviter: [clowd]\n  equivalents: { es: [nube] }\n',
      'equipe.yml',
    );
    assert.deepEqual(near.problems, []);
    const [entry] = layered([base, near]);
    assert.equal(entry?.preferred, 'nuage');
    assert.deepEqual(
      entry?.discouraged.map(({ form }) => form),
      ['cloud', 'the cloud', 'clowd'],
    );
    assert.deepEqual(entry?.equivalents, { en: ['cloud'], es: ['nube'] });
    assert.deepEqual(
      entry?.layers?.map(({ file }) => file),
      ['base.yml', 'equipe.yml'],
    );
  });

  test('admettre une forme, c’est ne plus l’éviter', () => {
    const [entry] = layered([base, yaml('- id: nuage\n  variantes: [cloud]\n')]);
    assert.deepEqual(
      entry?.discouraged.map(({ form }) => form),
      ['the cloud'],
    );
  });

  test('« niveau: aucun » éteint l’entrée et toutes ses formes', () => {
    const [entry] = layered([base, yaml('- id: nuage\n  niveau: aucun\n')]);
    assert.equal(entry?.level, 'off');
    assert.deepEqual(
      entry?.discouraged.map(({ level }) => level),
      ['off', 'off'],
    );
  });

  test('compléter ce qui n’existe pas ne fait rien', () => {
    assert.equal(layered([base, yaml('- id: autre\n  niveau: aucun\n')]).length, 1);
  });
});

describe('vérification', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['rien à redire', '- { id: a, terme: infox, definition: d, source: s, a_eviter: [fake news] }', []],
    [
      'même identifiant',
      '- { id: a, terme: x1, definition: d, source: s }\n- { id: a, terme: x2, definition: d, source: s }',
      ['same-id'],
    ],
    [
      'même terme',
      '- { id: a, terme: infox, definition: d, source: s }\n- { id: b, terme: Infox, definition: d, source: s }',
      ['same-term'],
    ],
    ['sans définition ni source', '- { id: a, terme: infox }', ['no-definition', 'no-source']],
    [
      'deux entrées qui se déconseillent',
      '- { id: a, terme: non-papier, definition: d, source: s, a_eviter: [note libre] }\n- { id: b, terme: note libre, definition: d, source: s, a_eviter: [non-papier] }',
      ['mutual', 'mutual'],
    ],
    [
      'un terme préféré que l’autre déconseille',
      '- { id: a, terme: rançongiciel, definition: d, source: s }\n- { id: b, terme: logiciel rançonneur, definition: d, source: s, a_eviter: [rançongiciel] }',
      ['preferred-avoided'],
    ],
    [
      'une chaîne de remplacements',
      '- { id: a, terme: x1, definition: d, source: s, a_eviter: [{ forme: y1, remplacement: z1 }] }\n- { id: b, terme: w1, definition: d, source: s, a_eviter: [z1] }',
      ['chain'],
    ],
    [
      'un remplacement lui-même à éviter',
      '- { id: a, terme: x1, definition: d, source: s, a_eviter: [{ forme: y1, remplacement: [y2] }, y2] }',
      ['chain'],
    ],
    [
      'une forme évitée deux fois',
      '- { id: a, terme: x1, definition: d, source: s, a_eviter: [post] }\n- { id: b, terme: x2, definition: d, source: s, a_eviter: [posts] }',
      ['avoided-twice'],
    ],
    ['un lien mort', '- { id: a, terme: infox, definition: d, source: s, liens: [nulle-part] }', ['dead-link']],
    [
      'un successeur absent',
      '- { id: a, terme: filoutage, definition: d, source: s, statut: retiré, remplace_par: nulle-part }',
      ['dead-link'],
    ],
    [
      'un terme qui s’évite lui-même',
      '- { id: a, terme: infox, definition: d, source: s, a_eviter: [infox] }',
      ['avoids-itself'],
    ],
    [
      'un mot courant sans limite',
      '- { id: a, terme: instruction, definition: d, source: s, a_eviter: [prompt] }',
      ['everyday-word'],
    ],
    [
      'une entrée proposée ne se bat pas',
      '- { id: a, terme: x1, definition: d, source: s, statut: proposé, a_eviter: [x2] }\n- { id: b, terme: x2, definition: d, source: s }',
      [],
    ],
  ];
  for (const [name, text, expected] of cases) {
    test(name, () => {
      const read = yaml(text);
      assert.deepEqual(read.problems, []);
      const found = checkEntries(read.entries, (word) => word === 'prompt');
      assert.deepEqual(
        found.map(({ id }) => id),
        expected,
      );
      for (const { span } of found) assert.ok(span.end > span.start);
    });
  }

  test('le glossaire intégré n’a ni doublon, ni chaîne, ni forme qui se contredit', () => {
    const grave = checkEntries(builtInGlossary().entries).filter(({ id }) => id !== 'avoided-twice');
    assert.deepEqual(
      grave.map(({ id, text }) => `${id}: ${text.fr}`),
      [],
    );
  });
});

describe('comparaison', () => {
  test('dit ce qui change en phrases', () => {
    const older = yaml('- { id: a, terme: infox, a_eviter: [fake news] }\n- { id: b, terme: canular }\n').entries;
    const newer = yaml(
      '- { id: a, terme: infox, definition: d, a_eviter: [fake news, fake] }\n- { id: c, terme: mot-dièse, a_eviter: [hashtag] }\n',
    ).entries;
    assert.deepEqual(
      diffGlossaries(older, newer).map(({ text }) => text.fr),
      [
        '«\u00a0fake\u00a0» est désormais à éviter, pour «\u00a0infox\u00a0».',
        '«\u00a0infox\u00a0» change de définition.',
        '«\u00a0mot-dièse\u00a0» entre au glossaire\u00a0; à éviter\u00a0: «\u00a0hashtag\u00a0».',
        '«\u00a0canular\u00a0» n’est plus au glossaire.',
      ],
    );
    assert.deepEqual(diffGlossaries(newer, newer), []);
  });
});

describe('classeur', () => {
  test('un glossaire écrit dans un classeur se relit', () => {
    const { entries } = yaml(
      '- id: a\n  terme: infox\n  nature: nom\n  definition: "l’une; l\'autre"\n  a_eviter: [{ forme: fake news, raison: anglicisme }, fake]\n  equivalents: { en: [fake news] }\n',
    );
    const back = readXlsx(writeXlsx(entries).bytes, 'g.xlsx');
    assert.deepEqual(back.problems, []);
    assert.deepEqual(
      back.entries.map(({ origin: _, ...one }) => one),
      entries.map(({ origin: _, ...one }) => one),
    );
  });

  test('ce qui n’est pas un classeur est refusé', () => {
    assert.deepEqual(
      readXlsx(new Uint8Array([1, 2, 3]), 'g.xlsx').problems.map(({ id }) => id),
      ['not-xlsx'],
    );
  });
});

test('un glossaire mis en boîte se retrouve tel quel, une autre version non', () => {
  const packed = packGlossary(builtIn.glossary.entries);
  const glossary = unpackGlossary(packed);
  assert.deepEqual(glossary?.entries, builtIn.glossary.entries);
  const text = 'Les fake news et les cyber-attaques du big data visent l’UIT\u00a0; un hashtag, des start-ups, le cloud.';
  const found = ({ find }: Matcher) => find(text).map(({ start, end, form }) => [start, end, form.entry.id, form.role.kind]);
  assert.ok(glossary);
  assert.deepEqual(found(matcherOf(glossary)), found(matcherOf(builtIn.glossary)));
  assert.ok(found(matcherOf(glossary)).length > 4);
  assert.equal(
    unpackGlossary({ ...packed, numbers: packed.numbers.map((number, index) => (index === 0 ? 1 : number)) }),
    undefined,
  );
  assert.equal(unpackGlossary({ ...packed, numbers: packed.numbers.subarray(0, 9) }), undefined);
  assert.equal(unpackGlossary({ ...packed, json: '{"keys":[' }), undefined);
});
