import type { TraceKind } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'leaks/revisions',
  since: '0.1.0',
  unit: 'draft',
  severity: 'error',
  whileDrafting: 'information',
  anyLanguage: true,
  title: { fr: 'Modification suivie', en: 'Tracked change' },
  why: {
    fr: 'Une modification suivie garde dans le fichier ce qui a été ôté, qui l’a ôté et quand : le destinataire lit la position d’avant.',
    en: 'A tracked change keeps in the file what was taken out, by whom and when: whoever gets it reads the position of before.',
  },
  remedy: {
    fr: 'Dans le traitement de texte, accepter ou refuser toutes les modifications, cesser le suivi, puis inspecter le document (Fichier, Informations, Inspecter le document).',
    en: 'In the word processor, accept or reject all changes, stop tracking, then inspect the document (File, Info, Inspect Document).',
  },
  references: ['https://support.microsoft.com/office/356b7b5d-77af-44fe-a07f-9aa4d085966f'],
  messages: {
    insertion: {
      fr: 'Ajout suivi : l’auteur et la date restent dans le fichier.',
      en: 'Tracked insertion: its author and date are still in the file.',
    },
    deletion: {
      fr: 'Suppression suivie : le texte ôté reste dans le fichier.',
      en: 'Tracked deletion: the text taken out is still in the file.',
    },
    formatting: {
      fr: 'Mise en forme suivie : son auteur et sa date restent dans le fichier.',
      en: 'Tracked formatting: its author and date are still in the file.',
    },
  },
  examples: [
    { bad: '<p>La France ⟦<ins>⟧regrette</ins> ces tirs.</p>', format: 'html', message: 'insertion' },
    { bad: '<p>La France ⟦<del>⟧condamne</del> regrette ces tirs.</p>', format: 'html', message: 'deletion' },
    { bad: 'La France ⟦regrette⟧ ces tirs.', trace: 'formatting', message: 'formatting' },
    { good: '<p>La France regrette ces tirs.</p>', format: 'html' },
    { good: 'La ligne <ins>ajoutée</ins> reste.', because: 'En Markdown, ce n’est qu’un texte souligné.' },
  ],
  *check({ draft }) {
    for (const { kind, span } of draft.traces) {
      const message = messages.get(kind);
      if (message) yield { message, span, topic: message };
    }
  },
});

const messages: ReadonlyMap<TraceKind, 'insertion' | 'deletion' | 'formatting'> = new Map([
  ['insertion', 'insertion'],
  ['move', 'insertion'],
  ['deletion', 'deletion'],
  ['formatting', 'formatting'],
]);
