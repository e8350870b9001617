import { character, kindAt, unitAt } from './characters.ts';
import { figures, signsNumber } from './figureTokens.ts';
import { letterPair, push, surrogates } from './scan.ts';
import { kindOfSign, sign } from './signs.ts';
import { withoutStops, withTheirStops } from './teamAbbreviations.ts';
import type { Token, TokenKind } from './token.ts';
import { word } from './wordTokens.ts';

/**
 * Cuts a text into tokens, in one pass and linear time. The conventions are those of Universal Dependencies for French: « l’ » keeps its apostrophe,
 * « -t-il » its hyphens, « accord-cadre » and « 3 500 » are one token; beside these, references (« S/RES/2231 (2015) ») are one. White space belongs
 * to no token. `abbreviations` are those of a team (« Dép. »): the stop behind one is part of it.
 */
export function tokenize(text: string, abbreviations: readonly string[] = []): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === character.space) {
      at++;
      continue;
    }
    let end: number;
    let tokenKind: TokenKind;
    switch (kind) {
      case character.letter:
        at = word(text, at, tokens);
        continue;
      case character.digit:
        at = figures(text, at, at, tokens);
        continue;
      case character.surrogate:
        end = surrogates(text, at);
        tokenKind = letterPair(text, at) ? 'word' : 'symbol';
        break;
      default:
        if (signsNumber(text, at)) {
          at = figures(text, at, at + 1, tokens);
          continue;
        }
        end = sign(text, at, kind);
        tokenKind = end - at > 1 && unitAt(text, at) === 40 ? 'reference' : kindOfSign(text, at, end);
    }
    push(tokens, text, at, end, tokenKind);
    at = end;
  }
  return abbreviations.length === 0 ? tokens : withTheirStops(text, tokens, withoutStops(abbreviations));
}
