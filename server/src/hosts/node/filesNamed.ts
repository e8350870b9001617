import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { ProjectFile } from '../../core/checker/projectGiven.ts';
import type { Problem } from '../../core/output/output.ts';
import { decodeText } from '../../core/text/decode.ts';
import { messages } from './messages.ts';
import { whyNot } from './readDraft.ts';

/** The largest file of a project that is read, in bytes. */
const largest = 40_000_000;

/** Reads the files that a settings file names: files, folders, and names with `*` for anything but a slash. What is not there is told. */
export function filesNamed(
  patterns: readonly string[],
  folder: string,
  endings: readonly string[],
  tell: (problem: Problem) => void,
): readonly ProjectFile[] {
  const files = patterns.flatMap((pattern) => {
    const found = namesOf(pattern, folder, endings);
    if (found.length === 0) tell({ path: pattern, text: messages.noSuchFile });
    return found;
  });
  return [...new Set(files)].flatMap((file) => {
    const name = relative(folder, file).split(sep).join('/');
    try {
      const { size } = statSync(file);
      if (size > largest) {
        tell({ path: name, text: messages.tooLarge((size / 1e6).toFixed(1).replace('.', ','), String(largest / 1e6)) });
        return [];
      }
      const decoded = decodeText(readFileSync(file));
      if ('text' in decoded) return [{ name, text: decoded.text.replace(/^\ufeff/, '') }];
      tell({ path: name, text: messages.binary });
    } catch (error) {
      tell({ path: name, text: whyNot(error, file) });
    }
    return [];
  });
}

function namesOf(pattern: string, folder: string, endings: readonly string[]): readonly string[] {
  const target = resolve(folder, pattern);
  const stat = statSync(target, { throwIfNoEntry: false });
  if (stat?.isFile()) return [target];
  if (stat?.isDirectory()) return listed(target, (name) => endings.includes(extname(name).toLowerCase()));
  if (!basename(target).includes('*')) return [];
  const parts = basename(target).split('*');
  return listed(dirname(target), (name) => matches(name, parts));
}

function listed(folder: string, isWanted: (name: string) => boolean): readonly string[] {
  try {
    return readdirSync(folder)
      .filter(isWanted)
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** Whether a name is made of the parts in order, with anything between them. */
function matches(name: string, parts: readonly string[]): boolean {
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= name.length - last.length;
}
