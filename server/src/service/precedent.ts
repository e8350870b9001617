import type { Draft } from '../core/draft/draft.ts';
import { pathsOf } from '../core/draft/frontMatter.ts';
import { largestSource } from '../core/sources/readSource.ts';
import type { OtherVersion } from '../core/sources/source.ts';
import { isSourceFile } from '../core/sources/sourceEndings.ts';
import type { ReadText, SourceFiles } from './sourceFiles.ts';
import type { SourcePlaces } from './sources.ts';
import { resolveUri, wayFrom } from './uri.ts';

/**
 * The text that a draft follows on from: the file that `precedent:` names in its front matter, below the folders that may be read. Nothing where it
 * names none, gives the words themselves, or the file cannot be read (of one that is missing, `miss` is told); the same object while the file is the same.
 */
export async function precedentOf(
  asked: { readonly text: string; readonly draft: Draft },
  { folder, roots }: SourcePlaces,
  files: SourceFiles,
  miss: (uri: string) => void,
): Promise<OtherVersion | undefined> {
  if (!/^precedent\s*:/m.test(asked.text.slice(0, 5000))) return undefined;
  const [path] = pathsOf(asked.draft.frontMatter, 'precedent');
  if (path === undefined || !isSourceFile(path)) return undefined;
  const uri = resolveUri(folder, path);
  const found = await files.lookBelow(uri, roots);
  if (found === undefined) miss(uri);
  if (found === undefined || found === 'outside' || found.kind !== 'file' || found.size > largestSource) return undefined;
  const read = await files.kept(uri, found, readPrecedent);
  if (read === undefined) return undefined;
  const known = versions.get(read);
  if (known) return known;
  const version: OtherVersion = { file: wayFrom(folder, uri), text: read.text };
  versions.set(read, version);
  return version;
}

/** By the text read, which is the same object while the file is the same. */
const versions = new WeakMap<object, OtherVersion>();

async function readPrecedent(
  uri: string,
  bytes: Uint8Array | string,
  readText: ReadText,
): Promise<{ readonly text: string } | undefined> {
  const read = typeof bytes === 'string' ? undefined : await readText(uri.replace(/\.communique$/i, '.md'), bytes);
  return read && 'text' in read ? { text: read.text.text } : undefined;
}
