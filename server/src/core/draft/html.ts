import type { Span } from '../text/span.ts';
import type { Chunk, ChunkPlace, MakeKey } from './chunk.ts';
import type { BlockKind, Comment, Mark, Trace } from './draft.ts';
import { entityText } from './entities.ts';
import { type HtmlToken, htmlTokens } from './htmlTokens.ts';
import { isInternalPath } from './office.ts';
import { beginProse, type Prose } from './prose.ts';

/** The chunks of an HTML text: what stands between the tags of blocks, without scripts, styles and what is hidden; and what it carries beside its text. */
export function readHtml(
  body: string,
  keyOf: MakeKey,
): {
  readonly places: readonly ChunkPlace[];
  readonly read: (place: ChunkPlace) => Chunk;
  readonly address: (label: string) => undefined;
  readonly traces: readonly Trace[];
  readonly comments: readonly Comment[];
} {
  const places: ChunkPlace[] = [];
  const traces: Trace[] = [];
  const comments: Comment[] = [];
  const open: string[] = [];
  let leaf: Span | undefined;
  let silent: { readonly name: string; depth: number } | undefined;
  let hiddenFrom: Span | undefined;

  function flush(): void {
    if (leaf)
      places.push({
        key: keyOf(`html ${kindIn(open)}`, leaf.start, leaf.end - leaf.start),
        start: leaf.start,
        length: leaf.end - leaf.start,
      });
    leaf = undefined;
  }

  for (const token of htmlTokens(body)) {
    const { span } = token;
    if (token.kind === 'comment') {
      const inside = body.slice(span.start, span.end).replace(/^<!-*|-*>$/g, '');
      comments.push({ span, text: inside });
      if (!/^\s*sourcier-/.test(inside)) traces.push({ kind: 'comment', span });
      continue;
    }
    if (silent) {
      if (token.kind === 'text') {
        if (hiddenFrom && /\S/.test(body.slice(span.start, span.end))) hiddenFrom = { start: hiddenFrom.start, end: span.end };
        continue;
      }
      if (token.name !== silent.name) continue;
      silent.depth += token.kind === 'start' ? 1 : -1;
      if (silent.depth > 0) continue;
      if (hiddenFrom && hiddenFrom.end > hiddenFrom.start) traces.push({ kind: 'hidden', span: hiddenFrom });
      silent = undefined;
      hiddenFrom = undefined;
      continue;
    }
    if (token.kind === 'text') {
      if (!/\S/.test(body.slice(span.start, span.end))) continue;
      const blanks = body.slice(span.start, span.end).search(/\S/);
      leaf = { start: leaf?.start ?? span.start + blanks, end: span.end };
      continue;
    }
    if (token.kind === 'start') traces.push(...tracesOf(token));
    const isVoid = voids.has(token.name);
    if (token.kind === 'start' && !isVoid && (silenced.has(token.name) || isHidden(token))) {
      if (!inline.has(token.name) && !silenced.has(token.name)) flush();
      silent = { name: token.name, depth: 1 };
      hiddenFrom = silenced.has(token.name) ? undefined : { start: span.end, end: span.end };
      continue;
    }
    if (inline.has(token.name)) {
      if (leaf || token.kind === 'start') leaf = leaf && { start: leaf.start, end: span.end };
      continue;
    }
    flush();
    if (!kinds.has(token.name)) continue;
    if (token.kind === 'end') closeIn(open, token.name);
    // Of the same kind none stands in the other: the end of the one before was left out.
    else if (open.at(-1) !== token.name) open.push(token.name);
  }
  flush();
  return {
    places,
    traces,
    comments,
    read: ({ key, length }) => readLeaf(key.slice(key.length - length), kindOf(key)),
    address: () => undefined,
  };
}

/** Blocks that say what their text is; a later one of the same line hides the one before it. */
const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ['li', 'item'],
  ['dd', 'item'],
  ['dt', 'item'],
  ['blockquote', 'quotation'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['p', 'paragraph'],
]);

/** Closes a block and those inside it that were left open; a tag that closes nothing near is left out. */
function closeIn(open: string[], name: string): void {
  for (let at = open.length - 1; at >= 0 && at >= open.length - 20; at--) {
    if (open[at] !== name) continue;
    open.length = at;
    return;
  }
}

