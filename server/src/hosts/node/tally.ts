import type { Finding } from '../../core/checker/finding.ts';
import type { Problem, Summary } from '../../core/output/output.ts';
import type { Severity } from '../../core/rules/rule.ts';

/** What was found in one draft or in several, in numbers. A plain value: it goes from a worker to the run. */
export interface Counts {
  readonly drafts: number;
  readonly withFindings: number;
  readonly suppressed: number;
  /** Findings that the baseline knew. */
  readonly known: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly byRule: Readonly<Record<string, number>>;
}

/** Nothing found in no draft. */
export const noCounts: Counts = {
  drafts: 0,
  withFindings: 0,
  suppressed: 0,
  known: 0,
  bySeverity: { error: 0, warning: 0, information: 0, hint: 0 },
  byRule: {},
};

/** The counts of one draft. */
export function countsOf(findings: readonly Finding[], known = 0): Counts {
  const shown = findings.filter(({ suppression }) => !suppression);
  const bySeverity = { ...noCounts.bySeverity };
  const byRule: Record<string, number> = {};
  for (const { severity, rule } of shown) {
    bySeverity[severity]++;
    byRule[rule.id] = (byRule[rule.id] ?? 0) + 1;
  }
  const suppressed = findings.length - shown.length;
  return { drafts: 1, withFindings: shown.length > 0 ? 1 : 0, suppressed, known, bySeverity, byRule };
}

/** The counts of two parts together. */
export function addCounts(a: Counts, b: Counts): Counts {
  return {
    drafts: a.drafts + b.drafts,
    withFindings: a.withFindings + b.withFindings,
    suppressed: a.suppressed + b.suppressed,
    known: a.known + b.known,
    bySeverity: added(a.bySeverity, b.bySeverity),
    byRule: added(a.byRule, b.byRule),
  };
}

/** Counts as an output tells them. */
export function summaryOf({ bySeverity, byRule, ...counts }: Counts, problems: readonly Problem[]): Summary {
  return { ...counts, counts: bySeverity, byRule: new Map(Object.entries(byRule)), problems };
}

function added<K extends string>(a: Readonly<Record<K, number>>, b: Readonly<Record<K, number>>): Record<K, number> {
  const sum: Record<K, number> = { ...a };
  for (const key of Object.keys(b) as K[]) sum[key] = (sum[key] ?? 0) + b[key];
  return sum;
}
