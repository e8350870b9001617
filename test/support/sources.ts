import type { ExampleSetting, ExampleSource } from '../../server/src/core/rules/rule.ts';
import { createArchive } from '../../server/src/core/sources/archive.ts';
import type { Source, Sources } from '../../server/src/core/sources/source.ts';

/** The sources of an example, as a host would hand them over. */
export function sourcesOf(examples: Readonly<Record<string, ExampleSource>>, archive?: ExampleSetting['archive']): Sources {
  const byKey = new Map(
    Object.entries(examples).map(([key, { text, authors = [], ...entry }]): [string, Source] => [
      key,
      {
        key,
        entry: { key, authors, ...entry, place: { file: 'sources.json', span: { start: 0, end: 0 } } },
        ...(text === undefined ? { unread: 'missing' } : { text: { text } }),
      },
    ]),
  );
  const texts = Object.entries(archive ?? {}).map(([name, text]) => ({ name, ...text }));
  return { byKey, named: true, ...(archive && { archive: createArchive(texts) }) };
}
