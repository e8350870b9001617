import type { Day } from './calendar.ts';
import { readCalendarDay, readNumeric, readWeekday } from './calendarDays.ts';
import { monthOf, readYear } from './dateParts.ts';
import { readCenturies, readDecade } from './eras.ts';
import { readMonth, readPeriodOfYear, readYearAlone } from './partsOfYear.ts';
import { readRelative } from './relativeDates.ts';
import type { Token } from './token.ts';
import { type Moment, monthTold, yearTold } from './told.ts';

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
