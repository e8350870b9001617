import { addDays, type Day, isoOf, weekdayOf } from './calendar.ts';
import { monthOf, type Part, readDay, readNumericDate, readYear, weekdayNamed } from './dateParts.ts';
import type { Token } from './token.ts';
import { dayTold, type Moment } from './told.ts';

/** « 24/11/2026 », « mardi 24.11.2026 ». */
export function readNumeric(tokens: readonly Token[], at: number): Moment | undefined {
  const weekday = weekdayNamed(tokens[at]);
  const digits = weekday === undefined ? at : at + 1;
  const token = tokens[digits];
  const read = token?.kind === 'number' ? readNumericDate(token.text) : undefined;
  if (!read) return undefined;
  return { from: at, to: digits + 1, told: dayTold(weekday === undefined ? read : { ...read, weekday }, undefined) };
}

/** « mercredi 24 novembre 2026 », « 1er mars », « 24 et 25 novembre 2026 », « 3-5 mai ». */
export function readCalendarDay(tokens: readonly Token[], at: number, draftDay: Day | undefined): Moment | undefined {
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

/** « mardi », « mardi dernier », « lundi 15 » : a day of the week without month. */
export function readWeekday(tokens: readonly Token[], at: number, draftDay: Day | undefined): Moment | undefined {
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
