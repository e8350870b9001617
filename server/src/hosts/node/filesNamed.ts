import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { glossariesOfPackage, packageNamed } from '../../core/checker/packageFiles.ts';
import type { ProjectFile } from '../../core/checker/projectGiven.ts';
import type { Problem } from '../../core/output/output.ts';
import { decodeText } from '../../core/text/decode.ts';
import { messages } from './messages.ts';
import { whyNot } from './readDraft.ts';

/** The largest file of a project that is read, in bytes. */
const largest = 40_000_000;

/** Where files are looked for. */
export interface Naming {
  /** The folder that the paths start from. */
  readonly folder: string;
  /** The folder from which files are named in reports; `folder` where absent. */
  readonly base?: string;
  /** The endings that count in a folder. */
  readonly endings: readonly string[];
  readonly tell: (problem: Problem) => void;
}

/**
 * Reads the files that a settings file or a draft names: files, folders, patterns with `*` and `**`, and packages (`npm:name`). What is
 * not there, or lies outside the repository (by `..` or by a link), is told and not read; the others are.
 */
export function filesNamed(patterns: readonly string[], naming: Naming): readonly ProjectFile[] {
  const { folder, base = folder, tell } = naming;
  const files = patterns.flatMap((pattern) => {
    const found = namesOf(pattern, naming);
    if (found.length === 0) tell({ path: pattern, text: packageNamed(pattern) ? messages.noSuchPackage : messages.noSuchFile });
    return found;
  });
  const root = rootOf(base);
  return [...new Set(files)].flatMap((file) => {
    const name = relative(base, file).split(sep).join('/');
    try {
      if (!isInside(root, realpathSync(file))) {
        tell({ path: name, text: messages.outside });
        return [];
      }
      const { size } = statSync(file);
      if (size > largest) {
        tell({ path: name, text: messages.tooLarge((size / 1e6).toFixed(1).replace('.', ','), String(largest / 1e6)) });
        return [];
      }
      const bytes = readFileSync(file);
      if (extname(file).toLowerCase() === '.xlsx') return [{ name, text: '', bytes }];
      const decoded = decodeText(bytes);
      if ('text' in decoded) return [{ name, text: decoded.text.replace(/^\ufeff/, ''), bytes }];
      tell({ path: name, text: messages.binary });
    } catch (error) {
      tell({ path: name, text: whyNot(error, file) });
    }
    return [];
  });
}

/** The repository that a folder lies in, or the folder itself: nothing outside is read for it. */
export function rootOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return realpathSync(at);
    if (dirname(at) === at) return realpathSync(folder);
  }
}

function isInside(root: string, file: string): boolean {
  const way = relative(root, file);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function namesOf(pattern: string, naming: Naming): readonly string[] {
  const { folder, endings } = naming;
  const wanted = packageNamed(pattern);
  if (wanted !== undefined) {
    const home = packageFolder(wanted, folder);
    return home === undefined
      ? []
      : glossariesOfPackage(readFileSync(join(home, 'package.json'), 'utf8')).flatMap((path) =>
          namesOf(path, { ...naming, folder: home }),
        );
  }
  const target = resolve(folder, pattern);
  const stat = statSync(target, { throwIfNoEntry: false });
  if (stat?.isFile()) return [target];
  if (stat?.isDirectory()) return listed(target, (name) => endings.includes(extname(name).toLowerCase()));
  if (!pattern.includes('*')) return [];
  const [first = '', ...rest] = pattern.split(/[\\/]+/);
  return isAbsolute(pattern) ? expanded(resolve(first, sep), rest) : expanded(folder, [first, ...rest]);
}

/** The files that a pattern names, part by part: `*` is any part of a name, `**` any folders, but for hidden ones and those of packages. */
function expanded(folder: string, [part, ...rest]: readonly string[]): readonly string[] {
  if (part === undefined) return [];
  if (part === '**') {
    const below = foldersIn(folder).filter((name) => !name.startsWith('.') && name !== 'node_modules');
    return [...expanded(folder, rest), ...below.flatMap((name) => expanded(join(folder, name), ['**', ...rest]))];
  }
  const parts = part.split('*');
  if (rest.length === 0) return listed(folder, (name) => matches(name, parts));
  if (parts.length === 1) return expanded(join(folder, part), rest);
  return foldersIn(folder)
    .filter((name) => matches(name, parts))
    .flatMap((name) => expanded(join(folder, name), rest));
}

/** The folders in a folder, links not followed. */
function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}

/** The folder in which a package is installed, as Node looks for it: upwards. */
function packageFolder(name: string, folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const home = join(at, 'node_modules', ...name.split('/'));
    if (existsSync(join(home, 'package.json'))) return home;
    if (dirname(at) === at) return undefined;
  }
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
  if (parts.length === 1) return name === parts[0];
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
