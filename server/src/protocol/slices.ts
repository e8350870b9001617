/** How many milliseconds are worked at a stretch before waiting messages go first. */
const slice = 10;

/** Runs steps to their end and gives what they return; undefined once `stopped` says so, which is asked after each pause. */
export async function inSlices<T>(
  steps: Generator<void, T>,
  pause: () => Promise<void>,
  stopped: () => boolean,
): Promise<{ readonly value: T } | undefined> {
  let until = Date.now() + slice;
  for (;;) {
    const step = steps.next();
    if (step.done) return { value: step.value };
    if (Date.now() < until) continue;
    await pause();
    if (stopped()) return undefined;
    until = Date.now() + slice;
  }
}

/** Steps that are none: an answer that is there at once. */
// biome-ignore lint/correctness/useYield: it has nothing to wait for
export function* finished<T>(value: T): Generator<void, T> {
  return value;
}
