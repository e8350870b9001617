import type { Given } from '../../core/analysis/given.ts';

/** What the shipped product is given: the built-in glossary and facts, the French data. */
export const builtIn: Given = { french: { abbreviations: [] }, glossary: { entries: [] }, knowledge: { facts: [] } };
