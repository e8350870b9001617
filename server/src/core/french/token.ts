import type { Span } from '../text/span.ts';

/** What a token is by its form alone. A reference is a number of a text: « S/RES/2231 (2015) », « (UE) 2022/2555 ». */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'url' | 'email' | 'reference';

/** The smallest unit that the French layer looks at: « l’ », « accord-cadre », « 3 500 », « ». */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** As it is written. */
  readonly text: string;
  /** In lower case with straight apostrophe and plain hyphen, accents kept: what tables are keyed by. */
  readonly norm: string;
}

/** A sentence: its span in the prose and the tokens `from` (inside) to `to` (outside) of the block. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
}
