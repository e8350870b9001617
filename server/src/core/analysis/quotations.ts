import type { Quotation } from '../draft/quotation.ts';
import { defineAnalysis } from './analysis.ts';
import { quotationMarks } from './quotationMarks.ts';

/** The quotations of a block, by their start, outer ones first. One that its block does not close reaches to the end of the block. */
export const quotations = defineAnalysis(
  'quotations',
  ({ block, ask }): readonly Quotation[] => ask(quotationMarks, block).quotations,
);
