import { largestSource, readSource, type SourceRead } from '../core/sources/readSource.ts';
import type { Files, Standing } from './environment.ts';
import { folderOf, isUnder, nameOf, plainUri } from './uri.ts';

/** The files of sources, looked at once and known until they change: what was made of a file is the same object while the file is the same. */
export interface SourceFiles {
  /** What stands at an address, if that lies, links followed, below one of the roots. */
  readonly lookBelow: (uri: string, roots: readonly string[]) => Promise<Standing | 'outside' | undefined>;
  /** The names of the files of a folder, in order. */
  readonly names: (folder: string) => Promise<readonly string[]>;
  readonly folders: (folder: string) => Promise<readonly string[]>;
  /** What `make` makes of the bytes of a file; of one that changes while it is read, or cannot be read, what it makes of that. */
  readonly kept: <T>(uri: string, standing: Standing, make: Make<T>) => Promise<T>;
  /** Whether the change of a file concerns what was looked at; it is looked at again then. */
  readonly changed: (uri: string) => boolean;
  /** Has all files looked at again: some clients do not say what changes. What stayed the same stays the same object. */
  readonly doubt: () => void;
  /** Another number each time something is to be looked at again. */
  readonly turn: () => number;
}

/** Makes something of the bytes of a file, or of the reason why there are none; `read` makes text of them. One function serves one kind of thing. */
export type Make<T> = (uri: string, bytes: Uint8Array | 'unreadable' | 'changing', read: ReadText) => T | Promise<T>;

/** Reads the text in the bytes of a file by the ending of its name. */
export type ReadText = (uri: string, bytes: Uint8Array) => SourceRead | Promise<SourceRead>;

/** Makes a memory of files. At most so many bytes of one are read. */
export function createSourceFiles(files: Files, most: number): SourceFiles {
  const looks = new Map<string, Promise<Standing | undefined>>();
  // Apart from the others: drafts stand there too, and what becomes of them does not concern sources.
  const rootLooks = new Map<string, Promise<Standing | undefined>>();
  const lists = new Map<string, Promise<readonly string[]>>();
  const folders = new Map<string, Promise<readonly string[]>>();
  const made = new Map<unknown, Map<string, { readonly stamp: string; readonly value: Promise<unknown> }>>();

  let turn = 0;

  function forget(): void {
    turn++;
    looks.clear();
    lists.clear();
    folders.clear();
  }

  async function bytesOf(uri: string, { stamp }: Standing): Promise<Uint8Array | 'unreadable' | 'changing'> {
    let before = stamp;
    for (let tries = 0; tries < 2; tries++) {
      const bytes = await files.read(uri, most);
      const after = (await files.look(uri))?.stamp;
      if (after === before) return bytes ?? 'unreadable';
      before = after ?? '';
    }
    return 'changing';
  }

  const readText: ReadText = (uri, bytes) =>
    files.readPdf && bytes.length <= largestSource && /\.pdf$/i.test(nameOf(uri))
      ? files.readPdf(bytes)
      : readSource(nameOf(uri), bytes);

  const look = (uri: string) => known(looks, plainUri(uri), () => files.look(uri));

  return {
    names: (folder) => known(lists, plainUri(folder), async () => [...(await files.list(folder))].sort()),
    folders: (folder) => known(folders, plainUri(folder), async () => [...(await files.folders(folder))].sort()),
    kept<T>(uri: string, standing: Standing, make: Make<T>): Promise<T> {
      let own = made.get(make);
      if (!own) {
        own = new Map();
        made.set(make, own);
      }
      const before = own.get(plainUri(uri));
      // Only what `make` made is kept under it.
      if (before?.stamp === standing.stamp) return before.value as Promise<T>;
      const value = bytesOf(uri, standing).then((bytes) => make(uri, bytes, readText));
      own.set(plainUri(uri), { stamp: standing.stamp, value });
      return value;
    },
    async lookBelow(uri, roots) {
      // What is under no root by its very scheme is not even looked at.
      if (!roots.some((root) => schemeOf(root) === schemeOf(uri))) return 'outside';
      const found = await look(uri);
      if (!found) return undefined;
      const reals = await Promise.all(roots.map((root) => known(rootLooks, root, () => files.look(root))));
      return reals.some((root) => root && isUnder(found.real, root.real)) ? found : 'outside';
    },
    changed(uri) {
      const folder = plainUri(folderOf(uri));
      const concerned = looks.has(plainUri(uri)) || looks.has(folder) || lists.has(folder);
      if (concerned) forget();
      return concerned;
    },
    doubt: forget,
    turn: () => turn,
  };
}

function schemeOf(uri: string): string {
  return /^[a-z][\w+.-]*:(?:\/\/[^/]*)?/i.exec(uri)?.[0].toLowerCase() ?? '';
}

function known<T>(kept: Map<string, Promise<T>>, key: string, find: () => Promise<T>): Promise<T> {
  let found = kept.get(key);
  if (!found) {
    found = find();
    kept.set(key, found);
  }
  return found;
}
