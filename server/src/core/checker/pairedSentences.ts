import type { ToldSentence } from './comparedItems.ts';

/** A sentence of either version beside that of the other which it became; alone where there is none. */
export type SentencePair = readonly [before: ToldSentence | undefined, after: ToldSentence | undefined];

/**
 * Sentences of both versions side by side, in the order of the new one, those that are gone at the end: equal ones, then those that share most of their
 * words, then those that stand between the same neighbours and share some.
 */
export function pairedSentences(old: readonly ToldSentence[], now: readonly ToldSentence[]): readonly SentencePair[] {
  const left = new Set(old);
  const matches = new Map<ToldSentence, ToldSentence>();
  const match = (before: ToldSentence, after: ToldSentence): void => {
    matches.set(after, before);
    left.delete(before);
  };
  const bySentence = new Map<string, ToldSentence[]>();
  for (const told of old) bySentence.set(told.sentence, [...(bySentence.get(told.sentence) ?? []), told]);
  for (const told of now) {
    const same = bySentence.get(told.sentence)?.shift();
    if (same) match(same, told);
  }
  const waiting = [...left];
  for (const told of now) {
    if (matches.has(told)) continue;
    const best = likest(told, waiting.slice(0, 400), 0.5);
    if (!best) continue;
    match(best, told);
    waiting.splice(waiting.indexOf(best), 1);
  }
  for (const [gone, come] of gaps(old, now, matches)) {
    const others = [...gone];
    for (const told of come) {
      const alone = gone.length === 1 && come.length === 1 && told.words.size < 4;
      const best = likest(told, others, alone ? -1 : 0.2);
      if (!best) continue;
      match(best, told);
      others.splice(0, others.indexOf(best) + 1);
    }
  }
  return [...now.map((told) => [matches.get(told), told] as const), ...[...left].map((told) => [told, undefined] as const)];
}

function likest(told: ToldSentence, others: readonly ToldSentence[], above: number): ToldSentence | undefined {
  let best: ToldSentence | undefined;
  let most = above;
  for (const other of others) {
    const shared = likeness(told.words, other.words);
    if (shared > most) [best, most] = [other, shared];
  }
  return best;
}

/** The share of words that two sentences have in common, from 0 to 1 (Dice's coefficient). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** What is still alone in both versions between two neighbours that are matched, or before the first, or after the last. */
function* gaps(
  old: readonly ToldSentence[],
  now: readonly ToldSentence[],
  matches: ReadonlyMap<ToldSentence, ToldSentence>,
): Generator<readonly [readonly ToldSentence[], readonly ToldSentence[]]> {
  const place = new Map(old.map((told, at) => [told, at]));
  const taken = new Set(matches.values());
  const aloneFrom = (from: number): readonly ToldSentence[] => {
    let to = from;
    for (let told = old[to]; told && !taken.has(told) && to - from < longestGap; told = old[to]) to++;
    return old.slice(from, to);
  };
  let come: ToldSentence[] = [];
  let from = 0;
  const pairs: (readonly [readonly ToldSentence[], readonly ToldSentence[]])[] = [];
  for (const told of [...now, undefined]) {
    const before = told && matches.get(told);
    if (told && !before) {
      come.push(told);
      continue;
    }
    const gone = aloneFrom(from);
    if (come.length > 0 && gone.length > 0 && come.length <= longestGap) pairs.push([gone, come]);
    come = [];
    from = before ? (place.get(before) ?? 0) + 1 : from;
  }
  yield* pairs;
}

/** So many sentences in a row, and the text was written anew. */
const longestGap = 20;
