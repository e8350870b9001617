import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readFrench } from '../../../server/src/core/french/french.ts';
import { builtIn } from '../../support/given.ts';

const { lexicon } = builtIn.french;

/** Readings as « TAG lemma features », sorted. */
function readings(form: string): readonly string[] {
  return lexicon
    .analyses(form)
    .map(({ tag, lemma, verbForm, mood, tense, gender, number, persons }) =>
      [tag, lemma, verbForm, mood, tense, gender, number, persons || undefined].filter((part) => part !== undefined).join(' '),
    )
    .sort();
}

describe('lexique', () => {
  for (const [form, expected] of [
    ['hôpitaux', ['NOUN hôpital m p']],
    ['aurait', ['AUX avoir fin cnd pres s 4', 'VERB avoir fin cnd pres s 4']],
    ['condamne', ['VERB condamner fin imp pres s 2', 'VERB condamner fin ind pres s 5', 'VERB condamner fin sub pres s 5']],
    ['livrées', ['ADJ livré f p', 'NOUN livrée f p', 'VERB livrer part-past f p']],
    ['aux', ['ADP+DET au p']],
    ['œuvres', ['NOUN œuvre p', 'VERB œuvrer fin ind pres s 2']],
    ['faut', ['VERB falloir fin ind pres s 4']],
    ['connaît', ['VERB connaître fin ind pres s 4']],
    ['carrières', ['NOUN carrière f p']],
    ['yeux', ['NOUN œil m p']],
    ['cybermenaces', ['NOUN cybermenace f p']],
    ['bahreïnienne', ['NOUN bahreïnien f s', 'ADJ bahreïnien f s']],
    ['Thimphou', ['PROPN Thimphou']],
    ['ANSSI', ['PROPN ANSSI']],
  ] as const) {
    test(form, () =>
      assert.ok(
        expected.every((reading) => readings(form).includes(reading)),
        readings(form).join(' · '),
      ),
    );
  }

  test('ne connaît pas ce qui n’est pas un mot', () => {
    for (const form of ['', 'xqzt', 'livréz', '日本', 'a'.repeat(500)]) assert.deepEqual(readings(form), []);
  });

  test('dit des verbes s’ils ont un passif et si « être » forme leur passé composé', () => {
    const traits = (verb: string) => {
      const infinitive = lexicon.analyses(verb).find(({ verbForm }) => verbForm === 'inf');
      return [infinitive?.transitive, infinitive?.withBeing];
    };
    assert.deepEqual(traits('livrer'), [true, false]);
    assert.deepEqual(traits('venir'), [false, true]);
    assert.deepEqual(traits('agir'), [false, false]);
  });

  test('retrouve les accents', () => {
    assert.equal(lexicon.accented('securite'), 'sécurité');
    assert.equal(lexicon.accented('xqzt'), undefined);
  });

  test('un fichier abîmé donne un lexique qui ne connaît rien', () => {
    for (const bytes of [new Uint8Array(0), new Uint8Array([1, 2, 3]), new Uint8Array(1000).fill(76)]) {
      const french = readFrench(bytes);
      assert.deepEqual(french.lexicon.analyses('paix'), []);
    }
  });
});
