import type { Format } from '../draft/draft.ts';
import { parseDraft } from '../draft/parse.ts';
import { applyEdits } from '../text/edit.ts';
import type { Checker, Judgement } from './checker.ts';
import type { Finding } from './finding.ts';
import { safeEdits } from './safeEdits.ts';

/** A text after its safe fixes, what is found in it now, and how many fixes were made. */
export interface Fixed {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** What was found before any fix. */
  readonly before: readonly Finding[];
  readonly fixes: number;
}

/** How often a text is fixed and judged again: a fix may uncover another. */
const passes = 5;

/** Makes the safe fixes of a text. A pass after which more is found than before is not made: a fix must never do harm. */
export function fixText(text: string, format: Format, checker: Checker, judgement: Judgement): Fixed {
  let draft = parseDraft(text, format);
  const before = checker.check(draft, judgement);
  let fixed: Fixed = { text, findings: before, before, fixes: 0 };
  for (let pass = 0; pass < passes; pass++) {
    const edits = safeEdits(fixed.findings);
    const next = applyEdits(fixed.text, edits);
    if (edits.length === 0 || next === fixed.text || next.trim() === '') break;
    draft = parseDraft(next, format, draft);
    const findings = checker.check(draft, judgement);
    if (findings.length > fixed.findings.length) break;
    fixed = { text: next, findings, before, fixes: fixed.fixes + edits.length };
  }
  return fixed;
}
