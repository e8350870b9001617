import type { Span } from '../text/span.ts';
import { align } from './align.ts';
import { skimmedSource } from './passage.ts';
import type { SourceText } from './source.ts';
import { type ComparedWord, comparedWords } from './sourceWords.ts';
import { type Skimmed, squash, stretchOf } from './squash.ts';
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
  const skimmed = skimmedSource(source);
  const length = words.reduce((sum, { bare }) => sum + bare.length, 0);
  let best: { readonly cost: number; readonly found: Closest } | undefined;
  const slack = Math.max(40, length >> 1);
  for (const start of likelyStarts(words, length, skimmed)) {
    if (best && best.cost <= nearEnough) break;
    const window = wordsBetween(source, skimmed, start - slack, start + length + slack);
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

/** How many of the words are looked for, the longest first: that is where the rare ones are. */
const mostLookedFor = 20;
/** So many words of which each stands in so few places say where to look. */
const enough = 5;
const rare = 12;

/** The units of the source at which most words of the quotation would stand in line, the rare words weighing more. */
function likelyStarts(words: readonly ComparedWord[], length: number, { bare }: Skimmed): readonly number[] {
  const width = Math.max(16, length >> 2);
  const votes = new Map<number, number>();
  let telling = 0;
  for (const [word, places] of lookedFor(words)) {
    if (telling === enough) break;
    const found = occurrences(word, bare);
    if (found.length > 0 && found.length <= rare) telling++;
    for (const place of places) {
      for (const unit of found) {
        const bucket = Math.floor((unit - place) / width);
        votes.set(bucket, (votes.get(bucket) ?? 0) + 1 / found.length);
      }
    }
  }
  const scored = [...votes.keys()].map((bucket) => ({ bucket, score: (votes.get(bucket) ?? 0) + (votes.get(bucket + 1) ?? 0) }));
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, 4)
    .map(({ bucket }) => bucket * width + width);
}

/** The words to look for, and how many units of the quotation stand before each. */
function lookedFor(words: readonly ComparedWord[]): readonly (readonly [string, readonly number[]])[] {
  const places = new Map<string, number[]>();
  let before = 0;
  for (const { bare } of words) {
    const own = places.get(bare);
    if (own) own.push(before);
    else places.set(bare, [before]);
    before += bare.length;
  }
  return [...places].sort(([a], [b]) => b.length - a.length).slice(0, mostLookedFor);
}

/** Where a word stands in skimmed text, in another word or not; nowhere where it stands so often that it says little. */
function occurrences(word: string, bare: string): readonly number[] {
  const found: number[] = [];
  for (let unit = bare.indexOf(word); unit >= 0; unit = bare.indexOf(word, unit + 1)) {
    if (found.length === mostPlaces) return [];
    found.push(unit);
  }
  return found;
}

/** The words of a source about between two units, with their spans in the text. */
function wordsBetween({ text }: SourceText, skimmed: Skimmed, from: number, to: number): readonly ComparedWord[] {
  const stretch = stretchOf(skimmed, text, Math.max(0, from), to);
  const { at } = squash(text, stretch.start, stretch.end);
  const first = from <= stretch.before ? stretch.start : (at[from - stretch.before] ?? stretch.end);
  const last = at[to - stretch.before] ?? stretch.end;
  const start = Math.max(0, text.lastIndexOf(' ', first) + 1, first - longestWord);
  const space = text.indexOf(' ', last);
  const end = space < 0 ? text.length : Math.min(space, last + longestWord);
  return comparedWords(text.slice(start, end)).map((word) => ({ ...word, start: word.start + start, end: word.end + start }));
}

/** How far the window of a comparison goes on to end between two words. */
const longestWord = 40;
