import { fold } from '../text/fold.ts';
import { defineAnalysis } from './analysis.ts';

/** The prose of a block folded for comparison, unit for unit: offsets are those of the prose. */
export const folded = defineAnalysis('folded', ({ block }) => fold(block.prose));
