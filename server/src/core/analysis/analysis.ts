import type { Block, Draft } from '../draft/draft.ts';
import type { Sources } from '../sources/source.ts';
import type { Context } from './context.ts';
import type { Given } from './given.ts';

/** Asks an analysis about a block or a draft; each answer is computed once and kept with what it is about. */
export interface Ask {
  <T>(analysis: BlockAnalysis<T>, block: Block): T;
  <T>(analysis: DraftAnalysis<T>, draft: Draft): T;
}

/** What an analysis of a block may look at: nothing of where the block stands or of its neighbours. */
export interface BlockQuestion {
  readonly block: Block;
  readonly context: Context;
  readonly given: Given;
  readonly ask: Ask;
}

/** What an analysis of a draft may look at. */
export interface DraftQuestion {
  readonly draft: Draft;
  readonly context: Context;
  readonly given: Given;
  readonly sources: Sources;
  readonly ask: Ask;
}

/** A named question about a block. */
export interface BlockAnalysis<T> {
  readonly name: string;
  readonly over: 'block';
  readonly answer: (question: BlockQuestion) => T;
}

/** A named question about a draft; it runs anew at each change, over the kept answers of the blocks. */
export interface DraftAnalysis<T> {
  readonly name: string;
  readonly over: 'draft';
  readonly answer: (question: DraftQuestion) => T;
}

/** Defines an analysis of a block. */
export function defineAnalysis<T>(name: string, answer: (question: BlockQuestion) => T): BlockAnalysis<T> {
  return { name, over: 'block', answer };
}

/** Defines an analysis of a whole draft. */
export function defineDraftAnalysis<T>(name: string, answer: (question: DraftQuestion) => T): DraftAnalysis<T> {
  return { name, over: 'draft', answer };
}
