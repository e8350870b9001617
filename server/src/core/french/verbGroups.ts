import type { Lexicon } from './lexicon.ts';
import { findSubjects } from './subjects.ts';
import type { VerbGroup } from './verbGroup.ts';
import { findGroups } from './verbs.ts';
import type { Word } from './word.ts';

/** The verb groups of the sentence that the words `from` (inside) to `to` (outside) of a block make, in order. */
export function readVerbGroups(lexicon: Lexicon, words: readonly Word[], from: number, to: number): readonly VerbGroup[] {
  const groups = findGroups(lexicon, words, from, to);
  const subjects = findSubjects(words, groups, from, to);
  return groups.map(({ from: first, to: behind, pronoun: _, ...group }, index) => {
    const subject = subjects[index];
    return { ...group, start: words[first]?.start ?? 0, end: words[behind - 1]?.end ?? 0, ...(subject && { subject }) };
  });
}
