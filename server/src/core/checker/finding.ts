import type { Related, Replacement, Rule, Severity } from '../rules/rule.ts';
import type { Edit } from '../text/edit.ts';
import type { Bilingual, Datum } from '../text/language.ts';
import type { Span } from '../text/span.ts';

/** Why a finding is not shown. */
export interface Suppression {
  readonly reason: string;
  readonly author?: string;
  readonly date?: string;
  readonly kind: 'inSource' | 'external';
}

/** A report placed in a draft, with its rule and level. */
export interface Finding {
  readonly rule: Rule;
  readonly message: string;
  readonly text: Bilingual;
  /** What filled the holes of the message. */
  readonly data: Readonly<Record<string, Datum>>;
  readonly span: Span;
  readonly severity: Severity;
  readonly replacements: readonly Replacement[];
  readonly edits: readonly Edit[];
  readonly related: readonly Related[];
  readonly detail?: Bilingual;
  readonly topic?: string;
  /** Stays the same when the text around moves: hash of rule, message, folded text of the block, ordinal. */
  readonly fingerprint: string;
  readonly suppression?: Suppression;
}
