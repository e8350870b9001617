import { resolve } from 'node:path';
import type { Bilingual } from '../../core/text/language.ts';
import { type Baseline, baselineFor, readBaseline } from './baseline.ts';
import { changesSince } from './changes.ts';
import type { CheckRequest } from './checkOptions.ts';
import { type Choice, findDrafts, type Missing } from './files.ts';
import type { Io } from './io.ts';
import type { Task } from './judge.ts';
import { messages } from './messages.ts';

/** What a run has to do: the drafts that are asked for, less what is not new and what other shards do. */
export interface Plan {
  readonly tasks: readonly Task[];
  readonly missing: readonly Missing[];
  readonly baseline: Baseline;
}

/** Plans a run, or says why it cannot be. */
export async function plan(
  request: CheckRequest,
  io: Io,
  choiceFor: (folder: string) => Choice | undefined,
): Promise<Plan | { readonly failure: Bilingual }> {
  const { baseline: baselineFile, updateBaseline, changedSince, shard } = request;
  const paths = request.paths.length ? request.paths.filter((path) => path !== '-') : ['.'];
  const { found, missing } = await findDrafts(paths, io.cwd, choiceFor);
  const read = baselineFile === undefined ? { baseline: new Map() as Baseline } : readBaseline(resolve(io.cwd, baselineFile));
  if ('failure' in read) return { failure: named(baselineFile ?? '', read.failure) };
  const { baseline } = read;
  const isCompared = baselineFile !== undefined && !updateBaseline;
  const knownFor = baselineFor(
    baseline,
    found.map(({ path }) => path),
  );
  const changes = changedSince === undefined ? undefined : changesSince(changedSince, io.cwd);
  if (changes && 'reason' in changes) return { failure: messages.noChanges(changes.reason) };
  const all = found.flatMap((draft): Task[] => {
    const changed = changes?.get(draft.file);
    if (changes && !changed) return [];
    return [{ ...draft, ...(isCompared && { baseline: knownFor(draft.path) }), ...(changed && { changes: changed }) }];
  });
  const tasks = shard
    ? all.slice(portion(all.length, shard.index, shard.of), portion(all.length, shard.index + 1, shard.of))
    : all;
  return { tasks, missing: shard && shard.index > 0 ? [] : missing, baseline };
}

/** Shards are stretches of the list, so that their reports laid one behind the other are the report of the whole. */
function portion(length: number, index: number, of: number): number {
  return Math.floor((length * index) / of);
}

function named(file: string, text: Bilingual): Bilingual {
  return { fr: `${file}\u00a0: ${text.fr}`, en: `${file}: ${text.en}` };
}
