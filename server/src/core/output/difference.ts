import { colorsFor } from './colors.ts';
import { neutralLine } from './neutral.ts';

/** The difference of two texts as a unified diff, with three lines around each change; empty where they are equal. */
export function difference(path: string, before: string, after: string, color: boolean): string {
  const changes = changedLines(before.split('\n'), after.split('\n'));
  if (changes.length === 0) return '';
  const colors = colorsFor(color);
  const name = neutralLine(path);
  const old = before.split('\n');
  const lines = [colors.bold(`--- a/${name}`), colors.bold(`+++ b/${name}`)];
  let grown = 0;
  for (const hunk of hunksOf(changes)) {
    const first = Math.max(0, (hunk[0]?.start ?? 0) - around);
    const end = Math.min(old.length, (hunk.at(-1)?.end ?? 0) + around);
    const body: string[] = [];
    let at = first;
    let added = 0;
    for (const change of hunk) {
      for (; at < change.start; at++) body.push(` ${neutralLine(old[at] ?? '')}`);
      for (; at < change.end; at++) body.push(colors.removed(`-${neutralLine(old[at] ?? '')}`));
      for (const line of change.lines) body.push(colors.added(`+${neutralLine(line)}`));
      added += change.lines.length - (change.end - change.start);
    }
    for (; at < end; at++) body.push(` ${neutralLine(old[at] ?? '')}`);
    lines.push(`@@ -${first + 1},${end - first} +${first + 1 + grown},${end - first + added} @@`, ...body);
    grown += added;
  }
  return `${lines.join('\n')}\n`;
}

const around = 3;

/** Lines `start` to `end` of the old text give way to `lines`. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** Line by line where both have as many lines, as fixes leave them; else all between what is equal at the head and at the tail. */
function changedLines(before: readonly string[], after: readonly string[]): readonly Change[] {
  if (before.length === after.length) {
    return before.flatMap((line, index) =>
      line === after[index] ? [] : [{ start: index, end: index + 1, lines: [after[index] ?? ''] }],
    );
  }
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return [{ start: head, end: before.length - tail, lines: after.slice(head, after.length - tail) }];
}

/** Changes whose surroundings would touch are shown together. */
function hunksOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const open = hunks.at(-1);
    const last = open?.at(-1);
    if (open && last && change.start - last.end <= 2 * around) open.push(change);
    else hunks.push([change]);
  }
  return hunks;
}
