import type { Token } from './token.ts';

/** Part of speech, as Universal Dependencies names them; `ADP+DET` is « du », « aux » and their like. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADP+DET'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** What form a verb has. */
export type VerbForm = 'fin' | 'inf' | 'part-pres' | 'part-past';

/** The mood of a finite verb. */
export type Mood = 'ind' | 'cnd' | 'sub' | 'imp';

/** The tense of a finite verb. */
export type Tense = 'pres' | 'impf' | 'past' | 'fut';

/** A token with what the sentence makes of it. What is not known or does not apply is absent. */
export interface Word extends Token {
  readonly tag: Tag;
  /** In lower case for common words and names made of them (« la Ligue »), as written for other names; a guess where the lexicon does not know the form. */
  readonly lemma: string;
  readonly gender?: 'm' | 'f' | undefined;
  readonly number?: 's' | 'p' | undefined;
  readonly verbForm?: VerbForm | undefined;
  readonly mood?: Mood | undefined;
  readonly tense?: Tense | undefined;
  readonly person?: 1 | 2 | 3 | undefined;
}
