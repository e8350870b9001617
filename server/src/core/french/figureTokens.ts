import { character, characterOf, isUpperAt, kindAt, unitAt } from './characters.ts';
import { letters, push, run } from './scan.ts';
import type { Token, TokenKind } from './token.ts';

/** Reads a number that begins at `start` with its sign and has its first digit at `digits`. */
export function figures(text: string, start: number, digits: number, tokens: Token[]): number {
  let at = run(text, digits);
  let kind: TokenKind = 'number';
  // Thousands: one to three digits, then groups of three after a space.
  if (at - digits <= 3) {
    while (isThousandsSpace(unitAt(text, at)) && run(text, at + 1) === at + 4 && kindAt(text, at + 4) !== character.letter) {
      at += 4;
    }
  }
  for (;;) {
    const code = unitAt(text, at);
    const next = kindAt(text, at + 1);
    if (
      next === character.digit &&
      (code === 44 || code === 46 || code === 47 || code === 58 || code === 45 || code === 0x2013 || code === 0x2011)
    ) {
      at = run(text, at + 1);
      if (code === 47 && kindAt(text, at) === character.letter) break;
      continue;
    }
    if (code === 47 && isUpperAt(text, at + 1) && text.slice(start, at).includes('/')) {
      // « 2022/2555/UE », « 2014/145/PESC »
      at = letters(text, at + 1);
      kind = 'reference';
      break;
    }
    break;
  }
  if (kindAt(text, at) === character.letter) {
    const glued = letters(text, at);
    const suffix = text.slice(at, glued).toLowerCase();
    if (/^(?:h|mn|km|m|cm|mm|kg|g|min|s|kwh|mw|gw|ha)$/.test(suffix) || /^h\d\d?$/.test(suffix)) {
      push(tokens, text, start, at, 'number');
      push(tokens, text, at, at + (suffix.startsWith('h') && suffix !== 'ha' ? 1 : suffix.length), 'word');
      return tokens.at(-1)?.end ?? glued;
    }
    at = glued;
    if (!/^(?:e|es|er|ers|re|res|ère|ères|ème|èmes|eme|nd|nde|nds|ndes|d|de|o|°)$/.test(suffix))
      kind = /^\d+\D+\d/.test(text.slice(start, at)) ? 'word' : 'number';
    while (kindAt(text, at) === character.hyphen && kindAt(text, at + 1) === character.letter) at = letters(text, at + 1);
  } else if (kindAt(text, at) === character.hyphen && kindAt(text, at + 1) === character.letter) {
    // « 4-temps »
    at = letters(text, at + 1);
    kind = 'word';
  }
  push(tokens, text, start, at, kind);
  return at;
}

function isThousandsSpace(code: number): boolean {
  return code === 0xa0 || code === 0x202f || code === 32 || code === 0x2009 || code === 0x27 || code === 0x2019;
}

/** Whether a sign stands before a number as its own: after a space or an opening bracket, glued to the digit. */
export function signsNumber(text: string, at: number): boolean {
  const code = unitAt(text, at);
  if (code !== 43 && code !== 45 && code !== 0x2212) return false;
  if (kindAt(text, at + 1) !== character.digit) return false;
  if (at === 0) return true;
  const before = unitAt(text, at - 1);
  return before === 40 || characterOf(before) === character.space;
}
