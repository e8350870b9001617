import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'draft/suppression',
  since: '0.1.0',
  unit: 'draft',
  severity: 'warning',
  anyLanguage: true,
  title: { fr: 'Consigne de silence à revoir', en: 'Suppression to look at' },
  why: {
    fr: 'Une règle qu’on fait taire doit pouvoir se justifier des mois plus tard, devant qui relira. Une consigne sans motif, mal nommée ou devenue inutile cache ce qu’elle ne devrait pas.',
    en: 'A rule that was silenced must be justifiable months later to whoever re-reads the text. A directive without reason, with a wrong name or no longer needed hides what it should not.',
  },
  remedy: {
    fr: 'Écrire le motif après le nom de la règle\u00a0: «\u00a0<!-- sourcier-ignorer wording/absolute\u00a0: formule du traité (par AB, 2026-11-20) -->\u00a0», ou retirer la consigne.',
    en: 'Write the reason after the name of the rule: “<!-- sourcier-ignore wording/absolute : wording of the treaty (by AB, 2026-11-20) -->”, or take the directive out.',
  },
  messages: {
    unreasoned: {
      fr: 'Cette consigne ne dit pas pourquoi\u00a0: elle ne fait rien taire. Ajouter le motif après deux-points.',
      en: 'This directive gives no reason: it silences nothing. Add the reason after a colon.',
    },
    nameless: {
      fr: 'Cette consigne ne nomme aucune règle\u00a0: elle ne fait rien taire.',
      en: 'This directive names no rule: it silences nothing.',
    },
    unknown: {
      fr: '«\u00a0{rule}\u00a0» n’est le nom d’aucune règle.{hint}',
      en: '“{rule}” is no name of a rule.{hint}',
    },
    idle: {
      fr: '«\u00a0{rule}\u00a0» ne signale rien ici\u00a0: la consigne peut être retirée.',
      en: '“{rule}” reports nothing here: the directive can go.',
    },
  },
  examples: [
    {
      bad: '⟦<!-- sourcier-ignorer draft/suppression -->⟧\n\nLe ministre part demain.',
      message: 'unreasoned',
    },
    { bad: 'Le ministre part demain. ⟦<!-- sourcier-ignorer-ligne : formule du traité -->⟧', message: 'nameless' },
    { bad: '⟦<!-- sourcier-ignorer draft/supression : formule du traité -->⟧\n\nLe ministre part demain.', message: 'unknown' },
    { bad: '⟦<!-- sourcier-ignore draft/suppression : formule du traité -->⟧\n\nLe ministre part demain.', message: 'idle' },
    { good: '<!-- à relire avant midi -->\n\nLe ministre part demain.', because: 'Ce commentaire ne s’adresse pas à Sourcier.' },
  ],
  // What needs the names of all rules and their findings is told by the checker: `unknown` and `idle`.
  *check({ draft }) {
    for (const { kind, rules, reason, span } of draft.directives) {
      if (kind === 'end') continue;
      if (rules.length === 0) yield { message: 'nameless', span };
      else if (reason === '') yield { message: 'unreasoned', span };
    }
  },
});
