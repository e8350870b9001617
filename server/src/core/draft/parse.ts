import { type Chunk, type ChunkPlace, type Chunks, keysOf, readChunks } from './chunk.ts';
import { isTooDense } from './density.ts';
import { directivesIn } from './directives.ts';
import type { Comment, Draft, Format, PlacedBlock, Trace } from './draft.ts';
import { readFrontMatter } from './frontMatter.ts';
import { readHtml } from './html.ts';
import { type MarkdownTree, readMarkdown } from './markdown.ts';
import { readPlainText } from './plainText.ts';

/** Parses a draft; a block that also stands in `previous` is the same object as there. Any text is a draft: what is wrong with its form is told in `problems`. */
export function parseDraft(text: string, format: Format, previous?: Draft): Draft {
  const { frontMatter, problems, directives, end } = format === 'html' ? noHead : readFrontMatter(text);
  const body = text.slice(end);
  const before = previous && remembered.get(previous);
  const markdown = format === 'markdown' && !isTooDense(body);
  const keyOf = keysOf(body, before);
  const read = markdown
    ? { ...nothingBeside, ...readMarkdown(body, before?.tree, keyOf) }
    : { ...nothingBeside, tree: undefined, ...(format === 'html' ? readHtml(body, keyOf) : readPlainText(body, keyOf)) };
  const chunks = readChunks(read.places, before?.chunks, read.read, read.address);
  const blocks: PlacedBlock[] = [];
  const comments: Comment[] = [...read.comments];
  for (const { key, start } of read.places) addChunk(chunks.get(key), end + start, blocks, comments);
  const draft: Draft = {
    text,
    format,
    frontMatter,
    blocks,
    comments,
    directives: [...directives, ...directivesIn(comments, text)],
    problems,
    traces: read.traces,
  };
  remembered.set(draft, { text: body, places: read.places, chunks, tree: read.tree });
  return draft;
}

/** An HTML text has no front matter: what it says of itself stands in its own head. */
const noHead: ReturnType<typeof readFrontMatter> = { frontMatter: { entries: [] }, problems: [], directives: [], end: 0 };

const nothingBeside: { readonly traces: readonly Trace[]; readonly comments: readonly Comment[] } = { traces: [], comments: [] };

/** What the next parse may use again; it lives as long as the draft. */
const remembered = new WeakMap<Draft, Remembered>();

interface Remembered {
  readonly text: string;
  readonly places: readonly ChunkPlace[];
  readonly chunks: Chunks;
  readonly tree: MarkdownTree | undefined;
}

function addChunk(chunk: Chunk | undefined, at: number, blocks: PlacedBlock[], comments: Comment[]): void {
  if (!chunk) return;
  for (const { block, start } of chunk.blocks) blocks.push({ block, start: at + start });
  for (const { span, text } of chunk.comments) {
    comments.push({ span: { start: at + span.start, end: at + span.end }, text });
  }
}
