import type { SentenceView } from './cue.ts';

/**
 * A test for any of the phrases, each a sequence of norms: « selon », « en raison de ». A phrase matches whole words only; `*` at its end lets the
 * last word go on (« scientifi* »).
 */
export function saysAny(...phrases: readonly string[]): (sentence: SentenceView) => boolean {
  const needles = phrases.map((phrase) => {
    const open = phrase.endsWith('*');
    const words = phrase.split(' ');
    return {
      text: open ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `,
      first: open && words.length === 1 ? undefined : words[0],
      whole: words.length === 1 && !open,
    };
  });
  // Most sentences hold the first word of no phrase: asking the set is cheaper than searching the line.
  return ({ line, norms }) =>
    needles.some(({ text, first, whole }) => (first === undefined || norms.has(first)) && (whole || line.includes(text)));
}

/** A test for a sentence that begins with any of the phrases. */
export function beginsWith(...phrases: readonly string[]): (sentence: SentenceView) => boolean {
  const heads = phrases.map((phrase) => (phrase.endsWith('*') ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `));
  return ({ line }) => heads.some((head) => line.startsWith(head));
}
