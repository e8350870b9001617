import type { ZipProblem } from '../text/zip.ts';
import type { BlockKind, MarkKind, PagePart, TraceKind } from './draft.ts';

/** A file of a word processor as it was read: its paragraphs in order, and what it carries beside them. A plain value: it may go from a worker to its host. */
export interface OfficeText {
  readonly paragraphs: readonly OfficeParagraph[];
  readonly traces: readonly OfficeTrace[];
}

/** What reading such a file gave. */
export type OfficeRead = OfficeText | { readonly problem: ZipProblem };

/** A paragraph as it is printed, with changes accepted; one that has no text is kept, for traces may stand in it. */
export interface OfficeParagraph {
  readonly text: string;
  readonly part: PagePart;
  readonly kind: BlockKind;
  readonly level?: number;
  readonly row?: number;
  /** Of a note: the label under which it is called. */
  readonly note?: string;
  readonly marks: readonly OfficeMark[];
}

/** A link or the call of a note; offsets in the text of the paragraph, equal for a call. */
export interface OfficeMark {
  readonly kind: Extract<MarkKind, 'link' | 'footnote'>;
  readonly start: number;
  readonly end: number;
  readonly target: string;
}

/** A place in the file: a paragraph by its rank from 0, and an offset in its text. */
export interface OfficePlace {
  readonly paragraph: number;
  readonly at: number;
}

/** A trace, and where it begins and ends; without places it is the file's. */
export interface OfficeTrace {
  readonly kind: TraceKind;
  readonly from?: OfficePlace;
  readonly to?: OfficePlace;
}

/** The longest text that is read, in UTF-16 units: some 800 pages. */
const longestText = 2_000_000;
/** How many traces of one kind are told. */
const mostTraces = 500;

/** What a paragraph is, where a reader meets its beginning. */
export interface Opening {
  readonly part: PagePart;
  readonly kind: BlockKind;
  readonly row?: number;
}

/** A file of a word processor while it is being read. Paragraphs may stand in paragraphs (a text box does). */
export interface OfficeWriter {
  readonly open: (opening: Opening) => void;
  readonly close: () => void;
  /** Says what the paragraph is, once its properties are met. */
  readonly become: (kind: BlockKind, level?: number) => void;
  readonly write: (text: string) => void;
  /** All paragraphs until the end are those of one note, and stand in one. */
  readonly openNote: (label: string) => void;
  readonly closeNote: () => void;
  readonly call: (label: string) => void;
  readonly openLink: (target: string) => void;
  readonly closeLink: () => void;
  /** Where the reader is; undefined outside any paragraph. */
  readonly here: () => OfficePlace | undefined;
  readonly trace: (kind: TraceKind, from?: OfficePlace, to?: OfficePlace) => void;
  readonly isTooLong: () => boolean;
  readonly done: () => OfficeText;
}

interface Building extends Opening {
  kind: BlockKind;
  level?: number;
  text: string;
  readonly note?: string;
  readonly marks: OfficeMark[];
}

/** Begins to put such a file together. */
export function officeWriter(): OfficeWriter {
  const paragraphs: Building[] = [];
  const open: number[] = [];
  const links: { target: string; from: OfficePlace | undefined }[] = [];
  const traces: OfficeTrace[] = [];
  const counts = new Map<TraceKind, number>();
  let note: string | undefined;
  let noteAt: number | undefined;
  let length = 0;
  const current = (): Building | undefined => paragraphs[open.at(-1) ?? -1];
  const here = (): OfficePlace | undefined => {
    const paragraph = open.at(-1);
    return paragraph === undefined ? undefined : { paragraph, at: paragraphs[paragraph]?.text.length ?? 0 };
  };
  return {
    open(opening) {
      if (noteAt !== undefined) {
        const own = paragraphs[noteAt];
        if (own && own.text !== '') own.text += '\n';
        open.push(noteAt);
        return;
      }
      open.push(paragraphs.push({ ...opening, ...(note !== undefined && { note }), text: '', marks: [] }) - 1);
      if (note !== undefined) noteAt = open.at(-1);
    },
    close: () => {
      open.pop();
    },
    become(kind, level) {
      const paragraph = current();
      if (!paragraph || paragraph.note !== undefined) return;
      paragraph.kind = kind;
      if (level !== undefined) paragraph.level = level;
    },
    write(text) {
      const paragraph = current();
      if (!paragraph) return;
      paragraph.text += text;
      length += text.length;
    },
    openNote(label) {
      note = label;
      noteAt = undefined;
    },
    closeNote() {
      note = undefined;
      noteAt = undefined;
    },
    call(label) {
      const at = current()?.text.length ?? 0;
      current()?.marks.push({ kind: 'footnote', start: at, end: at, target: label });
    },
    openLink: (target) => {
      links.push({ target, from: here() });
    },
    closeLink() {
      const link = links.pop();
      const to = here();
      if (!link?.target || !to || link.from?.paragraph !== to.paragraph || to.at === link.from.at) return;
      current()?.marks.push({ kind: 'link', start: link.from.at, end: to.at, target: link.target });
    },
    here,
    trace(kind, from, to) {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      if (count <= mostTraces) traces.push({ kind, ...(from && { from, to: to ?? from }) });
    },
    isTooLong: () => length > longestText,
    done: () => ({ paragraphs: paragraphs.map(({ text, ...rest }) => ({ ...rest, text: text.trimEnd() })), traces }),
  };
}

/** Whether a link, or the place of a template, leads to somebody's disk or to a share of the house. */
export function isInternalPath(target: string): boolean {
  return /^(?:file:|smb:|[a-z]:[\\/]|\\\\|\/(?:home|Users|mnt|srv)\/)/i.test(target);
}
