import type { Knowledge, Known } from '../knowledge/known.ts';
import { type NameMatcher, nameMatcher } from '../knowledge/nameMatcher.ts';
import type { Span } from '../text/span.ts';
import { actMentions } from './actMentions.ts';
import { defineAnalysis } from './analysis.ts';
import { folded } from './folded.ts';
import { treatyMentions } from './treatyMentions.ts';

/** A place of a block that speaks of something the base knows; facts of all periods and of any certainty, for a reader to see. */
export interface KnownMention extends Span {
  readonly facts: readonly Known[];
}

/** What a block names of the base: bodies, treaties, acts, resolutions, offices. States and lists of members are left to the rules. */
export const knownMentions = defineAnalysis('knownMentions', ({ block, given, ask }): readonly KnownMention[] => {
  const named = matcherOf(given.knowledge).find(ask(folded, block), block.prose);
  const told: KnownMention[] = [
    ...ask(treatyMentions, block).map(({ start, end, treaty }) => ({ start, end, facts: [treaty] })),
    ...ask(actMentions, block).flatMap(({ start, end, act }) => (act ? [{ start, end, facts: [act] }] : [])),
  ];
  const rest = named.filter(({ start, end }) => !told.some((other) => other.start < end && start < other.end));
  return [...told, ...rest.map(({ start, end, value }) => ({ start, end, facts: value }))].sort((a, b) => a.start - b.start);
});

const matchers = new WeakMap<Knowledge, NameMatcher<readonly Known[]>>();

function matcherOf(knowledge: Knowledge): NameMatcher<readonly Known[]> {
  const known = matchers.get(knowledge);
  if (known) return known;
  const bySubject = new Map<string, Known[]>();
  for (const fact of knowledge.facts) {
    if (fact.kind === 'state' || fact.kind === 'membership' || fact.kind === 'resolution-years') continue;
    for (const subject of fact.subject) bySubject.set(subject, [...(bySubject.get(subject) ?? []), fact]);
  }
  const matcher = nameMatcher([...bySubject]);
  matchers.set(knowledge, matcher);
  return matcher;
}
