import { factsOf, type Knowledge, type State } from '../knowledge/known.ts';
import { type NameFound, type NameMatcher, nameMatcher } from '../knowledge/nameMatcher.ts';
import { defineAnalysis } from './analysis.ts';
import { folded } from './folded.ts';

/** The States that a block names, with a capital as names have it; of names within names (« Guinée équatoriale ») the longest. */
export const stateNames = defineAnalysis('stateNames', ({ block, given, ask }): readonly NameFound<State>[] =>
  matcherOf(given.knowledge)
    .find(ask(folded, block), block.prose)
    .filter(({ start }) => /\p{Lu}/u.test(block.prose[start] ?? '')),
);

const matchers = new WeakMap<Knowledge, NameMatcher<State>>();

function matcherOf(knowledge: Knowledge): NameMatcher<State> {
  const known = matchers.get(knowledge);
  if (known) return known;
  const matcher = nameMatcher(
    factsOf(knowledge, 'state').flatMap((state) => state.subject.map((name) => [name, state] as const)),
  );
  matchers.set(knowledge, matcher);
  return matcher;
}
