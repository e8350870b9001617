import { character, kindAt } from './characters.ts';
import { formAt } from './forms.ts';
import type { Token, TokenKind } from './token.ts';

/** Adds the token that stands from `start` to `end`. */
export function push(tokens: Token[], text: string, start: number, end: number, kind: TokenKind): void {
  const form = formAt(text, start, end);
  tokens.push({ start, end, kind, text: form.text, norm: form.norm });
}

/** The end of a run of letters and digits. */
export function letters(text: string, start: number): number {
  let at = start;
  for (;;) {
    const kind = kindAt(text, at);
    if (kind !== character.letter && kind !== character.digit) return at;
    at++;
  }
}

/** The end of a run of digits. */
export function run(text: string, start: number): number {
  let at = start;
  while (kindAt(text, at) === character.digit) at++;
  return at;
}

/** The first place from `start` on that is no white space; the length of the text where there is none. */
export function afterSpace(text: string, start: number): number {
  let at = start;
  while (kindAt(text, at) === character.space) at++;
  return at;
}

/** The end of one code point outside the basic plane, or of a stray half. */
export function surrogates(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? at + 2 : at + 1;
}

/** Whether two units at `at` are one letter beyond the basic plane. */
export function letterPair(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff && /[\p{L}\p{M}]/u.test(String.fromCodePoint(point));
}

/** Where a sticky pattern that matches at `at` ends; -1 where it does not match. */
export function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
