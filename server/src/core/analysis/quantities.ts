import { findQuantities } from '../french/quantities.ts';
import { defineAnalysis } from './analysis.ts';
import { dates } from './dates.ts';
import { words } from './words.ts';

/** The numbers that a block states, by value; those of dates are left to the dates, but « pendant trois ans » is a quantity as well. */
export const quantities = defineAnalysis('quantities', ({ block, ask }) =>
  findQuantities(
    ask(words, block),
    ask(dates, block).filter(({ duration }) => !duration),
  ),
);
