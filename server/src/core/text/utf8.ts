/** The UTF-8 bytes of a text; half a surrogate pair counts as U+FFFD, as in any encoder. */
export function utf8(text: string): Uint8Array {
  let length = 0;
  for (const character of text) length += width(character.codePointAt(0) ?? 0);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const code = point >= 0xd800 && point < 0xe000 ? 0xfffd : point;
    const size = width(code);
    bytes[at] = size === 1 ? code : ((0xf00 >> size) & 0xff) | (code >> (6 * (size - 1)));
    for (let next = 1; next < size; next++) bytes[at + next] = 0x80 | ((code >> (6 * (size - 1 - next))) & 0x3f);
    at += size;
  }
  return bytes;
}

function width(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
