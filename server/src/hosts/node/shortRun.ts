import { statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import type { Task } from './judge.ts';

/** So many drafts, of so many bytes together, are judged before what V8 would compile for speed has paid. */
const few = 2;
const small = 50_000;

/**
 * Has V8 wait longer before it compiles functions for speed where a run judges little: that work, on other threads, was an eighth of the processor
 * time of one draft of 6 KB; one of 484 KB is done a sixth sooner with it (measured on Node 20, the only one for which this is done).
 */
export function spareShortRun(tasks: readonly Task[], pipedBytes = 0): void {
  const isShort = tasks.length <= few && tasks.reduce((sum, { file }) => sum + bytesOf(file), pipedBytes) <= small;
  if (isShort && process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=2000000');
}

/** None where the file cannot be looked at: then it is not judged either. */
function bytesOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
