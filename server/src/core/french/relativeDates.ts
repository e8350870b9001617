import { addDays, type Day, weekdayOf } from './calendar.ts';
import type { Token } from './token.ts';
import { dayRange, type Moment, monthSpan, type Told, yearsTold } from './told.ts';

/** « hier », « ce jour », « la semaine prochaine », « l’an dernier », « cette année »: resolved from the day of the draft. */
export function readRelative(tokens: readonly Token[], at: number, from: number, draftDay: Day | undefined): Moment | undefined {
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

function unitTold(unit: string, shift: number, draftDay: Day | undefined): Told {
  if (!draftDay) return { kind: 'date' };
  if (unit === 'semaine') return dayRange(addDays(draftDay, shift * 7 + 1 - weekdayOf(draftDay)), 6);
  if (unit === 'an' || unit === 'année') return { ...yearsTold(draftDay.year + shift, draftDay.year + shift), kind: 'date' };
  if (unit !== 'mois') return { kind: 'date' };
  const month = ((draftDay.month - 1 + shift + 12) % 12) + 1;
  const year = draftDay.year + Math.floor((draftDay.month - 1 + shift) / 12);
  return { kind: 'date', ...monthSpan(year, month) };
}
