import type { Span } from '../text/span.ts';
import type { Chunk, ChunkPlace, MakeKey } from './chunk.ts';
import type { BlockKind, Comment, PlacedBlock } from './draft.ts';
import { readPlainBlock } from './plainBlock.ts';

/** Longest line of a text that someone broke by hand; where lines are longer, each is a paragraph. */
const widestPage = 110;
/** A paragraph that is longer is read in pieces: no analysis should have to hold a text of 50 MB in one piece. */
const longestPiece = 20_000;

/** The chunks of a plain text: what stands between blank lines, or each line where lines are paragraphs. */
export function readPlainText(
  body: string,
  keyOf: MakeKey,
): {
  readonly places: readonly ChunkPlace[];
  readonly read: (place: ChunkPlace) => Chunk;
  readonly address: (label: string) => undefined;
} {
  const places: ChunkPlace[] = [];
  let group: Span[] = [];
  for (const line of linesOf(body)) {
    if (isBlank(body, line)) {
      addGroup(body, group, places, keyOf);
      group = [];
    } else group.push(line);
  }
  addGroup(body, group, places, keyOf);
  return { places, read: ({ key }) => readGroup(key.slice('text\n'.length)), address: () => undefined };
}

/** The lines of a text, without what ends them. */
function* linesOf(text: string): Generator<Span> {
  let start = 0;
  const ends = /\r\n|\n|\r/g;
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    yield { start, end: end.index };
    start = end.index + end[0].length;
  }
  if (start < text.length) yield { start, end: text.length };
}

function isBlank(text: string, { start, end }: Span): boolean {
  return end - start < 1000 && text.slice(start, end).trim() === '';
}

function addGroup(body: string, lines: readonly Span[], places: ChunkPlace[], keyOf: MakeKey): void {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return;
  const small = last.end - first.start <= longestPiece;
  const whole =
    small && (lines.every(({ start, end }) => end - start <= widestPage) || opensComment(body, first.start, last.end));
  for (const { start, end } of whole
    ? [{ start: first.start, end: last.end }]
    : lines.flatMap((line) => [...pieces(body, line)])) {
    places.push({ key: keyOf('text', start, end - start), start, length: end - start });
  }
}

/** Whether a comment begins on a line and ends on another. */
function opensComment(body: string, start: number, end: number): boolean {
  return /<!--(?:(?!-->).)*[\r\n]/.test(body.slice(start, end));
}

/** A long paragraph in pieces, cut where a sentence ends. */
export function* pieces(body: string, { start, end }: Span): Generator<Span> {
  let at = start;
  while (end - at > longestPiece) {
    const window = body.slice(at, at + longestPiece);
    const stop = Math.max(window.lastIndexOf('. '), window.lastIndexOf('! '), window.lastIndexOf('? '));
    const space = window.lastIndexOf(' ');
    let cut = stop > longestPiece / 2 ? stop + 2 : space > longestPiece / 2 ? space + 1 : longestPiece;
    if ((window.charCodeAt(cut - 1) & 0xfc00) === 0xd800) cut--;
    yield { start: at, end: at + cut };
    at += cut;
  }
  if (at < end) yield { start: at, end };
}

function readGroup(text: string): Chunk {
  const blocks: PlacedBlock[] = [];
  const comments: Comment[] = [];
  for (const { kind, start, end } of paragraphs(text)) {
    const source = text.slice(start, end);
    const { block, comments: found } = readPlainBlock(source, kind);
    for (const { span, text: inside } of found) {
      comments.push({ span: { start: start + span.start, end: start + span.end }, text: inside });
    }
    if (block.prose.trim() !== '') blocks.push({ block, start });
  }
  return { blocks, comments, labels: new Map() };
}

/** A line or several, and what they are. */
export interface LineRead extends Span {
  readonly kind: BlockKind;
}

/** Joins the lines of a group that were broken to fit a page; titles, items and all other lines stand alone. */
function paragraphs(text: string): readonly LineRead[] {
  const lines = [...linesOf(text)].filter((line) => text.slice(line.start, line.end).trim() !== '');
  const width = Math.max(...lines.map(({ start, end }) => end - start));
  const found: LineRead[] = [];
  let commentEnd = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const open = found.at(-1);
    const inComment = line.start < commentEnd;
    commentEnd = commentEndAfter(text, line, commentEnd);
    if (open && before && (inComment || goesOn(text, before, line, width)))
      found[found.length - 1] = { ...open, kind: grown(open.kind), end: line.end };
    else found.push(alone(text, line));
  }
  return found.map((paragraph) => titled(text, paragraph));
}

/** What a line is that stands alone: an item, a title or a paragraph, without the mark and the blanks around it. */
export function readLine(text: string, line: Span): LineRead {
  return titled(text, alone(text, line));
}

function titled(text: string, line: LineRead): LineRead {
  const isTitle = line.kind === 'paragraph' && looksLikeTitle(text.slice(line.start, line.end));
  return isTitle ? { ...line, kind: 'heading' } : line;
}

function grown(kind: BlockKind): BlockKind {
  return kind === 'heading' ? 'paragraph' : kind;
}

function commentEndAfter(text: string, { start, end }: Span, before: number): number {
  const opens = text.lastIndexOf('<!--', end);
  if (opens < start) return before;
  const closes = text.indexOf('-->', opens);
  return closes < 0 ? before : closes + 3;
}

/** A line goes on in the next one where the first word of that one would not have fitted in. */
function goesOn(text: string, line: Span, next: Span, width: number): boolean {
  const following = text.slice(next.start, next.end);
  if (width > widestPage || width < 40 || itemMark.test(following)) return false;
  const word = /^\s*\S+/.exec(following)?.[0].length ?? 0;
  return line.end - line.start + 1 + word > width;
}

/** « - », « • », « 1. », « a) » at the head of a line. */
const itemMark = /^\s*(?:[-–—•*·▪●◦‣]|\d{1,3}[.)°]|[a-z]\))[\s\u00a0]+(?=\S)/u;

function alone(text: string, line: Span): LineRead {
  const content = text.slice(line.start, line.end);
  const item = itemMark.exec(content);
  if (item) return { kind: 'item', start: line.start + item[0].length, end: line.end };
  const indent = content.length - content.trimStart().length;
  return { kind: 'paragraph', start: line.start + indent, end: line.start + content.trimEnd().length };
}

/** A line of at most 90 units that begins with a capital or a figure and ends without a stop. */
function looksLikeTitle(line: string): boolean {
  return (
    line.length <= 90 &&
    /^[«“"]?[\s\u00a0\u202f]*[\p{Lu}\p{N}]/u.test(line) &&
    /\p{L}/u.test(line) &&
    !/[.!?…;:,»”")\]>-]\s*$/u.test(line)
  );
}
