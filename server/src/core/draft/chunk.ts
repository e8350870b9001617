import { differenceOf } from '../text/difference.ts';
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

/** Makes the key of a chunk; where the text did not change since `before`, it is the very key of then: neither cut nor hashed again. */
export type MakeKey = (kind: string, start: number, length: number) => string;

/** The makers of keys for a text that was read before as `before`, or never. Chunks must be asked for in the order of the text. */
export function keysOf(
  text: string,
  before: { readonly text: string; readonly places: readonly ChunkPlace[] } | undefined,
): MakeKey {
  const fresh: MakeKey = (kind, start, length) => `${kind}\n${text.slice(start, start + length)}`;
  if (!before) return fresh;
  const { places } = before;
  const difference = differenceOf(before.text, text);
  const same = difference?.after.start ?? text.length;
  const resumes = difference?.after.end ?? text.length;
  const moved = difference ? difference.after.end - difference.before.end : 0;
  let at = 0;
  return (kind, start, length) => {
    const then = start + length <= same ? start : start >= resumes ? start - moved : -1;
    if (then < 0) return fresh(kind, start, length);
    while ((places[at]?.start ?? Number.POSITIVE_INFINITY) < then) at++;
    const known = places[at];
    const holds = known?.start === then && known.length === length && known.key.startsWith(`${kind}\n`);
    return holds && known.key.length === kind.length + 1 + length ? known.key : fresh(kind, start, length);
  };
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
      ...(leftBehind.size > 0 && {
        blocks: chunk.blocks.map(({ block, start }) => ({ block: leftBehind.get(identity(block)) ?? block, start })),
      }),
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
