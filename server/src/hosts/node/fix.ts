import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Checker, Judgement } from '../../core/checker/checker.ts';
import type { Finding } from '../../core/checker/finding.ts';
import { safeEdits } from '../../core/checker/safeEdits.ts';
import type { Format } from '../../core/draft/draft.ts';
import { parseDraft } from '../../core/draft/parse.ts';
import { applyEdits } from '../../core/text/edit.ts';

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

/** Writes a text in place of a file so that at any time either the old or the new one is there, whole. Links are followed, the mode is kept. Throws what the system throws. */
export function replaceFile(file: string, text: string): void {
  const target = realpathSync(file);
  const { mode } = statSync(target);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, text, { flag: 'wx', mode: 0o600 });
    chmodSync(beside, mode);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
