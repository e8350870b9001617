import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createChecker } from '../../../server/src/core/checker/checker.ts';
import { defaultSettings } from '../../../server/src/core/checker/settings.ts';
import { parseDraft } from '../../../server/src/core/draft/parse.ts';
import { defineRule } from '../../../server/src/core/rules/rule.ts';
import { builtIn } from '../../support/given.ts';

const card = {
  since: '0.1.0',
  severity: 'warning',
  title: { fr: 'Point', en: 'Stop' },
  why: { fr: 'Pour l’essai.', en: 'For the test.' },
  remedy: { fr: 'Rien.', en: 'Nothing.' },
  messages: { stop: { fr: 'Un point.', en: 'A stop.' } },
  examples: [{ bad: 'Fin⟦.⟧' }, { good: 'Fin' }],
} as const;

const draft = parseDraft('La séance est levée.\n\nThe meeting has been adjourned until the end of the week.\n', 'markdown');

/** How many findings a rule makes over the draft, whose second block is English. */
function countOf(unit: 'block' | 'draft', anyLanguage: boolean): number {
  const rule =
    unit === 'block'
      ? defineRule({
          ...card,
          id: 'form/stop',
          anyLanguage,
          unit,
          *check({ block }) {
            const at = block.prose.indexOf('.');
            yield { message: 'stop', span: { start: at, end: at + 1 } };
          },
        })
      : defineRule({
          ...card,
          id: 'form/stop',
          anyLanguage,
          unit,
          *check({ draft: { text } }) {
            for (const { index } of text.matchAll(/\./g)) yield { message: 'stop', span: { start: index, end: index + 1 } };
          },
        });
  return createChecker({ rules: [rule], settings: defaultSettings, given: builtIn }).check(draft).length;
}

describe('langue d’un bloc', () => {
  for (const unit of ['block', 'draft'] as const) {
    test(`une règle (${unit}) ne juge que le français`, () => assert.equal(countOf(unit, false), 1));
    test(`sauf si elle vaut pour toute langue (${unit})`, () => assert.equal(countOf(unit, true), 2));
  }
});
