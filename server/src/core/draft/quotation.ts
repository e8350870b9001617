import type { Span } from '../text/span.ts';

/** Words of another between guillemets or quotation marks, in the prose of a block; nested ones are listed too. */
export interface Quotation extends Span {
  /** What stands between the marks, without the spaces along them. */
  readonly inside: Span;
  /** 0 for an outer quotation, 1 for one inside it. */
  readonly depth: number;
  /** False where the block ends first: the quotation then reaches to its end. */
  readonly closed: boolean;
  /** The mark that opens it. */
  readonly opening: string;
}

/** The quotation marks of a block: the quotations they make, and the marks that close nothing. */
export interface QuotationMarks {
  readonly quotations: readonly Quotation[];
  /** Closing marks without an opening one in the block. */
  readonly strays: readonly Span[];
}
