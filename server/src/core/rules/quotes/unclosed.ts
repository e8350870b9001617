import { longQuotations } from '../../analysis/longQuotations.ts';
import { quotationMarks } from '../../analysis/quotationMarks.ts';
import { place } from '../../draft/place.ts';
import { contains } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'quotes/unclosed',
  since: '0.1.0',
  unit: 'draft',
  severity: 'warning',
  waits: true,
  title: { fr: 'Guillemet sans son pendant', en: 'Quotation mark without its counterpart' },
  why: {
    fr: 'Sans le guillemet fermant, le lecteur ne sait plus qui parle\u00a0: vos mots passent pour ceux d’un autre, ou l’inverse.',
    en: 'Without the closing mark the reader no longer knows who speaks: your words pass for those of another, or the other way round.',
  },
  remedy: {
    fr: 'Fermer la citation où elle finit, ou ôter le guillemet de trop.',
    en: 'Close the quotation where it ends, or drop the stray mark.',
  },
  messages: {
    open: { fr: 'Cette citation s’ouvre et ne se ferme pas.', en: 'This quotation opens and never closes.' },
    stray: { fr: 'Ce guillemet ne ferme aucune citation.', en: 'This mark closes no quotation.' },
  },
  examples: [
    { bad: 'Le ministre a déclaré\u00a0: ⟦«⟧\u00a0Nous serons au rendez-vous.\n\nLa séance est levée.', message: 'open' },
    { bad: 'Le ministre a déclaré\u00a0: nous serons au rendez-vous\u00a0⟦»⟧.', message: 'stray' },
    {
      good: 'Il a dit\u00a0: «\u00a0Nous viendrons.\n\n«\u00a0Nous parlerons.\u00a0»',
      because: 'La citation se rouvre à chaque paragraphe.',
    },
    { good: 'Un écran de 15" et un autre de 17" ont été livrés.', because: 'Ce sont des pouces.' },
  ],
  *check({ draft, ask }) {
    const quotations = ask(longQuotations, draft);
    for (const { closed, span } of quotations) {
      if (closed) continue;
      const length = draft.text.startsWith('<<', span.start) ? 2 : 1;
      yield { message: 'open', span: { start: span.start, end: span.start + length } };
    }
    for (const placed of draft.blocks) {
      for (const mark of ask(quotationMarks, placed.block).strays) {
        const span = place(placed, mark);
        // A straight mark alone is as often an inch or a ditto; a chevron pair is as often an arrow.
        if (/^["<>]/.test(placed.block.prose.slice(mark.start, mark.end))) continue;
        if (!quotations.some(({ span: whole, closed }) => closed && contains(whole, span)))
          yield { message: 'stray', span, topic: 'stray' };
      }
    }
  },
});
