import { builtInFacts } from './builtIn.generated.ts';
import type { Knowledge, Known } from './known.ts';

/** The facts that ship with Sourcier, parsed when they are first looked at: a host asks once. */
export function builtInKnowledge(): Knowledge {
  let facts: readonly Known[] | undefined;
  return {
    get facts() {
      // The generator wrote these facts with the types of this very build.
      facts ??= JSON.parse(builtInFacts) as readonly Known[];
      return facts;
    },
  };
}
