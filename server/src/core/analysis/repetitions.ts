import type { Span } from '../text/span.ts';

/** Words, or groups of up to four, that stand twice in a row: a slip of typing or of pasting. Only what a careful writer never writes twice. */
export function repetitions(prose: string): readonly Span[] {
  const found: Span[] = [];
  for (const match of prose.matchAll(word)) {
    if (!mayRepeat.has(match[1] ?? '')) found.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of prose.matchAll(group)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!found.some((other) => span.start < other.end && other.start < span.end)) found.push(span);
  }
  return found;
}

const word = /(?<![\p{L}\d’'-]|(?:oh|ah|Oh|Ah|ô|tra|ouh) )(\p{Ll}{1,24})[ \u00a0\n]\1(?![\p{L}\d’'-])/gu;

/** Small letters only: figures and proper names are repeated on purpose. */
const group = /(?<![\p{L}\d’'-])(\p{Ll}{1,24}(?: \p{Ll}{1,24}){1,3}) \1(?![\p{L}\d’'-])/gu;

/** Words that French repeats by its grammar or for insistence: « nous nous félicitons », « en en faisant », « faire faire ». */
const mayRepeat: ReadonlySet<string> = new Set(
  'nous vous en y faire très bien non oui si ha ah oh hé hum bla tout tant plus point même lui elle elles eux'.split(' '),
);
