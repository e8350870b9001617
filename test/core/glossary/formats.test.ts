import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { builtInGlossary } from '../../../server/src/core/glossary/builtIn.ts';
import type { ReadGlossary } from '../../../server/src/core/glossary/problem.ts';
import { readGlossary } from '../../../server/src/core/glossary/readGlossary.ts';
import { readTbx } from '../../../server/src/core/glossary/readTbx.ts';
import type { Entry } from '../../../server/src/core/glossary/term.ts';
import { writeCsv } from '../../../server/src/core/glossary/writeCsv.ts';
import { writeTbx } from '../../../server/src/core/glossary/writeTbx.ts';
import { writeJson, writeYaml } from '../../../server/src/core/glossary/writeYaml.ts';
import { lineColumnAt, lineStarts } from '../../../server/src/core/text/lines.ts';
import { anyEntry, tabular } from './anyEntry.ts';

const glossaries = fc.uniqueArray(anyEntry, { maxLength: 4, selector: ({ id }) => id });
const runs = { numRuns: 150 };

describe('aller et retour', () => {
  test('un glossaire écrit en YAML se relit tel quel', () => {
    fc.assert(
      fc.property(glossaries, (entries) => same(read('g.yml', writeYaml(entries).text), entries)),
      runs,
    );
  });

  test('un glossaire écrit en JSON se relit tel quel', () => {
    fc.assert(
      fc.property(glossaries, (entries) => same(read('g.json', writeJson(entries).text), entries)),
      runs,
    );
  });

  test('un tableau garde tout ce qu’il peut contenir, et dit ce qu’il perd', () => {
    for (const separator of [';', ',', '\t'] as const) {
      fc.assert(
        fc.property(glossaries, (entries) => {
          const written = writeCsv(entries, separator);
          same(read('g.csv', written.text), entries.map(tabular));
          if (written.losses.length === 0) assert.deepEqual(entries.map(tabular), entries);
        }),
        runs,
      );
    }
  });

  test('un fichier TBX garde termes, statuts, définitions et équivalents', () => {
    fc.assert(
      fc.property(glossaries, (entries) => {
        const back = readTbx(writeTbx(entries).text, 'g.tbx');
        assert.deepEqual(back.problems, []);
        assert.deepEqual(back.entries.map(essence), entries.map(essence));
      }),
      runs,
    );
  });

  test('le glossaire intégré passe par tous les formats', () => {
    const { entries } = builtInGlossary();
    same(read('g.yml', writeYaml(entries).text), entries);
    same(read('g.json', writeJson(entries).text), entries);
    same(read('g.csv', writeCsv(entries).text), entries.map(tabular));
    assert.equal(readTbx(writeTbx(entries).text, 'g.tbx').entries.length, entries.length);
  });
});

describe('TBX', () => {
  const folder = '../shared/reference/tbx';
  const samples = existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map(String)
        .filter((file) => file.endsWith('.tbx'))
    : [];

  test('lit les 45 concepts de chaque exemple officiel et refuse les mauvais', (context) => {
    if (samples.length === 0) return context.skip('les exemples officiels ne sont pas là');
    for (const sample of samples) {
      const { entries, problems } = readTbx(readFileSync(join(folder, sample), 'utf8'), sample, 'en');
      if (/_bad|poorly/.test(sample)) {
        assert.equal(entries.length, 0, sample);
        assert.ok(problems.length > 0 && problems.every(({ severity, span }) => severity === 'error' && span.start > 0), sample);
      } else {
        assert.equal(entries.length, 45, sample);
        assert.deepEqual(problems, [], sample);
      }
    }
  });

  test('écrit ce que le schéma de la structure admet', (context) => {
    const schema = `${folder}/TBX-Core_dialect/Schemas/TBXcoreStructV03_TBX-Core_integrated.rng`;
    if (!existsSync(schema)) return context.skip('le schéma n’est pas là');
    if (spawnSync('xmllint', ['--version']).status !== 0)
      return context.skip('xmllint n’est pas installé (paquet libxml2-utils)');
    const work = mkdtempSync(join(tmpdir(), 'tbx-'));
    // The schema of TBX-Core holds every type to be empty; the structure is the same for all dialects.
    const structure = readFileSync(schema, 'utf8').replace(/(<define name="\w+\.types">)[\s\S]*?(<\/define>)/g, '$1<text/>$2');
    writeFileSync(join(work, 's.rng'), structure);
    writeFileSync(join(work, 'g.tbx'), writeTbx(builtInGlossary().entries).text);
    const { status, stderr } = spawnSync(
      'xmllint',
      ['--noout', '--nonet', '--relaxng', join(work, 's.rng'), join(work, 'g.tbx')],
      { encoding: 'utf8' },
    );
    rmSync(work, { recursive: true });
    assert.equal(status, 0, stderr.slice(0, 600));
  });

  test('lit un export de la version 2', () => {
    const { entries, problems } = readTbx(
      '<?xml version="1.0"?><martif type="TBX" xml:lang="en"><text><body><termEntry id="IATE-1"><descripGrp><descrip type="subjectField">6821</descrip></descripGrp>' +
        '<langSet xml:lang="en"><tig><term>fake news</term><termNote type="termType">fullForm</termNote></tig></langSet>' +
        '<langSet xml:lang="fr"><descripGrp><descrip type="definition">Information mensongère.</descrip></descripGrp>' +
        '<tig><term>infox</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote><descrip type="reliabilityCode">3</descrip></tig>' +
        '<ntig><termGrp><term>fake news</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote><termNote type="register">slangRegister</termNote></termGrp></ntig>' +
        '</langSet></termEntry></body></text></martif>',
      'iate.tbx',
    );
    assert.deepEqual(problems, []);
    assert.equal(entries[0]?.preferred, 'infox');
    assert.equal(entries[0]?.definition, 'Information mensongère.');
    assert.deepEqual(entries[0]?.equivalents, { en: ['fake news'] });
    assert.deepEqual(entries[0]?.discouraged, [
      { form: 'fake news', reason: 'terme déconseillé (registre\u00a0: slangRegister)' },
    ]);
  });
});

