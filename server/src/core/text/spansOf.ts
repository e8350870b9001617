import type { Span } from './span.ts';

/** Where any of the forms (expressions with the flag g) stands in a text, in order; of two that overlap, the one whose form comes first in the list. */
export function spansOf(text: string, forms: readonly RegExp[]): readonly Span[] {
  const found: Span[] = [];
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (span.end > span.start && !found.some((other) => span.start < other.end && other.start < span.end)) found.push(span);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
