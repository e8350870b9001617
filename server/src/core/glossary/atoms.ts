/** The letters and digits of a text in runs, each with the key by which forms are looked up. Arrays are parallel; the text stays outside. */
export interface Atoms {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly keys: readonly string[];
}

/**
 * Splits a text into runs of letters and digits: « l’e-mail » is three atoms. Smaller than a word, so that a term is found whether it is
 * written with a hyphen, a space or an apostrophe.
 */
export function atomsOf(text: string): Atoms {
  const starts: number[] = [];
  const ends: number[] = [];
  const keys: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isAtomUnit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && isAtomUnit(text.charCodeAt(at))) at++;
    starts.push(start);
    ends.push(at);
    keys.push(keyOf(foldedAtom(text, start, at)));
  }
  return { starts, ends, keys };
}

/** An atom in lower case, without accents and ligatures; its length may differ from that of the text. */
export function foldedAtom(text: string, start = 0, end = text.length): string {
  let folded = '';
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) folded += code >= 65 && code <= 90 ? lowerAscii[code - 65] : text[at];
    else folded += foldedUnit(code);
  }
  return folded;
}

/** The key of a folded atom: its singular as far as endings tell, so that all numbers of a word share it. Not a word of French by itself. */
export function keyOf(folded: string): string {
  const length = folded.length;
  if (length < 3) return folded;
  const last = folded.charCodeAt(length - 1);
  if (last === letterX && length > 3 && folded.endsWith('aux') && folded.charCodeAt(length - 4) !== letterE)
    return `${folded.slice(0, -3)}al`;
  return last === letterS || last === letterX ? folded.slice(0, -1) : folded;
}

/** Whether `folded` is the regular plural of `singular`, both folded: « mondiaux » of « mondial », « réseaux » of « réseau », « tests » of « test ». */
export function isPluralOf(folded: string, singular: string): boolean {
  if (folded.length <= singular.length || singular.length < 2 || articles.has(singular)) return false;
  if (folded === `${singular}s`) return !/[sxz]$/.test(singular);
  if (folded === `${singular}x`) return /(?:au|eu|ou)$/.test(singular);
  if (!folded.endsWith('aux')) return folded === `${singular}es` && /(?:ch|sh|ss)$/.test(singular);
  return singular.endsWith('al') && folded === `${singular.slice(0, -1)}ux`;
}

/** Whether a UTF-16 unit belongs to a word or a number; combining marks do, so that decomposed accents hold. */
export function isAtomUnit(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7;
  // What stands between Latin and the other letters in everyday text: spaces, dashes, quotation marks, currency, arrows.
  if (code >= 0x2000 && code < 0x2c00) return false;
  return /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code));
}

/** « les », « des » and « ces » are no plurals to the matcher: « chaîne des blocs » is another thing. */
const articles = new Set(['le', 'la', 'de', 'ce', 'me', 'te', 'se', 'ne']);
const letterE = 101;
const letterS = 115;
const letterX = 120;
const lowerAscii = 'abcdefghijklmnopqrstuvwxyz';
const latin = Array.from({ length: 0x180 }, (_, code) => folded(String.fromCharCode(code)));

function foldedUnit(code: number): string {
  return latin[code] ?? folded(String.fromCharCode(code));
}

function folded(unit: string): string {
  return unit.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace('œ', 'oe').replace('æ', 'ae');
}
