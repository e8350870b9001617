import { setFlagsFromString } from 'node:v8';

/** So many drafts are judged before what V8 would compile for speed has paid. */
const few = 2;

/**
 * Has V8 wait longer before it compiles functions for speed where a run judges few drafts: that work, on other threads, was an eighth of the processor
 * time of one draft of 6 KB (measured on Node 20, the only one for which this is done). A large draft still comes to be judged by fast code.
 */
export function spareShortRun(drafts: number): void {
  if (drafts <= few && process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=2000000');
}
