import { isoOf } from './calendar.ts';
import { type Part, readCentury } from './dateParts.ts';
import type { Token } from './token.ts';
import type { Moment } from './told.ts';

/** « années 1990 », « années quatre-vingt-dix », « années 30 ». */
export function readDecade(tokens: readonly Token[], at: number): Moment | undefined {
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
export function readCenturies(tokens: readonly Token[], at: number): Moment | undefined {
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

/** The token after « av. J.-C. », undefined where it does not stand there. */
export function readBefore(tokens: readonly Token[], at: number): number | undefined {
  return /^(?:av\.|avant)$/.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.norm === 'j.-c.' ? at + 2 : undefined;
}

function centurySpan(first: number, last: number): { from: string; to: string } {
  return { from: isoOf({ year: (first - 1) * 100 + 1, month: 1, day: 1 }), to: isoOf({ year: last * 100, month: 12, day: 31 }) };
}
