import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createChecker } from '../../server/src/core/checker/checker.ts';
import { type Decisions, readDecisions } from '../../server/src/core/checker/decisions.ts';
import { defaultSettings } from '../../server/src/core/checker/settings.ts';
import { parseDraft } from '../../server/src/core/draft/parse.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { builtIn } from '../support/given.ts';

const few = rules.filter(({ id }) => id === 'draft/placeholder' || id === 'draft/suppression' || id === 'draft/promotion');
const checker = createChecker({ rules: few, settings: defaultSettings, given: builtIn });

/** The gaps of a text that are still told, by their words, then what is said of its directives. */
function told(text: string, decisions?: Decisions): readonly string[] {
  return checker
    .check(parseDraft(text, 'markdown'), decisions && { decisions })
    .filter(({ suppression }) => !suppression)
    .map(({ rule, message, span }) => (rule.id === 'draft/suppression' ? message : text.slice(span.start, span.end)));
}

describe('une consigne fait taire', () => {
  for (const [name, text, expected] of [
    [
      'le bloc qui suit',
      '<!-- sourcier-ignorer draft/placeholder : modèle -->\n\nLe [un à compléter].\n\nLe [deux à compléter].',
      ['[deux à compléter]'],
    ],
    [
      'toute la liste qui suit',
      '<!-- sourcier-ignorer draft/placeholder : modèle -->\n- [un à compléter]\n- [deux à compléter]\n\nLe [trois à compléter].',
      ['[trois à compléter]'],
    ],
    ['le reste de sa ligne', '<!-- sourcier-ignorer draft/placeholder : modèle --> Le [un à compléter].', []],
    [
      'sa ligne',
      'Le [un à compléter]. <!-- sourcier-ignorer-ligne draft/placeholder : modèle -->\nLe [deux à compléter].',
      ['[deux à compléter]'],
    ],
    [
      'la ligne qui suit',
      '<!-- sourcier-ignore-line draft/placeholder : template -->\nLe [un à compléter].\nLe [deux à compléter].',
      ['[deux à compléter]'],
    ],
    [
      'ce qui est entre début et fin',
      '<!-- sourcier-ignorer-debut draft/placeholder : modèle -->\n\nLe [un à compléter].\n\n<!-- sourcier-ignorer-fin -->\n\nLe [deux à compléter].',
      ['[deux à compléter]'],
    ],
    ['le texte entier', '---\nsourcier-ignorer:\n  draft/placeholder: modèle\n---\nLe [un à compléter].', []],
    ['toute une famille', '<!-- sourcier-ignorer draft/* : modèle -->\n\nLe [un à compléter].', []],
    [
      'rien sans motif',
      '<!-- sourcier-ignorer draft/placeholder -->\n\nLe [un à compléter].',
      ['unreasoned', '[un à compléter]'],
    ],
    [
      'rien sous un nom inconnu',
      '<!-- sourcier-ignorer draft/placeholdre : modèle -->\n\nLe [un à compléter].',
      ['unknown', '[un à compléter]'],
    ],
    [
      'et se signale quand elle ne sert plus',
      '<!-- sourcier-ignorer draft/placeholder, draft/promotion : modèle -->\n\nLe [un à compléter].',
      ['idle'],
    ],
  ] as const) {
    test(name, () => assert.deepEqual(told(text), expected));
  }

  test('et garde le motif, l’auteur et la date', () => {
    const text = '<!-- sourcier-ignorer draft/placeholder : modèle à\n remplir (par AB, 2026-11-20) -->\n\nLe [un à compléter].';
    assert.deepEqual(
      checker.check(parseDraft(text, 'markdown')).map(({ suppression }) => suppression),
      [{ reason: 'modèle à remplir', author: 'AB', date: '2026-11-20', kind: 'inSource' }],
    );
  });
});

describe('une décision à côté du texte', () => {
  const text = 'Le [un à compléter].\n\nLe [deux à compléter].';
  const [fingerprint] = checker.check(parseDraft(text, 'markdown')).map((finding) => finding.fingerprint);

  test('fait taire ce qu’elle désigne, même déplacé', () => {
    const { decisions, problems } = readDecisions(
      `decisions:\n  - empreinte: "${fingerprint}"\n    raison: modèle\n    par: AB\n`,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(told(text, decisions), ['[deux à compléter]']);
    assert.deepEqual(told('# Titre\n\nLe [deux à compléter].\n\nLe [un à compléter].', decisions), ['[deux à compléter]']);
  });

  test('se lit malgré ses fautes, qui sont dites à leur place', () => {
    const broken = 'decisions:\n  - empreinte: a1\n    raison: modèle\n    pra: AB\n  - empreinte: a2\n  - deux\n';
    const { decisions, problems } = readDecisions(broken);
    assert.deepEqual([...decisions.keys()], ['a1']);
    assert.deepEqual(
      problems.map(({ span }) => broken.slice(span.start, span.end).trim()),
      ['pra', 'empreinte: a2', 'deux'],
    );
    assert.equal(readDecisions('decisions: [a').problems.length, 1);
    assert.equal(readDecisions('').problems.length, 0);
  });
});
