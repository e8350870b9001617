import { tagSentence } from '../french/tagger.ts';
import { defineAnalysis } from './analysis.ts';
import { sentences } from './sentences.ts';
import { tokens } from './tokens.ts';

/** The words of a block: its tokens, one for one, with tag, lemma and morphology as their sentence has them. */
export const words = defineAnalysis('words', ({ block, given, ask }) => {
  const all = ask(tokens, block);
  return ask(sentences, block).flatMap(({ from, to }) => tagSentence(given.french, all.slice(from, to)));
});
