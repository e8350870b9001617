/** A half-open stretch of text, in UTF-16 offsets: `start` is inside, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text under a span; offsets out of bounds are clipped as `slice` clips them. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The span moved by `by` UTF-16 units. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** Whether the spans share at least one unit; an empty span overlaps what contains its offset strictly. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` covers all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Order by start, the longer first where starts are equal: the order in which a person reads nested spans. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
