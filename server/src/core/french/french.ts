/** The data of the French layer, read from `french.bin` when first asked for: the lexicon and the weights of the tagger. */
export interface French {
  /** Abbreviations that a team adds: they end with a stop that ends no sentence. */
  readonly abbreviations: readonly string[];
}
