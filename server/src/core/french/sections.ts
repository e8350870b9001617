/**
 * Reads a data file: sections one after the other, each a name of four letters, its length (32 bits, little-endian) and its bytes, filled up
 * to a multiple of four. Files laid one behind the other are one file. What is cut short or no such file gives the sections before the fault.
 */
export function readSections(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const sections = new Map<string, Uint8Array>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 8 <= bytes.length; ) {
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    if (!/^[A-Z]{4}$/.test(name) || at + 8 + length > bytes.length) break;
    sections.set(name, bytes.subarray(at + 8, at + 8 + length));
    at += 8 + length + ((4 - (length % 4)) % 4);
  }
  return sections;
}

/** Texts of a data file are UTF-16, little-endian: the core has no decoder of UTF-8. */
export function asText(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length >> 1);
  for (let at = 0; at < units.length; at++) units[at] = (bytes[2 * at] ?? 0) | ((bytes[2 * at + 1] ?? 0) << 8);
  let text = '';
  for (let at = 0; at < units.length; at += 4096) text += String.fromCharCode(...units.subarray(at, at + 4096));
  return text;
}
