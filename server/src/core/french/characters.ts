/** What a UTF-16 unit is to the tokenizer. Superscripts are apart, because « km² » is one word and « paix¹ » two. */
export const character = {
  other: 0,
  space: 1,
  letter: 2,
  digit: 3,
  apostrophe: 4,
  hyphen: 5,
  superscript: 6,
  surrogate: 7,
} as const;

/** The class of a UTF-16 unit; that of no unit (-1) is `other`. */
export function characterOf(code: number): number {
  return traitsOf(code) & classBits;
}

/** The class of the unit at `at`; `other` past the end. */
export function kindAt(text: string, at: number): number {
  return traitsOf(unitAt(text, at)) & classBits;
}

/** The UTF-16 unit at `at`, -1 outside the text: the engine is slow where it is asked for one that is not there. */
export function unitAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : -1;
}

/** Whether a UTF-16 unit is a letter in upper case (a title-case letter counts). */
export function isUpper(code: number): boolean {
  return (traitsOf(code) & upper) !== 0;
}

/** Whether a UTF-16 unit is a letter in lower case. */
export function isLower(code: number): boolean {
  return (traitsOf(code) & lower) !== 0;
}

/** Whether a UTF-16 unit is a mark of punctuation, as Unicode has it: `#`, `%` and `@` are. */
export function isPunctuation(code: number): boolean {
  return (traitsOf(code) & punctuation) !== 0;
}

/** Whether the unit at `at` is a letter in upper case; false past the end. */
export function isUpperAt(text: string, at: number): boolean {
  return isUpper(unitAt(text, at));
}

/** Whether the unit at `at` is a letter in lower case; false past the end. */
export function isLowerAt(text: string, at: number): boolean {
  return isLower(unitAt(text, at));
}

const classBits = 7;
const upper = 8;
const lower = 16;
const seen = 32;
const punctuation = 64;
/** The traits of the units that drafts are made of, each looked at when it is first met. */
const known = new Uint8Array(0x2200);

function traitsOf(code: number): number {
  if (code < 0) return character.other;
  const traits = code < known.length ? (known[code] ?? 0) : 0;
  if (traits !== 0) return traits;
  const found = seen | classify(code) | caseOf(code) | (/\p{P}/u.test(String.fromCharCode(code)) ? punctuation : 0);
  if (code < known.length) known[code] = found;
  return found;
}

function caseOf(code: number): number {
  const unit = String.fromCharCode(code);
  return /\p{Lu}|\p{Lt}/u.test(unit) ? upper : /\p{Ll}/u.test(unit) ? lower : 0;
}

function classify(code: number): number {
  if (code >= 48 && code <= 57) return character.digit;
  if (code === 0x27 || code === 0x2019 || code === 0x2bc) return character.apostrophe;
  if (code === 0x2d || code === 0x2010 || code === 0x2011) return character.hyphen;
  if (code === 0xb2 || code === 0xb3 || code === 0xb9 || code === 0x2070 || (code >= 0x2074 && code <= 0x2079)) {
    return character.superscript;
  }
  if (code >= 0xd800 && code <= 0xdfff) return character.surrogate;
  const unit = String.fromCharCode(code);
  // The soft hyphen and the zero-width joiners stand inside words and are not seen.
  if (/[\p{L}\p{M}\p{Nl}ªº]|\u00ad|\u200c|\u200d|\u2060/u.test(unit)) return character.letter;
  if (/[\s\p{Cc}\u200b\ufeff]/u.test(unit)) return character.space;
  return character.other;
}
