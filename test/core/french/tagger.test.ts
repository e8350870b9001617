import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readFrench } from '../../../server/src/core/french/french.ts';
import { tagSentence, tagSentences } from '../../../server/src/core/french/tagger.ts';
import type { Token } from '../../../server/src/core/french/token.ts';
import { tokenize } from '../../../server/src/core/french/tokens.ts';
import { builtIn } from '../../support/given.ts';

/** Tokens at white space: these sentences are written so that this is right. */
function tokensOf(sentence: string): readonly Token[] {
  return [...sentence.matchAll(/\S+/gu)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text,
    norm: text.toLowerCase().replace(/’/g, "'"),
    kind: /\p{L}/u.test(text) ? 'word' : /\d/.test(text) ? 'number' : 'punctuation',
  }));
}

function tagged(sentence: string): string {
  return tagSentence(builtIn.french, tokensOf(sentence))
    .map(({ tag, verbForm, mood }) => [tag, verbForm, mood].filter(Boolean).join('.'))
    .join(' ');
}

describe('étiquettes', () => {
  for (const [sentence, expected] of [
    ['La France condamne cette attaque .', 'DET PROPN VERB.fin.ind DET NOUN PUNCT'],
    ['Le service aurait été visé .', 'DET NOUN AUX.fin.cnd AUX.part-past VERB.part-past PUNCT'],
    ['Le rapport du ministre sera publié .', 'DET NOUN ADP+DET NOUN AUX.fin.ind VERB.part-past PUNCT'],
    ['Il faut que la France réponde .', 'PRON VERB.fin.ind SCONJ DET PROPN VERB.fin.sub PUNCT'],
    ['Elle veillera à ce que les États répondent .', 'PRON VERB.fin.ind ADP PRON SCONJ DET NOUN VERB.fin.sub PUNCT'],
    ['L’ ambassadrice a -t-elle signé la note ?', 'DET NOUN AUX.fin.ind PRON VERB.part-past DET NOUN PUNCT'],
    ['LES MINISTRES ONT CONDAMNÉ CETTE ATTAQUE .', 'DET NOUN AUX.fin.ind VERB.part-past DET NOUN PUNCT'],
    ['Les securites nationales sont menacees .', 'DET NOUN ADJ AUX.fin.ind VERB.part-past PUNCT'],
  ] as const) {
    test(sentence, () => assert.equal(tagged(sentence), expected));
  }

  test('un mot a son lemme, son genre, son nombre, sa personne et son temps', () => {
    const words = tagSentence(builtIn.french, tokensOf('Les hôpitaux avaient été touchés .'));
    assert.deepEqual(
      words.map(({ lemma }) => lemma),
      ['le', 'hôpital', 'avoir', 'être', 'toucher', '.'],
    );
    assert.equal(words[1]?.number, 'p');
    assert.deepEqual([words[2]?.tense, words[2]?.person, words[2]?.number], ['impf', 3, 'p']);
    assert.deepEqual([words[4]?.gender, words[4]?.number], ['m', 'p']);
  });

  for (const [form, lemma] of [
    ['oeuvres', 'œuvre'],
    ['securites', 'sécurité'],
    ['sécurités'.normalize('NFD'), 'sécurité'],
    ['intermalléabilités', 'intermalléabilité'],
    ['accords-passerelles', 'accord-passerelle'],
    ['contre-ingérences', 'contre-ingérence'],
  ] as const) {
    test(`« ${form} » est de « ${lemma} »`, () => {
      const [, word] = tagSentences(builtIn.french, tokenize(`les ${form} sont là`), [{ from: 0, to: 4 }]);
      assert.equal(word?.lemma, lemma);
    });
  }

  test('sans données, étiquette quand même', () => {
    assert.equal(tagSentence(readFrench(new Uint8Array(0)), tokensOf('La paix est signée .')).length, 5);
    assert.deepEqual(tagSentence(builtIn.french, []), []);
  });
});
