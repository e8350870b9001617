import type { Word } from '../french/word.ts';
import { fold } from '../text/fold.ts';
import { defineAnalysis } from './analysis.ts';
import { words } from './words.ts';

/** The words of a block and where each form and lemma stands: what any number of phrase tables are held against without reading the block again. */
export interface Vocabulary {
  readonly words: readonly Word[];
  /** Indices into `words` by key: the norm of a form, `~` and a lemma, `^` and the folded form of a capitalised word. */
  readonly at: ReadonlyMap<string, readonly number[]>;
}

/** The vocabulary of a block. */
export const vocabulary = defineAnalysis('vocabulary', ({ block, ask }): Vocabulary => {
  const found = ask(words, block);
  const at = new Map<string, number[]>();
  const add = (key: string, index: number) => {
    const indices = at.get(key);
    if (indices) indices.push(index);
    else at.set(key, [index]);
  };
  found.forEach((word, index) => {
    add(word.norm, index);
    if (word.kind === 'word') add(`~${word.lemma.toLowerCase()}`, index);
    // « Etat », « A » and titles in capitals leave accents out.
    if (word.kind === 'word' && isUpper(word.text)) add(`^${fold(word.norm)}`, index);
  });
  return { words: found, at };
});

function isUpper(text: string): boolean {
  const first = text[0] ?? '';
  return first !== first.toLowerCase();
}
