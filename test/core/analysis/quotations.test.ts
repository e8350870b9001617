import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { longQuotations } from '../../../server/src/core/analysis/longQuotations.ts';
import { quotationMarks } from '../../../server/src/core/analysis/quotationMarks.ts';
import { quotations } from '../../../server/src/core/analysis/quotations.ts';
import { textOf } from '../../../server/src/core/text/span.ts';
import { asking, spansOf } from '../../support/asking.ts';
import { mark, unmark } from '../../support/marked.ts';

describe('les citations d’un paragraphe', () => {
  for (const marked of [
    'Il dit ⟦« oui »⟧ puis ⟦« non »⟧.',
    'Il dit ⟦« qu’elle a dit ⟦“ oui ”⟧ hier »⟧.',
    'Il dit ⟦« qu’elle a dit ⟦« oui »⟧ hier »⟧.',
    'Elle parle d’⟦"ouverture"⟧ et de ⟦"dialogue"⟧.',
    'Elle dit ⟦"le *plan* avance"⟧, puis part.',
    '⟦“Nous y serons”⟧, a-t-il dit (⟦„hier“⟧).',
    'En vieux code : ⟦<< nous viendrons >>⟧.',
    'Il dit ⟦« nous viendrons sans dire quand.⟧',
    'Un écran de 15" suffit.',
    'Rien à signaler.',
    'Le mot se ferme » sans s’ouvrir.',
    'Il dit ⟦« oui ⟦“ mais ⟧»⟧ et part.',
  ]) {
    test(marked, () => {
      const { text } = unmark(marked);
      assert.equal(mark(text, spansOf(quotations, text)), marked);
    });
  }

  test('se connaissent par leur intérieur, leur profondeur, leur fermeture', () => {
    const text = 'Il dit «\u00a0qu’elle dit “oui”\u00a0» et « fin.';
    const { draft, ask } = asking(text);
    const answers = draft.blocks.flatMap(({ block }) =>
      ask(quotations, block).map(({ inside, depth, closed, opening }) => [textOf(block.prose, inside), depth, closed, opening]),
    );
    assert.deepEqual(answers, [
      ['qu’elle dit “oui”', 0, true, '«'],
      ['oui', 1, true, '“'],
      ['fin.', 0, false, '«'],
    ]);
  });

  test('laissent voir les marques qui ne ferment rien', () => {
    const { draft, ask } = asking('Un » puis un " seul.');
    assert.deepEqual(
      draft.blocks.flatMap(({ block }) => ask(quotationMarks, block).strays.map(({ start }) => start)),
      [3, 13],
    );
  });
});

describe('une citation qui court sur plusieurs paragraphes', () => {
  for (const [name, marked, closed] of [
    ['se ferme dans un autre', 'Il dit : ⟦« Nous partons.\n\nNous revenons »⟧, puis se tait.', [true]],
    ['se rouvre à chaque paragraphe', 'Il dit : ⟦« Nous partons.\n\n« Nous revenons.\n\n» Fin. »⟧', [true]],
    ['se rouvre et se ferme', '⟦« Nous partons.\n\n« Nous revenons. »⟧ Il dit ⟦« oui »⟧.', [true, true]],
    ['ne se ferme jamais', 'Il dit : ⟦« Nous partons.⟧\n\nLa séance est levée.', [false]],
    ['ne passe pas un titre', 'Il dit : ⟦« Nous partons.⟧\n\n# Suite\n\nFin ».', [false]],
  ] as const) {
    test(name, () => {
      const { text } = unmark(marked);
      const { draft, ask } = asking(text);
      const found = ask(longQuotations, draft);
      assert.equal(
        mark(
          text,
          found.map(({ span }) => span),
        ),
        marked,
      );
      assert.deepEqual(
        found.map((one) => one.closed),
        closed,
      );
    });
  }
});
