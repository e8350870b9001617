import type { Finding } from '../checker/finding.ts';
import type { Paragraph } from '../draft/draft.ts';
import type { Rule, Severity } from '../rules/rule.ts';
import type { Bilingual, Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';

/** A draft with what was found in it. `path` is relative, with forward slashes; the spans of the findings are in `text`. */
export interface Checked {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Where masking rules found what must not spread, also where their findings are not shown. */
  readonly masked: readonly Span[];
  /** Of a file that a word processor wrote: it has no lines to name, and its text is ours. */
  readonly paragraphs?: readonly Paragraph[];
}

/** Something that could not be read or understood: a settings file, a glossary, a draft. Lines and columns count from 1. */
export interface Problem {
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
  readonly text: Bilingual;
}

/** How a run speaks: what every output may need to know beside the findings. */
export interface Manner {
  readonly language: Language;
  /** Whether a terminal's colours may be used. */
  readonly color: boolean;
  /** Whether no excerpt of a draft may leave. */
  readonly redact: boolean;
  readonly version: string;
  /** All rules of the run, in the order of their ids. */
  readonly rules: readonly Rule[];
}

/** What a run came to. */
export interface Summary {
  /** Findings shown, by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly suppressed: number;
  /** Findings that the baseline knew, and that are not shown. */
  readonly known: number;
  /** Drafts that were read, and those of them in which something was found. */
  readonly drafts: number;
  readonly withFindings: number;
  /** Findings by rule id, for tables. */
  readonly byRule: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/**
 * A form in which findings leave. An output is written as `open`, then the pieces of each draft with `between` among them, then `close`;
 * pieces depend on their draft alone, so that drafts can be judged in parallel and nothing is kept of those already written.
 */
export interface Output {
  readonly open: (manner: Manner) => string;
  readonly pieces: (checked: Checked, manner: Manner) => readonly string[];
  readonly between: string;
  /** How many pieces the readers of this form take; those beyond are left out, and `close` is told how many. */
  readonly most?: number;
  readonly close: (summary: Summary, manner: Manner, omitted: number) => string;
}
