import { findDates } from '../french/dates.ts';
import { defineAnalysis } from './analysis.ts';
import { tokens } from './tokens.ts';

/** The dates, periods and hours of a block; « ce jour » is the date that the draft gives itself. */
export const dates = defineAnalysis('dates', ({ block, context, ask }) => findDates(ask(tokens, block), context.draftDate));
