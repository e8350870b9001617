import type { Bibliography } from './bibliography.ts';
import type { SourceRead } from './readSource.ts';
import type { Source, Sources } from './source.ts';

/** What came of opening the text of a source. */
export type TextRead = { readonly file: string } & SourceRead;

/** The sources of a draft: all entries of its bibliography, and what was read of their texts, by key. */
export function makeSources(bibliography: Bibliography, texts: ReadonlyMap<string, TextRead>, named: boolean): Sources {
  const byKey = new Map<string, Source>();
  for (const [key, entry] of bibliography.entries) byKey.set(key, { key, entry, ...(texts.get(key) ?? { unread: 'missing' }) });
  for (const [key, read] of texts) if (!byKey.has(key)) byKey.set(key, { key, ...read });
  return { byKey, named };
}
