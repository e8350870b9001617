import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Format } from '../../core/draft/draft.ts';
import { parseDraft } from '../../core/draft/parse.ts';
import type { OtherVersion } from '../../core/sources/source.ts';

/** The largest other version that is read, in bytes. */
const largest = 5_000_000;

/**
 * The version of a draft in another language: the file that `traduction-de:` names in its front matter, inside the folder of the draft or
 * below the one above it, or `x.en.md` beside `x.fr.md`. Nothing where none is named or it cannot be read.
 */
export function translationOf(text: string, format: Format, file: string): OtherVersion | undefined {
  const folder = dirname(file);
  const other = named(text, format, folder) ?? beside(file);
  if (other === undefined || other === file) return undefined;
  try {
    const { size } = statSync(other);
    if (size > largest) return undefined;
    return { file: relative(folder, other).split(sep).join('/'), text: readFileSync(other, 'utf8') };
  } catch {
    // What is not there, or is no file, is no other version.
    return undefined;
  }
}

function named(text: string, format: Format, folder: string): string | undefined {
  if (!/^traduction-de\s*:/m.test(text.slice(0, 5000))) return undefined;
  const value = parseDraft(text, format).frontMatter.entries.find(({ key }) => key === 'traduction-de')?.value;
  if (typeof value !== 'string' || isAbsolute(value)) return undefined;
  const path = resolve(folder, value);
  // A draft names its neighbours, not whatever lies on the machine.
  return relative(dirname(folder), path).startsWith('..') ? undefined : path;
}

function beside(file: string): string | undefined {
  const [, stem, language, ending] = /^(.*)\.(fr|en|es|de|it|ar|ru|zh|pt)(\.[a-z]+)$/.exec(basename(file)) ?? [];
  if (!stem || !ending) return undefined;
  return ['fr', 'en', 'es', 'de', 'it', 'pt']
    .filter((one) => one !== language)
    .map((one) => join(dirname(file), `${stem}.${one}${ending}`))
    .find((one) => existsSync(one));
}
