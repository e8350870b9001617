import type { Bilingual } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { Extension } from './layers.ts';
import type { Entry } from './term.ts';

/** Something wrong in a glossary file: an `error` costs the record or the file, a `warning` nothing. */
export interface GlossaryProblem {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  readonly text: Bilingual;
  /** In the file. */
  readonly span: Span;
  readonly file: string;
}

/** What reading a glossary file gives: what could be read, and what could not. */
export interface ReadGlossary {
  readonly entries: readonly Entry[];
  /** Records without a term: they change entries of layers below. */
  readonly extensions?: readonly Extension[];
  readonly problems: readonly GlossaryProblem[];
}

/** The largest glossary file in YAML or JSON that is read, in UTF-16 units. */
export const largestGlossary = 5_000_000;

/** The largest table or TBX file, in UTF-16 units: exports of whole terminology bases are wordy, and read in one pass. */
export const largestExport = 25_000_000;
