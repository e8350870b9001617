import { addDays, type Day, daysInMonth, isDay, isoOf, weekdayOf } from './calendar.ts';
import { monthOf, type Part, readCentury, readDay, readNumericDate, readYear, readYears, weekdayNamed } from './dateParts.ts';
import type { DateMention } from './quantity.ts';
import type { Token } from './token.ts';

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

/** Reads one date, month, season, year, decade or century that begins at a token (an article may go first). */
export function readMoment(tokens: readonly Token[], at: number, draftDay: Day | undefined): Moment | undefined {
  const from = /^(?:le|la|l'|les|du|au|des|aux)$/.test(tokens[at]?.norm ?? '') ? at + 1 : at;
  return (
    readNumeric(tokens, from) ??
    readCalendarDay(tokens, from, draftDay) ??
    readPartOf(tokens, from, draftDay) ??
    readMonth(tokens, from, draftDay) ??
    readDecade(tokens, from) ??
    readCenturies(tokens, from) ??
    readPeriodOfYear(tokens, from) ??
    readRelative(tokens, at, from, draftDay) ??
    readYearAlone(tokens, from) ??
    readWeekday(tokens, from, draftDay)
  );
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

function readNumeric(tokens: readonly Token[], at: number): Moment | undefined {
  const weekday = weekdayNamed(tokens[at]);
  const digits = weekday === undefined ? at : at + 1;
  const token = tokens[digits];
  const read = token?.kind === 'number' ? readNumericDate(token.text) : undefined;
  if (!read) return undefined;
  return { from: at, to: digits + 1, told: dayTold(weekday === undefined ? read : { ...read, weekday }, undefined) };
}

/** « mercredi 24 novembre 2026 », « 1er mars », « 24 et 25 novembre 2026 », « 3-5 mai ». */
function readCalendarDay(tokens: readonly Token[], at: number, draftDay: Day | undefined): Moment | undefined {
  const weekday = weekdayNamed(tokens[at]);
  let first = weekday === undefined ? at : at + 1;
  if (weekday !== undefined && tokens[first]?.norm === ',') first++;
  if (weekday !== undefined && tokens[first]?.norm === 'le') first++;
  const several = /^([12]?\d|3[01])[-–/]([12]?\d|3[01])$/.exec(tokens[first]?.text ?? '');
  const day = several ? { value: Number(several[1]), to: first + 1 } : readDay(tokens, first);
  if (!day) return undefined;
  const until = several ? { value: Number(several[2]), to: first + 1 } : readFollowingDays(tokens, day);
  const month = monthOf(tokens[until.to]);
  if (month === undefined) return undefined;
  const year = readYear(tokens, until.to + 1);
  const fields = { ...(year ? { year: year.value } : {}), month, ...(weekday === undefined ? {} : { weekday }) };
  const to = year?.to ?? until.to + 1;
  const told = dayTold({ ...fields, day: day.value }, draftDay);
  if (until.value <= day.value) return { from: at, to, told };
  const last = dayTold({ ...fields, day: until.value }, draftDay);
  return { from: at, to, told: { ...told, kind: 'period', ...(last.to === undefined ? {} : { to: last.to }) } };
}

/** The last of « 24, 25 et 26 » before a month; the first where nothing follows. */
function readFollowingDays(tokens: readonly Token[], first: Part): Part {
  let last = first;
  while (/^(?:,|et|ou|-|–)$/.test(tokens[last.to]?.norm ?? '')) {
    let at = last.to + 1;
    if (weekdayNamed(tokens[at]) !== undefined) at++;
    const next = readDay(tokens, at);
    if (!next || next.value <= last.value) break;
    last = next;
  }
  return monthOf(tokens[last.to]) === undefined ? first : last;
}

/** « début 2026 », « mi-mars 2026 », « fin du XXe siècle », « milieu des années 1990 ». */
function readPartOf(tokens: readonly Token[], at: number, draftDay: Day | undefined): Moment | undefined {
  const norm = tokens[at]?.norm ?? '';
  const part = parts.get(norm);
  const joined = /^mi-(\p{L}+)$/u.exec(norm);
  if (joined) {
    const month = monthOf(tokenOf(joined[1] ?? ''));
    if (month === undefined) return undefined;
    const year = readYear(tokens, at + 1);
    return { from: at, to: year?.to ?? at + 1, told: { ...monthTold(month, year?.value, draftDay), part: 'middle' } };
  }
  const yearJoined = /^mi-([12]\d{3})$/.exec(norm);
  if (yearJoined) return { from: at, to: at + 1, told: { ...yearTold(Number(yearJoined[1])), part: 'middle' } };
  if (!part) return undefined;
  const bare = /^(?:du|de|des|d')$/.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  const inner = /^(?:la|l')$/.test(tokens[bare]?.norm ?? '') ? bare + 1 : bare;
  const whole =
    readCenturies(tokens, inner) ??
    readDecade(tokens, inner) ??
    readMonth(tokens, inner, draftDay) ??
    readPeriodOfYear(tokens, inner) ??
    readYearAlone(tokens, inner) ??
    readRelative(tokens, inner, inner, draftDay);
  return whole && { from: at, to: whole.to, told: { ...whole.told, part } };
}

const parts: ReadonlyMap<string, 'start' | 'middle' | 'end'> = new Map([
  ['début', 'start'],
  ['commencement', 'start'],
  ['milieu', 'middle'],
  ['courant', 'middle'],
  ['fin', 'end'],
]);

function tokenOf(norm: string): Token {
  return { start: 0, end: norm.length, kind: 'word', text: norm, norm };
}

/** « mars 2022 », « mois de mars »; « mars » alone is weak. */
function readMonth(tokens: readonly Token[], at: number, draftDay: Day | undefined): Moment | undefined {
  const said = tokens[at]?.norm === 'mois' && /^d(?:e|')$/.test(tokens[at + 1]?.norm ?? '');
  const name = said ? at + 2 : at;
  const month = monthOf(tokens[name]);
  if (month === undefined) return undefined;
  const year = readYear(tokens, name + 1);
  const moment = { from: at, to: year?.to ?? name + 1, told: monthTold(month, year?.value, draftDay) };
  return year || said ? moment : { ...moment, weak: true };
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

function monthSpan(year: number, month: number): { from: string; to: string } {
  return { from: isoOf({ year, month, day: 1 }), to: isoOf({ year, month, day: daysInMonth(year, month) }) };
}

function yearTold(year: number): Told {
  return { kind: 'date', year, from: isoOf({ year, month: 1, day: 1 }), to: isoOf({ year, month: 12, day: 31 }) };
}

/** « années 1990 », « années quatre-vingt-dix », « années 30 ». */
function readDecade(tokens: readonly Token[], at: number): Moment | undefined {
  if (tokens[at]?.norm !== 'années') return undefined;
  const token = tokens[at + 1];
  const figures = /^(?:(1\d|20)?(\d0))$/.exec(token?.text ?? '');
  const words = figures ? undefined : readDecadeWords(tokens, at + 1);
  if (!figures && !words) return undefined;
  const year = words ? words.value : Number((figures?.[1] ?? '19') + (figures?.[2] ?? ''));
  const link = /^[-–]$/.test(tokens[at + 2]?.norm ?? '') ? /^(\d0)$/.exec(tokens[at + 3]?.text ?? '') : null;
  const until = link ? Math.floor(year / 100) * 100 + Number(link[1]) + 9 : year + 9;
  return {
    from: at,
    to: words?.to ?? (link ? at + 4 : at + 2),
    told: { kind: 'period', from: `${year}-01-01`, to: `${until}-12-31` },
  };
}

function readDecadeWords(tokens: readonly Token[], at: number): Part | undefined {
  const tens = /^(?:vingt|trente|quarante|cinquante|soixante|soixante-dix|septante|quatre-vingts?|quatre-vingt-dix|nonante)$/;
  const value = tens.test(tokens[at]?.norm ?? '') ? tensOf(tokens[at]?.norm ?? '') : undefined;
  return value === undefined ? undefined : { value: 1900 + value, to: at + 1 };
}

function tensOf(norm: string): number {
  const known: Readonly<Record<string, number>> = {
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    'soixante-dix': 70,
    septante: 70,
    nonante: 90,
  };
  return known[norm] ?? (norm.endsWith('dix') ? 90 : 80);
}

/** « XXIe siècle », « XIXe et XXe siècles ». */
function readCenturies(tokens: readonly Token[], at: number): Moment | undefined {
  const first = readCentury(tokens[at]);
  if (first === undefined || first > 30) return undefined;
  if (tokens[at + 1]?.norm === 'siècle') {
    const era = readBefore(tokens, at + 2);
    return { from: at, to: era ?? at + 2, told: { kind: 'century', ...(era ? {} : centurySpan(first, first)) } };
  }
  const last = /^(?:et|au|-|–)$/.test(tokens[at + 1]?.norm ?? '') ? readCentury(tokens[at + 2]) : undefined;
  if (last === undefined || !/^siècles?$/.test(tokens[at + 3]?.norm ?? '')) return undefined;
  return { from: at, to: at + 4, told: { kind: 'century', ...centurySpan(first, last) } };
}

function readBefore(tokens: readonly Token[], at: number): number | undefined {
  return /^(?:av\.|avant)$/.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.norm === 'j.-c.' ? at + 2 : undefined;
}

function centurySpan(first: number, last: number): { from: string; to: string } {
  return { from: isoOf({ year: (first - 1) * 100 + 1, month: 1, day: 1 }), to: isoOf({ year: last * 100, month: 12, day: 31 }) };
}

/** « printemps 2025 », « deuxième trimestre 2026 », « premier semestre de 2026 », « T1 2026 », « année 2026 », « exercice 2024-2025 ». */
function readPeriodOfYear(tokens: readonly Token[], at: number): Moment | undefined {
  const norm = tokens[at]?.norm ?? '';
  const season = seasons.get(norm);
  const quarter = /^t([1-4])$/.exec(norm)?.[1];
  const half = /^s([12])$/.exec(norm)?.[1];
  const rank = ranks.get(norm) ?? Number(/^([1-4])(?:er|e|ème|nd)$/.exec(norm)?.[1] ?? 0);
  const unit = /^(trimestre|semestre)$/.exec(tokens[at + 1]?.norm ?? '')?.[1];
  const months: readonly [number, number] | undefined = season
    ? season
    : quarter
      ? [Number(quarter) * 3 - 2, 3]
      : half
        ? [Number(half) * 6 - 5, 6]
        : unit && rank > 0 && rank <= (unit === 'trimestre' ? 4 : 2)
          ? unit === 'trimestre'
            ? [rank * 3 - 2, 3]
            : [rank * 6 - 5, 6]
          : undefined;
  const named = /^(?:année|an|exercice|millésime)$/.test(norm);
  if (!months && !named) return undefined;
  let next = unit && months && !season && !quarter && !half ? at + 2 : at + 1;
  if (months && /^(?:de|d'|en)$/.test(tokens[next]?.norm ?? '')) next++;
  if (/^(?:l'année|année)$/.test(tokens[next]?.norm ?? '')) next++;
  const years = readYears(tokens, next);
  if (years && named) return { from: at, to: years.to, told: yearsTold(years.from, years.until) };
  const year = readYear(tokens, next);
  if (!year) return undefined;
  if (!months) return { from: at, to: year.to, told: yearTold(year.value) };
  const [first, length] = months;
  const last = first + length - 1;
  const lastYear = last > 12 ? year.value + 1 : year.value;
  const to = monthSpan(lastYear, last > 12 ? last - 12 : last).to;
  const exact = season ? {} : { from: isoOf({ year: year.value, month: first, day: 1 }), to };
  return { from: at, to: year.to, told: { kind: 'period', year: year.value, ...exact } };
}

/** First month and number of months; a season has no exact first day that texts agree upon. */
const seasons: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['printemps', [3, 3]],
  ['été', [6, 3]],
  ['automne', [9, 3]],
  ['hiver', [12, 3]],
]);

const ranks: ReadonlyMap<string, number> = new Map([
  ['premier', 1],
  ['deuxième', 2],
  ['second', 2],
  ['troisième', 3],
  ['quatrième', 4],
  ['dernier', 4],
]);

/** The told period of whole years, both inside. */
export function yearsTold(from: number, until: number): Told {
  return { kind: 'period', from: isoOf({ year: from, month: 1, day: 1 }), to: isoOf({ year: until, month: 12, day: 31 }) };
}

/** « 2024-2025 », « 2026 »: weak, since a number of four figures may count. */
function readYearAlone(tokens: readonly Token[], at: number): Moment | undefined {
  const years = readYears(tokens, at);
  if (years) return { from: at, to: years.to, told: yearsTold(years.from, years.until) };
  const year = readYear(tokens, at);
  if (!year) return undefined;
  const era = readBefore(tokens, year.to);
  return era ? { from: at, to: era, told: { kind: 'date' } } : { from: at, to: year.to, told: yearTold(year.value), weak: true };
}

/** « hier », « ce jour », « la semaine prochaine », « l’an dernier », « cette année »: resolved from the day of the draft. */
function readRelative(tokens: readonly Token[], at: number, from: number, draftDay: Day | undefined): Moment | undefined {
  const first = tokens[at]?.norm ?? '';
  const by = relativeDays.get(first);
  if (by !== undefined) return { from: at, to: at + 1, told: draftDay ? dayRange(addDays(draftDay, by), 0) : { kind: 'date' } };
  const near = /^(?:ce|cet|cette)$/.test(first);
  const unit = tokens[near ? at + 1 : from]?.norm ?? '';
  const after = tokens[(near ? at + 1 : from) + 1]?.norm ?? '';
  const to = (near ? at + 1 : from) + 1;
  if (near) {
    if (/^(?:jour|matin|soir|midi|après-midi)$/.test(unit)) {
      if (after === '-là') return undefined;
      return { from: at, to, told: draftDay ? dayRange(draftDay, 0) : { kind: 'date' } };
    }
    if (!/^(?:semaine|mois|année)$/.test(unit) || after === '-là') return undefined;
    return { from: at, to: after === '-ci' ? to + 1 : to, told: unitTold(unit, 0, draftDay) };
  }
  const shift = /^(?:prochaine?|suivante?)$/.test(after) ? 1 : /^(?:derni(?:er|ère)|passée?|écoulée?)$/.test(after) ? -1 : 0;
  if (shift === 0 || from === at || !/^(?:semaine|mois|an|année|trimestre|semestre|été|hiver|printemps|automne)$/.test(unit))
    return undefined;
  if (/^suivant/.test(after)) return undefined;
  return { from, to: to + 1, told: unitTold(unit, shift, draftDay) };
}

const relativeDays: ReadonlyMap<string, number> = new Map([
  ['hier', -1],
  ['avant-hier', -2],
  ["aujourd'hui", 0],
  ['demain', 1],
  ['après-demain', 2],
]);

function dayRange(day: Day, length: number): Told {
  return { kind: 'date', from: isoOf(day), to: isoOf(addDays(day, length)) };
}

function unitTold(unit: string, shift: number, draftDay: Day | undefined): Told {
  if (!draftDay) return { kind: 'date' };
  if (unit === 'semaine') return dayRange(addDays(draftDay, shift * 7 + 1 - weekdayOf(draftDay)), 6);
  if (unit === 'an' || unit === 'année') return { ...yearsTold(draftDay.year + shift, draftDay.year + shift), kind: 'date' };
  if (unit !== 'mois') return { kind: 'date' };
  const month = ((draftDay.month - 1 + shift + 12) % 12) + 1;
  const year = draftDay.year + Math.floor((draftDay.month - 1 + shift) / 12);
  return { kind: 'date', ...monthSpan(year, month) };
}

/** « mardi », « mardi dernier », « lundi 15 » : a day of the week without month. */
function readWeekday(tokens: readonly Token[], at: number, draftDay: Day | undefined): Moment | undefined {
  const weekday = weekdayNamed(tokens[at]);
  if (weekday === undefined) return undefined;
  const next = tokens[at + 1]?.norm ?? '';
  const day = readDay(tokens, at + 1);
  if (day && tokens[at + 1]?.kind === 'number') return { from: at, to: day.to, told: { kind: 'date', weekday, day: day.value } };
  const shift = next === 'prochain' ? 1 : /^(?:dernier|passé)$/.test(next) ? -1 : 0;
  if (!draftDay || shift === 0) return { from: at, to: shift === 0 ? at + 1 : at + 2, told: { kind: 'date', weekday } };
  const away = (((weekday - weekdayOf(draftDay)) % 7) + 7) % 7;
  const by = shift > 0 ? away || 7 : away - 7;
  const iso = isoOf(addDays(draftDay, by));
  return { from: at, to: at + 2, told: { kind: 'date', weekday, from: iso, to: iso } };
}
