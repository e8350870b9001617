import { dateLine } from '../../analysis/dateLine.ts';
import { dates } from '../../analysis/dates.ts';
import { embargoes, momentOf } from '../../analysis/embargoes.ts';
import { relativeDays } from '../../analysis/relativeDays.ts';
import { place } from '../../draft/place.ts';
import { addDays, dayNumber, isDay, isoOf, readIso } from '../../french/calendar.ts';
import { writeDate } from '../../knowledge/writeDate.ts';
import { textOf } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'facts/date-order',
  since: '0.1.0',
  unit: 'draft',
  severity: 'error',
  anyLanguage: true,
  title: { fr: 'Dates qui se contredisent', en: 'Dates that contradict each other' },
  why: {
    fr: 'Un embargo levé avant la date du texte, une période qui finit avant de commencer, un «\u00a0hier\u00a0» qui n’en est pas un\u00a0: l’une des dates est fausse.',
    en: 'An embargo that ends before the date of the text, a period that ends before it begins, a “yesterday” that is none: one of the dates is wrong.',
  },
  remedy: {
    fr: 'Vérifier les deux dates dans l’agenda et corriger celle qui est fausse.',
    en: 'Check both dates in the diary and correct the wrong one.',
  },
  messages: {
    embargo: {
      fr: 'L’embargo finit le {embargo}, avant la date du texte ({date}).',
      en: 'The embargo ends on {embargo}, before the date of the text ({date}).',
    },
    'date-line': {
      fr: 'La ligne de date dit le {line}, l’en-tête le {date}.',
      en: 'The date line says {line}, the front matter {date}.',
    },
    relative: {
      fr: 'Le texte est du {date}\u00a0: «\u00a0{word}\u00a0» est le {right}.',
      en: 'The text is of {date}: “{word}” is {right}.',
    },
    reversed: {
      fr: 'La période finit ({end}) avant de commencer ({start}).',
      en: 'The period ends ({end}) before it begins ({start}).',
    },
  },
  examples: [
    {
      bad: '---\ndate: 2026-11-24\nembargo: ⟦2026-11-20T18:00+01:00⟧\n---\n\nLa ministre a reçu son homologue.',
      message: 'embargo',
    },
    {
      bad: '⟦Sous embargo jusqu’au 23 novembre 2026 à 18 heures, heure de Paris⟧\n\nParis, le 24 novembre 2026\n\nLa ministre a reçu son homologue.',
      message: 'embargo',
    },
    {
      bad: '---\ndate: 2026-11-24\n---\n\n⟦Paris, le 25 novembre 2026⟧\n\nLa ministre a reçu son homologue.',
      message: 'date-line',
    },
    {
      bad: 'Paris, le 24 novembre 2026\n\nLa ministre a reçu ⟦hier, 22 novembre⟧, son homologue.',
      message: 'relative',
    },
    { bad: 'Le sommet se tiendra ⟦du 26 au 24 novembre 2026⟧.', message: 'reversed' },
    { good: '---\ndate: 2026-11-24\nembargo: 2026-11-24T18:00+01:00\n---\n\nLa ministre a reçu son homologue.' },
    { good: 'Paris, le 24 novembre 2026\n\nLa ministre a reçu hier, lundi 23 novembre, son homologue.' },
    {
      good: 'La ministre a reçu hier, 22 novembre, son homologue.',
      asOf: '2026-11-24',
      because: 'La date de l’horloge n’est pas celle du texte.',
    },
    { good: 'Le sommet se tiendra du 28 décembre au 3 janvier 2027.' },
    {
      good: 'Le Conseil a prorogé l’embargo sur les armes jusqu’au 31 mai 2026.\n\nParis, le 24 novembre 2026',
      because: 'C’est un embargo sur les armes.',
    },
  ],
  *check({ draft, ask, context }) {
    const line = ask(dateLine, draft);
    const own = context.draftDate ?? line?.date;
    if (own !== undefined) {
      const written = draft.frontMatter.entries.find(({ key }) => key === 'embargo');
      const until = draft.frontMatter.embargo && momentOf(draft.frontMatter.embargo).until;
      if (written && until && until < own) {
        yield { message: 'embargo', span: written.valueSpan, data: { embargo: writeDate(until), date: writeDate(own) } };
      }
    }
    if (line && context.draftDate && line.date !== context.draftDate) {
      yield {
        message: 'date-line',
        span: { start: line.start, end: line.end },
        data: { line: writeDate(line.date), date: writeDate(context.draftDate) },
      };
    }
    const today = own === undefined ? undefined : readIso(own);
    for (const placed of draft.blocks) {
      const { block } = placed;
      if (own !== undefined) {
        for (const { until, start, end } of ask(embargoes, block)) {
          if (until === undefined || until >= own) continue;
          yield {
            message: 'embargo',
            span: place(placed, { start, end }),
            data: { embargo: writeDate(until), date: writeDate(own) },
          };
        }
      }
      if (today && own !== undefined) {
        for (const { start, end, distance, date } of ask(relativeDays, block)) {
          const expected = addDays(today, distance);
          const stated = { year: date.year ?? expected.year, month: date.month ?? 0, day: date.day ?? 0 };
          if (!isDay(stated) || isoOf(stated) === isoOf(expected) || Math.abs(dayNumber(stated) - dayNumber(expected)) > 60)
            continue;
          const word = /^\p{L}[\p{L}’'-]*(?: jour)?/u.exec(textOf(block.prose, { start, end }))?.[0] ?? '';
          yield {
            message: 'relative',
            span: place(placed, { start, end }),
            data: { date: writeDate(own), word, right: writeDate(isoOf(expected)) },
          };
        }
      }
      for (const { sides, start, end } of ask(dates, block)) {
        const [from, to] = sides ?? [];
        if (!from?.from || !to?.from || from.day === undefined || to.day === undefined || to.from >= from.from) continue;
        if (from.yearAssumed || to.yearAssumed) continue;
        yield {
          message: 'reversed',
          span: place(placed, { start, end }),
          data: { start: writeDate(from.from), end: writeDate(to.from) },
        };
      }
    }
  },
});
