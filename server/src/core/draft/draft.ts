import type { Span } from '../text/span.ts';

/** What a block is in the text: code is no block, it is left out of the check. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quotation' | 'cell';

/** What a piece of markup says that the prose does not; `note` heads the text of a footnote, `footnote` calls it. */
export type MarkKind = 'link' | 'footnote' | 'note' | 'citation' | 'comment' | 'code' | 'image';

/**
 * A piece of markup found in a block. `span` is in the prose, empty where the prose shows nothing (a footnote mark, a citation, a comment);
 * `target` is the address of a link, the label of a footnote, the inside of the brackets of a citation, the text of a comment.
 */
export interface Mark {
  readonly kind: MarkKind;
  readonly span: Span;
  readonly source: Span;
  readonly target: string;
}

/**
 * Where the prose of a block stands in its source. Piece `i` of the prose begins at `prose[i]` and stands, unit for unit, from
 * `source[i]` on in the source of the block; both ascend, and `prose[0]` is 0.
 */
export interface OffsetMap {
  readonly prose: readonly number[];
  readonly source: readonly number[];
  /** Units that the source writes longer (`&nbsp;`, a letter with its accent apart): their offset in the prose, and where they end in the source. */
  readonly longer?: ReadonlyMap<number, number>;
}

/** A part of a draft. It knows its text and not where it stands: a block that did not change is the same object in the next draft. */
export interface Block {
  readonly kind: BlockKind;
  /** Of a heading whose depth is told: 1 to 6. */
  readonly level?: number;
  /** The text as it is written, with its markup. */
  readonly source: string;
  /** The text as it is read; all that looks at language looks at this. */
  readonly prose: string;
  readonly offsets: OffsetMap;
  readonly marks: readonly Mark[];
}

/** A block and the offset in the draft at which its source starts. */
export interface PlacedBlock {
  readonly block: Block;
  readonly start: number;
}

/** How a draft is written. A file of a word processor is a `text`, one line or more for each of its paragraphs. */
export type Format = 'markdown' | 'text' | 'html';

/** The kinds of text of a press office; `workflow.json` of the domain knowledge names their parts. */
export const genres = [
  'communique',
  'declaration',
  'note_verbale',
  'point_presse',
  'elements_langage',
  'publication_x',
  'publication_linkedin',
  'tribune',
  'billet_blog',
] as const;
/** One of the nine genres. */
export type Genre = (typeof genres)[number];

/** For whom a text is: France's own usage, the United Nations', the European Union's. */
export const audiences = ['fr', 'onu', 'ue'] as const;
/** One of the audiences. */
export type Audience = (typeof audiences)[number];

/** How far a text is on its way to release. */
export const statuses = ['brouillon', 'en-validation', 'valide', 'diffuse'] as const;
/** One of the statuses. */
export type Status = (typeof statuses)[number];

/** An entry of the front matter, as written, with the spans in the draft of its key and of its value. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly value: unknown;
  readonly keySpan: Span;
  readonly valueSpan: Span;
}

/** What a draft says of itself at its head; `span` covers the fences and is absent where there is no front matter. */
export interface FrontMatter {
  readonly span?: Span;
  readonly entries: readonly FrontMatterEntry[];
  readonly titre?: string;
  /** ISO date (yyyy-mm-dd). */
  readonly date?: string;
  readonly lieu?: string;
  readonly emetteur?: string;
  readonly embargo?: string;
  readonly classification?: string;
  readonly genre?: Genre;
  readonly audience?: Audience;
  readonly langue?: string;
  readonly statut?: Status;
  readonly bibliographie?: string;
}

/** Something wrong with the form of a draft (a front matter that is no YAML, say), told as a finding by the rules of `draft/`. */
export interface DraftProblem {
  readonly id: 'front-matter-broken' | 'front-matter-unknown-key' | 'front-matter-duplicate-key' | 'front-matter-bad-value';
  readonly span: Span;
  readonly data: Readonly<Record<string, string>>;
}

/** A comment of the draft; `span` covers its marks. */
export interface Comment {
  readonly span: Span;
  readonly text: string;
}

/** A comment of the draft that speaks to Sourcier; `kind` says over what it reaches. */
export interface Directive {
  readonly kind: 'next-block' | 'line' | 'next-line' | 'begin' | 'end' | 'whole-draft';
  readonly rules: readonly string[];
  readonly reason: string;
  readonly author?: string;
  readonly date?: string;
  /** Of the whole comment or entry, in the draft. */
  readonly span: Span;
}

/** What a file carries beside its text: what was changed and is still told, remarks, hidden text, who wrote it and where it lay. */
export const traceKinds = [
  'insertion',
  'deletion',
  'move',
  'formatting',
  'comment',
  'hidden',
  'author',
  'organisation',
  'path',
  'property',
  'thumbnail',
  'embedded',
] as const;
/** One of the kinds of traces. */
export type TraceKind = (typeof traceKinds)[number];

/** A trace, and where: empty at its place where the text does not show it, and at the head of the draft where it is the file's. */
export interface Trace {
  readonly kind: TraceKind;
  readonly span: Span;
}

/** The parts of a file of a word processor. */
export type PagePart = 'body' | 'note' | 'header' | 'footer';

/** A paragraph of a file of a word processor: how people find it, for such a file has no lines. */
export interface Paragraph {
  readonly part: PagePart;
  /** Counts from 1 within its part; paragraphs without text do not count, a note counts once. */
  readonly number: number;
  readonly start: number;
  /** Of a cell: its row, counted from 1 over all tables. */
  readonly row?: number;
}

/** A text under check, parsed: its blocks in order, what it says of itself, its directives. */
export interface Draft {
  readonly text: string;
  readonly format: Format;
  readonly frontMatter: FrontMatter;
  readonly blocks: readonly PlacedBlock[];
  readonly comments: readonly Comment[];
  readonly directives: readonly Directive[];
  readonly problems: readonly DraftProblem[];
  readonly traces: readonly Trace[];
  /** Of a draft that a word processor wrote, in order; the text is then ours, made of these. */
  readonly paragraphs?: readonly Paragraph[];
}
