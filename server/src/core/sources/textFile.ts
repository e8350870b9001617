import { sourceEndings } from './readSource.ts';
import type { BibliographyEntry } from './source.ts';

/** A folder in which the texts of sources may stand, and the names in it. Paths are written with `/`. */
export interface SourceFolder {
  readonly path: string;
  readonly names: readonly string[];
}

/** The file of the text of a source: the one that its entry names, beside the bibliography or in a folder of sources; else the one that is called like the key. Undefined where there is none. */
export function textFileFor(
  key: string,
  entry: BibliographyEntry | undefined,
  folders: readonly SourceFolder[],
): string | undefined {
  if (entry?.file) {
    const known = folders.find(({ names }) => names.includes(entry.file ?? ''));
    return known ? `${known.path}/${entry.file}` : joined(folderOf(entry.place.file), entry.file);
  }
  const wanted = plainName(key);
  for (const { path, names } of folders) {
    const found = names
      .filter((name) => plainName(name.replace(/\.[a-z0-9]+$/i, '')) === wanted && rank(name) >= 0)
      .sort((a, b) => rank(a) - rank(b))[0];
    if (found !== undefined) return `${path}/${found}`;
  }
  return undefined;
}

/** The keys that the names of a folder stand for: sources that have a text and no entry. */
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

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** `name` seen from `folder`; an absolute name stays what it is. What leads out is for the host to refuse. */
function joined(folder: string, name: string): string {
  return /^(?:\/|[a-z]:|[a-z]+:\/\/)/i.test(name) || folder === '' ? name : `${folder}/${name}`;
}
