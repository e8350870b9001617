import type { Span } from './span.ts';

/** Where any of the forms (expressions with the flag g) stands in a text, in order; of two that overlap, the one whose form comes first in the list. */
export function spansOf(text: string, forms: readonly RegExp[]): readonly Span[] {
  let found: readonly Span[] = [];
  for (const form of forms) {
    const own: Span[] = [];
    // Not `matchAll`, which copies the expression at each call and so compiles it anew.
    form.lastIndex = 0;
    for (let match = form.exec(text); match; match = form.exec(text)) {
      if (match[0] === '') form.lastIndex++;
      else own.push({ start: match.index, end: match.index + match[0].length });
    }
    found = joined(found, own);
  }
  return found;
}

/** Two lists of spans, each in order, as one: of the second, what overlaps a span that is there already is left out. */
export function joined<A extends Span>(first: readonly A[], second: readonly A[]): readonly A[] {
  if (second.length === 0) return first;
  let at = 0;
  let before = 0;
  const free = second.filter(({ start, end }) => {
    // What lies before one span of the second lies before the next.
    while ((first[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    const isFree = start >= before && (first[at]?.start ?? Number.POSITIVE_INFINITY) >= end;
    if (isFree) before = end;
    return isFree;
  });
  return free.length === 0 ? first : [...first, ...free].sort((a, b) => a.start - b.start);
}
