import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../text/span.ts';
import { citationInBrackets } from './citationForm.ts';
import type { Comment, Mark, MarkKind, OffsetMap } from './draft.ts';
import { entityText } from './entities.ts';
import { foldLabel } from './label.ts';
import { commentsIn } from './plainBlock.ts';
import { beginProse, type Prose } from './prose.ts';

/** A leaf of the tree: its source begins at `by` in the text of the tree; `notes` are comments under it that tell its source. */
export interface InlineInput {
  readonly node: SyntaxNode;
  readonly source: string;
  readonly by: number;
  readonly notes: readonly SyntaxNode[];
  readonly address: (label: string) => string | undefined;
}

/** The prose of a leaf, its marks, its comments and the labels that it looked up; spans of comments are in the source of the leaf. */
export interface InlineOutput {
  readonly prose: string;
  readonly offsets: OffsetMap;
  readonly marks: readonly Mark[];
  readonly comments: readonly Comment[];
  readonly labels: ReadonlyMap<string, string | undefined>;
}

/** Reads a leaf: a paragraph, a heading, a table cell, a block of HTML. */
export function readInline({ node, source, by, notes, address }: InlineInput): InlineOutput {
  const reading: Reading = { source, by, address, prose: beginProse(source), marks: [], comments: [], labels: new Map() };
  if (node.name === 'HTMLBlock') readTags(source, reading);
  else {
    const { start, end } = contentOf(node, source, by);
    readStretch(node, readNote(source, start, reading), end, reading);
  }
  for (const note of notes) addComment({ start: note.from - by, end: note.to - by }, reading);
  return { ...reading.prose.done(), marks: reading.marks, comments: reading.comments, labels: reading.labels };
}

interface Reading {
  readonly source: string;
  readonly by: number;
  readonly address: (label: string) => string | undefined;
  readonly prose: Prose;
  readonly marks: Mark[];
  readonly comments: Comment[];
  readonly labels: Map<string, string | undefined>;
}

/** A leaf without the signs of a heading and the white space around. */
function contentOf(node: SyntaxNode, source: string, by: number): Span {
  let start = 0;
  let end = node.to - by;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name !== 'HeaderMark' && child.name !== 'TaskMarker') continue;
    if (child.from - by === start) start = child.to - by;
    else end = Math.min(end, child.from - by);
  }
  while (start < end && /\s/.test(source[start] ?? '')) start++;
  while (end > start && /[ \t\r\n]/.test(source[end - 1] ?? '')) end--;
  return { start, end };
}

/** At `[^label]: ` the text of a footnote begins. */
function readNote(source: string, start: number, { marks }: Reading): number {
  const head = /^\[\^([^\]\s]+)\]:[ \t]*/.exec(source.slice(start, start + 200));
  if (!head) return start;
  const end = start + head[0].length;
  marks.push({ kind: 'note', span: { start: 0, end: 0 }, source: { start, end }, target: head[1] ?? '' });
  return end;
}

function readStretch(node: SyntaxNode, start: number, end: number, reading: Reading): void {
  const { by, prose } = reading;
  let at = start;
  for (let child = node.firstChild; child && child.from - by < end; child = child.nextSibling) {
    const from = child.from - by;
    if (child.to - by <= at && child.to > child.from) continue;
    if (from < at) continue;
    prose.show({ start: at, end: from });
    readNode(child, reading);
    at = child.to - by;
  }
  prose.show({ start: at, end });
}

