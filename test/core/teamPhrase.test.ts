import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createChecker } from '../../server/src/core/checker/checker.ts';
import { readSettings } from '../../server/src/core/checker/readSettings.ts';
import { mergeSettings } from '../../server/src/core/checker/settings.ts';
import { parseDraft } from '../../server/src/core/draft/parse.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { builtIn } from '../support/given.ts';

describe('les expressions de l’équipe', () => {
  test('sont reprises avec leur note, leur niveau et leur remplacement', () => {
    const { settings, problems } = readSettings(
      'phrases:\n  - motif: feuille de route\n    note: dire « programme »\n    niveau: avertissement\n    remplacements: [programme]\n  - /pilot(?:er|age)/\n',
      rules,
    );
    assert.deepEqual(problems, []);
    const rule = rules.filter(({ id }) => id === 'wording/team-phrase');
    const checker = createChecker({ rules: rule, settings: mergeSettings(settings), given: builtIn });
    const found = checker.check(parseDraft('La Feuille de route vise à piloter le plan.', 'markdown'));
    assert.deepEqual(
      found.map(({ severity, text, replacements }) => [severity, text.fr, replacements.map((one) => one.text)]),
      [
        ['warning', '«\u00a0Feuille de route\u00a0»\u00a0: dire « programme »', ['Programme']],
        ['information', '«\u00a0piloter\u00a0»\u00a0: expression que l’équipe signale.', []],
      ],
    );
  });

  test('une expression illisible est dite à sa place dans sourcier.yml', () => {
    const text = 'phrases:\n  - /(ouvert/\n  - motif: /(?=devant)/\n';
    const { problems } = readSettings(text, rules);
    assert.deepEqual(
      problems.map(({ span }) => text.slice(span.start, span.end)),
      ['/(ouvert/', '/(?=devant)/'],
    );
  });

  test('une expression qui ferait reculer d’autres moteurs prend un temps linéaire', () => {
    const { settings } = readSettings('phrases:\n  - /(a+)+b/\n', rules);
    const checker = createChecker({
      rules: rules.filter(({ id }) => id === 'wording/team-phrase'),
      settings: mergeSettings(settings),
      given: builtIn,
    });
    assert.deepEqual(checker.check(parseDraft('a'.repeat(5000), 'markdown')), []);
  });
});
