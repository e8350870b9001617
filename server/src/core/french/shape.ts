import { character, characterOf, isLower, isUpper } from './characters.ts';
import type { Writing } from './lookedUp.ts';

/** What a word looks like, as a number that the tagger learns by; `initial` is a capital that opens a sentence. */
export const shapes = {
  lower: 0,
  capital: 1,
  capitals: 2,
  mixed: 3,
  digits: 4,
  withDigits: 5,
  marks: 6,
  initial: 7,
  hyphen: 8,
  edge: 9,
} as const;

/** The shape of a word. In a text without small letters capitals say nothing. */
export function shapeOf(text: string, writing: Writing): number {
  let letters = 0;
  let digits = 0;
  let uppers = 0;
  let lowers = 0;
  let others = 0;
  let hyphens = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = characterOf(code);
    if (kind === character.letter) {
      letters++;
      if (isLower(code)) lowers++;
      else if (isUpper(code)) uppers++;
    } else if (kind === character.digit) digits++;
    else if (code === 45) hyphens++;
    else if (kind !== character.space && code !== 44 && code !== 46 && code !== 47) others++;
  }
  // Fractions and letters beyond the basic plane are not in the classes.
  if (letters === 0 && digits === 0 && !/[\p{L}\p{N}]/u.test(text)) return shapes.marks;
  if (digits > 0) return letters + others === 0 ? shapes.digits : shapes.withDigits;
  const capital = isUpper(text.charCodeAt(0));
  if (writing === 'initial' && capital) return shapes.initial;
  if (writing === 'capitals' || uppers === 0) return hyphens > 0 ? shapes.hyphen : shapes.lower;
  if (lowers === 0 && text.length > 1) return shapes.capitals;
  return capital && uppers === 1 ? shapes.capital : shapes.mixed;
}
