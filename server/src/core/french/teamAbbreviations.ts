import { formAt, normOf } from './forms.ts';
import type { Token } from './token.ts';

/** Abbreviations as they are compared: in lower case, without their last stop. */
export function withoutStops(abbreviations: readonly string[]): ReadonlySet<string> {
  return new Set(abbreviations.map((abbreviation) => normOf(abbreviation).replace(/\.$/, '')));
}

/** Joins the abbreviations of a team with the stops behind them: one token each. */
export function withTheirStops(text: string, tokens: readonly Token[], abbreviations: ReadonlySet<string>): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (token.text === '.' && before?.end === token.start && before.kind === 'word' && abbreviations.has(before.norm)) {
      joined.pop();
      const { text: form, norm } = formAt(text, before.start, token.end);
      joined.push({ start: before.start, end: token.end, kind: 'word', text: form, norm });
    } else joined.push(token);
  }
  return joined;
}
