import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { Bilingual } from '../../core/text/language.ts';
import { messages } from './messages.ts';
import { whyNot } from './readDraft.ts';

/** A draft to check: where it is on the disk, and the name under which it is reported. */
export interface Found {
  readonly file: string;
  /** Relative, with forward slashes: to the working folder, or to the folder that was asked for where that lies outside. */
  readonly path: string;
  /** The folder whose settings hold, where the text is not in a file. */
  readonly folder?: string;
}

/** What cannot be found or read, by the name that was asked for. */
export interface Missing {
  readonly path: string;
  readonly text: Bilingual;
}

/** Endings of the files that a folder is searched for; a file that is named is read whatever its ending. */
export const endings: ReadonlySet<string> = new Set(['.md', '.markdown', '.txt', '.communique', '.docx', '.odt']);

/** What a project file says of files: patterns as in `.gitignore`, relative to its folder. */
export interface Choice {
  readonly folder: string;
  readonly include: readonly string[];
  readonly ignore: readonly string[];
}

/** The drafts under paths: files as they are, folders searched, patterns matched; each once, in the order of the paths and then of names. */
export async function findDrafts(
  paths: readonly string[],
  cwd: string,
  choiceFor: (folder: string) => Choice | undefined,
): Promise<{ readonly found: readonly Found[]; readonly missing: readonly Missing[] }> {
  const found = new Map<string, Found>();
  const missing: Missing[] = [];
  const add = (file: string, base: string) => {
    if (!found.has(file)) found.set(file, { file, path: relative(base, file).split(sep).join('/') });
  };
  for (const path of paths) {
    const target = resolve(cwd, path);
    const stat = statOf(target);
    if (stat?.isDirectory()) {
      const base = isInside(cwd, target) ? cwd : target;
      for (const file of walk(target, missing, base, choiceFor)) add(file, base);
    } else if (stat) add(target, isInside(cwd, target) ? cwd : dirname(target));
    else if (/[*?[\]{}!]/.test(path)) {
      const matches = await matching(path, cwd);
      if (matches.length === 0) missing.push({ path, text: messages.noMatch });
      for (const file of matches) add(file, isInside(cwd, file) ? cwd : dirname(file));
    } else missing.push({ path, text: messages.noSuchFile });
  }
  return { found: [...found.values()], missing };
}

function statOf(target: string) {
  try {
    return statSync(target);
  } catch (error) {
    // A file that is there but may not be looked at is told when it is read.
    return error instanceof Error && 'code' in error && error.code === 'EACCES' ? { isDirectory: () => false } : undefined;
  }
}

function isInside(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way === '' || (!way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way));
}

/** A folder's own rules of what to leave out, read from its `.gitignore`. */
interface Ignoring {
  readonly folder: string;
  readonly rules: Ignore;
}

function* walk(
  root: string,
  missing: Missing[],
  base: string,
  choiceFor: (folder: string) => Choice | undefined,
): Generator<string> {
  const pending: { folder: string; ignoring: readonly Ignoring[] }[] = [{ folder: root, ignoring: above(root) }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { folder } = next;
    const own = ignoringIn(folder);
    const ignoring = own ? [...next.ignoring, own] : next.ignoring;
    const choice = choiceFor(folder);
    const left = (file: string, isFolder: boolean) =>
      isIgnored(file, isFolder, ignoring) || (choice && isUnchosen(file, isFolder, choice));
    const folders: string[] = [];
    for (const entry of entriesOf(folder, missing, base)) {
      const file = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && entry.name !== 'node_modules' && !left(file, true)) folders.push(file);
      } else if (
        endings.has(extname(entry.name).toLowerCase()) &&
        // While Word has a file open it keeps its owner's name in one of this name.
        !entry.name.startsWith('~$') &&
        (entry.isFile() || entry.isSymbolicLink()) &&
        !left(file, false)
      ) {
        yield file;
      }
    }
    for (const file of folders.reverse()) pending.push({ folder: file, ignoring });
  }
}

function entriesOf(folder: string, missing: Missing[], base: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  } catch (error) {
    missing.push({ path: relative(base, folder).split(sep).join('/') || '.', text: whyNot(error, folder) });
    return [];
  }
}

/** The rules of the folders above, up to the root of the repository; none outside a repository. */
function above(folder: string): readonly Ignoring[] {
  const chain: Ignoring[] = [];
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at === folder ? [] : [...optional(ignoringIn(at)), ...chain];
    if (at !== folder) chain.unshift(...optional(ignoringIn(at)));
    if (dirname(at) === at) return [];
  }
}

function ignoringIn(folder: string): Ignoring | undefined {
  try {
    return { folder, rules: ignore().add(readFileSync(join(folder, '.gitignore'), 'utf8')) };
  } catch {
    return undefined;
  }
}

function optional<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

/** The nearest folder that speaks of a file decides, as in git. */
function isIgnored(file: string, isFolder: boolean, ignoring: readonly Ignoring[]): boolean {
  for (const { folder, rules } of [...ignoring].reverse()) {
    const { ignored, unignored } = rules.test(relativeTo(folder, file, isFolder));
    if (ignored || unignored) return ignored;
  }
  return false;
}

function isUnchosen(file: string, isFolder: boolean, { folder, include, ignore: left }: Choice): boolean {
  if (!isInside(folder, file)) return false;
  const way = relativeTo(folder, file, isFolder);
  if (
    left.length &&
    ignore()
      .add([...left])
      .ignores(way)
  )
    return true;
  return (
    !isFolder &&
    include.length > 0 &&
    !ignore()
      .add([...include])
      .ignores(way)
  );
}

function relativeTo(folder: string, file: string, isFolder: boolean): string {
  const way = relative(folder, file).split(sep).join('/');
  return isFolder ? `${way}/` : way;
}

async function matching(pattern: string, cwd: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const files = await glob([pattern.split(sep).join('/')], {
    cwd,
    absolute: true,
    onlyFiles: true,
    ignore: ['**/node_modules/**'],
  });
  return files
    .map((file) => resolve(file))
    .filter((file) => endings.has(extname(file).toLowerCase()))
    .filter((file) => !isIgnored(file, false, [...above(dirname(file)), ...optional(ignoringIn(dirname(file)))]))
    .sort();
}
