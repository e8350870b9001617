import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes a text in place of a file so that at any time either the old or the new one is there, whole. Links are followed, the mode is kept. Throws what the system throws. */
export function replaceFile(file: string, text: string): void {
  const target = realpathSync(file);
  const { mode } = statSync(target);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, text, { flag: 'wx', mode: 0o600 });
    chmodSync(beside, mode);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
