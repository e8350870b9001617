import type { Entry, Glossary } from './term.ts';

/** A glossary as one text that is quick to load: what the drafts need of it, without the places of its parts. Its version is that of its form. */
export function packGlossary(entries: readonly Entry[]): string {
  return JSON.stringify({
    version,
    entries: entries.map(({ origin, ...entry }) => ({ ...entry, ...(origin && { origin: { file: origin.file } }) })),
  });
}

/** The glossary of a packed text; undefined where the text is of another version or none of ours, so that the files are read again. */
export function unpackGlossary(packed: string): Glossary | undefined {
  if (!packed.startsWith(`{"version":${version},"entries":[`)) return undefined;
  try {
    // Only `packGlossary` writes this version.
    return { entries: (JSON.parse(packed) as { readonly entries: readonly Entry[] }).entries };
  } catch {
    return undefined;
  }
}

const version = 1;
