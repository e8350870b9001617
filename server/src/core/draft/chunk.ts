import type { Block, Comment, PlacedBlock } from './draft.ts';

/**
 * A part of a draft that is read by itself. It is a function of its key (its text, and how it is read) and of the labels that it looks up elsewhere
 * in the draft; offsets count from its own start.
 */
export interface Chunk {
  readonly blocks: readonly PlacedBlock[];
  readonly comments: readonly Comment[];
  /** The labels of links that are used here, with the address that the draft gave them, if any. */
  readonly labels: ReadonlyMap<string, string | undefined>;
}

/** A chunk to be read: it starts at `start` in the draft, and `key` ends with its text of `length` units. */
export interface ChunkPlace {
  readonly key: string;
  readonly start: number;
  readonly length: number;
}

/** The chunks of a draft, by key; equal chunks are one. */
export type Chunks = ReadonlyMap<string, Chunk>;

/** Reads the chunks of a draft; what stood in the draft before is not read again, and its blocks are the same objects. */
export function readChunks(
  places: readonly ChunkPlace[],
  before: Chunks | undefined,
  read: (place: ChunkPlace) => Chunk,
  address: (label: string) => string | undefined,
): Chunks {
  const chunks = new Map<string, Chunk>();
  const fresh: ChunkPlace[] = [];
  for (const place of places) {
    if (chunks.has(place.key)) continue;
    const known = before?.get(place.key);
    if (known && holds(known, address)) chunks.set(place.key, known);
    else fresh.push(place);
  }
  if (fresh.length === 0) return chunks;
  const leftBehind = new Map<string, Block>();
  for (const [key, chunk] of before ?? []) {
    if (chunks.get(key) === chunk) continue;
    for (const { block } of chunk.blocks) leftBehind.set(identity(block), block);
  }
  for (const place of fresh) {
    if (chunks.has(place.key)) continue;
    const chunk = read(place);
    chunks.set(place.key, {
      ...chunk,
      blocks: chunk.blocks.map(({ block, start }) => ({ block: leftBehind.get(identity(block)) ?? block, start })),
    });
  }
  return chunks;
}

function holds(chunk: Chunk, address: (label: string) => string | undefined): boolean {
  for (const [label, target] of chunk.labels) if (address(label) !== target) return false;
  return true;
}

/** All that a block is, as one string: equal blocks may be one object. */
function identity({ kind, level, source, prose, offsets, marks }: Block): string {
  const longer = [...(offsets.longer ?? [])];
  return JSON.stringify([kind, level, source, prose, offsets.prose, offsets.source, longer, marks]);
}
