import type { Span } from '../text/span.ts';
import type { Draft, OffsetMap, PlacedBlock } from './draft.ts';

/** The span in the draft of a span in the prose of a block. Markup that stands between the two ends is covered, markup outside is not. */
export function place(placed: PlacedBlock, span: Span): Span {
  const { block, start } = placed;
  const from = start + sourceOffset(block.offsets, span.start);
  if (span.end <= span.start) return { start: from, end: from };
  const last = span.end - 1;
  return { start: from, end: start + (block.offsets.longer?.get(last) ?? sourceOffset(block.offsets, last) + 1) };
}

/** The offset in the source of a block of an offset in its prose. */
export function sourceOffset(offsets: OffsetMap, at: number): number {
  const piece = pieceAt(offsets.prose, at);
  return (offsets.source[piece] ?? 0) + at - (offsets.prose[piece] ?? 0);
}

/** The offset in the prose of an offset in the source; inside markup, that of the next unit of prose. */
export function proseOffset(offsets: OffsetMap, at: number, proseLength: number): number {
  const piece = pieceAt(offsets.source, at);
  const next = offsets.prose[piece + 1] ?? proseLength;
  return Math.max(0, Math.min(next, (offsets.prose[piece] ?? 0) + at - (offsets.source[piece] ?? 0)));
}

/** The block at an offset, its end not counted in; undefined between blocks. */
export function blockAt({ blocks }: Pick<Draft, 'blocks'>, offset: number): PlacedBlock | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const placed = blocks[low];
  return placed && placed.start <= offset && offset < placed.start + placed.block.source.length ? placed : undefined;
}

/** The last piece that begins at or before `at`. */
function pieceAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
