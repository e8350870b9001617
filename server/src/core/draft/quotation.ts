import type { Span } from '../text/span.ts';

/** Words of another between guillemets or quotation marks, in the prose of a block; nested ones are listed too. */
export interface Quotation extends Span {
  /** What stands between the marks. */
  readonly inside: Span;
  /** 0 for an outer quotation, 1 for one inside it. */
  readonly depth: number;
  readonly closed: boolean;
}
