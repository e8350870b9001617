import { addDays, type Day, daysInMonth, isDay, isoOf } from './calendar.ts';
import type { DateMention } from './quantity.ts';

/** What a date says, without its place in the text. */
export type Told = Omit<DateMention, 'start' | 'end'>;

/** A date read without the preposition that goes before it; `from` is where it begins, articles left out. */
export interface Moment {
  readonly from: number;
  readonly to: number;
  readonly told: Told;
  /** Not a date by its form alone: a month, a lone year or day that wants « en », « le », « depuis ». */
  readonly weak?: boolean;
}

/** A day as a told date; without a year that of the draft is assumed. A day that no calendar has keeps its fields and gets no ISO date. */
export function dayTold(
  fields: { year?: number; month: number; day: number; weekday?: number },
  draftDay: Day | undefined,
): Told {
  const { year, weekday, month, day } = fields;
  const full = year ?? draftDay?.year;
  const iso = full !== undefined && isDay({ year: full, month, day }) ? isoOf({ year: full, month, day }) : undefined;
  return {
    kind: 'date',
    ...(year === undefined ? {} : { year }),
    month,
    day,
    ...(weekday === undefined ? {} : { weekday }),
    ...(iso === undefined ? {} : { from: iso, to: iso, ...(year === undefined ? { yearAssumed: true } : {}) }),
  };
}

/** A month as a told date; without a year that of the draft is assumed. */
export function monthTold(month: number, year: number | undefined, draftDay: Day | undefined): Told {
  const full = year ?? draftDay?.year;
  return {
    kind: 'date',
    ...(year === undefined ? {} : { year }),
    month,
    ...(full === undefined ? {} : monthSpan(full, month)),
    ...(year === undefined && full !== undefined ? { yearAssumed: true } : {}),
  };
}

/** The first and the last day of a month, in ISO form. */
export function monthSpan(year: number, month: number): { from: string; to: string } {
  return { from: isoOf({ year, month, day: 1 }), to: isoOf({ year, month, day: daysInMonth(year, month) }) };
}

/** A year as a told date. */
export function yearTold(year: number): Told {
  return { kind: 'date', year, from: isoOf({ year, month: 1, day: 1 }), to: isoOf({ year, month: 12, day: 31 }) };
}

/** The told period of whole years, both inside. */
export function yearsTold(from: number, until: number): Told {
  return { kind: 'period', from: isoOf({ year: from, month: 1, day: 1 }), to: isoOf({ year: until, month: 12, day: 31 }) };
}

/** The day and as many days after it as a told date. */
export function dayRange(day: Day, length: number): Told {
  return { kind: 'date', from: isoOf(day), to: isoOf(addDays(day, length)) };
}
