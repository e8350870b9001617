import { createLexicon, type Lexicon } from './lexicon.ts';
import { readSections } from './sections.ts';
import { createTagger, readExtra, readWeights, type Tagger } from './tagger.ts';

/** The data of the French layer: the lexicon and the tagger, decoded when first asked. */
export interface French {
  /** Abbreviations that a team adds: they end with a stop that ends no sentence. */
  readonly abbreviations: readonly string[];
  readonly lexicon: Lexicon;
  readonly tagger: Tagger;
}

/** Reads the data file `french.bin`. Bytes that are none give a layer that knows no form and tags by shape. */
export function readFrench(bytes: Uint8Array): French {
  return frenchFrom(() => bytes);
}

/** The same where the bytes are to be had later: `bytes` is called once, when a word is first looked up. */
export function frenchFrom(bytes: () => Uint8Array): French {
  let kept: ReadonlyMap<string, Uint8Array> | undefined;
  const sections = (): ReadonlyMap<string, Uint8Array> => {
    kept ??= readSections(bytes());
    return kept;
  };
  const lexicon = createLexicon(sections);
  const tagger = createTagger(
    lexicon,
    () => readWeights(sections()),
    () => readExtra(sections()),
  );
  return { abbreviations: [], lexicon, tagger };
}
