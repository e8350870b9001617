import { parentPort } from 'node:worker_threads';
import { onDesk } from './commandLine.ts';
import { hostileInputs } from './hostileInputs.ts';

// What the first check loads is no part of what an input takes.
await onDesk({ 'a.md': 'Le ministre part.\n' }, ({ run }) => run(['check', '.']));

// One input at a time, in a thread that can be stopped: a test in the same thread could not stop what hangs.
parentPort?.on('message', async (index: number) => {
  const input = hostileInputs[index];
  if (!input) return;
  const ran = await onDesk(input.files, async ({ run, folder }) => {
    input.lay?.(folder);
    const before = process.cpuUsage();
    const { code, out, err } = await run(input.argv ?? ['check', '.']);
    const { user, system } = process.cpuUsage(before);
    return { code, out, err, took: (user + system) / 1000, polluted: Object.hasOwn(Object.prototype, 'polluted') };
  });
  parentPort?.postMessage(ran);
});
