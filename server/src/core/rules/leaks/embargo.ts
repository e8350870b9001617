import { type Embargo, embargoes, momentOf } from '../../analysis/embargoes.ts';
import { place } from '../../draft/place.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'leaks/embargo',
  since: '0.1.0',
  unit: 'draft',
  severity: 'error',
  whileDrafting: 'information',
  anyLanguage: true,
  masked: true,
  title: { fr: 'Embargo', en: 'Embargo' },
  why: {
    fr: 'Un texte parti avec son embargo est lu avant l’heure ; un embargo sans heure ni fuseau, échu ou contraire à la date du texte n’est respecté par personne.',
    en: 'A text sent out with its embargo is read too early; an embargo without hour and zone, past, or against the date of the text binds nobody.',
  },
  remedy: {
    fr: 'Écrire « Sous embargo jusqu’au mardi 24 novembre 2026, 18 h 00 (heure de Paris) » tant que le texte attend ; retirer la ligne au moment de diffuser.',
    en: 'Write “Sous embargo jusqu’au mardi 24 novembre 2026, 18 h 00 (heure de Paris)” while the text waits; delete the line on release.',
  },
  messages: {
    present: { fr: 'Le texte porte encore son embargo.', en: 'The text still carries its embargo.' },
    undated: { fr: 'Embargo sans date.', en: 'Embargo without a date.' },
    'no-hour': { fr: 'Embargo sans heure ni fuseau.', en: 'Embargo without hour and time zone.' },
    'no-zone': { fr: 'Embargo sans fuseau (« heure de Paris »).', en: 'Embargo without a time zone (“heure de Paris”).' },
    past: { fr: 'Embargo échu au {date} : retirer la ligne.', en: 'The embargo has lapsed by {date}: delete the line.' },
    'against-date': {
      fr: 'L’embargo court jusqu’au {until}, le texte est daté du {date}.',
      en: 'The embargo runs until {until}, the text is dated {date}.',
    },
  },
  examples: [
    { bad: '⟦Sous embargo jusqu’au mardi 24 novembre 2026, 18 h 00 (heure de Paris)⟧', message: 'present' },
    { bad: '⟦EMBARGO : jusqu’à nouvel ordre⟧', message: 'undated' },
    { bad: '⟦Sous embargo jusqu’au mardi 24 novembre 2026⟧\n\nLe ministre se rend à Rome.', message: 'no-hour' },
    { bad: '⟦Embargo jusqu’au 24 novembre 2026 à 18 h⟧', message: 'no-zone' },
    { bad: '⟦Sous embargo jusqu’au 24 novembre 2026, 18 h 00 (heure de Paris)⟧', message: 'past', asOf: '2026-11-26' },
    {
      bad: '---\ndate: 2026-11-24\n---\n⟦Sous embargo jusqu’au 27 novembre 2026, 18 h 00 (heure de Paris)⟧',
      message: 'against-date',
    },
    {
      good: 'L’embargo sur les armes a été prorogé jusqu’au 31 mai 2027.',
      because: 'Un embargo sur les armes ne retient pas le texte.',
    },
    { good: 'Le pays est placé sous embargo américain depuis 1962.' },
    { good: 'Pour diffusion immédiate' },
  ],
  *check({ draft, context, ask }) {
    const { frontMatter } = draft;
    const entry = frontMatter.entries.find(({ key }) => key === 'embargo');
    if (entry && frontMatter.embargo && !/^(?:non|aucun|false)$/i.test(frontMatter.embargo)) {
      yield judged({ ...entry.valueSpan, ...momentOf(frontMatter.embargo) }, entry.valueSpan);
    }
    for (const placed of draft.blocks) {
      for (const embargo of ask(embargoes, placed.block)) yield judged(embargo, place(placed, embargo));
    }

    function judged(embargo: Embargo, span: Span) {
      const { until } = embargo;
      if (!until) return { message: 'undated' as const, span };
      if (!context.draftDate && context.asOf && until < context.asOf)
        return { message: 'past' as const, span, data: { date: context.asOf } };
      if (context.draftDate && until !== context.draftDate) {
        return { message: 'against-date' as const, span, data: { until, date: context.draftDate } };
      }
      if (!embargo.hasHour) return { message: 'no-hour' as const, span };
      if (!embargo.hasZone) return { message: 'no-zone' as const, span };
      return { message: 'present' as const, span };
    }
  },
});
