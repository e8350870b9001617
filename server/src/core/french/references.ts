import { character, isUpperAt, kindAt, unitAt } from './characters.ts';
import { letters, matchAt } from './scan.ts';

/** « COM(2024) 123 final », from its first letter. */
export const yearReference = /\p{Lu}[\p{L}/]{0,12}\(\d{2,4}\)(?:\/?\p{Lu}*\/?\s?\d+(?:\/\d+)?)?(?: final)?/uy;

/** « (UE) 2022/2555 », from its bracket. */
export const unionReference =
  /\((?:UE|CE|CEE|PESC|JAI|CECA|Euratom|EU)(?:,\s?(?:UE|CE|CEE|Euratom))?\)\s(?:n[°o]\s?)?\d{1,4}\/\d{2,4}(?!\d)/y;

/** « (s) » behind a word, from its bracket. */
export const optionalEnding = /\((?:e|s|es|ne|ne\)\(s|e\)\(s|x|E|S|ES|te|le)\)/y;

/** The end of a reference with slashes (« S/RES/2231 (2015) »): capitals first and a digit somewhere; the place given back where it is none. */
export function slashed(text: string, start: number, end: number): number {
  if (!isUpperAt(text, start)) return end;
  let at = end;
  let figure = false;
  let parts = 0;
  while (unitAt(text, at) === 47 || (parts > 0 && (unitAt(text, at) === 46 || kindAt(text, at) === character.hyphen))) {
    const next = letters(text, at + 1);
    if (next === at + 1) break;
    for (let unit = at + 1; unit < next; unit++) if (kindAt(text, unit) === character.digit) figure = true;
    at = next;
    parts++;
  }
  const year = matchAt(bracketedYear, text, at);
  if (year > at) return year;
  if (!figure) return end;
  return Math.max(at, matchAt(edition, text, at));
}

const bracketedYear = /\(\d{4}\)(?:\/?\d+)?/y;

const edition = /\s\((?:(?:19|20)\d\d|[IVXLC]+)\)/y;
