import { lighter } from './pattern.ts';
import type { Span } from './span.ts';

/** Where any of the forms (expressions with the flag g) stands in a text, in order; of two that overlap, the one whose form comes first in the list. */
export function spansOf(text: string, forms: readonly RegExp[]): readonly Span[] {
  const found: Span[] = [];
  for (const form of forms) {
    const pattern = light(form);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (span.end === span.start) pattern.lastIndex++;
      else if (!found.some((other) => span.start < other.end && other.start < span.end)) found.push(span);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const known = new WeakMap<RegExp, RegExp>();

/** Each form is made lighter once; `matchAll` would copy it at each call. */
function light(form: RegExp): RegExp {
  let pattern = known.get(form);
  if (!pattern) {
    pattern = lighter(form);
    known.set(form, pattern);
  }
  return pattern;
}
