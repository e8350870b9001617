import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addDays, dayNumber, isoOf, readIso, weekdayOf } from '../../server/src/core/french/calendar.ts';
import { closedOn, holdsOn, isSure } from '../../server/src/core/knowledge/asOf.ts';
import { builtInKnowledge } from '../../server/src/core/knowledge/builtIn.ts';
import { checkFacts } from '../../server/src/core/knowledge/check.ts';
import type { Known } from '../../server/src/core/knowledge/known.ts';
import { readKnowledge } from '../../server/src/core/knowledge/read.ts';
import { writeDate } from '../../server/src/core/knowledge/writeDate.ts';

const builtInFacts = builtInKnowledge().facts;

describe('calendrier', () => {
  const days: readonly (readonly [iso: string, weekday: number])[] = [
    ['2026-11-24', 2],
    ['2024-02-29', 4],
    ['2000-02-29', 2],
    ['1945-06-26', 2],
    ['1969-07-21', 1],
    ['1900-03-01', 4],
    ['2100-02-28', 7],
  ];
  for (const [iso, weekday] of days) {
    test(`le ${iso} est le jour ${weekday} de la semaine`, () => assert.equal(weekdayOf(readIso(iso)!), weekday));
  }
  for (const iso of ['2026-02-29', '2026-04-31', '2100-02-29', '2026-13-01', '2026-00-10', '24/11/2026', '']) {
    test(`« ${iso} » n’est pas un jour`, () => assert.equal(readIso(iso), undefined));
  }
  test('compte les jours comme le calendrier de la machine, de 1850 à 2150', () => {
    for (let number = -43_830; number < 65_745; number += 37) {
      const iso = new Date(number * 86_400_000).toISOString().slice(0, 10);
      const day = readIso(iso)!;
      assert.equal(dayNumber(day), number);
      assert.equal(isoOf(addDays(day, 400)), new Date((number + 400) * 86_400_000).toISOString().slice(0, 10));
      assert.equal(isoOf(addDays(day, -59)), new Date((number - 59) * 86_400_000).toISOString().slice(0, 10));
    }
  });
  test('écrit les dates dans les deux langues', () => {
    assert.deepEqual(writeDate('2024-03-01'), { fr: '1er mars 2024', en: '1 March 2024' });
    assert.deepEqual(writeDate('2024-03'), { fr: 'mars 2024', en: 'March 2024' });
    assert.deepEqual(writeDate('hier'), { fr: 'hier', en: 'hier' });
  });
});

