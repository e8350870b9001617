import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { splitSentences } from '../../../server/src/core/french/sentences.ts';
import { tokenize } from '../../../server/src/core/french/tokens.ts';
import { roughText } from '../../support/roughText.ts';

/** Paragraphs with ‖ where a sentence ends and the next begins. */
const rows: readonly (readonly [name: string, marked: string])[] = [
  ['les titres', 'S.E. M. Karl Weiss a été reçu par Mme A. Morel. ‖ MM. Roux et Petit les accompagnaient.'],
  ['la loi et les renvois', 'Selon l’art. 12 al. 3 et l’ann. II, p. 40, rien ne change. ‖ Cf. également le chap. VII.'],
  ['les États abrégés', 'Les É.-U. Mme Lane en tête ont signé. ‖ Le R.-U. hésite.'],
  ['« etc. » au milieu et au bout', 'Vivres, tentes, etc. ont été livrés. ‖ Il manque l’eau, le gaz, etc. ‖ Rien n’est réglé.'],
  ['un nombre décimal, un nombre au bout', 'La hausse est de 2.5 points. ‖ Elle était de 3 en 2024. ‖ Rien de plus.'],
  ['la citation garde ses phrases', 'Elle a dit : « Nous partons. Demain. » ‖ Nul n’a répondu.'],
  ['le point d’exclamation dans la citation', '« Partez ! » a-t-il lancé. ‖ « Où ? » a-t-on demandé.'],
  ['l’incise entre parenthèses', 'Le texte (voir l’annexe. Elle est longue.) est prêt. ‖ Il paraîtra. ‖ (Sous réserve.)'],
  ['l’appel de note après le point', 'Le texte est prêt.¹ ‖ Il paraîtra.[2] ‖ Nul ne le lira.3 ‖ Voilà.'],
  ['les points de suspension', 'Ils hésitent… ‖ Demain peut-être... mais sans nous.'],
  ['l’énumération à points-virgules', 'Le texte prévoit : a) une trêve ; b) un échange ;\nc) une aide. ‖ Il est signé.'],
  ['les alinéas numérotés', '1. La Partie notifie. ‖ 2. L’autre Partie répond.'],
  ['un point de l’ordre du jour', 'Le point 3. b) est reporté, le point 4. est adopté. ‖ La séance est levée.'],
  ['une lettre après « annexe »', 'La liste est à l’annexe B. ‖ Voir aussi le plan.'],
  ['la majuscule oubliée', 'La séance est levée. le Conseil se retire.'.replace('. le', '. ‖ le')],
  ['un mot coupé que nul ne connaît', 'Le bd. Voltaire et la subv. État sont cités. ‖ Bien.'],
  ['la particule du nom', 'J.-P. Le Goff préside. ‖ Il est élu.'],
  ['l’heure abrégée', 'La séance ouvre à 10 h. 30. ‖ Elle est brève.'],
  ['le mois abrégé', 'Le texte du 3 févr. 2025 est caduc. ‖ Celui du 4 sept. 2026 le remplace.'],
  ['le retour à la ligne d’un paragraphe replié', 'Le Conseil\na siégé. ‖ Il a\nvoté.'],
  ['l’arrêt par une ligne vide', 'Sans point final\n\n‖Autre paragraphe'],
];

describe('phrases', () => {
  for (const [name, marked] of rows)
    test(name, () => assert.equal(split(marked.replace(/ ‖(?= )|‖/g, '')), marked.replace(/ ‖ /g, '‖').replace(/\s*‖\s*/g, '‖')));

  test('les abréviations de l’équipe', () => {
    assert.equal(split('Le Dép. Nord et le Dépa. Sud votent.', ['Dépa.']), 'Le Dép. Nord et le Dépa. Sud votent.');
    assert.equal(split('Le Dépa. Sud vote.'), 'Le Dépa.‖Sud vote.');
  });

  test('de n’importe quel texte : chaque unité lexicale est dans une phrase, dans l’ordre', () => {
    fc.assert(
      fc.property(roughText, (text) => {
        const tokens = tokenize(text);
        let at = 0;
        for (const sentence of splitSentences(text, tokens, ['c.f.'])) {
          assert.equal(sentence.from, at);
          assert.ok(sentence.to > sentence.from);
          assert.equal(sentence.start, tokens[sentence.from]!.start);
          assert.equal(sentence.end, tokens[sentence.to - 1]!.end);
          at = sentence.to;
        }
        assert.equal(at, tokens.length);
      }),
      { numRuns: 300, seed: 20_260 },
    );
  });
});

function split(text: string, abbreviations: readonly string[] = []): string {
  return splitSentences(text, tokenize(text, abbreviations), abbreviations)
    .map(({ start, end }) => text.slice(start, end))
    .join('‖');
}
