import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';

/** What of a block must be the same in every language: numbers in figures, and days. */
export interface Stated extends Span {
  /** « 12.5 », « 12.5 % », « 2026-11-24 »: the same whatever language writes it. */
  readonly value: string;
  readonly kind: 'number' | 'day';
}

/** The numbers of two figures and more, percentages and days of a block, read as French and as English write them. */
export const stated = defineAnalysis('stated', ({ block }): readonly Stated[] => {
  const { prose } = block;
  if (!/\d/.test(prose)) return [];
  const days = [...daysOf(prose)];
  const numbers = [...prose.matchAll(number)].flatMap((match): readonly Stated[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (days.some((day) => day.start < span.end && span.start < day.end)) return [];
    const value = plainNumber(match[1] ?? '');
    const percent = match[2] !== undefined;
    if (value === undefined || (value.length < 2 && !percent)) return [];
    return [{ ...span, value: percent ? `${value} %` : value, kind: 'number' }];
  });
  return [...days, ...numbers].sort((a, b) => a.start - b.start);
});

const number =
  /(?<![\p{L}\d/.,-])(\d{1,3}(?:[\u00a0\u202f ,.]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)(?![\p{L}\d/])([\s\u00a0\u202f]?%|[\s\u00a0]per cent|[\s\u00a0]pour cent)?/gu;

/** Groups of three are thousands, a last group of one or two a fraction, whichever mark parts them. */
function plainNumber(written: string): string | undefined {
  const [, whole, fraction] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(written) ?? [];
  const digits = whole?.replace(/[\s\u00a0\u202f.,]/g, '');
  if (!digits || !/^\d+$/.test(digits)) return undefined;
  return String(Number(fraction ? `${digits}.${fraction}` : digits));
}

function* daysOf(prose: string): Generator<Stated> {
  for (const [form, order] of forms) {
    for (const match of prose.matchAll(form)) {
      const day = Number(match[order === 'day' ? 1 : 2]?.replace(/\D/g, ''));
      const month = monthNumber(match[order === 'day' ? 2 : 1] ?? '');
      const year = match[3] ?? '';
      if (!month || day < 1 || day > 31) continue;
      const value = `${year || '----'}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      yield { start: match.index, end: match.index + match[0].length, value, kind: 'day' };
    }
  }
}

const names = [
  'janvier|january',
  'février|february',
  'mars|march',
  'avril|april',
  'mai|may',
  'juin|june',
  'juillet|july',
  'août|august',
  'septembre|september',
  'octobre|october',
  'novembre|november',
  'décembre|december',
];
const anyMonth = names.join('|');
const forms: readonly (readonly [RegExp, 'day' | 'month'])[] = [
  [new RegExp(`(?<![\\d.,])(\\d{1,2}(?:er|st|nd|rd|th)?) (${anyMonth})(?!\\p{L})(?:,? (\\d{4}))?`, 'giu'), 'day'],
  [new RegExp(`(?<!\\p{L}|\\d )(${anyMonth}) (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (\\d{4}))?`, 'giu'), 'month'],
];

function monthNumber(name: string): number {
  return names.findIndex((pair) => pair.split('|').includes(name.toLowerCase())) + 1;
}
