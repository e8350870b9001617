import { contains } from '../text/span.ts';
import type { Finding } from './finding.ts';

/** The families that judge the choice of words: one remark on the same words is enough. */
const wordFamilies: ReadonlySet<string> = new Set(['terms', 'wording', 'draft']);
/** The families whose remark makes one on the choice of words needless: a title that does not exist is no matter of style. */
const coveringFamilies: ReadonlySet<string> = new Set([...wordFamilies, 'facts']);
const graveness = { error: 3, warning: 2, information: 1, hint: 0 } as const;

/**
 * Leaves out a remark on words that another of at least the same graveness already covers: of two on one span the graver stays, then the first.
 * What is suppressed neither covers nor is covered, and what a reader asked to be told apart (figures, sources, leaks) always stays.
 */
export function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const left = new Set<Finding>();
  let open: Finding[] = [];
  // In the order of the text what covers comes first: only spans that are still open need a look, so that the time stays linear.
  for (const finding of findings) {
    if (!isOf(coveringFamilies, finding)) continue;
    open = open.filter(({ span }) => span.end > finding.span.start);
    if (open.some((other) => covers(other, finding))) left.add(finding);
    else {
      for (const other of open) if (covers(finding, other)) left.add(other);
      open = [...open.filter((other) => !left.has(other)), finding];
    }
  }
  return left.size > 0 ? findings.filter((finding) => !left.has(finding)) : findings;
}

/** Of two equal remarks the one that is asked first covers the other. */
function covers(a: Finding, b: Finding): boolean {
  return isOf(wordFamilies, b) && contains(a.span, b.span) && graveness[a.severity] >= graveness[b.severity];
}

function isOf(families: ReadonlySet<string>, { rule, suppression, span }: Finding): boolean {
  return !suppression && span.end > span.start && families.has(rule.id.slice(0, rule.id.indexOf('/')));
}