/** The name of the innermost block that says more than « paragraph », or `p`. */
function kindIn(open: readonly string[]): string {
  return open.findLast((name, index) => name !== 'p' || index === 0) ?? 'p';
}

function kindOf(key: string): { readonly kind: BlockKind; readonly level?: number } {
  const name = /^html (\w+)\n/.exec(key)?.[1] ?? 'p';
  const level = /^h([1-6])$/.exec(name)?.[1];
  return { kind: kinds.get(name) ?? 'paragraph', ...(level !== undefined && { level: Number(level) }) };
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const inline = words(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr o:p',
);
const voids = words('area base br col embed hr img input link meta param source track wbr');
const silenced = words(
  'script style template noscript svg math head iframe select button textarea object xmp noembed noframes title',
);

function isHidden({ attributes }: Extract<HtmlToken, { kind: 'start' }>): boolean {
  return (
    attributes.has('hidden') ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(attributes.get('style') ?? '')
  );
}

/** What a tag itself gives away. */
function tracesOf({ name, attributes, span }: Extract<HtmlToken, { kind: 'start' }>): readonly Trace[] {
  if (name === 'ins') return [{ kind: 'insertion', span }];
  if (name === 'del') return [{ kind: 'deletion', span }];
  if (
    name === 'meta' &&
    /^(?:author|editor|publisher)$/i.test(attributes.get('name') ?? '') &&
    attributes.get('content')?.trim()
  ) {
    return [{ kind: 'author', span }];
  }
  const target = attributes.get('href') ?? attributes.get('src') ?? '';
  return isInternalPath(target) ? [{ kind: 'path', span }] : [];
}

/** Reads a leaf: text and the tags of its lines. */
function readLeaf(source: string, { kind, level }: ReturnType<typeof kindOf>): Chunk {
  const prose = beginProse(source);
  const marks: Mark[] = [];
  let link: { readonly target: string; readonly source: number; readonly prose: number } | undefined;
  let silent: { readonly name: string; depth: number } | undefined;
  for (const token of htmlTokens(source)) {
    const { span } = token;
    if (silent !== undefined) {
      if ((token.kind === 'start' || token.kind === 'end') && token.name === silent.name) {
        silent.depth += token.kind === 'start' ? 1 : -1;
        if (silent.depth === 0) silent = undefined;
      }
    } else if (token.kind === 'text') showText(source, span, prose);
    else if (token.kind === 'start') {
      if (token.name === 'del' || (!voids.has(token.name) && (silenced.has(token.name) || isHidden(token))))
        silent = { name: token.name, depth: 1 };
      else if (token.name === 'br') prose.write('\n', span);
      else if (token.name === 'a')
        link = { target: token.attributes.get('href') ?? '', source: span.start, prose: prose.length() };
    } else if (token.kind === 'end' && token.name === 'a' && link) {
      if (link.target && prose.length() > link.prose) {
        marks.push({
          kind: 'link',
          span: { start: link.prose, end: prose.length() },
          source: { start: link.source, end: span.end },
          target: link.target,
        });
      }
      link = undefined;
    }
  }
  prose.dropBlanks();
  const read = prose.done();
  if (read.prose.trim() === '') return { blocks: [], comments: [], labels: new Map() };
  return {
    blocks: [{ block: { kind, ...(level !== undefined && { level }), source, ...read, marks }, start: 0 }],
    comments: [],
    labels: new Map(),
  };
}

/** Shows text as a browser does: entities as what they stand for, a run of white space as one space. */
function showText(source: string, { start, end }: Span, prose: Prose): void {
  let at = start;
  const text = source.slice(start, end);
  for (const { index, 0: piece } of text.matchAll(/&#?\w{1,31};|[ \t\r\n\f]{2,}|[\t\r\n\f]/g)) {
    const from = start + index;
    const span = { start: from, end: from + piece.length };
    const shown = piece.startsWith('&') ? entityText(piece) : ' ';
    if (shown === undefined) continue;
    if (from > at) prose.show({ start: at, end: from });
    if (shown !== '\u00ad') prose.write(shown, span);
    at = span.end;
  }
  if (end > at) prose.show({ start: at, end });
}
