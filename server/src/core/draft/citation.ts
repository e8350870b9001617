import type { Span } from '../text/span.ts';

/** A key of the bibliography as a citation gives it; `span` is in the source of the block, without the sign before it. */
export interface CitedKey {
  readonly key: string;
  readonly span: Span;
  /** What follows the key: « p. 3 ». */
  readonly locator?: string;
}

/**
 * A pointer to where words or facts are from. `span` is in the prose of the block, empty where the prose does not show it; `source` is in the source of
 * the block.
 */
export interface Citation extends Span {
  /**
   * `key`: `[@clé, p. 3]` or `@clé`. `footnote`: the call of a footnote. `link`: a link or an address. `number`: `[1]`. `office`: a comment
   * « source : … », which names keys or says in words where the office has it from.
   */
  readonly kind: 'key' | 'footnote' | 'link' | 'number' | 'office';
  readonly source: Span;
  readonly keys: readonly CitedKey[];
  /** The label of the footnote, the address, the number, the words of the comment; the inside of the brackets of a key. */
  readonly target: string;
  /** The key stands in the running text, where it may as well be the name of an account. */
  readonly inText?: boolean;
}
