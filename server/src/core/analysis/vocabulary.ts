import type { Word } from '../french/word.ts';
import { fold } from '../text/fold.ts';
import { defineAnalysis } from './analysis.ts';
import { words } from './words.ts';

/** The words of a block and where each form and lemma stands: what any number of phrase tables are held against without reading the block again. */
export interface Vocabulary {
  readonly words: readonly Word[];
  /** Indices into `words` by the norm of a form. */
  readonly forms: Indices;
  /** By lemma, in small letters. */
  readonly lemmas: Indices;
  /** By the folded form of a word with a capital and no accent: « Etat », « A » and titles in capitals leave accents out. */
  readonly bare: Indices;
}

/** Where words stand, by key: the first index of a key, and from each index to the next of the same key (-1 after the last). */
export interface Indices {
  readonly first: ReadonlyMap<string, number>;
  readonly next: Int32Array;
}

/** The vocabulary of a block. */
export const vocabulary = defineAnalysis('vocabulary', ({ block, ask }): Vocabulary => {
  const found = ask(words, block);
  const forms = empty(found.length);
  const lemmas = empty(found.length);
  const bare = empty(found.length);
  // From the last to the first, so that each index points on to those after it.
  for (let index = found.length - 1; index >= 0; index--) {
    const word = found[index];
    if (!word) continue;
    add(forms, word.norm, index);
    if (word.kind !== 'word') continue;
    add(lemmas, word.tag === 'PROPN' ? word.lemma.toLowerCase() : word.lemma, index);
    const first = word.text.charCodeAt(0);
    if (first < 97 || (first >= 0xc0 && first < 0xdf)) add(bare, fold(word.norm), index);
  }
  return { words: found, forms, lemmas, bare };
});

function empty(length: number): { readonly first: Map<string, number>; readonly next: Int32Array } {
  return { first: new Map(), next: new Int32Array(length) };
}

function add(
  { first, next }: { readonly first: Map<string, number>; readonly next: Int32Array },
  key: string,
  index: number,
): void {
  next[index] = first.get(key) ?? -1;
  first.set(key, index);
}
