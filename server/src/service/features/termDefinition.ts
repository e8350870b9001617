import type { Location } from 'vscode-languageserver-types';
import type { Entry, Origin } from '../../core/glossary/term.ts';
import { lineColumnAt, lineStarts } from '../../core/text/lines.ts';

/** A glossary file as the service has read it. `name` is what its entries give as their origin. */
export interface GlossarySource {
  readonly uri: string;
  readonly name: string;
  readonly text: string;
}

/** Where an entry is written, in YAML, tables and TBX alike: its own file first, then those that change it. None for what is built in. */
export function definitionsOf(entry: Entry, sources: readonly GlossarySource[]): readonly Location[] {
  const origins = [...(entry.origin ? [entry.origin] : []), ...(entry.layers ?? [])];
  return origins.flatMap((origin) => {
    const source = sources.find(({ name }) => name === origin.file);
    return source ? [locationOf(origin, source)] : [];
  });
}

function locationOf(origin: Origin, { uri, text }: GlossarySource): Location {
  const span = origin.parts?.['terme'] ?? origin.span ?? { start: 0, end: 0 };
  const lines = lineStarts(text);
  const position = (offset: number) => {
    const { line, column } = lineColumnAt(lines, offset);
    return { line, character: column };
  };
  return { uri, range: { start: position(span.start), end: position(span.end) } };
}
