import { run } from './run.ts';
import { today } from './today.ts';

// A reader that has seen enough (`| head`) closes the pipe: no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// The first interruption ends the reports as they should end; a second one ends the process.
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

const code = run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdin: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  },
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  stdoutIsTerminal: process.stdout.isTTY === true,
  stderrIsTerminal: process.stderr.isTTY === true,
  signal: stop.signal,
  today: today(),
});
code.then((exitCode) => {
  process.exitCode = stop.signal.aborted ? 130 : exitCode;
});
