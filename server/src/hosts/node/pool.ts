import { Worker } from 'node:worker_threads';
import type { Judged, JudgeInput, Task } from './judge.ts';
import { workerFile } from './workersFor.ts';

/** Judges many drafts at once and hands the answers over in the order of the drafts. */
export interface Pool {
  /** `undefined` for a draft whose worker died of it; the others go on. */
  readonly judge: (tasks: readonly Task[], signal: AbortSignal | undefined) => AsyncGenerator<Judged | undefined>;
}

/** What a worker is started with. */
export type WorkerStart = Omit<JudgeInput, 'cache' | 'projects'>;

/** How many drafts a worker is given at a time: enough that messages cost little, few enough that the order costs no memory. */
const batch = 8;
/** How many batches a worker may be ahead of what is written. */
const ahead = 4;

/** Opens a pool of workers; they live until its generator ends. */
export function openPool(count: number, start: WorkerStart): Pool {
  return {
    async *judge(tasks, signal) {
      const batches = Array.from({ length: Math.ceil(tasks.length / batch) }, (_, index) =>
        tasks.slice(index * batch, (index + 1) * batch),
      );
      const answers = batches.map(() => deferred<readonly (Judged | undefined)[]>());
      const workers = new Set<Worker>();
      const idle: (() => void)[] = [];
      let written = 0;
      let next = 0;
      const mayGoOn = () => next < written + count * ahead;

      /** Gives one worker batch after batch; a worker that dies is replaced, and its drafts are tried one by one. */
      async function serve(): Promise<void> {
        let worker = begin();
        for (;;) {
          while (next < batches.length && !mayGoOn()) await new Promise<void>((resolve) => idle.push(resolve));
          const index = next++;
          const own = batches[index];
          if (!own || signal?.aborted) break;
          const judged = await ask(worker, own);
          if (judged) answers[index]?.resolve(judged);
          else {
            const single: (Judged | undefined)[] = [];
            for (const task of own) {
              worker = begin();
              single.push((await ask(worker, [task]))?.[0]);
              end(worker);
            }
            worker = begin();
            answers[index]?.resolve(single);
          }
        }
        end(worker);
      }

      function begin(): Worker {
        // Rules hold functions, which no message carries: a worker has its own.
        const workerData: WorkerStart = { ...start, manner: { ...start.manner, rules: [] } };
        const worker = new Worker(workerFile(), { workerData, resourceLimits: { maxOldGenerationSizeMb: 1024 } });
        // An error between two questions shows at the next one.
        worker.on('error', () => {});
        workers.add(worker);
        return worker;
      }

      function end(worker: Worker): void {
        workers.delete(worker);
        void worker.terminate();
      }

      const serving = Array.from({ length: count }, serve);
      try {
        for (const answer of answers) {
          if (signal?.aborted) return;
          yield* await answer.promise;
          written++;
          for (const wake of idle.splice(0)) wake();
        }
        await Promise.all(serving);
      } finally {
        for (const worker of workers) void worker.terminate();
      }
    },
  };
}

/** One question to a worker; nothing where it dies of it. */
function ask(worker: Worker, tasks: readonly Task[]): Promise<readonly Judged[] | undefined> {
  return new Promise((resolve) => {
    const done = (answer: readonly Judged[] | undefined) => {
      worker.off('message', done).off('error', died).off('exit', died);
      resolve(answer);
    };
    const died = () => done(undefined);
    // A worker that ended since the last question answers no more.
    if (worker.threadId < 0) return resolve(undefined);
    worker.on('message', done).on('error', died).on('exit', died);
    worker.postMessage(tasks);
  });
}

function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
