import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createChecker } from '../../../server/src/core/checker/checker.ts';
import { defaultSettings } from '../../../server/src/core/checker/settings.ts';
import { parseDraft } from '../../../server/src/core/draft/parse.ts';
import rule from '../../../server/src/core/rules/facts/translation-mismatch.ts';
import { noSources } from '../../../server/src/core/sources/source.ts';
import { builtIn } from '../../support/given.ts';

const checker = createChecker({ rules: [rule], settings: defaultSettings, given: builtIn });

function count(french: string, english: string): number {
  const sources = { ...noSources, translation: { file: 'texte.en.md', text: english } };
  return checker.check(parseDraft(french, 'markdown'), { sources }).length;
}

const wrong: readonly (readonly [string, string])[] = [
  ['La France versera 25 millions d’euros.', 'France will contribute 35 million euros.'],
  ['Le bilan est de 112 morts.', 'The toll stands at 121 dead.'],
  ['Elle recevra 3 500 réfugiés.', 'It will receive 3,600 refugees.'],
  ['La hausse est de 12,5 %.', 'The rise is 12.6%.'],
  ['La hausse est de 7 %.', 'The rise is 9 per cent.'],
  ['La réunion aura lieu le 24 novembre 2026.', 'The meeting will take place on 25 November 2026.'],
  ['La réunion aura lieu le 1er mars.', 'The meeting will take place on March 2.'],
  ['Le traité fut signé le 18 avril 1961.', 'The treaty was signed on April 18, 1963.'],
  ['Le plan va jusqu’en 2030.', 'The plan runs until 2035.'],
  ['La résolution 2231 a été adoptée.', 'Resolution 2213 was adopted.'],
  ['Le prêt est de 1,25 million d’euros.', 'The loan is 1.75 million euros.'],
  ['Les 193 États membres ont voté.', 'The 192 Member States voted.'],
  ['L’aide passe de 20 à 30 millions.', 'Aid rises from 20 to 35 million.'],
  ['---\nembargo: 2026-11-24T18:00+01:00\n---\n\nElle parlera.', '---\nembargo: 2026-11-24T18:30+01:00\n---\n\nShe will speak.'],
  ['Elle a dit : « Nous agirons. » Puis : « Ensemble. »', 'She said: “We will act.”'],
  ['Elle a dit : « Nous agirons. »', 'She said that France would act.'],
  ['Le budget est de 10 000 euros.', 'The budget is 100,000 euros.'],
  ['Entre le 3 et le 5 mai 2026.', 'Between 3 and 6 May 2026.'],
  ['Le vote a donné 52,1 % des voix.', 'The vote gave 51.2% of the votes.'],
  ['La mission compte 85 agents depuis 2019.', 'The mission has 85 staff since 2018.'],
  ['Mme Claire Fontanel a signé.', 'Ms Claire Fontenel signed.'],
  ['M. Paul Girardot, ambassadeur, a signé.', 'Mr Paul Girardet, ambassador, signed.'],
];

const right: readonly (readonly [string, string])[] = [
  ['La France versera 25 millions d’euros.', 'France will contribute 25 million euros.'],
  ['Le bilan est de 112 morts.', 'The toll stands at 112 dead.'],
  ['Elle recevra 3 500 réfugiés.', 'It will receive 3,500 refugees.'],
  ['Elle recevra 3\u202f500 réfugiés.', 'It will receive 3500 refugees.'],
  ['La hausse est de 12,5 %.', 'The rise is 12.5%.'],
  ['La hausse est de 7\u00a0%.', 'The rise is 7 per cent.'],
  ['La réunion aura lieu le mardi 24 novembre 2026.', 'The meeting will take place on Tuesday, 24 November 2026.'],
  ['La réunion aura lieu le 1er mars.', 'The meeting will take place on March 1st.'],
  ['Le traité fut signé le 18 avril 1961.', 'The treaty was signed on April 18, 1961.'],
  ['La réunion du 24 novembre est reportée.', 'The meeting of 24 November 2026 is postponed.'],
  ['Le plan va jusqu’en 2030.', 'The plan runs until 2030.'],
  ['La résolution 2231 a été adoptée.', 'Resolution 2231 was adopted.'],
  ['Le prêt est de 1,25 million d’euros.', 'The loan is 1.25 million euros.'],
  ['Trois ministres ont parlé.', '3 ministers spoke.'],
  ['---\nembargo: 2026-11-24T18:00+01:00\n---\n\nElle parlera.', '---\nembargo: 2026-11-24T18:00+01:00\n---\n\nShe will speak.'],
  ['Elle a dit : « Nous agirons. » Puis : « Ensemble. »', 'She said: “We will act.” Then: “Together.”'],
  ['Le budget est de 10 000 euros.', 'The budget is 10,000 euros.'],
  ['Le budget est de 1 234 567,89 euros.', 'The budget is 1,234,567.89 euros.'],
  ['Le vote a donné 52,1 % des voix.', 'The vote gave 52.1% of the votes.'],
  ['Aucun chiffre ici.', 'No figure here.'],
  ['Mme Claire Fontanel a signé.', 'Ms Claire FONTANEL signed.'],
  ['M. Dmitri Lavrentiev a reçu M. Vladimir Poutine.', 'Mr Dmitry Lavrentyev received Mr Vladimir Putin.'],
  ['M. Volodymyr Zelensky et M. Recep Tayyip Erdoğan ont signé.', 'Mr Volodymyr Zelenskyy and Mr Recep Tayyip Erdogan signed.'],
  ['Le ministre, M. Girardot, a parlé.', 'The minister spoke.'],
];

describe('facts/translation-mismatch', () => {
  test('a vingt paires fausses et vingt justes', () => assert.ok(wrong.length >= 20 && right.length >= 20));
  test('trouve ce qui n’est que dans une version', () => {
    assert.deepEqual(
      wrong.filter(([french, english]) => count(french, english) === 0),
      [],
    );
  });
  test('se tait sur deux versions qui disent la même chose', () => {
    assert.deepEqual(
      right.filter(([french, english]) => count(french, english) > 0),
      [],
    );
  });
});
