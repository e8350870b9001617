import { findNames } from '../french/names.ts';
import { defineAnalysis } from './analysis.ts';
import { words } from './words.ts';

/** The names of persons, organisations and places of a block, in order. */
export const names = defineAnalysis('names', ({ block, given, ask }) => findNames(ask(words, block), given.french.lexicon));
