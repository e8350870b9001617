import type { Ask } from '../analysis/analysis.ts';
import type { Given } from '../analysis/given.ts';
import { sealedSentences } from '../analysis/sealedSentences.ts';
import type { Finding } from '../checker/finding.ts';
import type { Seal, SealedDecision } from '../draft/seal.ts';
import { sha256 } from '../text/sha256.ts';
import { utf8 } from '../text/utf8.ts';
import type { Release } from './release.ts';

/** Who validates what, when and under which knowledge. */
export interface SealInput {
  readonly release: Release;
  readonly ask: Ask;
  readonly given: Given;
  /** The name of the file of the draft, without its folder. */
  readonly draft: string;
  readonly name: string;
  /** ISO date. */
  readonly date: string;
  readonly version: string;
}

/** Makes the seal of a release, not yet signed. */
export function sealOf({ release, ask, given, draft, name, date, version }: SealInput): Seal {
  return {
    draft,
    name,
    date,
    sha256: sha256(utf8(release.text)),
    sentences: ask(sealedSentences, release.draft).map(({ digest }) => digest),
    versions: {
      sourcier: version,
      glossary: sha256(utf8(JSON.stringify(given.glossary.entries))).slice(0, 16),
      facts: sha256(utf8(JSON.stringify(given.knowledge.facts))).slice(0, 16),
    },
    decisions: release.findings.flatMap(decisionsOn),
  };
}

function decisionsOn({ rule, fingerprint, severity, suppression }: Finding): readonly SealedDecision[] {
  const one = { rule: rule.id, fingerprint };
  if (suppression) {
    const { reason, author, date } = suppression;
    return [{ ...one, reason, ...(author && { author }), ...(date && { date }) }];
  }
  return severity === 'error' ? [{ ...one, reason: 'validé malgré l’erreur' }] : [];
}
