import type { Edit } from '../text/edit.ts';
import type { Finding } from './finding.ts';

/** The edits that may be made without asking: the first replacement of each finding, where it cannot change what the text says. None for what is suppressed. */
export function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  return findings.flatMap(({ replacements: [first], span, suppression }) =>
    first?.safe && !suppression ? [{ span, text: first.text }] : [],
  );
}
