import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isFrench, languageOf } from '../../../server/src/core/french/language.ts';
import { frenchTexts, otherTexts } from './languageTexts.ts';

describe('langue', () => {
  for (const text of frenchTexts) test(`est du français : ${text.slice(0, 70)}`, () => assert.equal(languageOf(text), 'fr'));
  for (const [language, texts] of Object.entries(otherTexts)) {
    for (const text of texts)
      test(`n’en est pas (${language}) : ${text.slice(0, 70)}`, () => assert.equal(languageOf(text), language));
  }

  test('un paragraphe français qui cite longuement l’anglais reste français', () => {
    const quotation = 'The parties shall settle any dispute in good faith.';
    assert.ok(isFrench(`Le mémorandum, qui a été signé par les deux ministres, prévoit une clause générale : « ${quotation} »`));
  });

  test('un paragraphe anglais qui cite le français ne l’est pas', () => {
    assert.ok(
      !isFrench(
        'The French minister said that the Organisation internationale de la Francophonie would be informed of the decision.',
      ),
    );
  });

  test('juge un texte immense sans le lire tout entier', () => {
    assert.equal(languageOf('la paix et la sécurité '.repeat(100_000)), 'fr');
    assert.equal(languageOf('x'.repeat(1_000_000)), 'fr');
  });
});
