import { citations } from '../../analysis/citations.ts';
import { fold } from '../../text/fold.ts';
import { shift } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sourcing/retracted-or-expired',
  since: '0.1.0',
  unit: 'draft',
  severity: 'warning',
  waits: true,
  title: { fr: 'Source retirée ou périmée', en: 'Source retracted or expired' },
  why: {
    fr: 'Une source que ses auteurs ont retirée, ou qui ne valait que jusqu’à une date passée, ne soutient plus rien\u00a0: qui la cite se le verra reprocher.',
    en: 'A source that its authors retracted, or that held until a date now past, no longer supports anything: whoever cites it will hear of it.',
  },
  remedy: {
    fr: 'Chercher la version en vigueur, ou retirer ce qui s’appuie sur elle.',
    en: 'Look for the version in force, or take out what rests on it.',
  },
  messages: {
    retracted: {
      fr: 'La source «\u00a0{key}\u00a0» est marquée «\u00a0{status}\u00a0» dans la bibliographie.',
      en: 'The source “{key}” is marked “{status}” in the bibliography.',
    },
    expired: {
      fr: 'La source «\u00a0{key}\u00a0» ne vaut que jusqu’au {date}.',
      en: 'The source “{key}” holds until {date} only.',
    },
  },
  examples: [
    { bad: 'Le taux atteint 4\u00a0% [@⟦etude⟧].', message: 'retracted', sources: { etude: { status: 'retracted' } } },
    {
      bad: 'Le taux atteint 4\u00a0% [@⟦note⟧].',
      message: 'expired',
      asOf: '2026-11-24',
      sources: { note: { expires: '2026-10-31' } },
    },
    {
      good: 'Le taux n’atteint que 4\u00a0% [@note].',
      asOf: '2026-10-31',
      sources: { note: { expires: '2026-10-31', status: 'published' } },
    },
    {
      good: 'Le taux dépasse 4\u00a0% [@note].',
      because: 'Sans date de jugement, rien n’est périmé.',
      sources: { note: { expires: '2026-10-31' } },
    },
  ],
  *check({ draft, sources, context, ask }) {
    for (const { block, start } of draft.blocks) {
      for (const { keys } of ask(citations, block)) {
        for (const { key, span } of keys) {
          const entry = sources.byKey.get(key)?.entry;
          if (!entry) continue;
          const { status, expires } = entry;
          if (status && /^(?:retract|retir|withdrawn|caduc|abrog|perim|annul|obsol|superseded|remplac)/.test(fold(status))) {
            yield { message: 'retracted', span: shift(span, start), data: { key, status } };
          } else if (expires && context.asOf && isPast(expires, context.asOf)) {
            yield { message: 'expired', span: shift(span, start), data: { key, date: expires } };
          }
        }
      }
    }
  },
});

/** A month or a year is over when its last day is: an ISO date is compared as far as `expires` is told. */
function isPast(expires: string, asOf: string): boolean {
  return expires < asOf.slice(0, expires.length);
}