function readNode(node: SyntaxNode, reading: Reading): void {
  const { source, by, prose } = reading;
  const span = { start: node.from - by, end: node.to - by };
  const text = source.slice(span.start, span.end);
  switch (node.name) {
    case 'Emphasis':
    case 'StrongEmphasis':
    case 'Strikethrough':
      return readStretch(node, span.start, span.end, reading);
    case 'InlineCode':
      return marked('code', text.replace(/^`+|`+$/g, ''), span, reading, () => readStretch(node, span.start, span.end, reading));
    case 'Escape':
      return prose.show({ start: span.start + 1, end: span.end });
    case 'Entity': {
      const meant = entityText(text);
      return meant === undefined ? prose.show(span) : prose.write(meant, span);
    }
    case 'HardBreak': {
      const line = source.indexOf('\n', span.start);
      return prose.show({ start: line < 0 ? span.end : line, end: span.end });
    }
    case 'HTMLTag':
      return /^<br\b/i.test(text) ? prose.write('\n', span) : undefined;
    case 'QuoteMark':
      return prose.skipBlanks();
    case 'URL':
      return marked('link', text, span, reading, () => prose.show(span));
    case 'Autolink':
      return readStretch(node, span.start, span.end, reading);
    case 'Comment':
      return addComment(span, reading);
    case 'Link':
    case 'Image':
      return readLink(node, reading);
    case 'LinkLabel':
    case 'LinkTitle':
      return prose.show(span);
    default:
      // Marks of emphasis, of code, of headings, processing instructions: signs that are not read.
      return undefined;
  }
}

function marked(kind: MarkKind, target: string, source: Span, { prose, marks }: Reading, show: () => void): void {
  const start = prose.length();
  const at = marks.length;
  show();
  marks.splice(at, 0, { kind, span: { start, end: prose.length() }, source, target });
}

function addComment(span: Span, reading: Reading): void {
  const text = reading.source.slice(span.start, span.end).replace(/^<!--|-->\s*$/g, '');
  reading.comments.push({ span, text });
  marked('comment', text, span, reading, () => {});
}

function readLink(node: SyntaxNode, reading: Reading): void {
  const { source, by, prose } = reading;
  const start = node.from - by;
  const end = node.to - by;
  const [open, close] = node.getChildren('LinkMark');
  if (!open || !close) return prose.show({ start, end });
  const inside = { start: open.to - by, end: close.from - by };
  const text = source.slice(inside.start, inside.end);
  const label = node.getChild('LinkLabel');
  const around: Span = { start, end: close.to - by };
  if (node.name === 'Link' && addPointer(text, around, reading)) {
    const rest = { start: around.end, end };
    if (label) {
      const second = source.slice(rest.start + 1, rest.end - 1);
      if (addPointer(second, rest, reading)) return;
    }
    return prose.show(rest);
  }
  const kind = node.name === 'Image' ? 'image' : 'link';
  const show = (): void => readStretch(node, inside.start, inside.end, reading);
  if (source[around.end] === '(' && end > around.end) {
    const url = node.getChild('URL');
    const address = url ? source.slice(url.from - by, url.to - by).replace(/^<|>$/g, '') : '';
    return marked(kind, address, { start, end }, reading, show);
  }
  const named = label ? source.slice(label.from - by + 1, label.to - by - 1) : '';
  const folded = foldLabel(named || text);
  const address = reading.address(folded);
  reading.labels.set(folded, address);
  if (address !== undefined) return marked(kind, address, { start, end }, reading, show);
  // No link after all: « [à compléter] » is read with its brackets.
  prose.show({ start, end: inside.start });
  show();
  const second = label ? { start: label.from - by, end: label.to - by } : undefined;
  prose.show({ start: inside.end, end: second?.start ?? end });
  if (second && !addPointer(named, second, reading)) prose.show(second);
}

/** A call of a footnote or a citation: pointers that the prose does not show. */
function addPointer(inside: string, span: Span, reading: Reading): boolean {
  if (/^\^[^\s\]]+$/.test(inside)) marked('footnote', inside.slice(1), span, reading, () => {});
  else if (citationInBrackets.test(inside)) marked('citation', inside, span, reading, () => {});
  else return false;
  return true;
}

/** A block of HTML without its tags. */
function readTags(source: string, reading: Reading): void {
  const comments = [...commentsIn(source)].map(({ span }) => span);
  const tags = [...source.matchAll(/<\/?[a-z][^<>]*>/giu)].map(({ index, 0: tag }) => ({
    start: index,
    end: index + tag.length,
  }));
  let at = 0;
  for (const span of [...comments, ...tags].sort((a, b) => a.start - b.start)) {
    if (span.start < at) continue;
    reading.prose.show({ start: at, end: span.start });
    if (source.startsWith('<!--', span.start)) addComment(span, reading);
    at = span.end;
  }
  reading.prose.show({ start: at, end: source.length });
}
