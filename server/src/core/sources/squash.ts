import { textOfUnits } from '../text/decode.ts';

/**
 * A text with nothing left but its letters and figures, in lower case: what quotation marks, spaces, apostrophes, hyphens and line ends do to a text does
 * not show in it. `bare` has no accents, `accented` has, unit for unit; `at[i]` is where unit `i` stands in the text.
 */
export interface Squashed {
  readonly text: string;
  readonly bare: string;
  readonly accented: string;
  readonly at: Uint32Array;
}

/** Squashes a text, or the stretch of it between two offsets. Between figures a comma or stop stays, as a comma, and so do signs that change what a figure says (%, $, €, £). */
export function squash(text: string, from = 0, to = text.length): Squashed {
  const most = Math.max(0, to - from) * mostLetters;
  const bare = new Uint16Array(most);
  const accented = new Uint16Array(most);
  const at = new Uint32Array(most);
  let length = 0;
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    const plain = code < ofOne.bare.length ? (ofOne.bare[code] ?? 0) : 0;
    if (plain !== 0) {
      bare[length] = plain;
      accented[length] = ofOne.accented[code] ?? 0;
      at[length++] = index;
      continue;
    }
    // White space is what is met most after letters.
    if (code === 32) continue;
    const letters = code < table.length ? table[code] : lettersOf(text[index] ?? '');
    if (!letters) {
      if (code >= 0x300 && code < 0x370 && length > 0) accented[length - 1] = composed(accented[length - 1] ?? 0, code);
      else if ((code === 44 || code === 46) && isDigit(text.charCodeAt(index - 1)) && isDigit(text.charCodeAt(index + 1))) {
        bare[length] = accented[length] = 44;
        at[length++] = index;
      }
      continue;
    }
    for (let unit = 0; unit < letters.bare.length; unit++) {
      bare[length] = letters.bare.charCodeAt(unit);
      accented[length] = letters.accented.charCodeAt(unit);
      at[length++] = index;
    }
  }
  return { text, bare: textOfUnits(bare, length), accented: textOfUnits(accented, length), at: at.slice(0, length) };
}

/** A squashed text without its accents, and where its units stand, roughly: all that a search in a long text needs, worked out much faster. */
export interface Skimmed {
  readonly bare: string;
  /** How many units stand before each offset of the text that is a multiple of `stride`. */
  readonly marks: readonly number[];
}

/** How far apart the marks of a skimmed text are. */
export const stride = 512;

/** Squashes a long text as far as a search in it needs. */
export function skim(text: string): Skimmed {
  const pieces: string[] = [];
  const marks: number[] = [];
  const bare = new Uint16Array(stride * mostLetters);
  let before = 0;
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    if (index % stride === 0) {
      pieces.push(textOfUnits(bare, length));
      before += length;
      length = 0;
      marks.push(before);
    }
    const code = text.charCodeAt(index);
    const plain = code < ofOne.bare.length ? (ofOne.bare[code] ?? 0) : 0;
    if (plain !== 0) bare[length++] = plain;
    else if (code === 44 || code === 46) {
      if (isDigit(text.charCodeAt(index - 1)) && isDigit(text.charCodeAt(index + 1))) bare[length++] = 44;
    } else if (code > 127) {
      const letters = code < table.length ? table[code] : lettersOf(text[index] ?? '');
      for (let unit = 0; letters && unit < letters.bare.length; unit++) bare[length++] = letters.bare.charCodeAt(unit);
    }
  }
  pieces.push(textOfUnits(bare, length));
  return { bare: pieces.join(''), marks };
}

/** The stretch of a text in which the units of its skimmed form between two of them stand, and how many units stand before it. */
export function stretchOf(
  { marks }: Skimmed,
  text: string,
  from: number,
  to: number,
): { readonly start: number; readonly end: number; readonly before: number } {
  let low = 0;
  let high = marks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((marks[middle] ?? 0) <= from) low = middle;
    else high = middle - 1;
  }
  let end = low + 1;
  while (end < marks.length && (marks[end] ?? 0) < to) end++;
  return { start: low * stride, end: Math.min(text.length, end * stride), before: marks[low] ?? 0 };
}

/** A ligature is three letters at most. */
const mostLetters = 3;

interface Letters {
  readonly bare: string;
  readonly accented: string;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function composed(letter: number, mark: number): number {
  const text = String.fromCharCode(letter, mark).normalize('NFC');
  return text.length === 1 ? text.charCodeAt(0) : letter;
}

/** The letters or figures that a unit stands for; undefined where it stands for none. Ligatures are two letters. */
function lettersOf(unit: string): Letters | undefined {
  const written = ligatures.get(unit) ?? (/[\p{L}\p{N}%$€£]/u.test(unit) ? unit.toLowerCase() : '');
  if (written === '') return undefined;
  const bare = written.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return bare.length === written.length ? { bare, accented: written } : { bare: written, accented: written };
}

const ligatures: ReadonlyMap<string, string> = new Map([
  ['œ', 'oe'],
  ['Œ', 'oe'],
  ['æ', 'ae'],
  ['Æ', 'ae'],
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬆ', 'st'],
]);

/** What French is written in, looked up instead of worked out. */
const table: readonly (Letters | undefined)[] = Array.from({ length: 0x250 }, (_, code) => lettersOf(String.fromCharCode(code)));

/** Those of one unit once more, as numbers: nearly all that a text is made of. */
const ofOne = {
  bare: Uint16Array.from(table, (letters) => (letters?.bare.length === 1 ? letters.bare.charCodeAt(0) : 0)),
  accented: Uint16Array.from(table, (letters) => (letters?.bare.length === 1 ? letters.accented.charCodeAt(0) : 0)),
};
