import type { Clause } from './clause.ts';
import { mixed } from './hashing.ts';
import type { KnownWord } from './knownWord.ts';

/** How many rows of weights there are, a power of two; what is looked at is hashed into them. */
export const rowCount = 1 << 15;

/** How many words around the one to be tagged are looked at: itself, the one before, the next, two before, two after. */
export const places = 5;

/** Writes the rows of what a word says alone, standing at one of the places, and returns their count. */
export function wordRows(word: KnownWord, place: number, rows: Int32Array): number {
  const { hash, mask, ending3, shape } = word;
  let count = 0;
  rows[count++] = row(1 + place, hash, 0);
  rows[count++] = row(6 + place, mask, 0);
  if (place > 2) return count;
  rows[count++] = row(11 + place, ending3, shape);
  rows[count++] = row(14 + place, mask, word.agreement);
  if (place > 0) return count;
  rows[count++] = row(17, word.ending1, 0);
  rows[count++] = row(18, word.ending2, 0);
  rows[count++] = row(19, ending3, 0);
  rows[count++] = row(20, word.ending4, 0);
  rows[count++] = row(21, shape, 0);
  rows[count++] = row(22, mask, shape);
  rows[count++] = row(23, mask, word.ending2);
  rows[count++] = row(24, mask, ending3);
  rows[count++] = row(25, word.beginning, shape);
  return count;
}

/** What features look at of a word beside others, as `factWidth` numbers in one array: the engine finds them faster than in objects all over the memory. */
export const fact = { hash: 0, mask: 1, kinds: 2, agreement: 3, candidates: 4, subordinates: 5 } as const;
export const factWidth = 8;

/** Writes the facts of a word to `at`. */
export function writeFacts(word: KnownWord, facts: Int32Array, at: number): void {
  facts[at + fact.hash] = word.hash;
  facts[at + fact.mask] = word.mask;
  facts[at + fact.kinds] = word.kinds;
  facts[at + fact.agreement] = word.agreement;
  facts[at + fact.candidates] = word.candidates;
  facts[at + fact.subordinates] = word.subordinates ? 1 : 0;
}

/**
 * Writes the rows of what words say together and with the tags already given (`tag1` to the word before, `tag2` to the one before it), and returns
 * their count. The words are told by where their facts begin.
 */
export function contextRows(
  facts: Int32Array,
  before: number,
  word: number,
  next: number,
  afterNext: number,
  tag1: number,
  tag2: number,
  clause: Clause,
  rows: Int32Array,
): number {
  const hash = facts[word + fact.hash] ?? 0;
  const mask = facts[word + fact.mask] ?? 0;
  const kinds = facts[word + fact.kinds] ?? 0;
  const hashBefore = facts[before + fact.hash] ?? 0;
  const maskBefore = facts[before + fact.mask] ?? 0;
  const hashNext = facts[next + fact.hash] ?? 0;
  const maskNext = facts[next + fact.mask] ?? 0;
  const kindsNext = facts[next + fact.kinds] ?? 0;
  const { state, trigger } = clause;
  const tags = tag1 * 32 + tag2;
  rows[0] = row(30, tag1, 0);
  rows[1] = row(31, tags, 0);
  rows[2] = row(32, tag1, hash);
  rows[3] = row(33, tag1, mask);
  rows[4] = row(34, tags, mask);
  rows[5] = row(35, tag1, maskNext);
  rows[6] = row(36, mixed(tag1, mask), maskNext);
  rows[7] = row(37, hashBefore, hash);
  rows[8] = row(38, hash, hashNext);
  rows[9] = row(39, mixed(mask, maskNext), facts[afterNext + fact.mask] ?? 0);
  rows[10] = row(40, mixed(maskBefore, mask), maskNext);
  rows[11] = row(41, hashBefore, mask);
  rows[12] = row(42, mask, hashNext);
  rows[13] = row(43, mixed(tag1, hashBefore), mask);
  rows[14] = row(44, state, mask);
  rows[15] = row(45, mixed(tag1, facts[word + fact.agreement] ?? 0), facts[before + fact.agreement] ?? 0);
  rows[16] = row(46, mask, maskNext);
  rows[17] = row(47, mixed(trigger, tag1), mask);
  rows[18] = row(48, trigger, mask);
  rows[19] = row(49, mixed(tag1, kinds), kindsNext);
  rows[20] = row(50, mixed(tags, kinds), state);
  rows[21] = row(51, mixed(kinds, kindsNext), mixed(facts[afterNext + fact.kinds] ?? 0, state));
  return 22;
}

/** A row for a template and two numbers that it looks at. */
function row(template: number, a: number, b: number): number {
  return mixed(mixed(Math.imul(template, 0x9e3779b1), a), b) & (rowCount - 1);
}
