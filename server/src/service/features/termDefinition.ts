import type { Location } from 'vscode-languageserver-types';
import type { Entry, Origin } from '../../core/glossary/term.ts';
import { rangeIn } from '../toLsp.ts';

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
  return { uri, range: rangeIn(text, span) };
}
