import type { Checker, Judgement } from '../../core/checker/checker.ts';
import { parseDraft } from '../../core/draft/parse.ts';
import { difference } from '../../core/output/difference.ts';
import { maskedSpans, maskedText, maskValues } from '../../core/output/mask.ts';
import type { Checked, Manner, Problem } from '../../core/output/output.ts';
import type { CheckRequest } from './checkOptions.ts';
import { fixText, replaceFile } from './fix.ts';
import type { Io } from './io.ts';
import { messages } from './messages.ts';
import { say } from './options.ts';
import { formatOf } from './readDraft.ts';

/** A draft as it was read; `file` is absent where nothing may be written back. */
export interface ReadDraft {
  readonly path: string;
  readonly text: string;
  readonly file: string | undefined;
}

/** Judges drafts and, where that is asked, makes or shows their safe fixes. */
export interface Fixer {
  readonly judge: (draft: ReadDraft, checker: Checker, judgement: Judgement) => Checked;
  /** Says how much was fixed. */
  readonly close: () => void;
}

/** Makes a fixer for a run. A shown difference goes to standard output unless a report for programs is there. */
export function createFixer({ fix, wanted }: CheckRequest, manner: Manner, io: Io, tell: (problem: Problem) => void): Fixer {
  const isTaken = wanted.some(({ output, file }) => file === undefined && output !== 'text');
  let fixes = 0;
  let files = 0;

  function show(before: Checked, after: string): void {
    if (manner.redact) return;
    const shown = difference(before.path, maskedText(before), maskValues(after, before), manner.color && !isTaken);
    (isTaken ? io.stderr : io.stdout)(shown);
  }

  return {
    judge({ path, text, file }, checker, judgement) {
      const format = formatOf(path);
      if (fix === 'no' || (fix === 'write' && file === undefined)) {
        const findings = checker.check(parseDraft(text, format), judgement);
        return { path, text, findings, masked: maskedSpans(findings) };
      }
      const fixed = fixText(text, format, checker, judgement);
      const after: Checked = { path, text: fixed.text, findings: fixed.findings, masked: maskedSpans(fixed.findings) };
      if (fixed.fixes === 0) return after;
      fixes += fixed.fixes;
      files++;
      if (fix === 'write' && file !== undefined) {
        try {
          replaceFile(file, fixed.text);
          return after;
        } catch (error) {
          tell({ path, text: messages.cannotWrite(error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN') });
        }
      }
      const findings = checker.check(parseDraft(text, format), judgement);
      const before: Checked = { path, text, findings, masked: maskedSpans(findings) };
      if (fix === 'show') show(before, fixed.text);
      return before;
    },
    close() {
      if (fixes > 0) io.stderr(say(messages[fix === 'write' ? 'fixed' : 'fixable'](fixes, files), manner.language));
    },
  };
}
