import { Clause } from './clause.ts';
import { contextRows, factWidth, places, rowCount, wordRows, writeFacts } from './features.ts';
import { edgeOfSentence, type KnownWord, knowWord } from './knownWord.ts';
import type { Lexicon } from './lexicon.ts';
import type { Writing } from './lookedUp.ts';
import { type Reading, readingOf, TaggedToken } from './reading.ts';
import { asText } from './sections.ts';
import type { Sentence, Token } from './token.ts';
import type { Word } from './word.ts';

/**
 * Gives each token of one sentence its part of speech, lemma and morphology: a greedy averaged perceptron (Collins 2002) over hashed
 * features, which chooses among what the lexicon allows.
 */
export function tagSentence(layer: { readonly tagger: Tagger }, tokens: readonly Token[]): readonly Word[] {
  return tagSentences(layer, tokens, [{ from: 0, to: tokens.length }]);
}

/** The same for the tokens of a text and its sentences, which hold all of them in order. */
export function tagSentences(
  { tagger }: { readonly tagger: Tagger },
  tokens: readonly Token[],
  sentences: readonly Pick<Sentence, 'from' | 'to'>[],
): readonly Word[] {
  const words: Word[] = [];
  for (const { from, to } of sentences) {
    const known = knowTokens(tagger, tokens, from, to);
    const chosen = tagger.choose(known);
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (token) words.push(new TaggedToken(token, tagger.reading(known[at - from] ?? 0, chosen[at - from] ?? 0)));
    }
  }
  return words;
}

/** The tagger at work: weights, and what it has seen of words so far. */
export interface Tagger {
  /** The words seen so far, by their number; 0 is the edge of a sentence. */
  readonly words: readonly KnownWord[];
  /** To be called before the words of a sentence: numbers hold until the next call. */
  begin(): void;
  know(text: string, norm: string, writing: Writing): number;
  /** What one of these words is with a rich tag. */
  reading(known: number, rich: number): Reading;
  /** The rich tag of each of these words that stand in one sentence. The array is written anew at the next call. */
  choose(known: readonly number[]): Uint8Array;
}

/** How many words are kept at most; a text with more makes the tagger begin anew. */
const mostWords = 1 << 14;
/** How many words there is room for from the start; what is not used yet takes no memory. */
const usualWords = 1 << 13;
const width = 32;
/** How many rows a word has at the places around before each of them, and at all of them; at its own place its rows are summed up. */
const rowsBefore = Array.from({ length: places + 1 }, (_, end) => {
  let sum = 0;
  for (let place = 1; place < end; place++) sum += wordRows(edgeOfSentence, place, new Int32Array(32));
  return sum;
});
const rowsAround = rowsBefore[places] ?? 0;

/** Makes a tagger of its weights (`rowCount` rows of 32) and of the tags that training texts add to the lexicon. */
export function createTagger(
  lexicon: Lexicon,
  readWeights: () => Int8Array,
  readExtra: () => ReadonlyMap<string, number>,
): Tagger {
  return new Perceptron(lexicon, readWeights, readExtra);
}

/** A class, so that what the engine made fast for one tagger serves the next. */
class Perceptron implements Tagger {
  readonly words: KnownWord[] = [edgeOfSentence];
  private readonly lexicon: Lexicon;
  private readonly data: { readonly weights: () => Int8Array; readonly extra: () => ReadonlyMap<string, number> };
  private weights: Int8Array = new Int8Array(0);
  private extra: ReadonlyMap<string, number> = new Map();
  private readonly numbers: Readonly<Record<Writing, Map<string, number>>> = {
    plain: new Map(),
    initial: new Map(),
    capitals: new Map(),
  };
  /** The readings of each word that were asked for, the last one first: most words have but one. */
  private readonly readings: (Reading | undefined)[] = [undefined];
  private aroundRows = new Uint16Array(usualWords * rowsAround);
  private ownSums = new Int16Array(usualWords * width);
  private facts = new Int32Array(usualWords * factWidth);
  private chosen = new Uint8Array(64);
  private readonly rows = new Int32Array(rowsAround + 32);

