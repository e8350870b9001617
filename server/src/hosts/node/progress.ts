import type { Io } from './io.ts';

/** A line that tells how far a run is, on a terminal only, and only where it takes longer than a second. */
export function progressBar(
  all: number,
  { stderr, stderrIsTerminal, env }: Io,
): { readonly show: (done: number) => void; readonly end: () => void } {
  if (!stderrIsTerminal || env['CI'] || env['TERM'] === 'dumb') return { show: () => {}, end: () => {} };
  const begun = performance.now();
  let last = begun;
  let isShown = false;
  return {
    show(done) {
      const now = performance.now();
      if (now - begun < 1000 || now - last < 100) return;
      last = now;
      isShown = true;
      const filled = Math.floor((20 * done) / all);
      stderr(`\r${'█'.repeat(filled)}${'░'.repeat(20 - filled)} ${done}/${all}`);
    },
    end() {
      if (isShown) stderr('\r\u001b[K');
    },
  };
}
