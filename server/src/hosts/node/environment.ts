import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rules } from '../../core/rules/index.ts';
import type { Environment } from '../../service/environment.ts';
import { builtIn } from './given.ts';
import { today } from './today.ts';

/** The largest file that is read, in bytes: drafts and glossaries are far below. */
const largestFile = 8_000_000;

/** The world as a Node process sees it. */
export function nodeEnvironment(log: (message: string) => void): Environment {
  return {
    reads: (uri) => uri.startsWith('file:'),
    async read(uri) {
      try {
        const path = fileURLToPath(uri);
        const found = await stat(path);
        return found.isFile() && found.size <= largestFile ? await readFile(path) : undefined;
      } catch {
        return undefined;
      }
    },
    async list(uri) {
      try {
        return (await readdir(fileURLToPath(uri), { withFileTypes: true }))
          .filter((entry) => !entry.isDirectory())
          .map(({ name }) => name);
      } catch {
        return [];
      }
    },
    log,
    today,
    later(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    rules,
    given: builtIn,
  };
}
