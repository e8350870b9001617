import { fold } from '../text/fold.ts';

/** The ISO date of « 2026-11-24 », « 24/11/2026 », « 24 novembre 2026 » (a time after it is let go); undefined where it is no day of the calendar. */
export function isoDateOf(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]|$)/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (slashed) return day(Number(slashed[3]), Number(slashed[2]), Number(slashed[1]));
  const written = /^(?:[a-z]+ )?(\d{1,2})(?:er)? ([a-z]+) (\d{4})$/.exec(fold(text).replace(/\s+/g, ' ').trim());
  return written ? day(Number(written[3]), months.indexOf(written[2] ?? '') + 1, Number(written[1])) : undefined;
}

const months = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];

function day(year: number, month: number, date: number): string | undefined {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (days === undefined || date < 1 || date > days) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
