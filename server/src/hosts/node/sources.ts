import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { citedTargets } from '../../core/analysis/citedTargets.ts';
import type { Draft, Format } from '../../core/draft/draft.ts';
import { pathsOf, readFrontMatter } from '../../core/draft/frontMatter.ts';
import { parseDraft } from '../../core/draft/parse.ts';
import type { Problem } from '../../core/output/output.ts';
import { regions } from '../../core/output/region.ts';
import { plainAddress } from '../../core/sources/address.ts';
import { type Archive, type ArchivedText, createArchive } from '../../core/sources/archive.ts';
import { type Bibliography, bibliographyEndings, joinBibliographies, readBibliography } from '../../core/sources/bibliography.ts';
import { makeSources, type TextRead } from '../../core/sources/makeSources.ts';
import { largestSource, readSource, sourceEndings } from '../../core/sources/readSource.ts';
import { noSources, type Sources, type SourceText, type Unread } from '../../core/sources/source.ts';
import { type SourceFolder, textFileFor } from '../../core/sources/textFile.ts';
import { decodeText } from '../../core/text/decode.ts';
import { messages } from './messages.ts';
import { whyNot } from './readDraft.ts';

/** Where the sources of a draft are looked for. */
export interface SourcePlaces {
  /** The folder of the draft. */
  readonly folder: string;
  /** The folder of the `sourcier.yml`, and the paths that it gives under `sources`. */
  readonly project?: { readonly folder: string; readonly sources: readonly string[]; readonly archives: readonly string[] };
  /** Whether a rule wants what was published before; it is read for no other reason. */
  readonly wantsArchive?: boolean;
}

/** What opening sources needs to know. */
export interface SourcesInput {
  readonly cwd: string;
  /** Folders outside the project that the user, never the project, allows. */
  readonly allowed: readonly string[];
  /** Told of what cannot be read, once each. */
  readonly tell: (problem: Problem) => void;
}

