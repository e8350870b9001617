import { parentPort } from 'node:worker_threads';
import { readPdf } from './readPdf.ts';

// `pdfApart.ts` sends the bytes of one PDF after the other, and waits for each answer.
parentPort?.on('message', async (bytes: Uint8Array) => parentPort?.postMessage(await readPdf(bytes)));
