import type { Span } from './span.ts';

/** Where any of the forms (expressions with the flag g) stands in a text, in order; of two that overlap, the one whose form comes first in the list. */
export function spansOf(text: string, forms: readonly RegExp[]): readonly Span[] {
  const found: Span[] = [];
  for (const form of forms) {
    // Not `matchAll`, which copies the expression at each call and so compiles it anew.
    form.lastIndex = 0;
    for (let match = form.exec(text); match; match = form.exec(text)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (span.end === span.start) form.lastIndex++;
      else if (!found.some((other) => span.start < other.end && other.start < span.end)) found.push(span);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
