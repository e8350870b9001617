import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createChecker } from '../../../server/src/core/checker/checker.ts';
import { defaultSettings } from '../../../server/src/core/checker/settings.ts';
import { parseDraft } from '../../../server/src/core/draft/parse.ts';
import { rules } from '../../../server/src/core/rules/index.ts';
import { builtIn } from '../../support/given.ts';

/** Sentences that one rule must report and near ones on which it must be silent; how many of either may go wrong, in per cent. */
export interface Sentences {
  readonly rule: string;
  readonly fires: string;
  readonly spares: string;
  /** The least recall, as measured when the table was last read: a change that loses more fails. */
  readonly recall: number;
  readonly falseAlarms: number;
  /** Judged under the strict profile, or with hints counted: where a rule is a hint, or silent on a text without front matter. */
  readonly strict?: boolean;
}

/** How a rule does on its table: what it must report and what it must spare, what it missed and where it was wrong, what it threw. */
export interface Measured {
  readonly due: readonly string[];
  readonly near: readonly string[];
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  /** In per cent. */
  readonly recall: number;
  readonly falseAlarms: number;
  readonly thrown: readonly unknown[];
}

/** Judges the sentences of a table by their rule. */
export function measured({ rule: id, fires, spares, strict = false }: Sentences): Measured {
  const rule = rules.find((one) => one.id === id);
  assert.ok(rule, id);
  const thrown: unknown[] = [];
  const checker = createChecker({
    rules: [rule],
    settings: { ...defaultSettings, profile: strict ? 'strict' : 'standard' },
    given: builtIn,
    onThrow: (_, error) => thrown.push(error),
  });
  const reported = (text: string): boolean => {
    const found = checker.check(parseDraft(text.replaceAll('\\n', '\n'), 'markdown'), {
      asOf: '2026-11-24',
      release: id.startsWith('leaks/'),
    });
    return found.some(({ severity }) => strict || severity !== 'hint');
  };
  const [due, near] = [fires, spares].map((table) =>
    table
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  );
  assert.ok(due && near);
  const missed = due.filter((text) => !reported(text));
  const wrong = near.filter(reported);
  const share = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;
  return {
    due,
    near,
    missed,
    wrong,
    recall: share(due.length - missed.length, due.length),
    falseAlarms: share(wrong.length, near.length),
    thrown,
  };
}

/** Holds a rule against its table, prints recall and false alarms, and fails where they are worse than the table says. */
export function measure(sentences: Sentences): void {
  const { rule: id, recall: least, falseAlarms: most } = sentences;
  describe(id, () => {
    const { due, near, missed, wrong, recall, falseAlarms, thrown } = measured(sentences);

    test(`${id} : rappel ${recall} % de ${due.length}, fausses alertes ${falseAlarms} % de ${near.length}`, () => {
      assert.deepEqual(thrown, []);
      assert.ok(due.length >= 30 && near.length >= 30, 'trente phrases de chaque sorte au moins');
      assert.equal(new Set([...due, ...near]).size, due.length + near.length, 'une phrase est écrite deux fois');
      assert.ok(recall >= least, `rappel ${recall} % < ${least} % :\n${missed.join('\n')}`);
      assert.ok(falseAlarms <= most, `fausses alertes ${falseAlarms} % > ${most} % :\n${wrong.join('\n')}`);
    });
  });
}
