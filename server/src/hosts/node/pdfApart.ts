import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SourceRead } from '../../core/sources/readSource.ts';

/** How many milliseconds reading one PDF may take, and how many bytes it may take this process. */
const longest = 10_000;
const mostMemory = 700_000_000;
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };
/** How many milliseconds the reader is kept for another. */
const idle = 3_000;

/** Reads PDFs one after the other in a worker that has its bounds of time and memory; pdf.js is loaded there, and only when there is a PDF. */
export function createPdfReader(): (bytes: Uint8Array) => Promise<SourceRead> {
  let worker: Worker | undefined;
  let before: Promise<unknown> = Promise.resolve();
  let rest: NodeJS.Timeout | undefined;
  const stop = (): void => {
    void worker?.terminate();
    worker = undefined;
  };
  const read = async (bytes: Uint8Array): Promise<SourceRead> => {
    clearTimeout(rest);
    const file = workerFile();
    // The program of a single file does not carry pdf.js.
    if (file === undefined) return { unread: 'unknown-kind' };
    // What a worker that was stopped dies of is nobody's concern.
    worker ??= new Worker(file, { resourceLimits }).on('error', () => {});
    const answer = await answerOf(worker, bytes);
    if (!answer) stop();
    rest = setTimeout(stop, idle).unref();
    return answer ?? { unread: 'too-large' };
  };
  return (bytes) => {
    const answer = before.then(() => read(bytes));
    before = answer;
    return answer;
  };
}

/** What a worker answers; nothing where it dies, or takes more than it may. */
function answerOf(worker: Worker, bytes: Uint8Array): Promise<SourceRead | undefined> {
  return new Promise((resolve) => {
    const memory = process.memoryUsage.rss();
    const until = performance.now() + longest;
    const done = (answer: SourceRead | undefined): void => {
      clearInterval(watch);
      worker.off('message', done).off('error', dead).off('exit', dead).unref();
      resolve(answer);
    };
    const dead = (): void => done(undefined);
    const watch = setInterval(() => {
      if (performance.now() > until || process.memoryUsage.rss() - memory > mostMemory) dead();
    }, 50);
    worker.on('message', done).on('error', dead).on('exit', dead).ref();
    worker.postMessage(bytes);
  });
}

/** The worker's own bundle stands beside the server's and the command line's; its module in the sources when they are compiled. */
function workerFile(): string | undefined {
  return ['pdf.cjs', 'pdfWorker.js'].map((name) => join(import.meta.dirname, name)).find((file) => existsSync(file));
}
