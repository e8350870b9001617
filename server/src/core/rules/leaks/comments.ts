import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'leaks/comments',
  since: '0.1.0',
  unit: 'draft',
  severity: 'error',
  whileDrafting: 'information',
  anyLanguage: true,
  title: { fr: 'Commentaire de relecture', en: 'Review comment' },
  why: {
    fr: 'Un commentaire porte un nom, une date et un avis qui n’était pas pour le lecteur ; il part avec le fichier.',
    en: 'A comment carries a name, a date and an opinion that was not for the reader; it leaves with the file.',
  },
  remedy: {
    fr: 'Supprimer tous les commentaires, les résolus aussi, avant de transmettre le fichier.',
    en: 'Delete all comments, the resolved ones too, before the file is passed on.',
  },
  messages: {
    comment: { fr: 'Commentaire resté dans le fichier.', en: 'Comment left in the file.' },
  },
  examples: [
    { bad: '<p>La France regrette ces tirs.⟦<!-- trop faible, voir le cabinet -->⟧</p>', format: 'html' },
    { good: '<p>La France regrette ces tirs.</p>', format: 'html' },
    {
      good: '<p>La France a toujours regretté ces tirs.</p><!-- sourcier-ignorer wording/absolute : formule agréée -->',
      format: 'html',
      because: 'Une consigne à Sourcier n’est pas un avis ; l’export l’ôte.',
    },
    { good: 'La France regrette.<!-- à revoir -->', because: 'Un brouillon en Markdown est exporté sans ses commentaires.' },
  ],
  *check({ draft }) {
    for (const { kind, span } of draft.traces) if (kind === 'comment') yield { message: 'comment', span, topic: kind };
  },
});
