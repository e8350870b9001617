import { tokenize } from '../french/tokens.ts';
import { defineAnalysis } from './analysis.ts';

/** The tokens of a block, in order; white space belongs to none. */
export const tokens = defineAnalysis('tokens', ({ block, given }) => tokenize(block.prose, given.french.abbreviations));
