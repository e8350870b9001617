import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createChecker } from '../../../server/src/core/checker/checker.ts';
import { defaultSettings } from '../../../server/src/core/checker/settings.ts';
import { parseDraft } from '../../../server/src/core/draft/parse.ts';
import { rules } from '../../../server/src/core/rules/index.ts';
import { builtIn } from '../../support/given.ts';
import { reckoningTables } from './reckonings.ts';
import { worldTables } from './tables.ts';
import { textTables } from './texts.ts';

/** Of the wrong sentences at least this part is found; on the right ones a rule is silent without exception. */
const found = 0.95;

for (const { rule: id, asOf, wrong, right } of [...worldTables, ...textTables, ...reckoningTables]) {
  describe(id, () => {
    const rule = rules.find((one) => one.id === id);
    assert.ok(rule, id);
    const checker = createChecker({
      rules: [rule],
      settings: { ...defaultSettings, rules: new Map([[id, { level: rule.severity, options: {} }]]) },
      given: builtIn,
      onThrow: (_, error) => {
        throw error;
      },
    });
    const count = (text: string): number => checker.check(parseDraft(text, 'markdown'), { asOf }).length;
    test('trouve les phrases fausses', () => {
      const missed = wrong.filter((text) => count(text) === 0);
      assert.ok(wrong.length >= 20 && missed.length <= wrong.length * (1 - found), missed.join('\n'));
    });
    test('se tait sur les phrases justes', () => {
      assert.ok(right.length >= 20);
      assert.deepEqual(
        right.filter((text) => count(text) > 0),
        [],
      );
    });
  });
}

test('chaque règle de faits a ses vingt phrases fausses et ses vingt justes', (context) => {
  const tables = new Map([...worldTables, ...textTables, ...reckoningTables].map((table) => [table.rule, table]));
  for (const { id } of rules.filter((rule) => rule.id.startsWith('facts/') && rule.id !== 'facts/translation-mismatch')) {
    const { wrong, right } = tables.get(id) ?? { wrong: [], right: [] };
    context.diagnostic(`${id} : ${new Set(wrong).size} fausses, ${new Set(right).size} justes`);
    assert.ok(new Set(wrong).size >= 20 && new Set(right).size >= 20, id);
  }
});
