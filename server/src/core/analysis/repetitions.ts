import type { Span } from '../text/span.ts';

/** Words, or groups of up to four, that stand twice in a row: a slip of typing or of pasting. Only what a careful writer never writes twice. */
export function repetitions(prose: string): readonly Span[] {
  const { starts, ends, joins } = smallWords(prose);
  const found: Span[] = [];
  for (let at = 0; at + 1 < starts.length; at++) {
    const length = repeatedFrom(prose, starts, ends, joins, at);
    if (!length) continue;
    const start = starts[at] ?? 0;
    const end = ends[at + 2 * length - 1] ?? start;
    if (
      length > 1 ||
      !(mayRepeat.has(prose.slice(start, ends[at])) || interjection.test(prose.slice(Math.max(0, start - 4), start)))
    ) {
      found.push({ start, end });
    }
    at += 2 * length - 1;
  }
  return found;
}

interface SmallWords {
  /** Where words in small letters start and end; a word that is part of a longer one, and a sign, end where they start. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether one space stands between a word and the next. */
  readonly joins: readonly boolean[];
}

/** The words in small letters: figures and proper names are repeated on purpose. A hyphen, an apostrophe or a capital makes a word part of a longer one. */
function smallWords(prose: string): SmallWords {
  const starts: number[] = [];
  const ends: number[] = [];
  const joins: boolean[] = [];
  let start = 0;
  for (let at = 0; at <= prose.length; at++) {
    const unit = at < prose.length ? prose.charCodeAt(at) : 32;
    if (isSmall(unit)) continue;
    const isSpace = unit === 32 || unit === 0xa0 || unit === 10;
    if (at > start || !isSpace) {
      const whole = at > start && !isApart(unit) && !(start > 0 && isApart(prose.charCodeAt(start - 1)));
      starts.push(start);
      ends.push(whole ? at : start);
      joins.push(whole && isSpace && at < prose.length);
    }
    start = at + 1;
  }
  return { starts, ends, joins };
}

/** How many words from `at` on stand again right after; 0 where none do. */
function repeatedFrom(
  prose: string,
  starts: readonly number[],
  ends: readonly number[],
  joins: readonly boolean[],
  at: number,
): number {
  for (let length = 1; length <= 4; length++) {
    if (!joins[at + length - 1]) return 0;
    let same = 0;
    while (
      same < length &&
      isSame(prose, starts, ends, at + same, at + same + length) &&
      (same === length - 1 || joins[at + same + length])
    )
      same++;
    if (same === length) return length;
  }
  return 0;
}

function isSame(prose: string, starts: readonly number[], ends: readonly number[], one: number, other: number): boolean {
  const from = starts[one] ?? 0;
  const to = starts[other] ?? 0;
  const length = (ends[one] ?? 0) - from;
  if (other >= starts.length || length === 0 || (ends[other] ?? 0) - to !== length) return false;
  for (let at = 0; at < length; at++) if (prose.charCodeAt(from + at) !== prose.charCodeAt(to + at)) return false;
  return true;
}

/** Small letters of French; `œ` and its like are above Latin-1. */
function isSmall(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 0xdf && unit <= 0xff && unit !== 0xf7) || unit === 0x153;
}

/** What makes a word part of a longer one: a capital, a figure, a hyphen, an apostrophe. */
function isApart(unit: number): boolean {
  return (
    (unit >= 48 && unit <= 57) ||
    (unit >= 65 && unit <= 90) ||
    unit === 39 ||
    unit === 45 ||
    unit === 0x2019 ||
    (unit >= 0xc0 && unit <= 0xde)
  );
}

const interjection = /(?:oh|ah|ô|tra|ouh) $/i;

/** Words that French repeats by its grammar or for insistence: « nous nous félicitons », « en en faisant », « faire faire ». */
const mayRepeat: ReadonlySet<string> = new Set(
  'nous vous en y faire très bien non oui si ha ah oh hé hum bla tout tant plus point même lui elle elles eux'.split(' '),
);
