import { type Clause, createClause } from './clause.ts';
import { contextRows, places, rowCount, wordRows } from './features.ts';
import { edgeOfSentence, type KnownWord, knowWord } from './knownWord.ts';
import type { Lexicon } from './lexicon.ts';
import type { Writing } from './lookedUp.ts';
import { type Reading, readingOf, TaggedToken } from './reading.ts';
import { asText } from './sections.ts';
import { asksForSubjunctive } from './subjunctive.ts';
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
  let weights: Int8Array = new Int8Array(0);
  let extra: ReadonlyMap<string, number> = new Map();
  const words: KnownWord[] = [edgeOfSentence];
  const numbers: Readonly<Record<Writing, Map<string, number>>> = { plain: new Map(), initial: new Map(), capitals: new Map() };
  /** The readings of each word that were asked for, the last one first: most words have but one. */
  const readings: Kept[] = [undefined];
  let aroundRows = new Uint16Array(256 * rowsAround);
  let ownSums = new Int16Array(256 * width);
  let chosen = new Uint8Array(64);
  const rows = new Int32Array(rowsAround + 32);

  /** Keeps what a word says of itself, summed up, and the rows by which it speaks of its neighbours. */
  function keep(at: number, word: KnownWord): void {
    if ((at + 1) * width > ownSums.length) {
      aroundRows = longer(aroundRows, new Uint16Array(aroundRows.length * 2));
      ownSums = longer(ownSums, new Int16Array(ownSums.length * 2));
    }
    let count = wordRows(word, 0, rows);
    for (let rest = word.candidates; rest !== 0; rest &= rest - 1) {
      const tag = 31 - Math.clz32(rest & (~rest + 1));
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

  function asks(word: KnownWord): boolean {
    return asksForSubjunctive(lexicon, word);
  }

  function wake(): void {
    weights = readWeights();
    extra = readExtra();
    keep(0, edgeOfSentence);
  }

  return {
    words,
    begin() {
      if (words.length < mostWords) return;
      words.length = 1;
      readings.length = 1;
      for (const table of Object.values(numbers)) table.clear();
    },
    know(text, norm, writing) {
      const table = numbers[writing];
      const key = writing === 'capitals' ? norm : text;
      const seen = table.get(key);
      if (seen !== undefined) return seen;
      if (weights.length === 0) wake();
      const at = words.length;
      const word = knowWord(lexicon, extra, text, norm, writing);
      words.push(word);
      readings.push(undefined);
      table.set(key, at);
      keep(at, word);
      return at;
    },
    reading(known, rich) {
      const last = readings[known];
      if (last?.reading.rich === rich) return last.reading;
      for (let kept = last?.earlier; kept; kept = kept.earlier) if (kept.reading.rich === rich) return kept.reading;
      const reading = readingOf(lexicon, words[known] ?? edgeOfSentence, rich);
      readings[known] = { reading, earlier: last };
      return reading;
    },
    choose(known) {
      if (chosen.length < known.length) chosen = new Uint8Array(known.length * 2);
      const clause = createClause(asks);
      for (let at = 0; at < known.length; at++) {
        const word = words[known[at] ?? 0] ?? edgeOfSentence;
        const candidates = clause.allowed(word);
        const tag = (candidates & (candidates - 1)) === 0 ? 31 - Math.clz32(candidates) : best(known, at, candidates, clause);
        chosen[at] = tag;
        clause.pass(word, tag);
      }
      return chosen;
    },
  };

  function best(known: readonly number[], at: number, candidates: number, clause: Clause): number {
    const here = known[at] ?? 0;
    const before = known[at - 1] ?? 0;
    const next = known[at + 1] ?? 0;
    const afterNext = known[at + 2] ?? 0;
    const tag1 = at > 0 ? (chosen[at - 1] ?? 0) : 31;
    const tag2 = at > 1 ? (chosen[at - 2] ?? 0) : 31;
    // Locals: the engine cannot keep what it closes over in registers.
    const [from, own, around, all] = [weights, ownSums, aroundRows, rows];
    let count = contextRows(
      words[before] ?? edgeOfSentence,
      words[here] ?? edgeOfSentence,
      words[next] ?? edgeOfSentence,
      words[afterNext] ?? edgeOfSentence,
      tag1,
      tag2,
      clause,
      all,
    );
    for (let index = 0; index < count; index++) all[index] = (all[index] ?? 0) << 5;
    count = addRows(around, before, 1, all, count);
    count = addRows(around, next, 2, all, count);
    count = addRows(around, known[at - 2] ?? 0, 3, all, count);
    count = addRows(around, afterNext, 4, all, count);
    let bestTag = 0;
    let bestScore = -0x7fffffff;
    for (let rest = candidates; rest !== 0; rest &= rest - 1) {
      const tag = 31 - Math.clz32(rest & (~rest + 1));
      let score = own[(here << 5) | tag] ?? 0;
      for (let index = 0; index < count; index++) score = (score + (from[(all[index] ?? 0) | tag] ?? 0)) | 0;
      if (score > bestScore) {
        bestScore = score;
        bestTag = tag;
      }
    }
    return bestTag;
  }
}

/** The readings of a word, from the last that was made on. */
type Kept = { readonly reading: Reading; readonly earlier: Kept } | undefined;

/** Adds the rows of a word at a place to `rows` and returns how many there are now. */
function addRows(around: Uint16Array, word: number, place: number, rows: Int32Array, count: number): number {
  const end = word * rowsAround + (rowsBefore[place + 1] ?? 0);
  for (let at = word * rowsAround + (rowsBefore[place] ?? 0); at < end; at++) rows[count++] = (around[at] ?? 0) << 5;
  return count;
}

function longer<T extends Uint16Array | Int16Array>(from: T, to: T): T {
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