describe('fichiers mal faits ou hostiles', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['bombe d’alias', 'g.yml', '- &a [x]\n- *a\n', 'alias@1:3'],
    ['étiquette', 'g.yml', '- terme: !!js/function x\n', 'tag@1:10'],
    ['YAML cassé', 'g.yml', '- terme: [a\n', 'broken-yaml@2:1'],
    ['20 000 niveaux', 'g.yml', '['.repeat(20_000), 'broken-yaml@1:100'],
    ['DOCTYPE', 'g.tbx', '<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY a "b">]>\n<tbx/>', 'doctype@2:1'],
    ['entité inconnue', 'g.tbx', '<tbx><text><body>&lol;</body></text></tbx>', 'broken-xml@1:22'],
    ['20 000 balises', 'g.tbx', '<a>'.repeat(20_000), 'too-deep@1:304'],
    ['pas du TBX', 'g.tbx', '<html><body/></html>', 'not-tbx@1:1'],
    ['UTF-16 mal décodé', 'g.tbx', '<\u0000t\u0000b\u0000x\u0000>', 'broken-xml@1:2'],
    ['sans terme', 'g.yml', '- definition: y\n', 'no-term@1:3'],
    ['champ inconnu', 'g.yml', '- terme: x\n  definiton: y\n', 'unknown-field@2:3'],
    ['niveau inconnu', 'g.yml', '- terme: x\n  niveau: grave\n', 'unknown-value@2:11'],
    ['pas une liste', 'g.yml', 'terme: x\n', 'not-a-list@1:1'],
    ['formule', 'g.csv', 'terme;definition\ninfox;=CMD()\n', 'formula@2:7'],
    ['ligne trop longue', 'g.csv', 'terme;definition\ninfox;x;y\n', 'ragged-row@2:9'],
    ['guillemet ouvert', 'g.csv', 'terme;definition\n"infox;x\ncanular;y\n', 'csv-quote@2:1'],
    ['sans colonne terme', 'g.csv', 'mot;definition\ninfox;x\n', 'unknown-column@1:1 no-term-column@1:1'],
    ['colonne inconnue', 'g.csv', 'terme;definitoin\ninfox;x\n', 'unknown-column@1:7'],
  ];
  for (const [name, file, text, expected] of cases) {
    test(name, () => {
      const lines = lineStarts(text);
      const shown = readGlossary({ name: file, text }).problems.map(({ id, span }) => {
        const { line, column } = lineColumnAt(lines, span.start);
        return `${id}@${line + 1}:${column + 1}`;
      });
      assert.equal(shown.join(' '), expected);
    });
  }

  test('`__proto__` n’est qu’un champ inconnu', () => {
    const { entries } = readGlossary({
      name: 'g.yml',
      text: '- terme: x\n  __proto__: { polluted: 1 }\n  equivalents: { __proto__: [y], en: [z] }\n',
    });
    assert.equal(({} as { polluted?: number }).polluted, undefined);
    assert.deepEqual(
      entries.map(({ equivalents }) => Object.keys(equivalents)),
      [['en']],
    );
  });

  test('un fichier trop grand n’est pas lu', () => {
    for (const [name, most] of [
      ['g.yml', 5_000_000],
      ['g.json', 5_000_000],
      ['g.jsonl', 5_000_000],
      ['g.csv', 25_000_000],
      ['g.tbx', 25_000_000],
    ] as const) {
      assert.deepEqual(
        readGlossary({ name, text: ' '.repeat(most + 1) }).problems.map(({ id }) => id),
        ['too-large'],
        name,
      );
    }
  });

  test('ce qui se lit est gardé à côté de ce qui ne se lit pas', () => {
    const { entries, problems } = readGlossary({
      name: 'g.yml',
      text: '- terme: infox\n- definition: sans terme\n- terme: canular\n',
    });
    assert.deepEqual(
      entries.map(({ preferred }) => preferred),
      ['infox', 'canular'],
    );
    assert.equal(problems.length, 1);
  });

  test('une entrée sait où elle est écrite', () => {
    const text = 'terme;à éviter;anglais\ninfox;fake news|fake;fake news\n';
    const [entry] = readGlossary({ name: 'g.csv', text }).entries;
    const span = entry?.origin?.parts?.['a_eviter.1'];
    assert.equal(span && text.slice(span.start, span.end), 'fake');
    assert.deepEqual(entry?.equivalents, { en: ['fake news'] });
  });
});

function read(name: string, text: string): ReadGlossary {
  return readGlossary({ name, text });
}

function same({ entries, problems }: ReadGlossary, expected: readonly Entry[]): void {
  assert.deepEqual(problems, []);
  assert.deepEqual(entries.map(withoutOrigin), expected.map(withoutOrigin));
}

function withoutOrigin({ origin: _, ...entry }: Entry): Omit<Entry, 'origin'> {
  return entry;
}

/** What TBX-Basic holds of an entry: forms by their status. */
function essence({ id, preferred, definition, allowed, discouraged, acronyms, equivalents, domain }: Entry): unknown {
  return {
    id,
    preferred,
    definition,
    domain,
    allowed: allowed.map(({ form }) => form),
    discouraged: discouraged.map(({ form }) => form),
    acronyms: acronyms.map(({ form }) => form),
    equivalents: Object.fromEntries(Object.entries(equivalents).map(([code, terms]) => [code.toLowerCase(), terms])),
  };
}
