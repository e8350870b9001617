import { departuresFrom, sealedSentences } from '../../analysis/sealedSentences.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'draft/changed-after-validation',
  since: '0.1.0',
  unit: 'draft',
  severity: 'error',
  whileDrafting: 'warning',
  anyLanguage: true,
  title: { fr: 'Texte changé après validation', en: 'Text changed after validation' },
  why: {
    fr: 'Qui a validé a validé ces mots. Une phrase changée ensuite, fût-ce pour bien faire, part sans que personne en ait répondu.',
    en: 'Whoever validated has validated these words. A sentence changed since, be it for the better, leaves with nobody answering for it.',
  },
  remedy: {
    fr: 'Rétablir la phrase, ou faire valider à nouveau : « sourcier seal », « Marquer comme validé ».',
    en: 'Restore the sentence, or have the text validated again: “sourcier seal”, “Mark as Validated”.',
  },
  messages: {
    changed: {
      fr: 'Cette phrase n’est pas dans le texte validé le {date} par {name}.',
      en: 'This sentence is not in the text that {name} validated on {date}.',
    },
    removed: {
      fr: 'Du texte validé le {date} par {name}, {count} phrase(s) manquent après celle-ci.',
      en: 'Of the text that {name} validated on {date}, {count} sentence(s) are missing after this one.',
    },
    moved: {
      fr: 'Les phrases sont celles du texte validé le {date} par {name}, dans un autre ordre.',
      en: 'The sentences are those of the text that {name} validated on {date}, in another order.',
    },
  },
  examples: [
    {
      bad: 'La ministre part demain. ⟦Elle rencontrera trois homologues.⟧',
      validated: 'La ministre part demain. Elle rencontrera deux homologues.',
      message: 'changed',
    },
    {
      bad: '⟦La ministre part demain.⟧ Elle rentrera mardi.',
      validated: 'La ministre part demain. Elle rencontrera deux homologues. Elle rentrera mardi.',
      message: 'removed',
    },
    {
      bad: '⟦Elle rentrera mardi.⟧ La ministre part demain.',
      validated: 'La ministre part demain. Elle rentrera mardi.',
      message: 'moved',
    },
    {
      good: 'La ministre part demain\u00a0; elle dit\u00a0: «\u00a0J’y vais.\u00a0»',
      validated: 'La ministre part demain ; elle dit : "J\'y vais."',
      because: 'Les espaces, les apostrophes et les guillemets ne sont pas les mots.',
    },
    {
      good: '---\nstatut: valide\n---\nLa ministre part demain.<!-- relu -->',
      validated: '---\nstatut: brouillon\n---\nLa ministre part demain.',
      because: 'L’en-tête et les commentaires ne sont pas diffusés.',
    },
    { good: 'La ministre part demain.', because: 'Rien n’a été validé.' },
  ],
  *check({ draft, sources, ask }) {
    const { seal } = sources;
    if (!seal) return;
    const { name, date } = seal;
    const now = ask(sealedSentences, draft);
    const { changed, removed, isMoved } = departuresFrom(seal, now);
    const first = now[0]?.span ?? { start: 0, end: 0 };
    for (const { span } of changed) yield { message: 'changed', span, data: { name, date } };
    for (const { after, count } of removed) yield { message: 'removed', span: after?.span ?? first, data: { name, date, count } };
    if (isMoved) yield { message: 'moved', span: first, data: { name, date } };
  },
});
