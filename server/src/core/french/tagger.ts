import { type Clause, createClause } from './clause.ts';
import { contextRows, places, rowCount, wordRows } from './features.ts';
import { type KnownWord, knowWord, type Writing } from './knownWord.ts';
import type { Lexicon } from './lexicon.ts';
import { type Reading, readingOf, TaggedToken } from './reading.ts';
import { asText } from './sections.ts';
import type { Token } from './token.ts';
import type { Word } from './word.ts';

/**
 * Gives each token of one sentence its part of speech, lemma and morphology: a greedy averaged perceptron (Collins 2002) over hashed
 * features, which chooses among what the lexicon allows.
 */
export function tagSentence({ tagger }: { readonly tagger: Tagger }, tokens: readonly Token[]): readonly Word[] {
  const known = knowTokens(tagger, tokens);
  const chosen = tagger.choose(known);
  return tokens.map((token, at) => new TaggedToken(token, tagger.reading(known[at] ?? 0, chosen[at] ?? 0)));
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

/** What stands before the first and after the last word. */
export const edgeOfSentence: KnownWord = {
  form: '',
  formClass: 0,
  hash: 1,
  mask: -1,
  candidates: 1,
  kinds: 256,
  agreement: 0,
  ending1: 0,
  ending2: 0,
  ending3: 0,
  ending4: 0,
  beginning: 0,
  shape: 9,
  subordinates: false,
  capitals: false,
  wishes: false,
};

/** How many words are kept at most; a text with more makes the tagger begin anew. */
const mostWords = 1 << 14;
const width = 32;

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
  const readings: Reading[][] = [];
  let sums = new Int16Array(0);
  let chosen = new Uint8Array(64);
  const rows = new Int32Array(32);
  const total = new Int16Array(width);

  function sum(at: number): void {
    const word = words[at] ?? edgeOfSentence;
    if ((at + 1) * places * width > sums.length) {
      const longer = new Int16Array(Math.max(256, at * 2) * places * width);
      longer.set(sums);
      sums = longer;
    }
    // Locals and a small accumulator: the engine cannot keep what it closes over in registers.
    const [all, from, into] = [sums, weights, total];
    for (let place = 0; place < places; place++) {
      into.fill(0);
      const count = wordRows(word, place, rows);
      for (let index = 0; index < count; index++) {
        const start = (rows[index] ?? 0) * width;
        if (place > 0) {
          for (let tag = 0; tag < width; tag++) into[tag] = (into[tag] ?? 0) + (from[start + tag] ?? 0);
        } else {
          // Only what the word itself may be is ever asked of its own features.
          for (let rest = word.candidates; rest !== 0; rest &= rest - 1) {
            const tag = 31 - Math.clz32(rest & -rest);
            into[tag] = (into[tag] ?? 0) + (from[start + tag] ?? 0);
          }
        }
      }
      all.set(into, (at * places + place) * width);
    }
  }

  function wake(): void {
    weights = readWeights();
    extra = readExtra();
    sum(0);
  }

  return {
    words,
    begin() {
      if (words.length < mostWords) return;
      words.length = 1;
      readings.length = 0;
      for (const table of Object.values(numbers)) table.clear();
    },
    know(text, norm, writing) {
      const table = numbers[writing];
      const key = writing === 'capitals' ? norm : text;
      const seen = table.get(key);
      if (seen !== undefined) return seen;
      if (weights.length === 0) wake();
      const at = words.length;
      words.push(knowWord(lexicon, extra, text, norm, writing));
      table.set(key, at);
      sum(at);
      return at;
    },
    reading(known, rich) {
      readings[known] ??= [];
      const own = readings[known];
      own[rich] ??= readingOf(lexicon, words[known] ?? edgeOfSentence, rich);
      return own[rich];
    },
    choose(known) {
      if (chosen.length < known.length) chosen = new Uint8Array(known.length * 2);
      const clause = createClause();
      for (let at = 0; at < known.length; at++) {
        const id = known[at] ?? 0;
        const word = words[id] ?? edgeOfSentence;
        const candidates = clause.allowed(word);
        const tag1 = at > 0 ? (chosen[at - 1] ?? 0) : 31;
        const tag2 = at > 1 ? (chosen[at - 2] ?? 0) : 31;
        const tag =
          (candidates & (candidates - 1)) === 0
            ? 31 - Math.clz32(candidates)
            : best(
                id,
                candidates,
                known[at - 1] ?? 0,
                known[at + 1] ?? 0,
                known[at - 2] ?? 0,
                known[at + 2] ?? 0,
                tag1,
                tag2,
                clause,
              );
        chosen[at] = tag;
        clause.pass(word, tag);
      }
      return chosen;
    },
  };

  function best(
    id: number,
    candidates: number,
    id1: number,
    next: number,
    id2: number,
    next2: number,
    tag1: number,
    tag2: number,
    clause: Clause,
  ): number {
    const word = words[id] ?? edgeOfSentence;
    const count = contextRows(
      words[id1] ?? edgeOfSentence,
      word,
      words[next] ?? edgeOfSentence,
      words[next2] ?? edgeOfSentence,
      tag1,
      tag2,
      clause,
      rows,
    );
    for (let index = 0; index < count; index++) rows[index] = (rows[index] ?? 0) * width;
    const at0 = id * places * width;
    const at1 = (id1 * places + 1) * width;
    const at2 = (next * places + 2) * width;
    const at3 = (id2 * places + 3) * width;
    const at4 = (next2 * places + 4) * width;
    const [all, from, at] = [sums, weights, rows];
    let bestTag = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let rest = candidates; rest !== 0; rest &= rest - 1) {
      const tag = 31 - Math.clz32(rest & -rest);
      let score =
        (all[at0 + tag] ?? 0) + (all[at1 + tag] ?? 0) + (all[at2 + tag] ?? 0) + (all[at3 + tag] ?? 0) + (all[at4 + tag] ?? 0);
      for (let index = 0; index < count; index++) score += from[(at[index] ?? 0) + tag] ?? 0;
      if (score > bestScore) {
        bestScore = score;
        bestTag = tag;
      }
    }
    return bestTag;
  }
}

/** Numbers for the words of a sentence. A sentence in capitals is read as if it were in small letters. */
export function knowTokens(tagger: Pick<Tagger, 'know' | 'begin'>, tokens: readonly Token[]): number[] {
  tagger.begin();
  const capitals = isInCapitals(tokens);
  let initial = true;
  return tokens.map(({ text, norm, kind }) => {
    const writing = capitals ? 'capitals' : initial && kind !== 'punctuation' ? 'initial' : 'plain';
    if (kind !== 'punctuation') initial = false;
    return tagger.know(text, norm, writing);
  });
}

function isInCapitals(tokens: readonly Token[]): boolean {
  let upper = 0;
  let lower = 0;
  for (const { text, norm, kind } of tokens) {
    if (kind !== 'word' || text.length < 2) continue;
    if (text === norm) {
      if (++lower > 1 + upper) return false;
    } else if (text === text.toUpperCase()) upper++;
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
