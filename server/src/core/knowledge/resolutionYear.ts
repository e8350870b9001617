import type { Resolution, ResolutionYears } from './known.ts';

/**
 * The year of a resolution of the Security Council by its number; nothing where the base does not reach so far. In a year that is not
 * closed, the numbers up to the highest one that is known singly are certain.
 */
export function yearOfResolution(number: number, { years }: ResolutionYears, single: readonly Resolution[]): number | undefined {
  for (const [year, first, last] of years) {
    if (number < first) return undefined;
    if (last !== undefined ? number <= last : number <= highestOf(year, single)) return year;
  }
  return undefined;
}

/** The years in which a resolution of the General Assembly may be: session N opens in September of 1945 + N and lasts a year. */
export function yearsOfSession(session: number): readonly number[] {
  return [session + 1945, session + 1946];
}

/**
 * Whether that number and year fit the Parliamentary Assembly of the Council of Europe, whose resolutions are cited in the same form: it had
 * passed 1534 by January 2007 and 2528 by January 2024, some 58 a year. A year either way is allowed.
 */
export function mayBeParliamentaryAssembly(number: number, year: number): boolean {
  const expected = 2007 + (number - 1534) / 58.5;
  return number < 1534 ? year < 2008 && year > 1948 : Math.abs(year + 0.5 - expected) <= 1.6;
}

function highestOf(year: number, single: readonly Resolution[]): number {
  return Math.max(
    0,
    ...single
      .filter(({ date }) => date.startsWith(String(year)))
      .map(({ number }) => Number(/^S\/RES\/(\d+)$/.exec(number)?.[1] ?? 0)),
  );
}
