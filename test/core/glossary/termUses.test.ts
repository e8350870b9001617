import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { termUses } from '../../../server/src/core/analysis/termUses.ts';
import { createChecker } from '../../../server/src/core/checker/checker.ts';
import { defaultSettings } from '../../../server/src/core/checker/settings.ts';
import { parseDraft } from '../../../server/src/core/draft/parse.ts';
import { rules } from '../../../server/src/core/rules/index.ts';
import { applyEdits } from '../../../server/src/core/text/edit.ts';
import { builtIn } from '../../support/given.ts';
import { mark, unmark } from '../../support/marked.ts';
import { otherMeanings, replacedForms } from './replacedForms.ts';

const judged = rules.filter(({ id }) => id === 'terms/discouraged-form' || id === 'terms/cyber-compound');
const checker = createChecker({
  rules: judged,
  settings: defaultSettings,
  given: builtIn,
  onThrow: (_, error) => {
    throw error;
  },
});

describe('formes à éviter', () => {
  for (const [entry, marked, becomes] of replacedForms) {
    test(`${entry} : ${marked}`, () => {
      const { text } = unmark(marked);
      const findings = checker.check(parseDraft(text, 'markdown'));
      assert.equal(
        mark(
          text,
          findings.map(({ span }) => span),
        ),
        marked,
      );
      const edits = findings.map(({ span, replacements }) => ({ span, text: replacements[0]?.text ?? '' }));
      assert.equal(applyEdits(text, edits), becomes);
      for (const { rule, topic } of findings) if (rule.id === 'terms/discouraged-form') assert.equal(topic, entry);
    });
  }

  test('ne voit pas de forme à éviter dans un autre sens, un nom, un lien, un code ou les mots d’autrui', () => {
    for (const text of otherMeanings) {
      assert.equal(
        mark(
          text,
          checker.check(parseDraft(text, 'markdown')).map(({ span }) => span),
        ),
        text,
      );
    }
  });
});

describe('emplois des termes', () => {
  const uses: readonly (readonly [string, string])[] = [
    ['infox', 'La lutte contre l’⟦infox⟧ continue.'],
    ['infox', "L'⟦infox⟧ se répand."],
    ['cyberattaque', 'Des ⟦cyberattaques⟧ ont eu lieu.'],
    ['cyberattaque', 'Une ⟦cyber-attaque⟧ a eu lieu.'],
    ['cyberattaque', 'LES ⟦CYBERATTAQUES⟧ SE MULTIPLIENT'],
    ['reseau-social', 'Sur les ⟦réseaux sociaux⟧, le ton monte.'],
    ['reseau-social', 'SUR LES ⟦RESEAUX SOCIAUX⟧'],
    ['chaine-de-blocs', 'Deux ⟦chaînes de blocs⟧ coexistent.'],
    ['chaine-de-blocs', 'La ⟦chaîne\nde blocs⟧ est publique.'],
    ['chaine-de-blocs', 'La ⟦chaîne\u00a0de\u00a0blocs⟧ est publique.'],
    ['cheval-de-troie', 'Les ⟦chevaux de Troie⟧ restent courants.'],
    ['diplomatie-d-influence', "La ⟦diplomatie d'influence⟧ se renouvelle."],
    ['diplomatie-d-influence', 'La ⟦diplomatie d’influence⟧ se renouvelle.'],
    ['mode-operatoire-d-attaque', 'Deux ⟦modes opératoires d’attaque⟧ sont suivis.'],
    ['contre-mesure', 'Les ⟦contre-mesures⟧ sont encadrées.'],
    ['contre-mesure', 'Les ⟦contremesures⟧ sont encadrées.'],
    ['porte-parole', 'La ⟦porte-parole⟧ répond aux questions.'],
    ['union-internationale-des-telecommunications', 'L’⟦UIT⟧ siège à Genève.'],
    ['lanceur-d-alerte', 'Une ⟦lanceuse d’alerte⟧ a témoigné.'],
    ['droits-de-l-homme', 'La Convention européenne des ⟦droits de l’homme⟧.'],
    ['ambassadeur-pour-le-numerique', 'L’⟦ambassadrice pour le numérique⟧ a ouvert la séance.'],
    ['elements-de-langage', 'Un ⟦élément de langage⟧ manque.'],
    ['mesures-restrictives', 'Une ⟦mesure restrictive⟧ a été levée.'],
    ['intelligence-artificielle', 'L’⟦intelligence\u202fartificielle⟧ transforme l’action publique.'],
    ['etat', 'Les ⟦Etats⟧ se sont réunis.'],
  ];
  for (const [entry, marked] of uses) {
    test(`${entry} : ${marked.replace(/\s/g, ' ')}`, () => {
      const { text } = unmark(marked);
      const draft = parseDraft(text, 'markdown');
      const ask = checker.ask(draft);
      const found = draft.blocks.flatMap(({ block, start }) =>
        ask(termUses, block)
          .filter(({ form }) => form.entry.id === entry)
          .map((use) => ({ start: start + use.start, end: start + use.end })),
      );
      assert.equal(mark(text, found), marked);
    });
  }

  test('prend la forme la plus longue', () => {
    const draft = parseDraft('Le soft power numérique progresse.', 'text');
    const [use] = draft.blocks.flatMap(({ block }) => checker.ask(draft)(termUses, block));
    assert.equal(use?.form.text, 'soft power numérique');
  });

  test('n’entre ni dans un mot plus long, ni dans une adresse', () => {
    for (const text of [
      'Les infoxications',
      'un arrière-message-pilote',
      'voir www.infox.fr/etat',
      'infox@exemple.fr',
      'le fichier infox_2025',
    ]) {
      const draft = parseDraft(text, 'markdown');
      assert.deepEqual(
        draft.blocks.flatMap(({ block }) => checker.ask(draft)(termUses, block)).map(({ form }) => form.entry.id),
        [],
        text,
      );
    }
  });
});
