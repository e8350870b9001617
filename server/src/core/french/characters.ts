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

/** The class of a UTF-16 unit; that of no unit (NaN, past the end of a text) is `other`. */
export function characterOf(code: number): number {
  return code < known ? (classes[code] ?? character.other) : classify(code);
}

const known = 0x2200;
const classes = new Uint8Array(known);
for (let code = 0; code < known; code++) classes[code] = classify(code);

function classify(code: number): number {
  if (Number.isNaN(code)) return character.other;
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

/** Whether the unit at `at` is a letter in upper case (a title-case letter counts); false past the end. */
export function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 65 && code <= 90;
  return code >= 0x80 && /\p{Lu}|\p{Lt}/u.test(text[at] ?? '');
}

/** Whether the unit at `at` is a letter in lower case; false past the end. */
export function isLowerAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 97 && code <= 122;
  return code >= 0x80 && /\p{Ll}/u.test(text[at] ?? '');
}
