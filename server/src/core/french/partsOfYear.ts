import { type Day, isoOf } from './calendar.ts';
import { monthOf, readYear, readYears } from './dateParts.ts';
import { readBefore } from './eras.ts';
import type { Token } from './token.ts';
import { type Moment, monthSpan, monthTold, yearsTold, yearTold } from './told.ts';

/** « mars 2022 », « mois de mars »; « mars » alone is weak. */
export function readMonth(tokens: readonly Token[], at: number, draftDay: Day | undefined): Moment | undefined {
  const said = tokens[at]?.norm === 'mois' && /^d(?:e|')$/.test(tokens[at + 1]?.norm ?? '');
  const name = said ? at + 2 : at;
  const month = monthOf(tokens[name]);
  if (month === undefined) return undefined;
  const year = readYear(tokens, name + 1);
  const moment = { from: at, to: year?.to ?? name + 1, told: monthTold(month, year?.value, draftDay) };
  return year || said ? moment : { ...moment, weak: true };
}

/** « printemps 2025 », « deuxième trimestre 2026 », « premier semestre de 2026 », « T1 2026 », « année 2026 », « exercice 2024-2025 ». */
export function readPeriodOfYear(tokens: readonly Token[], at: number): Moment | undefined {
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

/** « 2024-2025 », « 2026 »: weak, since a number of four figures may count. */
export function readYearAlone(tokens: readonly Token[], at: number): Moment | undefined {
  const years = readYears(tokens, at);
  if (years) return { from: at, to: years.to, told: yearsTold(years.from, years.until) };
  const year = readYear(tokens, at);
  if (!year) return undefined;
  const era = readBefore(tokens, year.to);
  return era ? { from: at, to: era, told: { kind: 'date' } } : { from: at, to: year.to, told: yearTold(year.value), weak: true };
}
