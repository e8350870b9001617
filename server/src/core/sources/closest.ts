import type { Span } from '../text/span.ts';
import { align } from './align.ts';
import type { SourceText } from './source.ts';
import { type ComparedWord, comparedWords, type WordIndex, wordIndex, wordsBetween } from './sourceWords.ts';
import { changesOf, type WordChange } from './wordChanges.ts';

/** The passage of a source that is closest to some words, and how its words differ from them. */
export interface Closest {
  readonly passage: Span;
  /** The passage on one line. */
  readonly text: string;
  readonly changes: readonly WordChange[];
}

/** A passage that shares less than this part of the words is no form of them. */
const leastShared = 0.5;
/** A longer quotation is compared by its first words only. */
const mostWords = 400;
/** The cost of a word or two changed: where most words stand in line, no other place will be nearer. */
const nearEnough = 24;
/** A word that stands more often than this in the source says little of where to look. */
const mostPlaces = 400;

/** The closest passage, or undefined where none shares half of the words. */
export function closestPassage(quoted: string, source: SourceText): Closest | undefined {
  const words = comparedWords(quoted).slice(0, mostWords);
  if (words.length === 0) return undefined;
  const index = wordIndex(source);
  let best: { readonly cost: number; readonly found: Closest } | undefined;
  for (const start of likelyStarts(words, index)) {
    if (best && best.cost <= nearEnough) break;
    const slack = Math.max(6, words.length >> 1);
    const from = Math.max(0, start - slack);
    const window = wordsBetween(source, index, from, start + words.length + slack);
    const { steps, cost, shared } = align(words, window);
    if (shared < words.length * leastShared || shared === 0 || (best && cost >= best.cost)) continue;
    const first = window[steps.find(({ b }) => b !== undefined)?.b ?? 0];
    const last = window[steps.findLast(({ b }) => b !== undefined)?.b ?? 0];
    if (!first || !last) continue;
    const passage = { start: first.start, end: last.end };
    const text = source.text
      .slice(passage.start, passage.end)
      .replace(/-[ \t]*\r?\n[ \t]*(?=\p{Ll})/gu, '')
      .replace(/[ \t]*[\r\n]\s*/g, ' ');
    best = {
      cost,
      found: { passage, text: withCaseOf(quoted, text), changes: changesOf(steps, words, window, quoted, source.text) },
    };
  }
  return best?.found;
}

/** A quotation may begin with a capital that the source has not, or the other way round. */
function withCaseOf(quoted: string, text: string): string {
  const first = /\p{L}/u.exec(quoted)?.[0] ?? '';
  const other = text[0] ?? '';
  return first !== other && first.toLowerCase() === other.toLowerCase() ? first + text.slice(1) : text;
}

/** The places of the source at which most words of the quotation would stand in line, the rare words weighing more. */
function likelyStarts(words: readonly ComparedWord[], { places }: WordIndex): readonly number[] {
  const width = Math.max(4, words.length >> 2);
  const votes = new Map<number, number>();
  const cast = (most: number): void => {
    for (const [at, { bare }] of words.entries()) {
      const found = places.get(bare);
      if (!found || found.length > most) continue;
      for (const place of found) {
        const bucket = Math.floor((place - at) / width);
        votes.set(bucket, (votes.get(bucket) ?? 0) + 1 / found.length);
      }
    }
  };
  cast(mostPlaces);
  if (votes.size === 0) cast(20_000);
  const scored = [...votes.keys()].map((bucket) => ({ bucket, score: (votes.get(bucket) ?? 0) + (votes.get(bucket + 1) ?? 0) }));
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, 4)
    .map(({ bucket }) => bucket * width + width);
}