  constructor(lexicon: Lexicon, weights: () => Int8Array, extra: () => ReadonlyMap<string, number>) {
    this.lexicon = lexicon;
    this.data = { weights, extra };
  }

  begin(): void {
    if (this.words.length < mostWords) return;
    this.words.length = 1;
    this.readings.length = 1;
    for (const table of Object.values(this.numbers)) table.clear();
  }

  know(text: string, norm: string, writing: Writing): number {
    const table = this.numbers[writing];
    const key = writing === 'capitals' ? norm : text;
    const seen = table.get(key);
    if (seen !== undefined) return seen;
    if (this.weights.length === 0) this.wake();
    const at = this.words.length;
    const word = knowWord(this.lexicon, this.extra, text, norm, writing);
    this.words.push(word);
    this.readings.push(undefined);
    table.set(key, at);
    this.keep(at, word);
    return at;
  }

  reading(known: number, rich: number): Reading {
    const last = this.readings[known];
    for (let kept = last; kept; kept = kept.earlier) if (kept.rich === rich) return kept;
    const reading = readingOf(this.lexicon, this.words[known] ?? edgeOfSentence, rich, last);
    this.readings[known] = reading;
    return reading;
  }

  choose(known: readonly number[]): Uint8Array {
    if (this.chosen.length < known.length) this.chosen = new Uint8Array(known.length * 2);
    const { chosen } = this;
    const clause = new Clause(this.lexicon, this.words, this.facts);
    for (let at = 0; at < known.length; at++) {
      const word = known[at] ?? 0;
      const candidates = clause.allowed(word);
      const one = (candidates & (candidates - 1)) === 0;
      const tag = one ? 31 - Math.clz32(candidates) : this.best(known, at, candidates, clause);
      chosen[at] = tag;
      clause.pass(word, tag);
    }
    return chosen;
  }

  private wake(): void {
    this.weights = this.data.weights();
    this.extra = this.data.extra();
    this.keep(0, edgeOfSentence);
  }

  /** Keeps what a word says of itself, summed up, and the rows by which it speaks of its neighbours. */
  private keep(at: number, word: KnownWord): void {
    if ((at + 1) * width > this.ownSums.length) {
      this.aroundRows = longer(this.aroundRows, new Uint16Array(this.aroundRows.length * 2));
      this.ownSums = longer(this.ownSums, new Int16Array(this.ownSums.length * 2));
      this.facts = longer(this.facts, new Int32Array(this.facts.length * 2));
    }
    const { weights, rows, ownSums, aroundRows } = this;
    writeFacts(word, this.facts, at * factWidth);
    let count = wordRows(word, 0, rows);
    for (let rest = word.candidates; rest !== 0; rest &= rest - 1) {
      const tag = 31 - Math.clz32(rest & -rest);
      let sum = 0;
      for (let index = 0; index < count; index++) sum += weights[((rows[index] ?? 0) << 5) | tag] ?? 0;
      ownSums[(at << 5) | tag] = sum;
    }
    let to = at * rowsAround;
    for (let place = 1; place < places; place++) {
      count = wordRows(word, place, rows);
      for (let index = 0; index < count; index++) aroundRows[to++] = rows[index] ?? 0;
    }
  }

