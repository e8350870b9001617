import { tagSentences } from '../french/tagger.ts';
import { defineAnalysis } from './analysis.ts';
import { sentences } from './sentences.ts';
import { tokens } from './tokens.ts';

/** The words of a block: its tokens, one for one, with tag, lemma and morphology as their sentence has them. */
export const words = defineAnalysis('words', ({ block, given, ask }) =>
  tagSentences(given.french, ask(tokens, block), ask(sentences, block)),
);
