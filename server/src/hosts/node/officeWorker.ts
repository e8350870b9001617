import { type MessagePort, workerData } from 'node:worker_threads';
import { readOffice } from '../../core/draft/readOffice.ts';

/** What the reader of files of word processors is started with; `done` is told when the answer stands in the port. */
export interface OfficeTask {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly port: MessagePort;
  readonly done: Int32Array;
}

// The host starts this worker with this very type.
const { name, bytes, port, done } = workerData as OfficeTask;
port.postMessage(readOffice(name, bytes));
Atomics.store(done, 0, 1);
Atomics.notify(done, 0);
