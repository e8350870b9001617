import { fold } from './fold.ts';

/**
 * The word of `among` that is nearest to a mistyped one, or none where even the nearest is another word. Damerau and Levenshtein's distance (a letter
 * added, left out, changed, or two that changed places), over folded letters; at most a third of the letters may differ.
 */
export function nearest(typed: string, among: Iterable<string>): string | undefined {
  const wanted = fold(typed).slice(0, 80);
  const most = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let least = most + 1;
  for (const word of among) {
    if (Math.abs(word.length - wanted.length) >= least) continue;
    const apart = distance(wanted, fold(word));
    if (apart < least) {
      least = apart;
      best = word;
    }
  }
  return best;
}

function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
