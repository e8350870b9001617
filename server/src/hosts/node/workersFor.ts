import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** How many workers serve so many drafts: a worker takes as long to start as some hundred drafts take to judge. */
export function workersFor(drafts: number, asked: number | undefined): number {
  const worthwhile = Math.floor(drafts / 150);
  const useful = asked ?? (worthwhile > 1 ? Math.min(availableParallelism(), worthwhile) : 1);
  return useful > 1 && existsSync(workerFile()) ? Math.min(useful, drafts) : 1;
}

/** The file that a worker starts from: its own beside the command line's, or its module where sources are only compiled. */
export function workerFile(): string {
  const bundled = join(import.meta.dirname, 'worker.cjs');
  return existsSync(bundled) ? bundled : join(import.meta.dirname, 'worker.js');
}
