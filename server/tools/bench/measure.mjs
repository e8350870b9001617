// Runs programs as a shell does and tells what they took: on the clock, of the processor, of memory.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Measures programs of Node in a folder, which also holds what is needed for that. */
export function measureIn(folder) {
  const report = join(folder, 'usage.json');
  const hook = join(folder, 'hook.cjs');
  // The process tells its own use at its end; the clock is ours.
  writeFileSync(
    hook,
    `process.on('exit',()=>{const u=process.resourceUsage();require('fs').writeFileSync(${JSON.stringify(report)},JSON.stringify(u))})`,
  );

  function once(args, cwd) {
    const begun = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['--require', hook, ...args], { cwd, encoding: 'utf8' });
    const seconds = (performance.now() - begun) / 1000;
    if (status !== 0 && status !== 1) throw new Error(stderr);
    const usage = JSON.parse(readFileSync(report, 'utf8'));
    return { seconds, cpu: (usage.userCPUTime + usage.systemCPUTime) / 1e6, megabytes: usage.maxRSS / 1000 };
  }

  return {
    /** The median of some runs, printed under a name: seconds on the clock and of the processor, and the most memory that was resident. */
    measure(name, times, args, cwd = folder) {
      const runs = Array.from({ length: times }, () => once(args, cwd));
      const median = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
      const result = { seconds: median('seconds'), cpu: median('cpu'), megabytes: median('megabytes') };
      console.log(
        name.padEnd(58),
        `${(result.seconds * 1000).toFixed(0)} ms`.padStart(9),
        `${(result.cpu * 1000).toFixed(0)} ms of processor`.padStart(24),
        `${result.megabytes.toFixed(0)} MB`.padStart(8),
      );
      return result;
    },

    /** Prints how many times one took what another took. */
    ratio(name, a, b) {
      const [clock, cpu] = [a.seconds / b.seconds, a.cpu / b.cpu].map((times) => times.toFixed(1));
      console.log(name.padEnd(58), `${clock} times on the clock, ${cpu} of processor\n`);
    },
  };
}
