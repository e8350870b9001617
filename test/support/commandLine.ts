import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from '../../server/src/hosts/node/io.ts';
import { run } from '../../server/src/hosts/node/run.ts';

/** What a run wrote, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of files that a test makes and leaves; `run` runs the command line in it. */
export interface Desk {
  readonly folder: string;
  readonly run: (argv: readonly string[], own?: Partial<Io> & { readonly input?: string | Uint8Array }) => Promise<Ran>;
}

/** Puts files on a desk, works there, and clears it. */
export async function onDesk<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (desk: Desk) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'sourcier-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await work({ folder, run: (argv, own) => runIn(folder, argv, own) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the command line in a folder, in memory but for the files. */
export async function runIn(
  cwd: string,
  argv: readonly string[],
  own: Partial<Io> & { readonly input?: string | Uint8Array } = {},
): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await run(argv, {
    cwd,
    env: {},
    stdin: async () => Buffer.from(own.input ?? ''),
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    today: '2026-11-24',
    ...own,
  });
  return { code, out, err };
}
