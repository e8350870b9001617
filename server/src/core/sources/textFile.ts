import type { BibliographyEntry } from './source.ts';
import { sourceEndings } from './sourceEndings.ts';

/** A folder in which the texts of sources may stand, by its address, and the names in it. */
export interface SourceFolder {
  readonly path: string;
  readonly names: readonly string[];
}

/** The file of the text of a source: a name, and the address of the folder from which it is seen. */
export interface TextFile {
  readonly folder: string;
  readonly name: string;
}

/**
 * The files that may hold the text of a source, the one that counts first: the one that its entry names, in a folder of sources or beside the
 * bibliography; else those that are called like the key. None where there is none; what a name leads to is for the host to look at.
 */
export function textFilesFor(
  key: string,
  entry: BibliographyEntry | undefined,
  folders: readonly SourceFolder[],
): readonly TextFile[] {
  const own = entry?.file;
  if (own) {
    const known = folders.find(({ names }) => names.includes(own));
    return [{ folder: known?.path ?? folderOf(entry.place.file), name: own }];
  }
  const wanted = plainName(key);
  return folders.flatMap(({ path, names }) =>
    names
      .filter((name) => rank(name) >= 0 && plainName(name.replace(/\.[a-z0-9]+$/i, '')) === wanted)
      .sort((a, b) => rank(a) - rank(b))
      .map((name) => ({ folder: path, name })),
  );
}

/** The keys that the names of a folder stand for: sources that have a text, with or without an entry. */
export function keysOfFolder({ names }: SourceFolder): readonly string[] {
  return names.filter((name) => rank(name) >= 0).map((name) => name.replace(/\.[a-z0-9]+$/i, '').normalize('NFC'));
}

function rank(name: string): number {
  const ending = /\.[a-z0-9]+$/i.exec(name)?.[0].toLowerCase() ?? '';
  return sourceEndings.indexOf(ending);
}

/** Systems write accents together or apart, and allow no `/` or `:` in a name. */
function plainName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[/\\:*?"<>|]/g, '_')
    .toLowerCase();
}

function folderOf(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('/')));
}
