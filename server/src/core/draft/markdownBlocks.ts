import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../text/span.ts';
import type { Chunk } from './chunk.ts';
import type { BlockKind, Comment, PlacedBlock } from './draft.ts';
import { markdownTree } from './markdownDialect.ts';
import { readInline } from './markdownInline.ts';
import { commentsIn } from './plainBlock.ts';

/** A chunk as the parser sees it: its text, which starts at `start` in the text of `document`, and where links by label lead. */
export interface ChunkInput {
  readonly text: string;
  readonly start: number;
  readonly document: SyntaxNode;
  readonly address: (label: string) => string | undefined;
}

/** Reads the blocks of a chunk: what is prose, by kind. Fenced code is left out; of HTML the tags are. */
export function readMarkdownChunk({ text, start, document, address }: ChunkInput): Chunk {
  const reading: Reading = { text, by: start, address, blocks: [], comments: [], labels: new Map() };
  const nodes: SyntaxNode[] = [];
  for (let node = document.childAfter(start); node && node.from < start + text.length; node = node.nextSibling) nodes.push(node);
  readBlocks(nodes, 'paragraph', reading);
  return { blocks: reading.blocks, comments: reading.comments, labels: reading.labels };
}

/** Whether a comment under a paragraph that ends at `end`, an empty line between them or none, tells its source: « <!-- source : note du 20 novembre --> ». */
export function isSourceNote(text: string, end: number, from: number, to: number): boolean {
  return (
    /^[ \t]*\r?\n(?:[ \t>]*\r?\n)?[ \t>]*$/.test(text.slice(end, from)) &&
    /^<!--\s*sources?[\s\u00a0\u202f]*:(?:(?!-->).)*-->\s*$/is.test(text.slice(from, to))
  );
}

/** What is put together while a chunk is read; offsets of the tree minus `by` are offsets of `text`. */
interface Reading {
  readonly text: string;
  readonly by: number;
  readonly address: (label: string) => string | undefined;
  readonly blocks: PlacedBlock[];
  readonly comments: Comment[];
  readonly labels: Map<string, string | undefined>;
}

function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

function readBlocks(nodes: readonly SyntaxNode[], kind: BlockKind, reading: Reading, depth = 0): void {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (!node) continue;
    const heading = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name);
    if (node.name === 'Paragraph' || node.name === 'Task' || heading) {
      const notes: SyntaxNode[] = [];
      for (let next = nodes[index + 1]; next && follows(notes.at(-1) ?? node, next, reading); next = nodes[index + 1]) {
        notes.push(next);
        index++;
      }
      const level = heading && kind !== 'quotation' ? Number(heading[1]) : undefined;
      readLeaf(node, level ? 'heading' : kind, reading, notes, level);
    } else if (depth >= deepest) readDeep(node, kind, reading);
    else if (node.name === 'Blockquote') readBlocks(childrenOf(node), 'quotation', reading, depth + 1);
    else if (node.name === 'ListItem') readBlocks(childrenOf(node), 'item', reading, depth + 1);
    else if (node.name === 'TableCell') readLeaf(node, 'cell', reading);
    else if (containers.has(node.name)) readBlocks(childrenOf(node), kind, reading, depth + 1);
    else if (node.name === 'CommentBlock') readComments(node, kind, reading);
    else if (node.name === 'HTMLBlock') readHtml(node, kind, reading);
    else if (node.name === 'LinkReference' && reading.text.startsWith('[^', node.from - reading.by))
      readLeaf(node, kind, reading);
  }
}

/** How deep lists and quotations are followed by calls within calls: the stack has an end, and a draft may be made to reach it. */
const deepest = 200;

/** The paragraphs of a node that lies too deep for calls within calls. */
function readDeep(node: SyntaxNode, kind: BlockKind, reading: Reading): void {
  node.cursor().iterate((inner) => {
    if (inner.name === 'Paragraph') readLeaf(inner.node, kind, reading);
    return inner.name !== 'Paragraph';
  });
}

const containers = new Set(['BulletList', 'OrderedList', 'Table', 'TableHeader', 'TableRow']);

function follows(node: SyntaxNode, next: SyntaxNode, { text, by }: Reading): boolean {
  return next.name === 'CommentBlock' && isSourceNote(text, node.to - by, next.from - by, next.to - by);
}

function readLeaf(node: SyntaxNode, kind: BlockKind, reading: Reading, notes: readonly SyntaxNode[] = [], level?: number): void {
  const { by, text } = reading;
  const start = node.from - by;
  const source = text.slice(start, (notes.at(-1) ?? node).to - by);
  const read = readInline({ node, source, by: node.from, notes, address: reading.address });
  for (const { span, text: inside } of read.comments) {
    reading.comments.push({ span: { start: start + span.start, end: start + span.end }, text: inside });
  }
  for (const [label, target] of read.labels) reading.labels.set(label, target);
  if (read.prose.trim() === '' && read.marks.length === 0) return;
  const { prose, offsets, marks } = read;
  reading.blocks.push({ block: { kind, ...(level && { level }), source, prose, offsets, marks }, start });
}

/** Comments that stand alone; what follows the last one on its line is prose again. */
function readComments(node: SyntaxNode, kind: BlockKind, reading: Reading): void {
  const start = node.from - reading.by;
  const source = reading.text.slice(start, node.to - reading.by);
  let at = 0;
  for (const { span, text } of commentsIn(source)) {
    readRest(source, { start: at, end: span.start }, start, kind, reading);
    reading.comments.push({ span: { start: start + span.start, end: start + span.end }, text });
    at = span.end;
  }
  if (at > 0) readRest(source, { start: at, end: source.length }, start, kind, reading);
}

function readRest(source: string, span: Span, start: number, kind: BlockKind, reading: Reading): void {
  const text = source.slice(span.start, span.end);
  if (text.trim() === '') return;
  const rest: Reading = { ...reading, text, by: 0, blocks: [], comments: [] };
  readBlocks(childrenOf(markdownTree(text).topNode), kind, rest);
  const by = start + span.start;
  for (const { block, start: at } of rest.blocks) reading.blocks.push({ block, start: by + at });
  for (const { span: at, text: inside } of rest.comments) {
    reading.comments.push({ span: { start: by + at.start, end: by + at.end }, text: inside });
  }
}

function readHtml(node: SyntaxNode, kind: BlockKind, reading: Reading): void {
  const start = node.from - reading.by;
  const source = reading.text.slice(start, node.to - reading.by);
  if (/^\s*<(?:script|style|pre|textarea|svg|math)\b/i.test(source)) return;
  readLeaf(node, kind, reading);
}