  private best(known: readonly number[], at: number, candidates: number, clause: Clause): number {
    const here = known[at] ?? 0;
    // Not beyond either end of the array, which the engine is slow to read.
    const before = at > 0 ? (known[at - 1] ?? 0) : 0;
    const beforeThat = at > 1 ? (known[at - 2] ?? 0) : 0;
    const next = at + 1 < known.length ? (known[at + 1] ?? 0) : 0;
    const afterNext = at + 2 < known.length ? (known[at + 2] ?? 0) : 0;
    // Locals: the engine keeps them in registers.
    const { facts, chosen, weights: from, ownSums: own, aroundRows: around, rows: all } = this;
    const tag1 = at > 0 ? (chosen[at - 1] ?? 0) : 31;
    const tag2 = at > 1 ? (chosen[at - 2] ?? 0) : 31;
    let count = contextRows(
      facts,
      before * factWidth,
      here * factWidth,
      next * factWidth,
      afterNext * factWidth,
      tag1,
      tag2,
      clause,
      all,
    );
    for (let index = 0; index < count; index++) all[index] = (all[index] ?? 0) << 5;
    count = addRows(around, before, 1, all, count);
    count = addRows(around, next, 2, all, count);
    count = addRows(around, beforeThat, 3, all, count);
    count = addRows(around, afterNext, 4, all, count);
    let bestTag = 0;
    let bestScore = -0x7fffffff;
    // Two by two: the rows are gone through once for both.
    for (let rest = candidates; rest !== 0; ) {
      const tag = 31 - Math.clz32(rest & -rest);
      rest &= rest - 1;
      const other = rest === 0 ? tag : 31 - Math.clz32(rest & -rest);
      rest &= rest - 1;
      let score = own[(here << 5) | tag] ?? 0;
      let otherScore = own[(here << 5) | other] ?? 0;
      for (let index = 0; index < count; index++) {
        const row = all[index] ?? 0;
        score = (score + (from[row | tag] ?? 0)) | 0;
        otherScore = (otherScore + (from[row | other] ?? 0)) | 0;
      }
      if (score > bestScore) {
        bestScore = score;
        bestTag = tag;
      }
      if (otherScore > bestScore) {
        bestScore = otherScore;
        bestTag = other;
      }
    }
    return bestTag;
  }
}

/** Adds the rows of a word at a place to `rows` and returns how many there are now. */
function addRows(around: Uint16Array, word: number, place: number, rows: Int32Array, count: number): number {
  const end = word * rowsAround + (rowsBefore[place + 1] ?? 0);
  for (let at = word * rowsAround + (rowsBefore[place] ?? 0); at < end; at++) rows[count++] = (around[at] ?? 0) << 5;
  return count;
}

function longer<T extends Uint16Array | Int16Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Numbers for the words `from` (inside) to `to` (outside), one sentence. A sentence in capitals is read as if it were in small letters. */
export function knowTokens(
  tagger: Pick<Tagger, 'know' | 'begin'>,
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly number[] {
  tagger.begin();
  const known: number[] = [];
  const capitals = isInCapitals(tokens, from, to);
  let initial = true;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    const marks = token.kind === 'punctuation';
    known.push(tagger.know(token.text, token.norm, capitals ? 'capitals' : initial && !marks ? 'initial' : 'plain'));
    if (!marks) initial = false;
  }
  return known;
}

function isInCapitals(tokens: readonly Token[], from: number, to: number): boolean {
  let upper = 0;
  let lower = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.text.length < 2) continue;
    if (token.text === token.norm) {
      if (++lower > 1 + upper) return false;
    } else if (token.text === token.text.toUpperCase()) upper++;
    else lower++;
  }
  return upper > 2 && upper > 2 * lower;
}

/** The weights of a data file; where it holds none, weights that say nothing. */
export function readWeights(sections: ReadonlyMap<string, Uint8Array>): Int8Array {
  const bytes = sections.get('WGHT');
  if (bytes?.length !== rowCount * width) return new Int8Array(rowCount * width);
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** The tags that training texts add to the lexicon: a set of rich tags for each form. */
export function readExtra(sections: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, number> {
  const lines = asText(sections.get('XTRA') ?? new Uint8Array(0)).split('\n');
  return new Map(lines.map((line) => line.split(' ')).map(([form, mask]) => [form ?? '', Number(mask) | 0]));
}
