import { foldedMonths } from '../knowledge/writeDate.ts';

/** A date read in folded French text, as far as it is told: a day, a month or a year alone. */
export interface WrittenDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly start: number;
  readonly end: number;
}

const form = new RegExp(`(?:(?:(\\d{1,2})(?:er)? )?(${foldedMonths}) )?((?:1[6-9]|20)\\d\\d)(?![\\d/]| ?[-–] ?\\d| a \\d)`, 'y');
const months = foldedMonths.split('|');

/** Reads « 18 avril 1961 », « avril 1961 » or « 1961 » at an offset of a folded text; nothing where none stands there or where it opens a range. */
export function readWrittenDate(folded: string, at: number): WrittenDate | undefined {
  form.lastIndex = at;
  const match = form.exec(folded);
  if (!match) return undefined;
  const [whole, day, month, year] = match;
  return {
    year: Number(year),
    ...(month && { month: months.indexOf(month) + 1 }),
    ...(day && { day: Number(day) }),
    start: at,
    end: at + whole.length,
  };
}

/** Whether one of the ISO dates is the written one, as far as that is told. */
export function isOneOf({ year, month, day }: WrittenDate, dates: readonly string[]): boolean {
  return dates.some((date) => {
    const [isoYear, isoMonth, isoDay] = date.split('-').map(Number);
    return isoYear === year && (month === undefined || isoMonth === month) && (day === undefined || isoDay === day);
  });
}
