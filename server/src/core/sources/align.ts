import { type ComparedWord, isSameWord } from './sourceWords.ts';

/** A step of an alignment: a word of `a` with one of `b`, or one of them alone, by their indices. */
export interface Step {
  readonly a?: number;
  readonly b?: number;
  readonly same: boolean;
}

/** A word left out costs least, so that words that are the same are kept together; one added costs most, so that a changed word at an end is seen as changed. */
const lost = 10;
const changed = 11;
const added = 12;

/** How the words of `a` are found in `b`, with the fewest words changed, added or left out; what is before and after in `b` costs nothing. */
export function align(
  a: readonly ComparedWord[],
  b: readonly ComparedWord[],
): { readonly steps: readonly Step[]; readonly cost: number; readonly shared: number } {
  const width = b.length + 1;
  const costs = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => costs[i * width + j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    costs[i * width] = i * added;
    const word = a[i - 1];
    for (let j = 1; j <= b.length; j++) {
      const other = b[j - 1];
      const change = word && other && isSameWord(word, other) ? 0 : changed;
      costs[i * width + j] = Math.min(at(i - 1, j - 1) + change, at(i - 1, j) + added, at(i, j - 1) + lost);
    }
  }
  let j = 0;
  for (let end = 1; end <= b.length; end++) if (at(a.length, end) < at(a.length, j)) j = end;
  const cost = at(a.length, j);
  const steps: Step[] = [];
  let shared = 0;
  for (let i = a.length; i > 0; ) {
    const word = a[i - 1];
    const other = b[j - 1];
    const same = word !== undefined && other !== undefined && isSameWord(word, other);
    if (j > 0 && at(i, j) === at(i - 1, j - 1) + (same ? 0 : changed)) {
      if (same) shared++;
      steps.push({ a: --i, b: --j, same });
    } else if (at(i, j) === at(i - 1, j) + added) steps.push({ a: --i, same: false });
    else steps.push({ b: --j, same: false });
  }
  return { steps: steps.reverse(), cost, shared };
}
