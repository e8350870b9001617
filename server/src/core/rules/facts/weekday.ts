import { judgedOn } from '../../analysis/dateLine.ts';
import { dates } from '../../analysis/dates.ts';
import { type WeekdayDate, weekdayDates } from '../../analysis/weekdayDates.ts';
import { place } from '../../draft/place.ts';
import { type Day, dayNumber, isDay, readIso, weekdayOf } from '../../french/calendar.ts';
import { months, weekdays } from '../../knowledge/writeDate.ts';
import { textOf } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'facts/weekday',
  since: '0.1.0',
  unit: 'draft',
  severity: 'error',
  anyLanguage: true,
  title: { fr: 'Jour et date qui ne s’accordent pas', en: 'Weekday and date that disagree' },
  why: {
    fr: 'Le jour de la semaine se calcule. S’il ne va pas avec la date, l’un des deux est faux, et c’est souvent la date d’un embargo ou d’une réunion\u00a0: des journalistes se déplacent pour rien.',
    en: 'The day of the week can be computed. Where it does not go with the date, one of the two is wrong, often the date of an embargo or a meeting: journalists come for nothing.',
  },
  remedy: {
    fr: 'Vérifier lequel des deux est juste dans l’agenda, puis corriger l’autre.',
    en: 'Look up in the diary which of the two is right, and correct the other.',
  },
  messages: {
    mismatch: {
      fr: 'Le {date} est un {right}, non un {stated}.',
      en: '{date} is a {right}, not a {stated}.',
    },
    assumed: {
      fr: 'Le {date} est un {right}, non un {stated} (année déduite de la date du texte).',
      en: '{date} is a {right}, not a {stated} (year told by the date of the text).',
    },
    impossible: {
      fr: 'Le {date} n’existe pas dans le calendrier.',
      en: 'There is no {date} in the calendar.',
    },
  },
  examples: [
    {
      bad: 'La ministre recevra son homologue le ⟦mercredi 24 novembre 2026⟧ à Paris.',
      message: 'mismatch',
      becomes: 'La ministre recevra son homologue le mardi 24 novembre 2026 à Paris.',
    },
    {
      bad: 'La conférence se tiendra du ⟦mardi 23⟧ au vendredi 27 novembre 2026.',
      message: 'mismatch',
      becomes: 'La conférence se tiendra du lundi 23 au vendredi 27 novembre 2026.',
    },
    {
      bad: 'Sous embargo jusqu’au ⟦vendredi vingt-six novembre deux mille vingt-six⟧ à 18 heures.',
      message: 'mismatch',
      becomes: 'Sous embargo jusqu’au jeudi vingt-six novembre deux mille vingt-six à 18 heures.',
    },
    {
      bad: 'Point de presse le ⟦vendredi 26 novembre⟧ à 11 heures.',
      asOf: '2026-11-24',
      message: 'assumed',
      becomes: 'Point de presse le jeudi 26 novembre à 11 heures.',
    },
    {
      bad: 'The ministers will meet on ⟦Wednesday, 24 November 2026⟧.',
      message: 'mismatch',
      becomes: 'The ministers will meet on Tuesday, 24 November 2026.',
    },
    {
      bad: 'Le porte-parole a parlé le ⟦mercredi 31 juillet 2023⟧.',
      asOf: '2024-07-31',
      message: 'mismatch',
      becomes: 'Le porte-parole a parlé le mercredi 31 juillet 2024.',
    },
    { bad: 'Le dépôt des candidatures est clos le ⟦31 novembre 2026⟧.', message: 'impossible' },
    { good: 'La ministre recevra son homologue le mardi 24 novembre 2026 à Paris.' },
    { good: 'La conférence se tiendra du lundi 28 décembre au vendredi 1er janvier 2027.' },
    { good: 'Point de presse le samedi 26 novembre à 11 heures.', because: 'Sans date du texte, l’année n’est pas connue.' },
    { good: 'Le 29 février 2024, les deux délégations se sont retrouvées.' },
    {
      good: 'Le jeudi 26 novembre 2015, puis le vendredi 26 novembre de l’année suivante, elles ont repris.',
      asOf: '2026-11-24',
      because: 'Une autre année est en cause.',
    },
  ],
  *check({ draft, ask }) {
    const asOf = readIso(ask(judgedOn, draft) ?? '');
    for (const placed of draft.blocks) {
      const { block } = placed;
      for (const named of ask(weekdayDates, block)) {
        const year = named.year ?? assumedYear(named, asOf && dayNumber(asOf), block.prose);
        if (year === undefined || !isJudged(year, block.prose)) continue;
        const day = { year, month: named.month, day: named.day };
        if (!isDay(day)) continue;
        const right = weekdayOf(day);
        if (right === named.weekday) continue;
        const date = {
          fr: `${named.day === 1 ? '1er' : named.day} ${months.fr[named.month - 1] ?? ''} ${year}`,
          en: `${named.day} ${months.en[named.month - 1] ?? ''} ${year}`,
        };
        const written = textOf(block.prose, named);
        yield {
          message: named.year === undefined ? 'assumed' : 'mismatch',
          span: place(placed, named),
          data: {
            date,
            right: { fr: weekdays.fr[right - 1] ?? '', en: weekdays.en[right - 1] ?? '' },
            stated: { fr: weekdays.fr[named.weekday - 1] ?? '', en: weekdays.en[named.weekday - 1] ?? '' },
          },
          replacements: corrections(named, right, written, asOf).map((text) => ({ text })),
          ...(named.year === undefined && { severity: 'warning' as const }),
        };
      }
      if (!/\b(?:29|30|31)\b/.test(block.prose)) continue;
      for (const { day, month, year, start, end } of ask(dates, block)) {
        if (day === undefined || month === undefined || isDay({ day, month, year: year ?? 2000 })) continue;
        yield {
          message: 'impossible',
          span: place(placed, { start, end }),
          data: {
            date: {
              fr: `${day} ${months.fr[month - 1] ?? ''}${year === undefined ? '' : ` ${year}`}`,
              en: `${day} ${months.en[month - 1] ?? ''}${year === undefined ? '' : ` ${year}`}`,
            },
          },
        };
      }
    }
  },
});