describe('base de faits', () => {
  test('a une source, un énoncé et des noms pour chaque fait', () => {
    for (const fact of builtInFacts) {
      assert.ok(fact.source.title, fact.id);
      assert.ok(fact.statement.fr && fact.statement.en, fact.id);
      assert.doesNotMatch(fact.statement.fr, /\{|'/, fact.id);
    }
  });
  test('ne se contredit pas', () => {
    assert.deepEqual(
      checkFacts(builtInFacts, '2026-11-24').filter(({ id }) => id === 'contradiction' || id === 'no-source'),
      [],
    );
  });
  test('numérote les résolutions du Conseil de sécurité sans lacune', () => {
    const table = builtInFacts.find((fact) => fact.kind === 'resolution-years');
    assert.ok(table?.kind === 'resolution-years');
    table.years.forEach(([year, first, last], index) => {
      const [nextYear, nextFirst] = table.years[index + 1] ?? [];
      if (nextYear === undefined || last === undefined) return;
      assert.equal(nextYear, year + 1);
      assert.equal(nextFirst, last + 1);
      assert.ok(first <= last);
    });
  });
  test('ne compte comme membres que des États qu’elle connaît', () => {
    const states = new Set(builtInFacts.flatMap((fact) => (fact.kind === 'state' ? fact.subject : [])));
    for (const fact of builtInFacts) {
      if (fact.kind !== 'membership') continue;
      for (const { state } of fact.members) assert.ok(states.has(state), `${fact.id} : ${state}`);
    }
  });
  test('compte autant de membres qu’elle en nomme', () => {
    for (const [list, count] of [
      ['ue-composition', 'ue-effectif'],
      ['otan-composition', 'otan-effectif'],
      ['conseil-de-l-europe-composition', 'conseil-de-l-europe-effectif'],
      ['zone-euro-composition', 'zone-euro-effectif'],
      ['schengen-composition', 'schengen-effectif'],
      ['cedeao-composition', 'cedeao-effectif'],
      ['asean-composition', 'asean-effectif'],
      ['uemoa-composition', 'uemoa-effectif'],
      ['cemac-composition', 'cemac-effectif'],
    ] as const) {
      const membership: Known | undefined = builtInFacts.find(({ id }) => id === list);
      assert.ok(membership?.kind === 'membership', list);
      const { members, validFrom: since = '' } = membership;
      for (const fact of builtInFacts) {
        if (fact.kind !== 'member-count' || !fact.id.startsWith(count)) continue;
        const day = fact.validFrom ?? '';
        if (day < since) continue;
        const on: number = members.filter(({ from = '', to = '9999', doubtful }) => from <= day && day <= to && !doubtful).length;
        assert.equal(on, fact.value, `${fact.id} au ${day}`);
      }
    }
  });
});

describe('au jour du texte', () => {
  const fact = (more: Partial<Known>): Known =>
    ({
      id: 'a',
      kind: 'member-count',
      statement: { fr: 'a', en: 'a' },
      subject: ['A'],
      value: 3,
      units: [],
      alsoRight: [],
      source: { title: 'S' },
      confirmed: true,
      reviewed: '2026-01-10',
      ...more,
    }) as Known;
  test('un fait vaut du premier au dernier jour compris', () => {
    const one = fact({ validFrom: '2020-02-01', validTo: '2020-03-01' });
    assert.deepEqual(
      ['2020-01-31', '2020-02-01', '2020-03-01', '2020-03-02'].map((day) => holdsOn(one, day)),
      [false, true, true, false],
    );
  });
  test('un fait ouvert n’accuse plus douze mois après sa revue', () => {
    assert.equal(isSure(fact({}), '2027-01-10'), true);
    assert.equal(isSure(fact({}), '2027-01-11'), false);
    assert.equal(isSure(fact({ validTo: '2025-01-01' }), '2031-01-01'), true);
    assert.equal(isSure(fact({ confirmed: false }), '2026-01-11'), false);
    assert.equal(isSure(fact({ reviewed: '' }), '2026-01-11'), false);
  });
  test('la base est arrêtée au jour de sa dernière revue', () => {
    assert.equal(closedOn([fact({ reviewed: '2025-03-02' }), fact({ reviewed: '' })]), '2025-03-02');
    assert.equal(closedOn([]), '');
  });
  test('ce qui a fini sans suite, ce qui finit, ce qui n’est pas revu se retrouve', () => {
    const ids = (one: Known): readonly string[] => checkFacts([one], '2026-11-24').map(({ id }) => id);
    assert.deepEqual(ids(fact({})), []);
    assert.deepEqual(ids(fact({ validTo: '2026-11-23' })), ['expired']);
    assert.deepEqual(ids(fact({ validTo: '2026-12-31' })), ['expires-soon']);
    assert.deepEqual(ids(fact({ reviewed: '2025-11-01' })), ['not-reviewed']);
    assert.deepEqual(ids(fact({ confirmed: false })), ['not-confirmed']);
    const [remark] = checkFacts([fact({}), fact({ id: 'b', value: 4 } as Partial<Known>)], '2026-11-24');
    assert.equal(remark?.id, 'contradiction');
  });
});

describe('faits d’une équipe', () => {
  test('se lisent en YAML, avec leurs périodes', () => {
    const { facts, problems } = readKnowledge(
      `- id: club
  nature: effectif
  enonce: Le Club compte {valeur} membres.
  sujet: [Club des Douze, Club]
  periodes:
    - { valeur: 11, depuis: 2020-01-01, jusqu’au: 2021-12-31 }
    - { valeur: 12, depuis: 2022-01-01 }
  source: Charte du Club
  revu: 2026-01-01
`,
      'faits.yml',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      facts.map((fact) => fact.kind === 'member-count' && [fact.value, fact.validFrom, fact.validTo, fact.statement.fr]),
      [
        [11, '2020-01-01', '2021-12-31', 'Le Club compte 11 membres.'],
        [12, '2022-01-01', undefined, 'Le Club compte 12 membres.'],
      ],
    );
  });
  test('se lisent en CSV comme les tableurs l’écrivent', () => {
    const { facts, problems } = readKnowledge(
      '\ufeffid;nature;enonce;sujet;valeur;depuis;source;revu\r\nclub;effectif;"Le ""Club"" ; {valeur} membres";Club | Cercle;12;2022-01-01;Charte;2026-01-01\r\n',
      'faits.csv',
    );
    assert.deepEqual(problems, []);
    assert.equal(facts[0]?.statement.fr, 'Le "Club" ; 12 membres');
    assert.deepEqual(facts[0]?.subject, ['Club', 'Cercle']);
  });
  const wrong: readonly (readonly [name: string, yaml: string, said: RegExp])[] = [
    [
      'une nature inconnue',
      '- { id: a, nature: traitee, sujet: [A], date: 2020-01-01, source: S }',
      /Faut-il lire «\u00a0traite\u00a0»/,
    ],
    ['une source absente', '- { id: a, nature: traité, sujet: [A], date: 2020-01-01 }', /n’a pas de source/],
    ['un jour impossible', '- { id: a, nature: traité, sujet: [A], date: 2023-02-29, source: S }', /2023-02-29.*calendrier/],
    [
      'une fin avant le début',
      '- { id: a, nature: autre, enonce: a, depuis: 2020-01-02, jusqu’au: 2020-01-01, source: S }',
      /avant de commencer/,
    ],
    [
      'un nombre qui n’en est pas un',
      '- { id: a, nature: effectif, enonce: a, sujet: [A], valeur: douze, source: S }',
      /un nombre est attendu/,
    ],
    [
      'un identifiant double',
      '- { id: a, nature: autre, enonce: a, source: S }\n- { id: a, nature: autre, enonce: b, source: S }',
      /sert déjà/,
    ],
    ['du YAML cassé', '- { id: a', /n’est pas lisible/],
    ['autre chose qu’une liste', 'id: a', /liste de faits/],
  ];
  for (const [name, yaml, said] of wrong) {
    test(`${name} est dit`, () => {
      const { problems } = readKnowledge(yaml, 'faits.yml');
      assert.ok(
        problems.some(({ text }) => said.test(text.fr)),
        JSON.stringify(problems),
      );
    });
  }
  test('un mauvais fait n’empêche pas de lire les autres', () => {
    const { facts, problems } = readKnowledge(
      '- { id: a, nature: x }\n- { id: b, nature: autre, enonce: b, source: S }',
      'f.yml',
    );
    assert.deepEqual(
      facts.map(({ id }) => id),
      ['b'],
    );
    assert.equal(problems.length, 1);
  });
});
