import type { Checked, Problem, Summary } from '../../core/output/output.ts';
import type { Severity } from '../../core/rules/rule.ts';

/** Counts what is found, draft by draft, and keeps nothing else. */
export function tally(): {
  readonly add: (checked: Checked) => void;
  readonly summary: (problems: readonly Problem[]) => Summary;
} {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  const byRule = new Map<string, number>();
  let suppressed = 0;
  let drafts = 0;
  let withFindings = 0;
  return {
    add({ findings }) {
      drafts++;
      const shown = findings.filter(({ suppression }) => !suppression);
      suppressed += findings.length - shown.length;
      if (shown.length > 0) withFindings++;
      for (const { severity, rule } of shown) {
        counts[severity]++;
        byRule.set(rule.id, (byRule.get(rule.id) ?? 0) + 1);
      }
    },
    summary: (problems) => ({ counts: { ...counts }, suppressed, drafts, withFindings, byRule, problems }),
  };
}
