import { readFrontMatter } from '../core/draft/frontMatter.ts';
import { type Archive, type ArchivedText, archiveSteps } from '../core/sources/archive.ts';
import type { Unread } from '../core/sources/source.ts';
import { sourceEndings } from '../core/sources/sourceEndings.ts';
import type { Standing } from './environment.ts';
import type { ReadText, SourceFiles } from './sourceFiles.ts';
import { nameOf, resolveUri } from './uri.ts';

/** An archive, and those of its texts that could not be read. */
export interface OpenArchive {
  readonly archive: Archive;
  readonly unread: readonly { readonly uri: string; readonly unread: Unread }[];
}

/** The archives of a project, each indexed once and known while its files are the same. */
export interface Archives {
  /** The archive of folders and files; undefined where there is no text. `standing` says what stands where something may be read. */
  readonly of: (
    paths: readonly string[],
    standing: (uri: string) => Promise<Standing | undefined>,
  ) => Promise<OpenArchive | undefined>;
}

/** More texts than these are no archive but a disk. */
const mostTexts = 20_000;
/** How deep folders are searched: links may lead round in circles. */
const deepest = 12;
/** How many files are looked at or read at a time. */
const batch = 64;
/** How many texts are indexed at a stretch: some ten milliseconds. */
const pauseEvery = 4;

/** Makes archives out of files; it pauses between texts, so that what the writer types goes first. */
export function createArchives(files: SourceFiles, pause: () => Promise<void>): Archives {
  const kept = new Map<string, Kept>();

  async function* textsUnder(folder: string, depth: number): AsyncGenerator<string> {
    const names = await files.names(folder);
    for (const name of names) if (isText(name)) yield resolveUri(folder, name);
    if (depth === deepest) return;
    for (const name of await files.folders(folder))
      if (!name.startsWith('.')) yield* textsUnder(resolveUri(folder, name), depth + 1);
  }

  return {
    async of(paths, standing) {
      const key = paths.join('\n');
      const before = kept.get(key);
      // A draft asks at each keystroke: thousands of files are looked at only where one may have changed.
      const turn = files.turn();
      if (before?.turn === turn) return before.opened;
      const found: string[] = [];
      for (const path of paths) {
        const one = await standing(path);
        if (one?.kind === 'file') found.push(path);
        if (one?.kind !== 'folder') continue;
        for await (const uri of textsUnder(path, 0)) if (found.push(uri) >= mostTexts) break;
      }
      const stood = await inBatches(found, async (uri) => ({ uri, standing: await standing(uri) }));
      const stamp = stood.map(({ uri, standing: one }) => `${uri} ${one?.stamp}`).join('\n');
      const now = kept.get(key);
      const opened = now?.stamp === stamp ? now.opened : open(stood, stamp);
      // Kept at once: what is typed meanwhile waits for this one.
      kept.set(key, { turn, stamp, opened });
      return opened;
    },
  };

  async function open(stood: readonly Stood[], stamp: string): Promise<OpenArchive | undefined> {
    if (stood.length === 0) return undefined;
    const read = await inBatches(stood, async ({ uri, standing }) => (standing ? files.kept(uri, standing, published) : []));
    const all = read.flat();
    const steps = archiveSteps(
      all.flatMap((one) => ('unread' in one ? [] : one)),
      stamp,
    );
    let step = steps.next();
    for (let done = 1; !step.done; step = steps.next()) if (done++ % pauseEvery === 0) await pause();
    return { archive: step.value, unread: all.flatMap((one) => ('unread' in one ? one : [])) };
  }
}

interface Stood {
  readonly uri: string;
  readonly standing: Standing | undefined;
}

interface Kept {
  readonly turn: number;
  readonly stamp: string;
  readonly opened: Promise<OpenArchive | undefined>;
}

function isText(name: string): boolean {
  return sourceEndings.some((ending) => name.toLowerCase().endsWith(ending));
}

/** A published text with the date that its front matter or its name gives (« 2025-10-01 communiqué.md »). */
async function published(
  uri: string,
  bytes: Uint8Array | 'unreadable' | 'changing',
  readText: ReadText,
): Promise<ArchivedText | { readonly uri: string; readonly unread: Unread }> {
  const name = nameOf(uri);
  const read = typeof bytes === 'string' ? { unread: bytes } : await readText(uri, bytes);
  if ('unread' in read) return { uri, unread: read.unread };
  const { frontMatter, end } = readFrontMatter(read.text.text);
  const date = frontMatter.date ?? /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(name)?.[0];
  return { name: frontMatter.titre ?? name, text: read.text.text.slice(end), ...(date && { date }) };
}

async function inBatches<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<readonly R[]> {
  const done: R[] = [];
  for (let at = 0; at < all.length; at += batch) done.push(...(await Promise.all(all.slice(at, at + batch).map(work))));
  return done;
}
