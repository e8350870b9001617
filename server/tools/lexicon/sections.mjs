// Writes what core/french/sections.ts reads.

/** One section with its head, filled up to a multiple of four bytes. */
export function section(name, bytes) {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(bytes.length, 4);
  return Buffer.concat([head, bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

/** A section that holds text. */
export function textSection(name, text) {
  return section(name, Buffer.from(text, 'utf16le'));
}
