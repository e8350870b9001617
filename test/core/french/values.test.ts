import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findDates } from '../../../server/src/core/french/dates.ts';
import { findQuantities } from '../../../server/src/core/french/quantities.ts';
import { tokenize } from '../../../server/src/core/french/tokens.ts';
import { unmark } from '../../support/marked.ts';
import { roughText } from '../../support/roughText.ts';
import { bareSentences, dateRows, quantityRows } from './values.ts';

describe('quantités', () => {
  for (const [marked, fields] of quantityRows) {
    test(marked, () => checkOne(marked, fields, (text) => quantitiesOf(text)));
  }
});

describe('dates', () => {
  for (const [marked, fields] of dateRows) {
    test(marked, () => checkOne(marked, fields, (text) => findDates(tokenize(text), '2026-11-24')));
  }

  test('les deux bornes d’une période gardent chacune leur jour', () => {
    const [period] = findDates(tokenize('La visite du lundi 29 avril au vendredi 3 mai 2024.'));
    assert.deepEqual(
      period?.sides?.map(({ weekday, month, day, year }) => [weekday, day, month, year]),
      [
        [1, 29, 4, 2024],
        [5, 3, 5, 2024],
      ],
    );
  });

  test('sans date du projet, « hier » et « le 24 novembre » n’ont pas de date ISO', () => {
    for (const mention of findDates(tokenize('Hier, puis le 24 novembre.'), 'novembre')) assert.equal(mention.from, undefined);
  });
});

describe('ni date ni quantité', () => {
  for (const sentence of bareSentences) {
    test(sentence, () => {
      const found = [...findDates(tokenize(sentence), '2026-11-24'), ...quantitiesOf(sentence)];
      assert.deepEqual(
        found.map(({ start, end }) => sentence.slice(start, end)),
        [],
      );
    });
  }
});

test('dates et quantités de n’importe quel texte sont dans le texte, en ordre, avec des valeurs finies', () => {
  const words = fc.constantFrom(
    ...'de du au entre et à 3 5 12 000 2022 1er mars mardi depuis millions % € vingt-sept un tiers XXe siècle h 30 fin années hier quatre-vingt cent mille 4/0 1-9 99.99.9999'.split(
      ' ',
    ),
  );
  const wordy = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(fc.oneof(roughText, wordy), (text) => {
      const tokens = tokenize(text);
      for (const found of [findDates(tokens, '2026-11-24'), findQuantities(tokens)]) {
        let at = 0;
        for (const { start, end } of found) {
          assert.ok(start >= at && end > start && end <= text.length);
          at = end;
        }
      }
      for (const { value, precision } of findQuantities(tokens)) assert.ok(Number.isFinite(value) && precision > 0);
    }),
    { numRuns: 400, seed: 20_260 },
  );
});

function quantitiesOf(text: string): ReturnType<typeof findQuantities> {
  const tokens = tokenize(text);
  return findQuantities(
    tokens,
    findDates(tokens).filter(({ duration }) => !duration),
  );
}

/** The expression under the marks must be found with exactly its span and the fields given. */
function checkOne<T extends { readonly start: number; readonly end: number }>(
  marked: string,
  fields: Partial<T>,
  find: (text: string) => readonly T[],
): void {
  const { text, spans } = unmark(marked);
  const found = find(text);
  const one = found.find(({ start, end }) => start === spans[0]!.start && end === spans[0]!.end);
  assert.ok(one, `found: ${found.map(({ start, end }) => text.slice(start, end)).join(' | ')}`);
  for (const [key, value] of Object.entries(fields)) assert.deepEqual([key, one[key as keyof T]], [key, value]);
}
