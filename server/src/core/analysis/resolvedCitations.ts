import type { Citation } from '../draft/citation.ts';
import type { PlacedBlock } from '../draft/draft.ts';
import { plainAddress } from '../sources/address.ts';
import type { Sources } from '../sources/source.ts';
import { type Ask, defineDraftAnalysis } from './analysis.ts';
import { citations } from './citations.ts';
import { footnotes } from './footnotes.ts';

/** A citation of a draft with the keys of the bibliography that it comes to, through the notes that it calls and the addresses that it names. */
export interface ResolvedCitation {
  readonly citation: Citation;
  readonly keys: readonly string[];
}

/** The citations of each block that lead to the bibliography, in the order of the block. */
export const resolvedCitations = defineDraftAnalysis(
  'resolvedCitations',
  ({ draft, sources, ask }): ReadonlyMap<PlacedBlock, readonly ResolvedCitation[]> => {
    const resolved = new Map<PlacedBlock, readonly ResolvedCitation[]>();
    if (sources.byKey.size === 0) return resolved;
    const addresses = addressesOf(sources);
    const notes = ask(footnotes, draft);
    for (const placed of draft.blocks) {
      const found = ask(citations, placed.block).flatMap((citation) => {
        const keys = keysOf(citation, notes, sources, addresses, ask, 0);
        return keys.length > 0 ? [{ citation, keys }] : [];
      });
      if (found.length > 0) resolved.set(placed, found);
    }
    return resolved;
  },
);

function keysOf(
  citation: Citation,
  notes: ReadonlyMap<string, PlacedBlock>,
  sources: Sources,
  addresses: ReadonlyMap<string, string>,
  ask: Ask,
  depth: number,
): readonly string[] {
  if (citation.keys.length > 0) return citation.keys.map(({ key }) => key).filter((key) => sources.byKey.has(key));
  if (citation.kind === 'link') {
    const key = addresses.get(plainAddress(citation.target));
    return key === undefined ? [] : [key];
  }
  // A note may call a note, but not without end.
  if (depth > 1) return [];
  const labels =
    citation.kind === 'footnote' ? [`^${citation.target}`] : citation.kind === 'number' ? citation.target.split(/[^0-9]+/) : [];
  return labels.flatMap((label) => {
    const note = notes.get(label);
    return note ? ask(citations, note.block).flatMap((inner) => keysOf(inner, notes, sources, addresses, ask, depth + 1)) : [];
  });
}

function addressesOf(sources: Sources): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const { key, entry } of sources.byKey.values()) if (entry?.url) addresses.set(plainAddress(entry.url), key);
  return addresses;
}
