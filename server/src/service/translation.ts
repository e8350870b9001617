import type { Draft } from '../core/draft/draft.ts';
import type { OtherVersion } from '../core/sources/source.ts';
import { decodeText } from '../core/text/decode.ts';
import type { SourceFiles } from './sourceFiles.ts';
import { folderOf, isUnder, nameOf, parentOf, resolveUri, wayFrom } from './uri.ts';

/** The largest other version that is read, in bytes. */
const largest = 5_000_000;

/**
 * The version of a draft in another language: the file that `traduction-de:` names in its front matter, inside the folder of the draft or
 * below the one above it, or `x.en.md` beside `x.fr.md`. Nothing where none is named or it cannot be read; the same object while it is the same.
 */
export async function translationOf(
  asked: { readonly text: string; readonly draft: Draft },
  uri: string,
  files: SourceFiles,
): Promise<OtherVersion | undefined> {
  const folder = folderOf(uri);
  const other = named(asked, folder) ?? (await beside(uri, files));
  if (other === undefined || other === uri) return undefined;
  // A draft names its neighbours, not whatever lies on the machine.
  const found = await files.lookBelow(other, [parentOf(folder) ?? folder]);
  if (found === undefined || found === 'outside' || found.kind !== 'file' || found.size > largest) return undefined;
  const text = await files.kept(other, found, readVersion);
  if (text === undefined) return undefined;
  const known = versions.get(text)?.get(folder);
  if (known) return known;
  const version: OtherVersion = { file: wayFrom(folder, other), text: text.text };
  versions.set(text, new Map(versions.get(text)).set(folder, version));
  return version;
}

/** By the text read, then by the folder from which it is named. */
const versions = new WeakMap<object, Map<string, OtherVersion>>();

function readVersion(_uri: string, bytes: Uint8Array | string): { readonly text: string } | undefined {
  const decoded = typeof bytes === 'string' ? undefined : decodeText(bytes);
  return decoded && 'text' in decoded ? { text: decoded.text } : undefined;
}

function named(asked: { readonly text: string; readonly draft: Draft }, folder: string): string | undefined {
  // The draft may not be parsed yet: most texts never make it so.
  if (!/^traduction-de\s*:/m.test(asked.text.slice(0, 5000))) return undefined;
  const value = asked.draft.frontMatter.entries.find(({ key }) => key === 'traduction-de')?.value;
  if (typeof value !== 'string' || /^[/\\]|^[a-z][\w+.-]*:/i.test(value)) return undefined;
  const uri = resolveUri(folder, value);
  return isUnder(uri, parentOf(folder) ?? folder) ? uri : undefined;
}

async function beside(uri: string, files: SourceFiles): Promise<string | undefined> {
  const [, stem, language, ending] = /^(.*)\.(fr|en|es|de|it|ar|ru|zh|pt)(\.[a-z]+)$/.exec(nameOf(uri)) ?? [];
  if (!stem || !ending) return undefined;
  const names = new Set(await files.names(folderOf(uri)));
  return ['fr', 'en', 'es', 'de', 'it', 'pt']
    .filter((one) => one !== language)
    .map((one) => `${stem}.${one}${ending}`)
    .filter((name) => names.has(name))
    .map((name) => resolveUri(folderOf(uri), name))[0];
}
