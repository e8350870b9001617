import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { movedReports } from '../../server/src/core/checker/moved.ts';
import { mark, unmark } from '../support/marked.ts';

describe('ce qui fut trouvé suit le texte', () => {
  for (const [what, before, after] of [
    ['rien ne change', 'un ⟦deux⟧ trois', 'un ⟦deux⟧ trois'],
    ['devant', 'un ⟦deux⟧ trois', 'un bon ⟦deux⟧ trois'],
    ['derrière', 'un ⟦deux⟧ trois', 'un ⟦deux⟧ trois quatre'],
    ['dedans', 'un ⟦deux⟧ trois', 'un denx trois'],
    ['entre deux', '⟦un⟧ deux ⟦trois⟧', '⟦un⟧ deux et ⟦trois⟧'],
    ['tout', 'un ⟦deux⟧ trois', 'autre chose'],
    ['au bord', 'un ⟦deux⟧', 'un deuxième'],
    ['à la fin', 'un ⟦deux⟧', 'un ⟦deux⟧ et demi'],
    ['vers le vide', '⟦un⟧ deux', ''],
    ['une répétition ôtée', 'a ⟦b⟧ a ⟦b⟧ a', 'a ⟦b⟧ a'],
  ] as const) {
    test(what, () => {
      const old = unmark(before);
      const next = unmark(after);
      const reports = old.spans.map((span) => ({ span, report: { message: 'm', span } }));
      const moved = movedReports(reports, old.text, next.text).map(({ span }) => span);
      assert.equal(mark(next.text, moved), after);
    });
  }
});
