import { judgedOn } from '../../analysis/dateLine.ts';
import { officeMentions } from '../../analysis/officeMentions.ts';
import { place } from '../../draft/place.ts';
import { holdsOn, isSure } from '../../knowledge/asOf.ts';
import { basisOf } from '../../knowledge/basis.ts';
import { writeDate } from '../../knowledge/writeDate.ts';
import { fold } from '../../text/fold.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'facts/office-holder',
  since: '0.1.0',
  unit: 'draft',
  severity: 'warning',
  off: true,
  anyLanguage: true,
  title: { fr: 'Titulaire d’une fonction', en: 'Holder of an office' },
  why: {
    fr: 'Nommer à une fonction qui l’a quittée se voit aussitôt. La règle est éteinte tant que la base n’est pas tenue à jour pour ce qu’une équipe écrit.',
    en: 'To name in an office someone who has left it is seen at once. The rule is off until the facts are kept for what a team writes.',
  },
  remedy: {
    fr: 'Vérifier qui occupe la fonction à la date du texte.',
    en: 'Check who holds the office at the date of the text.',
  },
  messages: {
    other: {
      fr: 'Au {day}, {office}\u00a0: {holder}\u00a0; le texte nomme {stated} ({basis}).',
      en: 'On {day}, {office}: {holder}; the text names {stated} ({basis}).',
    },
  },
  examples: [
    { bad: 'Le secrétaire général de l’OTAN, ⟦Jens Stoltenberg⟧, a réuni les ministres.', asOf: '2025-03-01' },
    { bad: '⟦Josep Borrell⟧, chef de la diplomatie européenne, a condamné ces actes.', asOf: '2025-03-01' },
    { good: 'Le secrétaire général de l’OTAN, Mark Rutte, a réuni les ministres.', asOf: '2025-03-01' },
    {
      good: 'Le secrétaire général de l’OTAN, Jens Stoltenberg, a reçu les ministres.',
      asOf: '2022-03-01',
      because: 'Il l’était alors.',
    },
    { good: 'L’ancien secrétaire général de l’OTAN, Jens Stoltenberg, a pris la parole.', asOf: '2025-03-01' },
    {
      good: 'Le président du Conseil européen, Mme Dupont, a pris la parole.',
      asOf: '2012-03-01',
      because: 'La base ne sait pas qui l’était.',
    },
  ],
  *check({ draft, ask, given }) {
    const day = ask(judgedOn, draft);
    if (day === undefined) return;
    for (const placed of draft.blocks) {
      for (const { start, end, person, office, holders } of ask(officeMentions, placed.block)) {
        const fact = holders.find((one) => holdsOn(one, day));
        if (!fact || !isSure(fact, day) || isSamePerson(person, fact.holder)) continue;
        yield {
          message: 'other',
          span: place(placed, { start, end }),
          data: { day: writeDate(day), office, holder: fact.holder, stated: person, basis: basisOf(fact, given.knowledge) },
        };
      }
    }
  },
});

/** The last name is enough: first names are left out, or shortened. */
function isSamePerson(stated: string, holder: string): boolean {
  const last =
    fold(holder)
      .split(/[\s-]+/)
      .at(-1) ?? '';
  return fold(stated)
    .split(/[\s-]+/)
    .includes(last);
}
