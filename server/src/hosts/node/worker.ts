import { parentPort, workerData } from 'node:worker_threads';
import { rules } from '../../core/rules/index.ts';
import { createJudge, type Judged, type Task } from './judge.ts';
import { openCacheFor } from './openCache.ts';
import type { WorkerStart } from './pool.ts';

// The run starts its workers with this very type.
const given = workerData as WorkerStart;
const start: WorkerStart = { ...given, manner: { ...given.manner, rules } };
const { judge } = createJudge({ ...start, ...openCacheFor(start.request, start.manner.version, start.cwd) });

parentPort?.on('message', async (tasks: readonly Task[]) => {
  const judged: Judged[] = [];
  for (const task of tasks) judged.push(await judge(task));
  parentPort?.postMessage(judged);
});
