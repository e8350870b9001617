import { monthOf, readDay, readNumericDate, readYear, weekdayNamed } from '../french/dateParts.ts';
import type { Token } from '../french/token.ts';
import { months, weekdays } from '../knowledge/writeDate.ts';
import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import { tokens } from './tokens.ts';

/** A day that a text names with its weekday; the span goes from the weekday to the last part that stands beside it. */
export interface WeekdayDate extends Span {
  /** 1 is Monday, 7 Sunday, as the text says. */
  readonly weekday: number;
  readonly weekdaySpan: Span;
  readonly day: number;
  readonly daySpan: Span;
  readonly month: number;
  /** Absent where the text does not say it. */
  readonly year?: number;
  readonly language: 'fr' | 'en';
}

/** The days named with their weekday in a block, in French or English: alone, in lists (« lundi 23 et mardi 24 novembre »), in periods. */
export const weekdayDates = defineAnalysis('weekdayDates', ({ block, ask }): readonly WeekdayDate[] => {
  if (!/(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day/i.test(block.prose)) return [];
  const all = ask(tokens, block);
  return all.flatMap((_, at) => readFrench(all, at) ?? readBehind(all, at) ?? readEnglish(all, at) ?? []);
});

interface Told {
  readonly month: number;
  readonly year?: number;
  readonly to: number;
}

function readFrench(all: readonly Token[], at: number): WeekdayDate | undefined {
  const weekday = weekdayNamed(all[at]);
  const name = all[at];
  if (weekday === undefined || !name) return undefined;
  // « mercredi prochain, 3 décembre », « jeudi soir, le 26 novembre »
  let first = partOrSide.test(all[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  if (all[first]?.norm === ',') first++;
  if (all[first]?.norm === 'le') first++;
  const numeric = readNumericDate(all[first]?.text ?? '');
  const token = all[first];
  if (numeric && token) {
    return { ...spanOf(name, token), weekday, weekdaySpan: name, daySpan: token, language: 'fr', ...numeric };
  }
  const day = readDay(all, first);
  const dayToken = all[first];
  const last = day && all[day.to - 1];
  if (!day || !dayToken || !last) return undefined;
  const daySpan = spanOf(dayToken, last);
  const own = readMonthAndYear(all, day.to);
  if (own) {
    const end = all[own.to - 1] ?? last;
    const year = own.year ?? yearFurther(all, own.to, own.month);
    return {
      ...spanOf(name, end),
      weekday,
      weekdaySpan: spanOf(name, name),
      day: day.value,
      daySpan,
      month: own.month,
      ...(year === undefined ? {} : { year }),
      language: 'fr',
    };
  }
  const told = monthFurther(all, day.to);
  if (!told) return undefined;
  return {
    ...spanOf(name, last),
    weekday,
    weekdaySpan: spanOf(name, name),
    day: day.value,
    daySpan,
    month: told.month,
    ...(told.year === undefined ? {} : { year: told.year }),
    language: 'fr',
  };
}

const partOrSide = /^(?:prochain|dernier|matin|midi|soir|après-midi)$/;

/** « Le 14 juillet 2026, un lundi, » and « le 14 juillet 2026 (lundi) »: the weekday behind a whole date. */
function readBehind(all: readonly Token[], at: number): WeekdayDate | undefined {
  const weekday = weekdayNamed(all[at]);
  const name = all[at];
  if (weekday === undefined || !name) return undefined;
  const bracketed = all[at - 1]?.norm === '(' && all[at + 1]?.norm === ')';
  const apposed = all[at - 1]?.norm === 'un' && all[at - 2]?.norm === ',' && /^[,.;]?$/.test(all[at + 1]?.norm ?? '');
  if (!bracketed && !apposed) return undefined;
  const end = bracketed ? at - 1 : at - 2;
  const from = end - 3;
  const day = readDay(all, from);
  const told = day && readMonthAndYear(all, day.to);
  const first = all[from];
  if (!day || !told || !first || told.year === undefined || told.to !== end) return undefined;
  const last = all[day.to - 1] ?? first;
  return {
    ...spanOf(first, name),
    weekday,
    weekdaySpan: spanOf(name, name),
    day: day.value,
    daySpan: spanOf(first, last),
    month: told.month,
    year: told.year,
    language: 'fr',
  };
}

function readMonthAndYear(all: readonly Token[], at: number): Told | undefined {
  const month = monthOf(all[at]);
  if (month === undefined) return undefined;
  const year = readYear(all, at + 1);
  return year ? { month, year: year.value, to: year.to } : { month, to: at + 1 };
}

/** The month of « lundi 23, mardi 24 et mercredi 25 novembre 2026 », for the days before the last. */
function monthFurther(all: readonly Token[], from: number): Told | undefined {
  for (let at = from, count = 0; count < 6; count++) {
    const next = dayAfterLink(all, at);
    if (next === undefined) return undefined;
    const told = readMonthAndYear(all, next);
    if (told) return told;
    at = next;
  }
  return undefined;
}

/** The year of « lundi 28 décembre au vendredi 1er janvier 2027 » for its first day: the year before, where its month is later. */
function yearFurther(all: readonly Token[], from: number, month: number): number | undefined {
  for (let at = from, count = 0; count < 4; count++) {
    const next = dayAfterLink(all, at);
    const told = next === undefined ? undefined : readMonthAndYear(all, next);
    if (!told) return undefined;
    if (told.year !== undefined) return month > told.month ? told.year - 1 : told.year;
    at = told.to;
  }
  return undefined;
}

/** Where the day ends that follows a link: « et le mardi 24 », « au vendredi 27 », « , 25 ». */
function dayAfterLink(all: readonly Token[], at: number): number | undefined {
  if (!/^(?:,|et|ou|au|à|-|–|\/|puis)$/.test(all[at]?.norm ?? '')) return undefined;
  let next = at + 1;
  if (all[next]?.norm === 'le') next++;
  if (weekdayNamed(all[next]) !== undefined) next++;
  return readDay(all, next)?.to;
}

/** « Wednesday, 24 November 2026 », « Wednesday, November 24, 2026 »; only with a year. */
function readEnglish(all: readonly Token[], at: number): WeekdayDate | undefined {
  const name = all[at];
  const weekday = name && englishDays.indexOf(name.norm) + 1;
  if (!name || !weekday) return undefined;
  const start = all[at + 1]?.norm === ',' ? at + 2 : at + 1;
  const monthFirst = englishMonths.indexOf(all[start]?.norm ?? '') + 1;
  const dayAt = monthFirst ? start + 1 : start;
  const dayToken = all[dayAt];
  const day = Number(/^([1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.exec(dayToken?.norm ?? '')?.[1] ?? 0);
  const month = monthFirst || englishMonths.indexOf(all[dayAt + 1]?.norm ?? '') + 1;
  let yearAt = monthFirst ? dayAt + 1 : dayAt + 2;
  if (all[yearAt]?.norm === ',') yearAt++;
  const yearToken = all[yearAt];
  if (!dayToken || !day || !month || !yearToken || !/^(?:19|20)\d\d$/.test(yearToken.text)) return undefined;
  const year = Number(yearToken.text);
  return {
    ...spanOf(name, yearToken),
    weekday,
    weekdaySpan: spanOf(name, name),
    day,
    daySpan: spanOf(dayToken, dayToken),
    month,
    year,
    language: 'en',
  };
}

function spanOf(first: Token, last: Token): Span {
  return { start: first.start, end: last.end };
}

const englishDays = weekdays.en.map((name) => name.toLowerCase());
const englishMonths = months.en.map((name) => name.toLowerCase());
