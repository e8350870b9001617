import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { readSettings } from '../../server/src/core/checker/readSettings.ts';
import { sampleSettings } from '../../server/src/core/checker/sampleSettings.ts';
import { mergeSettings } from '../../server/src/core/checker/settings.ts';
import { rules as shipped } from '../../server/src/core/rules/index.ts';
import { defineRule } from '../../server/src/core/rules/rule.ts';
import { nearest } from '../../server/src/core/text/nearest.ts';
import { plain, readYaml } from '../../server/src/core/text/yaml.ts';
import { alwaysRule, secretRule } from '../support/checked.ts';
import { mark, unmark } from '../support/marked.ts';

const rule = defineRule({
  id: 'terms/listed',
  since: '0.1.0',
  unit: 'block',
  severity: 'information',
  title: { fr: 'Liste', en: 'List' },
  why: { fr: '', en: '' },
  remedy: { fr: '', en: '' },
  messages: { found: { fr: 'Vu.', en: 'Seen.' } },
  options: {
    words: { default: ['a'], fr: 'Mots.', en: 'Words.' },
    most: { default: 3, fr: 'Combien.', en: 'How many.' },
    loud: { default: false, fr: 'Fort.', en: 'Loud.' },
  },
  examples: [{ bad: '⟦a⟧' }],
  *check() {},
});
const rules = [secretRule, rule, alwaysRule];

