import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { lineColumnAt, lineStarts } from '../../core/text/lines.ts';
import type { Span } from '../../core/text/span.ts';

/** The lines of a file that changed, as ranges from 1 with both ends inside; `all` for a new file. */
export type Changes = 'all' | readonly (readonly [first: number, last: number])[];

/**
 * The files that differ from a commit of git, by their path on the disk, with the lines that do; new files count whole. From where the branch left the
 * commit, as a merge request shows it. The reason where git cannot tell.
 */
export function changesSince(ref: string, cwd: string): ReadonlyMap<string, Changes> | { readonly reason: string } {
  const root = git(cwd, 'rev-parse', '--show-toplevel');
  if (root.status !== 0) return { reason: reasonOf(root) };
  const commit = git(cwd, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  if (commit.status !== 0) return { reason: `git rev-parse ${ref}` };
  const top = root.stdout.trim();
  const base = git(top, 'merge-base', commit.stdout.trim(), 'HEAD');
  const from = base.status === 0 ? base.stdout.trim() : commit.stdout.trim();
  const common = ['--no-ext-diff', '--no-textconv', '--no-color', '--no-renames'];
  const names = git(top, 'diff', ...common, '--name-only', '-z', from, '--');
  const lines = git(top, 'diff', ...common, '--unified=0', from, '--');
  const untracked = git(top, 'ls-files', '--others', '--exclude-standard', '-z');
  for (const ran of [names, lines, untracked]) if (ran.status !== 0) return { reason: reasonOf(ran) };
  const changed = new Map<string, Changes>();
  // Git lists the names in the order of the differences, and there they may be quoted.
  const listed = names.stdout.split('\0').filter(Boolean);
  const differences = lines.stdout.split(/^diff --git .*$/m).slice(1);
  for (const [index, name] of listed.entries()) changed.set(resolve(top, name), rangesIn(differences[index] ?? ''));
  for (const name of untracked.stdout.split('\0').filter(Boolean)) changed.set(resolve(top, name), 'all');
  return changed;
}

/** Whether a span stands, in part at least, on lines that changed. */
export function touches(changes: Changes, text: string, { start, end }: Span): boolean {
  if (changes === 'all') return true;
  const lines = lineStarts(text);
  const first = lineColumnAt(lines, start).line + 1;
  const last = lineColumnAt(lines, Math.max(start, end - 1)).line + 1;
  return changes.some(([from, to]) => first <= to && from <= last);
}

function rangesIn(difference: string): Changes {
  const ranges: (readonly [number, number])[] = [];
  for (const match of difference.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)) {
    const first = Number(match[1]);
    const count = match[2] === undefined ? 1 : Number(match[2]);
    if (count > 0) ranges.push([first, first + count - 1]);
  }
  return ranges;
}

/** A repository may name programs that git would run: none is. */
function git(cwd: string, ...args: string[]): SpawnSyncReturns<string> {
  const quiet = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.quotepath=off'];
  return spawnSync('git', [...quiet, ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 29 });
}

function reasonOf({ error, stderr }: SpawnSyncReturns<string>): string {
  return error ? 'git' : (stderr.split('\n')[0] ?? '').slice(0, 200);
}
