import type { Span } from '../text/span.ts';

/** A value of a glossary file, whatever its format, with its place in the file. */
export type Value = Scalar | List | Table;

/** A text; numbers and truth values are texts too until someone asks. */
export interface Scalar {
  readonly kind: 'scalar';
  readonly text: string;
  readonly span: Span;
}

/** Values in a row. */
export interface List {
  readonly kind: 'list';
  readonly items: readonly Value[];
  readonly span: Span;
}

/** Values by key, in the order of the file; a key that stands twice is listed twice. */
export interface Table {
  readonly kind: 'table';
  readonly fields: readonly Field[];
  readonly span: Span;
}

/** A key and its value. */
export interface Field {
  readonly key: Scalar;
  readonly value: Value;
}

/** Makes a scalar. */
export function scalar(text: string, span: Span): Scalar {
  return { kind: 'scalar', text, span };
}
