import { character, isPunctuation, isUpperAt, kindAt, unitAt } from './characters.ts';
import { unionReference } from './references.ts';
import { letters, matchAt } from './scan.ts';
import type { TokenKind } from './token.ts';

/** The end of a sign: a run of stops, of dashes, of « ?! », « °C », « @nom », or a reference in brackets. */
export function sign(text: string, at: number, kind: number): number {
  const code = unitAt(text, at);
  if (code === 46 || (kind === character.hyphen && unitAt(text, at + 1) === code)) {
    let end = at + 1;
    while (unitAt(text, end) === code) end++;
    return end;
  }
  if (code === 40 && isUpperAt(text, at + 1)) return Math.max(at + 1, matchAt(unionReference, text, at));
  if (code === 176 && /[CF]/.test(text[at + 1] ?? '') && kindAt(text, at + 2) !== character.letter) return at + 2;
  if ((code === 35 || code === 64) && kindAt(text, at + 1) === character.letter) {
    const name = letters(text, at + 1);
    let end = name;
    while (unitAt(text, end) === 95) end = letters(text, end + 1);
    return end;
  }
  return at + 1;
}

/** What a sign is: punctuation, a symbol, or a word (« #PaixDurable »). */
export function kindOfSign(text: string, start: number, end: number): TokenKind {
  const code = unitAt(text, start);
  if (end - start > 1 && (code === 35 || code === 64)) return 'word';
  return isPunctuation(code) &&
    code !== 37 &&
    code !== 64 &&
    code !== 35 &&
    code !== 0x2030 &&
    code !== 38 &&
    code !== 42 &&
    code !== 167
    ? 'punctuation'
    : 'symbol';
}
