import type { Span } from './span.ts';

/** Where two texts differ: what stood under `before` gave way to what stands under `after`; undefined where they are equal. */
export interface Difference {
  readonly before: Span;
  readonly after: Span;
}

/** The smallest single stretch in which two texts differ. */
export function differenceOf(before: string, after: string): Difference | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start + step <= shorter && before.slice(start, start + step) === after.slice(start, start + step)) start += step;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  const most = shorter - start;
  while (
    tail + step <= most &&
    before.slice(before.length - tail - step, before.length - tail) ===
      after.slice(after.length - tail - step, after.length - tail)
  ) {
    tail += step;
  }
  while (tail < most && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  return { before: { start, end: before.length - tail }, after: { start, end: after.length - tail } };
}

/** Units that are compared at once: a slice is compared by the machine, not unit by unit. */
const step = 4096;
