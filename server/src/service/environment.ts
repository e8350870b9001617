import type { Given } from '../core/analysis/given.ts';
import type { OfficeRead } from '../core/draft/office.ts';
import type { Signature } from '../core/draft/seal.ts';
import type { Rule } from '../core/rules/rule.ts';
import type { SourceRead } from '../core/sources/readSource.ts';

/** What stands at an address. */
export interface Standing {
  readonly kind: 'file' | 'folder' | 'other';
  /** In bytes. */
  readonly size: number;
  /** Another one once the content has changed. */
  readonly stamp: string;
  /** The address that links lead to. */
  readonly real: string;
}

/** The files that can be looked at. Addresses are URIs; nothing here throws for what is on a disk. */
export interface Files {
  /** The bytes of a file, or undefined where there is none that may be read, or it is larger than `most` bytes (8 MB where nothing is said). */
  readonly read: (uri: string, most?: number) => Promise<Uint8Array | undefined>;
  /** The names of the files in a folder; none where there is no such folder. */
  readonly list: (uri: string) => Promise<readonly string[]>;
  /** The names of the folders in a folder; none where there is no such folder. */
  readonly folders: (uri: string) => Promise<readonly string[]>;
  /** Undefined where nothing stands there that may be seen. */
  readonly look: (uri: string) => Promise<Standing | undefined>;
  /** Reads the text of a PDF within bounds of time and memory; a host without this reads none. */
  readonly readPdf?: (bytes: Uint8Array) => Promise<SourceRead>;
}

/** What the service needs of the world. A host gives it; a test gives its own. */
export interface Environment extends Files {
  /** Whether the host itself can read under such an address; else the client is asked, where it can answer. */
  readonly reads: (uri: string) => boolean;
  /** Tells the maintainer, never the writer; must not be given text of a draft. */
  readonly log: (message: string) => void;
  /** ISO date of the host's clock. */
  readonly today: () => string;
  /** Runs something after so many milliseconds, unless the function that it returns is called first. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
  /** Lets whatever else waits (messages, above all) go first. */
  readonly pause: () => Promise<void>;
  /** Reads a file of a word processor within bounds of time and memory; where the host has no other way, it is read here. */
  readonly readOffice?: (name: string, bytes: Uint8Array) => OfficeRead;
  /** Signs a text with the key in a file of this machine; undefined where the key cannot sign. A host without keys has no such thing. */
  readonly sign?: (keyFile: string, text: string) => Signature | undefined;
  readonly version: string;
  readonly rules: readonly Rule[];
  /** The built-in glossary and facts, the French data. */
  readonly given: Given;
}