/** Opens the sources that drafts cite: bibliographies whole, texts only where they are cited. What was read stays while the file stays the same. */
export function openSources({
  cwd,
  allowed,
  tell,
}: SourcesInput): (text: string, format: Format, places: SourcePlaces) => Sources {
  const bibliographies = new Map<string, Kept<Bibliography>>();
  const texts = new Map<string, Kept<{ readonly text: SourceText } | { readonly unread: Unread }>>();
  const archives = new Map<string, { readonly stamp: string; readonly archive: Archive }>();
  const told = new Set<string>();
  const tellOnce = (path: string, text: Problem['text']) => {
    const name = nameFor(path, cwd);
    if (!told.has(`${name} ${text.fr}`)) tell({ path: name, text });
    told.add(`${name} ${text.fr}`);
  };

  function bibliography(file: string): Bibliography | undefined {
    return keep(bibliographies, file, (bytes) => {
      const decoded = decodeText(bytes);
      if ('problem' in decoded) {
        tellOnce(file, messages.binary);
        return { entries: new Map(), problems: [] };
      }
      const read = readBibliography(decoded.text, file.split(sep).join('/'));
      const region = regions(decoded.text);
      for (const { span, text } of read.problems) {
        const { startLine: line, startColumn: column } = region(span);
        tell({ path: nameFor(file, cwd), line, column, text });
      }
      return read;
    });
  }

  function text(file: string, roots: readonly string[]): TextRead {
    const refused = isInside(file, roots) ? undefined : 'outside';
    if (refused) tellOnce(file, messages.sourceUnread(refused));
    const read = refused ? undefined : keep(texts, file, (bytes) => readSource(file, bytes));
    if (!refused && !read) tellOnce(file, messages.sourceUnread('missing'));
    if (read && 'unread' in read) tellOnce(file, messages.sourceUnread(read.unread));
    return { file, ...(read ?? { unread: refused ?? 'missing' }) };
  }

  return (draftText, format, { folder, project, wantsArchive }) => {
    // A draft that points nowhere opens no source.
    const points = /@|https?:|bibliographie/.test(draftText);
    if (!points && !wantsArchive) return noSources;
    const draft = parseDraft(draftText, format);
    const roots = [folder, cwd, ...(project ? [project.folder] : []), ...allowed];
    const archive = wantsArchive ? archiveOf(archivePaths(draft, folder, project), roots) : {};
    return { ...(points ? cited(draft, folder, project, roots) : noSources), ...archive };
  };

  function cited(draft: Draft, folder: string, project: SourcePlaces['project'], roots: readonly string[]): Sources {
    const targets = citedTargets(draft);
    const own = pathsOf(draft.frontMatter, 'bibliographie').map((path) => resolve(folder, path));
    const named = (project?.sources ?? []).map((path) => resolve(project?.folder ?? folder, path));
    const folders = [folder, project?.folder, ...own.map((file) => dirname(file))].flatMap((one) =>
      one ? [join(one, 'sources')] : [],
    );
    const listed = new Map<string, SourceFolder>();
    const files: string[] = [];
    for (const path of [...own, ...named, ...folders]) {
      const stat = statSync(path, { throwIfNoEntry: false });
      if (!stat) {
        if (own.includes(path) || named.includes(path)) tellOnce(path, messages.noSuchFile);
      } else if (!isInside(path, roots)) tellOnce(path, messages.sourceUnread('outside'));
      else if (stat.isDirectory()) listed.set(path, { path: path.split(sep).join('/'), names: namesIn(path) });
      else if (stat.isFile()) files.push(path);
    }
    // A folder of sources may hold its bibliography too.
    for (const { path, names } of listed.values()) {
      files.push(
        ...names
          .filter((name) => bibliographyEndings.some((ending) => ending === extname(name).toLowerCase()))
          .map((name) => join(path, name)),
      );
    }
    if (files.length === 0 && listed.size === 0) return noSources;
    const joined = joinBibliographies(
      [...new Set(files)].flatMap((file) => bibliography(file) ?? []).map(({ entries }) => ({ entries, problems: [] })),
    );
    const wanted = new Set(targets.keys);
    for (const { key, url } of joined.entries.values())
      if (url !== undefined && targets.addresses.has(plainAddress(url))) wanted.add(key);
    for (const { file, text: said } of joined.problems) tellOnce(file, said);
    const read = new Map<string, TextRead>();
    for (const key of wanted) {
      const file = textFileFor(key, joined.entries.get(key), [...listed.values()]);
      if (file !== undefined) read.set(key, text(isAbsolute(file) ? file : resolve(folder, file), roots));
    }
    return makeSources(joined, read, true);
  }

  function archiveOf(paths: readonly string[], roots: readonly string[]): { readonly archive?: Archive } {
    const files = paths.flatMap((path) => {
      const stat = statSync(path, { throwIfNoEntry: false });
      if (!stat) tellOnce(path, messages.noSuchFile);
      else if (!isInside(path, roots)) tellOnce(path, messages.sourceUnread('outside'));
      else if (stat.isDirectory()) return textsUnder(path);
      return stat?.isFile() ? [path] : [];
    });
    if (files.length === 0) return {};
    const stamp = files.map((file) => `${file} ${statSync(file, { throwIfNoEntry: false })?.mtimeMs}`).join('\n');
    const known = archives.get(paths.join('\n'));
    if (known?.stamp === stamp) return { archive: known.archive };
    const archive = createArchive(
      files.flatMap((file) => published(file, text(file, roots)) ?? []),
      stamp,
    );
    archives.set(paths.join('\n'), { stamp, archive });
    return { archive };
  }

  function keep<T>(kept: Map<string, Kept<T>>, file: string, read: (bytes: Uint8Array) => T): T | undefined {
    try {
      const stat = statSync(file, { throwIfNoEntry: false });
      if (!stat) return undefined;
      const known = kept.get(file);
      if (known && known.size === stat.size && known.modified === stat.mtimeMs) return known.value;
      if (!stat.isFile()) {
        tellOnce(file, messages.notRegular);
        return undefined;
      }
      const bytes = stat.size > largestSource ? new Uint8Array(largestSource + 1) : readFileSync(file);
      const value = read(bytes);
      kept.set(file, { size: stat.size, modified: stat.mtimeMs, value });
      return value;
    } catch (error) {
      tellOnce(file, whyNot(error, file));
      return undefined;
    }
  }
}

/** More texts than these are no archive but a disk. */
const mostArchived = 20_000;

function archivePaths(draft: Draft, folder: string, project: SourcePlaces['project']): readonly string[] {
  const own = pathsOf(draft.frontMatter, 'archives').map((path) => resolve(folder, path));
  return [...own, ...(project?.archives ?? []).map((path) => resolve(project?.folder ?? folder, path))];
}

function textsUnder(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => sourceEndings.includes(extname(name).toLowerCase()))
      .slice(0, mostArchived)
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** A published text with the date that its front matter or its name gives (« 2025-10-01 communiqué.md »). */
function published(file: string, read: TextRead): ArchivedText | undefined {
  if (!('text' in read)) return undefined;
  const name = file.slice(file.lastIndexOf(sep) + 1);
  const { frontMatter, end } = readFrontMatter(read.text.text);
  const date = frontMatter.date ?? /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(name)?.[0];
  return { name: frontMatter.titre ?? name, text: read.text.text.slice(end), ...(date && { date }) };
}

interface Kept<T> {
  readonly size: number;
  readonly modified: number;
  readonly value: T;
}

/** Whether a file stands under one of the roots, links followed. */
function isInside(file: string, roots: readonly string[]): boolean {
  const real = realOf(file);
  return roots.some((root) => {
    const way = relative(realOf(root), real);
    return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
  });
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function nameFor(file: string, cwd: string): string {
  const way = relative(cwd, file);
  return way.startsWith('..') ? file.slice(file.lastIndexOf(sep) + 1) : way.split(sep).join('/');
}
