import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { OfficeRead } from '../../core/draft/office.ts';
import { readOffice } from '../../core/draft/readOffice.ts';
import type { OfficeTask } from './officeWorker.ts';

/** How many milliseconds reading may take, and how much memory. */
const longest = 8_000;
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/** Reads a file of a word processor in a worker that has its bounds of time and memory; whoever asks waits for it. */
export function readOfficeApart(name: string, bytes: Uint8Array): OfficeRead {
  const file = workerFile();
  // The program of a single file has no worker: the bounds of the archive alone must do.
  if (file === undefined) return readOffice(name, bytes);
  const { port1, port2 } = new MessageChannel();
  const done = new Int32Array(new SharedArrayBuffer(4));
  const workerData: OfficeTask = { name, bytes, port: port2, done };
  const worker = new Worker(file, { workerData, transferList: [port2], resourceLimits });
  // What it dies of shows in that it does not answer.
  worker.on('error', () => {});
  worker.unref();
  Atomics.wait(done, 0, 0, longest);
  const answer = receiveMessageOnPort(port1);
  port1.close();
  void worker.terminate();
  // Only `officeWorker.ts` writes to this port.
  return answer ? (answer.message as OfficeRead) : { problem: 'too-large' };
}

/** The worker's own bundle stands beside the command line's; its module in the sources when they are compiled. */
function workerFile(): string | undefined {
  return ['office.cjs', 'officeWorker.js'].map((name) => join(import.meta.dirname, name)).find((file) => existsSync(file));
}
