import { readVerbGroups } from '../french/verbGroups.ts';
import { defineAnalysis } from './analysis.ts';
import { sentences } from './sentences.ts';
import { words } from './words.ts';

/** The finite verbs of a block with their auxiliaries, modals, negation and subject, in order. */
export const verbGroups = defineAnalysis('verbGroups', ({ block, given, ask }) => {
  const all = ask(words, block);
  return ask(sentences, block).flatMap(({ from, to }) => readVerbGroups(given.french.lexicon, all, from, to));
});
