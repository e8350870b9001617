import type { Finding } from './finding.ts';

/** How many marks one rule may set on one topic in a draft before the rest is only counted. */
const most = 3;

/** So many reports of one rule on one topic are counted in a block or draft; of more it is only said that there are. */
export const mostOnTopic = 1000;

/** Keeps at most three findings of one rule on one topic; the last that is kept says how many more there are. */
export function capped(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const key = topicKey(finding);
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const seen = new Map<string, number>();
  return findings.flatMap((finding) => {
    const key = topicKey(finding);
    if (!key) return [finding];
    const rank = (seen.get(key) ?? 0) + 1;
    seen.set(key, rank);
    if (rank > most) return [];
    const more = (counts.get(key) ?? 0) - most;
    return rank === most && more > 0 ? [{ ...finding, text: withRest(finding.text, more) }] : [finding];
  });
}

function topicKey(finding: Finding): string | undefined {
  // What is masked in outputs is masked where it is found: each place counts.
  return finding.topic === undefined || finding.rule.masked || finding.suppression
    ? undefined
    : `${finding.rule.id} ${finding.topic}`;
}

function withRest(text: Finding['text'], more: number): Finding['text'] {
  const uncounted = more >= mostOnTopic - most;
  return {
    fr: `${text.fr} (et ${uncounted ? 'au moins ' : ''}${more} ${more === 1 ? 'autre' : 'autres'})`,
    en: `${text.en} (and ${uncounted ? 'at least ' : ''}${more} more)`,
  };
}
