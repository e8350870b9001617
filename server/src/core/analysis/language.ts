import { languageOf } from '../french/language.ts';
import { defineAnalysis } from './analysis.ts';

/** The language of a block: a block that is not French is judged by the rules over any language only. */
export const language = defineAnalysis('language', ({ block }) => languageOf(block.prose));
