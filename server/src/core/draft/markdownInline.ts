import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../text/span.ts';
import { bracketed, citationInBrackets } from './citationForm.ts';
import type { Comment, Mark, MarkKind, OffsetMap } from './draft.ts';
import { entityText } from './entities.ts';
import { isTag } from './htmlTag.ts';
import { foldLabel } from './label.ts';
import { closesGap, commentsIn, pullBack } from './plainBlock.ts';
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
  // What is not named here are signs that are not read: marks of emphasis, of code, of headings.
  readers.get(node.name)?.(node, { start: node.from - reading.by, end: node.to - reading.by }, reading);
}

type Reader = (node: SyntaxNode, span: Span, reading: Reading) => void;

const readWithin: Reader = (node, { start, end }, reading) => readStretch(node, start, end, reading);

const readAsIs: Reader = (_, span, { prose }) => prose.show(span);

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['Emphasis', readWithin],
  ['StrongEmphasis', readWithin],
  ['Strikethrough', readWithin],
  ['Autolink', readWithin],
  ['LinkLabel', readAsIs],
  ['LinkTitle', readAsIs],
  [
    'Escape',
    (_, { start, end }, { source, prose }) => {
      // Whoever types « \\\\serveur\\dossier » means both strokes: a path that leaks must be seen as it was typed.
      prose.show({ start: source[start + 1] === '\\' ? start : start + 1, end });
    },
  ],
  ['QuoteMark', (_node, _span, { prose }) => prose.skipBlanks()],
  ['Link', (node, _, reading) => readLink(node, reading)],
  ['Image', (node, _, reading) => readLink(node, reading)],
  ['Comment', (_, span, reading) => addComment(span, reading)],
  [
    'InlineCode',
    (node, span, reading) => {
      const code = reading.source.slice(span.start, span.end).replace(/^`+|`+$/g, '');
      marked('code', code, span, reading, () => readWithin(node, span, reading));
    },
  ],
  [
    'Entity',
    (_, span, { source, prose }) => {
      const meant = entityText(source.slice(span.start, span.end));
      if (meant === undefined) prose.show(span);
      else prose.write(meant, span);
    },
  ],
  [
    'HardBreak',
    (_, { start, end }, { source, prose }) => {
      const line = source.indexOf('\n', start);
      prose.show({ start: line < 0 ? end : line, end });
    },
  ],
  [
    'HTMLTag',
    (_, span, { source, prose }) => {
      const tag = source.slice(span.start, span.end);
      if (/^<br\b/i.test(tag)) prose.write('\n', span);
      else if (!isTag(tag)) prose.show(span);
    },
  ],
  [
    'URL',
    (node, span, reading) => {
      const target = reading.source.slice(span.start, span.end);
      // Where the text of a footnote is one word, Markdown takes it for an address: « [^1]: [@insee]. »
      if (node.parent?.name === 'LinkReference' && !isAddress(target)) readPointers(span, reading);
      else marked('link', target, span, reading, () => reading.prose.show(span));
    },
  ],
]);

function marked(kind: MarkKind, target: string, source: Span, { prose, marks }: Reading, show: () => void): void {
  const start = prose.length();
  const at = marks.length;
  show();
  marks.splice(at, 0, { kind, span: { start, end: prose.length() }, source, target });
}

/** A mark that the prose does not show, nor the space before it where another or a stop comes after. */
function hidden(kind: MarkKind, target: string, span: Span, reading: Reading): void {
  if (closesGap(reading.source, span.end)) {
    reading.prose.dropBlanks();
    pullBack(reading.marks, reading.prose.length());
  }
  marked(kind, target, span, reading, () => {});
}

function addComment(span: Span, reading: Reading): void {
  const text = reading.source.slice(span.start, span.end).replace(/^<!--|-->\s*$/g, '');
  reading.comments.push({ span, text });
  hidden('comment', text, span, reading);
}

function readLink(node: SyntaxNode, reading: Reading): void {
  const { source, by, prose } = reading;
  const span = { start: node.from - by, end: node.to - by };
  const [open, close] = node.getChildren('LinkMark');
  if (!open || !close) {
    prose.show(span);
    return;
  }
  const inside = { start: open.to - by, end: close.from - by };
  const text = source.slice(inside.start, inside.end);
  const label = node.getChild('LinkLabel');
  const second = label && { start: label.from - by, end: label.to - by };
  const named = second ? source.slice(second.start + 1, second.end - 1) : '';
  const bracketEnd = close.to - by;
  if (node.name === 'Link' && addPointer(text, { start: span.start, end: bracketEnd }, reading)) {
    // « [^1][^2] » and « [@a][@b] » look like a link with its label, « [^1](suite) » like one with its address.
    if (!second || !addPointer(named, second, reading)) prose.show({ start: bracketEnd, end: span.end });
    return;
  }
  const kind = node.name === 'Image' ? 'image' : 'link';
  const show = (): void => readStretch(node, inside.start, inside.end, reading);
  if (source[bracketEnd] === '(' && span.end > bracketEnd) {
    const url = node.getChild('URL');
    const address = url ? source.slice(url.from - by, url.to - by).replace(/^<|>$/g, '') : '';
    marked(kind, address, span, reading, show);
    return;
  }
  const folded = foldLabel(named || text);
  const address = reading.address(folded);
  reading.labels.set(folded, address);
  if (address !== undefined) {
    marked(kind, address, span, reading, show);
    return;
  }
  // No link after all: « [à compléter] » is read with its brackets.
  prose.show({ start: span.start, end: inside.start });
  show();
  prose.show({ start: inside.end, end: second?.start ?? span.end });
  if (second && !addPointer(named, second, reading)) prose.show(second);
}

function isAddress(text: string): boolean {
  return /^(?:<|[a-z][\w+.-]*:|www\.|[./#])/i.test(text);
}

/** A stretch with no markup but calls of footnotes and citations. */
function readPointers({ start, end }: Span, reading: Reading): void {
  let at = start;
  for (const { index, 0: whole, 1: inside = '' } of reading.source.slice(start, end).matchAll(bracketed)) {
    const span = { start: start + index, end: start + index + whole.length };
    reading.prose.show({ start: at, end: span.start });
    if (!addPointer(inside, span, reading)) reading.prose.show(span);
    at = span.end;
  }
  reading.prose.show({ start: at, end });
}

/** A call of a footnote or a citation: pointers that the prose does not show. */
function addPointer(inside: string, span: Span, reading: Reading): boolean {
  if (/^\^[^\s\]]+$/.test(inside)) hidden('footnote', inside.slice(1), span, reading);
  else if (citationInBrackets.test(inside)) hidden('citation', inside, span, reading);
  else return false;
  return true;
}

/** A block of HTML without its tags. */
function readTags(source: string, reading: Reading): void {
  const comments = [...commentsIn(source)].map(({ span }) => span);
  const tags = [...source.matchAll(/<\/?[a-z][^<>]*>/giu)]
    .filter(([tag]) => isTag(tag))
    .map(({ index, 0: tag }) => ({
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
