/** How the bytes of a text were written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A text read from bytes, with its byte order mark if it has one; or the reason why the bytes are none. */
export type Decoded = { readonly text: string; readonly encoding: Encoding } | { readonly problem: 'binary' };

/**
 * Reads the bytes of a file as text: UTF-16 where a byte order mark or its zeros say so, UTF-8 where the bytes are valid, else Windows-1252, in which
 * older word processors still write French. Bytes with zeros or many control signs are no text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return { text: decodeWide(bytes, wide === 'utf-16le'), encoding: wide };
  if (looksBinary(bytes)) return { problem: 'binary' };
  const text = decodeUtf8(bytes);
  return text === undefined ? { text: decodeWindows(bytes), encoding: 'windows-1252' } : { text, encoding: 'utf-8' };
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark: French in UTF-16 has a zero in nearly every other byte, and only there.
  const length = Math.min(bytes.length & ~1, 4096);
  if (length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  if (odd > length * 0.4 && even === 0) return 'utf-16le';
  return even > length * 0.4 && odd === 0 ? 'utf-16be' : undefined;
}

function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 65_536);
  let controls = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++;
  }
  return controls > length / 50;
}

function decodeWide(bytes: Uint8Array, little: boolean): string {
  const units = new Uint16Array(bytes.length >> 1);
  for (let at = 0; at < units.length; at++) {
    const first = bytes[2 * at] ?? 0;
    const second = bytes[2 * at + 1] ?? 0;
    units[at] = little ? first | (second << 8) : (first << 8) | second;
  }
  return textOfUnits(units, units.length);
}

/** Undefined where the bytes are no UTF-8, by the table of RFC 3629. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      units[length++] = lead;
      at++;
      continue;
    }
    const size = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    if (size === 0 || at + size > bytes.length) return undefined;
    let code = lead & (0xff >> (size + 1));
    for (let next = 1; next < size; next++) {
      const byte = bytes[at + next] ?? 0;
      if ((byte & 0xc0) !== 0x80) return undefined;
      code = (code << 6) | (byte & 0x3f);
    }
    if (
      (size === 3 && code < 0x800) ||
      (size === 4 && (code < 0x10000 || code > 0x10ffff)) ||
      (code >= 0xd800 && code < 0xe000)
    ) {
      return undefined;
    }
    if (code >= 0x10000) {
      units[length++] = 0xd7c0 + (code >> 10);
      units[length++] = 0xdc00 + (code & 0x3ff);
    } else units[length++] = code;
    at += size;
  }
  return textOfUnits(units, length);
}

function decodeWindows(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    units[at] = byte >= 0x80 && byte < 0xa0 ? windows.charCodeAt(byte - 0x80) : byte;
  }
  return textOfUnits(units, units.length);
}

/** Windows-1252 from 0x80 to 0x9f; five of them stand for nothing and stay control signs, as the WHATWG standard has it. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A text from UTF-16 units, put together in pieces: a call takes no more than some ten thousand arguments, and takes an array as it is much faster than spread out. */
export function textOfUnits(units: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += 8192) {
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(at, Math.min(at + 8192, length)));
  }
  return text;
}
