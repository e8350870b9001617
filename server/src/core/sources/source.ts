import type { Seal } from '../draft/seal.ts';
import type { Span } from '../text/span.ts';
import type { Archive } from './archive.ts';

/** The sources that a draft cites, as far as they could be read. */
export interface Sources {
  readonly byKey: ReadonlyMap<string, Source>;
  /** Whether the office named a bibliography or a folder of sources: without one, no key is unknown. */
  readonly named: boolean;
  /** What the house has published, where the draft is to be held against it. */
  readonly archive?: Archive;
  /** The draft in another language, where one is named or stands beside it. */
  readonly translation?: OtherVersion;
  /** The text that the draft follows on from, where its front matter names a file (`precedent:`). */
  readonly precedent?: OtherVersion;
  /** What was recorded when the draft was validated. */
  readonly seal?: Seal;
}

/** A text beside a draft: its version in another language, or the one that it follows. */
export interface OtherVersion {
  /** Its name, as findings give it. */
  readonly file: string;
  readonly text: string;
}

/** What supports a claim: an entry of a bibliography, with its text where the office has it. */
export interface Source {
  readonly key: string;
  readonly entry?: BibliographyEntry;
  /** The address of the file of its text. */
  readonly file?: string;
  readonly text?: SourceText;
  /** Why there is no text. */
  readonly unread?: Unread;
}

/** Why the text of a source could not be read: a source that is not read says nothing, neither right nor wrong. */
export type Unread =
  | 'missing'
  | 'outside'
  | 'unreadable'
  | 'changing'
  | 'encrypted'
  | 'empty'
  | 'no-text-layer'
  | 'too-large'
  | 'binary'
  | 'broken'
  | 'unknown-kind';

/** The text of a source, as plain text. The same object while the file is the same: what is known about it hangs on it. */
export interface SourceText {
  readonly text: string;
  /** Where each page starts, in UTF-16 offsets, for sources that have pages. */
  readonly pages?: readonly number[];
}

/** An entry of a bibliography, in the terms of CSL. */
export interface BibliographyEntry {
  readonly key: string;
  readonly type?: string;
  readonly title?: string;
  /** Families of persons, names of bodies. */
  readonly authors: readonly string[];
  readonly publisher?: string;
  /** The journal, the site, the volume in which it appeared. */
  readonly container?: string;
  /** ISO date, of a year or a month where no more is told. */
  readonly issued?: string;
  readonly url?: string;
  /** As the entry has it: « retracted », « retiré ». */
  readonly status?: string;
  /** ISO date after which the source no longer holds. */
  readonly expires?: string;
  /** 1 for the official text to 4 for hearsay, where the office says so. */
  readonly tier?: number;
  /** The name of the file of its text, relative to the bibliography. */
  readonly file?: string;
  /** Where the entry stands: the address of the bibliography, and the place in its text. */
  readonly place: { readonly file: string; readonly span: Span };
}

/** No source at all. */
export const noSources: Sources = { byKey: new Map(), named: false };
