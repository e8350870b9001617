import { splitSentences } from '../french/sentences.ts';
import { defineAnalysis } from './analysis.ts';
import { tokens } from './tokens.ts';

/** The sentences of a block, in order; every token is in one. */
export const sentences = defineAnalysis('sentences', ({ block, given, ask }) =>
  splitSentences(block.prose, ask(tokens, block), given.french.abbreviations),
);
