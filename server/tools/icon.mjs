// Draws the icon of the extension: a guillemet pair over a ruled sheet. Run by hand when the drawing changes; the PNG is committed.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';

const size = 256;
const grid = 4; // Samples a pixel and side, so that edges are smooth.
const night = [31, 42, 68];
const paper = [250, 249, 245];
const red = [200, 54, 60];
const grey = [196, 200, 210];

const pixels = Buffer.alloc((size * 4 + 1) * size);
for (let y = 0; y < size; y++) {
  for (let x = 0; x < size; x++) {
    const sum = [0, 0, 0, 0];
    for (let sample = 0; sample < grid * grid; sample++) {
      const colour = colourAt(x + ((sample % grid) + 0.5) / grid, y + (Math.floor(sample / grid) + 0.5) / grid);
      if (colour) for (const [at, value] of [...colour, 255].entries()) sum[at] += value;
    }
    const opaque = sum[3] / 255;
    const at = y * (size * 4 + 1) + 1 + x * 4;
    for (let channel = 0; channel < 3; channel++) pixels[at + channel] = opaque ? Math.round(sum[channel] / opaque) : 0;
    pixels[at + 3] = Math.round(sum[3] / (grid * grid));
  }
}
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
writeFileSync(join(root, 'client/media/icon.png'), png(size, size, pixels));

function colourAt(x, y) {
  if (!inBox(x, y, 8, 8, 240, 240, 44)) return undefined;
  if (!inBox(x, y, 48, 36, 160, 184, 12)) return night;
  if (chevron(x, y, 76) || chevron(x, y, 96)) return night;
  if (chevron(256 - x, y, 76) || chevron(256 - x, y, 96)) return night;
  if (inBox(x, y, 72, 170, 112, 8, 4)) return wave(x, y, 174) ? red : paper;
  if (wave(x, y, 174)) return red;
  if (inBox(x, y, 72, 60, 112, 7, 3) || inBox(x, y, 72, 194, 76, 7, 3)) return grey;
  return paper;
}

/** Whether a point lies in a box with round corners. */
function inBox(x, y, left, top, width, height, radius) {
  const dx = Math.max(left + radius - x, 0, x - (left + width - radius));
  const dy = Math.max(top + radius - y, 0, y - (top + height - radius));
  return dx * dx + dy * dy <= radius * radius && x >= left && x <= left + width && y >= top && y <= top + height;
}

/** Half of a guillemet, its point at the left. */
function chevron(x, y, left) {
  const across = Math.abs(y - 118);
  const edge = left + across * 0.62;
  return across <= 34 && x >= edge - 6 && x <= edge + 8;
}

/** The wavy line under a word that an editor draws. */
function wave(x, y, middle) {
  return x >= 72 && x <= 184 && Math.abs(y - middle - 5 * Math.sin((x - 72) * 0.28)) <= 3.4;
}

/** A PNG of 8-bit RGBA (RFC 2083). */
function png(width, height, rows) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc(body), body.length + 4);
  return framed;
}

function crc(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
