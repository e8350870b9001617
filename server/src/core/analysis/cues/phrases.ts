import type { SentenceView } from './cue.ts';

/**
 * A test for any of the phrases, each a sequence of norms: « selon », « en raison de ». A phrase matches whole words only; `*` at its end lets the
 * last word go on (« scientifi* »).
 */
export function saysAny(...phrases: readonly string[]): (sentence: SentenceView) => boolean {
  const needles = phrases.map((phrase) => (phrase.endsWith('*') ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `));
  return ({ line }) => needles.some((needle) => line.includes(needle));
}

/** A test for a sentence that begins with any of the phrases. */
export function beginsWith(...phrases: readonly string[]): (sentence: SentenceView) => boolean {
  const heads = phrases.map((phrase) => (phrase.endsWith('*') ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `));
  return ({ line }) => heads.some((head) => line.startsWith(head));
}