/** The weekday that is right; where the year of the text would make the named weekday right, that year goes before. */
function corrections(named: WeekdayDate, right: number, written: string, asOf: Day | undefined): readonly string[] {
  const cut = named.weekdaySpan.end - named.weekdaySpan.start;
  const otherDay = cased(weekdays[named.language][right - 1] ?? '', written) + written.slice(cut);
  const stated = String(named.year);
  const other = asOf && { year: asOf.year, month: named.month, day: named.day };
  if (!other || named.year === asOf.year || !isDay(other) || weekdayOf(other) !== named.weekday || !written.endsWith(stated))
    return [otherDay];
  return [written.slice(0, -stated.length) + other.year, otherDay];
}

/** The Gregorian calendar held everywhere only from 1924 on; before, texts on its late comers may count otherwise. */
function isJudged(year: number, prose: string): boolean {
  return (
    year >= 1924 ||
    (year >= 1800 && !/russ|grec|gr[èe]ce|petersbourg|pétersbourg|petrograd|julien|bulgar|serb|roum|ottoman/i.test(prose))
  );
}

/**
 * The year of a day that is named without one: the one that brings it nearest to the date of the text, if that is within 45 days and
 * the weekday is not right in one of the three years around; nothing where the block speaks of a year at all.
 */
function assumedYear({ month, day, weekday }: WeekdayDate, asOf: number | undefined, prose: string): number | undefined {
  if (asOf === undefined || /(?<!\d)(?:1[89]|20)\d\d(?!\d)|ann[ée]e/.test(prose)) return undefined;
  const middle = 1970 + Math.floor(asOf / 365.2425);
  const years = [middle - 1, middle, middle + 1].filter((year) => isDay({ year, month, day }));
  const away = (year: number): number => Math.abs(dayNumber({ year, month, day }) - asOf);
  const nearest = years.sort((a, b) => away(a) - away(b))[0];
  if (nearest === undefined || away(nearest) > 45) return undefined;
  const before = { year: nearest - 1, month, day };
  return isDay(before) && weekdayOf(before) === weekday && dayNumber({ year: nearest, month, day }) < asOf ? undefined : nearest;
}

function cased(name: string, as: string): string {
  const first = as[0] ?? '';
  if (as.slice(0, name.length) === as.slice(0, name.length).toUpperCase()) return name.toUpperCase();
  return first === first.toUpperCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
