import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findNames } from '../../../server/src/core/french/names.ts';
import type { Name } from '../../../server/src/core/french/quantity.ts';
import { splitSentences } from '../../../server/src/core/french/sentences.ts';
import { tagSentence } from '../../../server/src/core/french/tagger.ts';
import { tokenize } from '../../../server/src/core/french/tokens.ts';
import { builtIn } from '../../support/given.ts';
import { mark } from '../../support/marked.ts';

/** A text with its names marked, and what is known of them in order. */
const rows: readonly (readonly [marked: string, ...fields: Partial<Name>[]])[] = [
  [
    '⟦M. Karl Weiss⟧, ministre des Affaires étrangères, a été reçu.',
    { kind: 'person', civility: 'M.', name: 'Karl Weiss', title: 'ministre des Affaires étrangères' },
  ],
  ['Il a vu ⟦S.E. Mme Anne Morel⟧ hier.', { kind: 'person', civility: 'S.E. Mme', name: 'Anne Morel' }],
  ['Il a vu ⟦MM. Roux⟧ et ⟦Petit⟧ hier.', { name: 'Roux', civility: 'MM.' }, { name: 'Petit', civility: 'MM.' }],
  ['Le ⟦président de la République, Paul Durand⟧, parlera.', { name: 'Paul Durand', title: 'président de la République' }],
  ['Le ⟦secrétaire général Ahmed Diallo⟧ parlera.', { name: 'Ahmed Diallo', title: 'secrétaire général' }],
  ['La ⟦ministre des Armées Claire Fontaine⟧ parlera.', { name: 'Claire Fontaine', title: 'ministre des Armées' }],
  ['Elle a vu ⟦Anna van der Meer⟧ et ⟦J.-P. Le Goff⟧ hier.', { name: 'Anna van der Meer' }, { name: 'J.-P. Le Goff' }],
  ['Monsieur le Ministre, Madame la Présidente, merci.'],
  [
    'L’⟦Agence nationale des fréquences (ANFR)⟧ a répondu.',
    { kind: 'organisation', name: 'Agence nationale des fréquences', acronym: 'ANFR' },
  ],
  [
    'L’⟦ONU (Organisation des Nations unies)⟧ a répondu.',
    { kind: 'organisation', name: 'Organisation des Nations unies', acronym: 'ONU' },
  ],
  ['Le ⟦Conseil de sécurité⟧ et l’⟦OTAN⟧ ont répondu.', { name: 'Conseil de sécurité' }, { name: 'OTAN', acronym: 'OTAN' }],
  ['Le Conseil a siégé, la Commission aussi.'],
  [
    'Il vit en ⟦Corée du Nord⟧, puis en ⟦Arabie saoudite⟧.',
    { kind: 'place', name: 'Corée du Nord' },
    { name: 'Arabie saoudite' },
  ],
  ['Elle ira en ⟦République démocratique du Congo⟧ puis à ⟦Genève⟧.', { kind: 'place' }, { kind: 'place', name: 'Genève' }],
  ['L’État a une Union à défendre.'],
];

describe('noms', () => {
  for (const [marked, ...fields] of rows) {
    test(marked, () => {
      const text = marked.replace(/[⟦⟧]/g, '');
      const tokens = tokenize(text);
      const words = splitSentences(text, tokens, []).flatMap(({ from, to }) =>
        tagSentence(builtIn.french, tokens.slice(from, to)),
      );
      const names = findNames(words, builtIn.french.lexicon);
      assert.equal(mark(text, names), marked);
      for (const [index, expected] of fields.entries()) {
        for (const [key, value] of Object.entries(expected))
          assert.deepEqual([key, names[index]?.[key as keyof Name]], [key, value]);
      }
    });
  }
});