describe('sourcier.yml, ce qui est juste', () => {
  const cases: [string, string, unknown][] = [
    ['un niveau en français', 'regles:\n  wording/always: erreur\n', { 'wording/always': { level: 'error', options: {} } }],
    ['un niveau en anglais', 'rules: {wording/always: off}', { 'wording/always': { level: 'off', options: {} } }],
    [
      'un niveau et des options',
      'regles:\n  terms/listed:\n    niveau: suggestion\n    words: [b, 2]\n    most: 5\n    loud: true\n',
      { 'terms/listed': { level: 'hint', options: { words: ['b', '2'], most: 5, loud: true } } },
    ],
    ['une famille', 'regles:\n  leaks/*: avertissement\n', { 'leaks/secret': { level: 'warning', options: {} } }],
    [
      'une règle avant sa famille',
      'regles:\n  leaks/secret: off\n  leaks/*: avertissement\n',
      { 'leaks/secret': { level: 'off', options: {} } },
    ],
    ['du JSON', '{"rules":{"wording/always":{"level":"hint"}}}', { 'wording/always': { level: 'hint', options: {} } }],
    ['un fichier vide', '', {}],
    ['un fichier de commentaires', '# rien\n', {}],
    ['une clé sans valeur', 'regles:\nglossaires:\n', {}],
  ];
  for (const [name, text, expected] of cases) {
    test(name, () => {
      const { settings, problems } = readSettings(text, rules);
      assert.deepEqual(problems, []);
      assert.deepEqual(plainOf(settings.rules), expected);
    });
  }

  test('les autres clés, dans les deux langues', () => {
    const french = readSettings(
      'audience: onu\ngenre: tribune\nprofil: strict\nsourcing: {niveau: strict}\nglossaires: g.yml\nabreviations: [amb.]\nfichiers: {inclure: [a], ignorer: b}\nphrases: [zone grise, {motif: x, remplacements: [y], niveau: erreur, note: z}]',
      rules,
    );
    const english = readSettings(
      'audience: onu\ngenre: tribune\nprofile: strict\nsourcing: strict\nglossaries: [g.yml]\nabbreviations: amb.\nfiles: {include: [a], ignore: [b]}\nphrases: [zone grise, {pattern: x, replacements: y, level: error, note: z}]',
      rules,
    );
    assert.deepEqual(french.problems, []);
    assert.deepEqual(english.problems, []);
    assert.deepEqual(french.settings, english.settings);
    assert.deepEqual(french.settings.phrases, [
      { pattern: 'zone grise', replacements: [] },
      { pattern: 'x', replacements: ['y'], note: 'z', level: 'error' },
    ]);
  });

  test('le fichier que « sourcier init » écrit ne change rien, et une fois décommenté il est juste', () => {
    const { settings, problems } = readSettings(sampleSettings, shipped);
    assert.deepEqual([problems, settings.rules.size], [[], 0]);
    const open = sampleSettings.replace(/^#(?=\S)/gm, '');
    const told = readSettings(open, shipped).problems.filter(({ text }) => !text.fr.startsWith('Règle inconnue'));
    assert.deepEqual(told, []);
  });
});

describe('sourcier.yml, ce qui est faux est dit à sa place', () => {
  const cases: [string, string][] = [
    ['regles:\n  ⟦wording/alwys⟧: off', 'Règle inconnue : « wording/alwys ». Vouliez-vous dire « wording/always » ?'],
    ['⟦reglse⟧: {}', 'Clé inconnue : « reglse ». Vouliez-vous dire « regles » ?'],
    ['⟦rien-de-tel-ici⟧: 1', 'Clé inconnue : « rien-de-tel-ici ».'],
    [
      'regles: {wording/always: ⟦ereur⟧}',
      'Niveau inconnu : « ereur ». Vouliez-vous dire « erreur » ? Niveaux : erreur, avertissement, information, suggestion, off.',
    ],
    ['regles: {terms/listed: {⟦word⟧: [a]}}', 'La règle terms/listed n’a pas d’option « word ». Vouliez-vous dire « words » ?'],
    ['regles: {terms/listed: {most: ⟦beaucoup⟧}}', '« most » attend un nombre.'],
    ['regles: ⟦1⟧', '« regles » attend des clés et leurs valeurs.'],
    ['genre: ⟦comunique⟧', '« comunique » n’est pas une valeur de « genre »'],
    ['genre: tribune\n⟦genre⟧: tribune', 'La clé « genre » est écrite deux fois.'],
    ['regles: {}\n⟦rules⟧: {}', 'La clé « rules » est écrite deux fois.'],
    ['glossaires:\n  ⟦a: b⟧', '« glossaires » attend une liste de textes.'],
    ['phrases:\n  - ⟦note: x⟧', 'Il manque la clé « motif ».'],
    ['⟦texte⟧', '« sourcier.yml » attend des clés et leurs valeurs.'],
  ];
  for (const [marked, expected] of cases) {
    test(marked.replace(/\n/g, ' ⏎ '), () => {
      const { text } = unmark(marked);
      const { problems } = readSettings(text, rules);
      assert.equal(
        mark(
          text,
          problems.map(({ span }) => span),
        ),
        marked,
      );
      assert.ok(problems[0]!.text.fr.replaceAll('\u00a0', ' ').startsWith(expected), problems[0]!.text.fr);
      assert.ok(problems[0]!.text.en.length > 10);
    });
  }

  const bombs: [string, string][] = [
    ['YAML brisé', 'regles: [\n'],
    ['ancres', `a: &a [x]\nb: ${'[*a,'.repeat(3)}`],
    ['vingt mille renvois', `a: &a [${'{},'.repeat(2000)}]\nb:\n${'  - *a\n'.repeat(20000)}`],
    ['profondeur de vingt mille', '['.repeat(20000)],
    ['plus d’un million de signes', `a: ${'x'.repeat(1_000_001)}`],
    ['deux documents', 'a: 1\n---\nb: 2\n'],
  ];
  for (const [name, text] of bombs) {
    test(`${name} : une seule phrase`, () => {
      const { settings, problems } = readSettings(text, rules);
      assert.equal(problems.length, 1);
      assert.equal(settings.rules.size, 0);
    });
  }

  test('une faute n’empêche pas le reste', () => {
    const { settings, problems } = readSettings('genre: x\nregles:\n  nope: off\n  wording/always: off\n', rules);
    assert.equal(problems.length, 2);
    assert.equal(settings.rules.get('wording/always')?.level, 'off');
  });

  test('« __proto__ » ne salit rien', () => {
    readSettings('__proto__: {polluted: 1}\nregles: {__proto__: {polluted: 1}, terms/listed: {__proto__: {polluted: 1}}}', rules);
    assert.equal('polluted' in {}, false);
  });
});

describe('réglages superposés', () => {
  test('le dernier l’emporte, option par option', () => {
    const setting = (level: 'error' | undefined, options: object) => ({
      rules: new Map([['a/b', { ...(level && { level }), options: { ...options } }]]),
    });
    const merged = mergeSettings(setting('error', { x: 1 }), { ...setting(undefined, { y: 2 }), audience: 'ue' });
    assert.deepEqual(merged.rules.get('a/b'), { level: 'error', options: { x: 1, y: 2 } });
    assert.equal(merged.audience, 'ue');
    assert.equal(merged.profile, 'standard');
  });
});

describe('schéma de sourcier.yml', () => {
  const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync('server/schema/sourcier.schema.json', 'utf8')));
  const cases: [boolean, string][] = [
    [true, 'audience: onu\nprofil: strict\nsourcing: {niveau: strict}\nregles:\n'],
    [true, 'glossaires: a.yml\nfichiers: {ignorer: [a]}\nphrases: [x, {motif: a, note: b}]'],
    [true, 'rules: {}\nlanguage: en'],
    [false, 'audiance: onu'],
    [false, 'genre: poème'],
    [false, 'regles: {nulle/part: off}'],
    [false, 'phrases: [{note: a}]'],
    [false, 'fichiers: {inclur: []}'],
  ];
  for (const [right, text] of cases) {
    test(`${right ? 'admet' : 'refuse'}, comme le lecteur : ${text.replace(/\n/g, ' ⏎ ')}`, () => {
      const { root } = readYaml(text);
      assert.equal(validate(JSON.parse(JSON.stringify(root && plain(root)))), right);
      assert.equal(readSettings(text, shipped).problems.length === 0, right);
    });
  }
});

describe('le mot le plus proche', () => {
  const cases: [string, string[], string | undefined][] = [
    ['chekc', ['check', 'rules'], 'check'],
    ['réglés', ['regles'], 'regles'],
    ['abc', ['xyz'], undefined],
    ['', ['a'], 'a'],
    ['check', ['check'], 'check'],
  ];
  for (const [typed, among, expected] of cases)
    test(`${typed} → ${expected}`, () => assert.equal(nearest(typed, among), expected));
});

function plainOf(map: ReadonlyMap<string, { level?: unknown; options: object }>): unknown {
  return Object.fromEntries([...map].map(([id, setting]) => [id, { ...setting, options: { ...setting.options } }]));
}
