import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { figureChecks } from '../../../server/src/core/analysis/figureChecks.ts';
import { asking } from '../../support/asking.ts';
import { figurePairs } from '../../support/figurePairs.ts';
import { sourcesOf } from '../../support/sources.ts';

/** What a source says of the first figure of a sentence that cites it. */
function outcomeOf(sentence: string, source: string): string {
  const { draft, ask } = asking(`${sentence.replace(/[.]$/, '')} [@s].`, 'markdown', {
    sources: sourcesOf({ s: { text: source } }),
  });
  return ask(figureChecks, draft)[0]?.verified.kind ?? 'none';
}

describe('un chiffre se cherche par sa valeur dans la source', () => {
  test('il y a cent couples au moins, de toutes les sortes', () => {
    assert.ok(figurePairs.length >= 100);
    assert.deepEqual([...new Set(figurePairs.map(([outcome]) => outcome))].sort(), [
      'absent',
      'contradicted',
      'found',
      'unjudged',
    ]);
  });

  const wrong = figurePairs.filter(([outcome, sentence, source]) => outcomeOf(sentence, source) !== outcome);

  test('97 couples sur 100 sont bien jugés', () => {
    assert.ok(
      wrong.length <= figurePairs.length * 0.03,
      wrong.map((pair) => `${outcomeOf(pair[1], pair[2])} : ${pair.join(' | ')}`).join('\n'),
    );
  });

  test('aucun n’est dit contredit à tort', () => {
    assert.deepEqual(
      wrong.filter(([, sentence, source]) => outcomeOf(sentence, source) === 'contradicted'),
      [],
    );
  });
});
