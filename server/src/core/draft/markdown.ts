import { type Tree, TreeFragment } from '@lezer/common';
import { differenceOf } from '../text/difference.ts';
import type { Chunk, ChunkPlace, MakeKey } from './chunk.ts';
import { addressOf } from './label.ts';
import { isSourceNote, readMarkdownChunk } from './markdownBlocks.ts';
import { markdownTree } from './markdownDialect.ts';

/** What was parsed, for the next parse to go on from. */
export interface MarkdownTree {
  readonly body: string;
  readonly tree: Tree;
}

/** The chunks of a Markdown text: its top-level blocks. With the tree of an earlier text only what changed is parsed. */
export function readMarkdown(
  body: string,
  before: MarkdownTree | undefined,
  keyOf: MakeKey,
): {
  readonly places: readonly ChunkPlace[];
  readonly tree: MarkdownTree;
  readonly read: (place: ChunkPlace) => Chunk;
  readonly address: (label: string) => string | undefined;
} {
  const tree = markdownTree(body, before ? fragmentsOf(before, body) : []);
  const addresses = new Map<string, string>();
  const places: ChunkPlace[] = [];
  const cursor = tree.cursor();
  let names = '';
  let end = 0;
  for (let more = cursor.firstChild(); more; more = cursor.nextSibling()) {
    const { name, from, to } = cursor;
    if (name === 'LinkReference') {
      const { label, address } = addressOf(body.slice(from, to));
      // The first definition of a label counts, says CommonMark.
      if (!addresses.has(label)) addresses.set(label, address);
    }
    const last = places.at(-1);
    const joins = last && name === 'CommentBlock' && isSourceNote(body, end, from, to);
    names = joins ? `${names} ${name}` : name;
    const start = joins ? last.start : lineStart(body, from);
    if (joins) places.pop();
    // The name before the text tells apart what is written alike and read otherwise.
    places.push({ key: keyOf(names, start, to - start), start, length: to - start });
    end = to;
  }
  const address = (label: string): string | undefined => addresses.get(label);
  const read = ({ key, start, length }: ChunkPlace): Chunk =>
    readMarkdownChunk({ text: key.slice(key.length - length), start, document: tree.topNode, address });
  return { places, tree: { body, tree }, read, address };
}

function fragmentsOf(before: MarkdownTree, body: string): readonly TreeFragment[] {
  const whole = TreeFragment.addTree(before.tree);
  const difference = differenceOf(before.body, body);
  if (!difference) return whole;
  const { start: fromA, end: toA } = difference.before;
  const { start: fromB, end: toB } = difference.after;
  return TreeFragment.applyChanges(whole, [{ fromA, toA, fromB, toB }]);
}

/** Where the indentation before `at` begins. */
function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && (text.charCodeAt(start - 1) === 32 || text.charCodeAt(start - 1) === 9)) start--;
  return start;
}
