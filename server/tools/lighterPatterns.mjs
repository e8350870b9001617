// Patterns as they are shipped. V8 makes the set of `\p{L}` and its like from its tables of Unicode for each pattern that names one: milliseconds for
// the first, ten times what the rest of the pattern takes for each of the next (measured on Node 20), which was most of a short check. So the bundles
// carry them as ranges of the alphabets below; the sources keep what people read.
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** The code units over which a class is exact; elsewhere it holds nothing, and nothing above U+FFFF. */
export const alphabets = {
  // Latin, Greek, Cyrillic and Armenian, Hebrew, Arabic, Devanagari, Georgian, Latin again, kana, Han, Hangul.
  L: [
    [0, 0x2c1],
    [0x386, 0x481],
    [0x48a, 0x558],
    [0x5d0, 0x5ea],
    [0x620, 0x64a],
    [0x671, 0x6d3],
    [0x904, 0x939],
    [0x10d0, 0x10fa],
    [0x1e00, 0x1fbc],
    [0x3041, 0x3096],
    [0x30a1, 0x30fa],
    [0x3400, 0x9fff],
    [0xac00, 0xd7a3],
  ],
  // Of what has two cases, what stands in the names of a French text.
  Lu: [
    [0, 0x17f],
    [0x218, 0x21b],
    [0x370, 0x45f],
  ],
  Ll: [
    [0, 0x17f],
    [0x218, 0x21b],
    [0x370, 0x45f],
  ],
  N: [
    [0, 0x6ff],
    [0x2070, 0x249b],
    [0xff10, 0xff19],
  ],
  M: [
    [0, 0x6ff],
    [0x1ab0, 0x1aff],
    [0x1dc0, 0x1dff],
    [0x20d0, 0x20ff],
    [0xfe00, 0xfe2f],
  ],
  P: [
    [0, 0x37e],
    [0x589, 0x5f4],
    [0x609, 0x66d],
    [0x2010, 0x205e],
    [0x3001, 0x303d],
    [0xff01, 0xff65],
  ],
  S: [
    [0, 0x3f6],
    [0x2044, 0x2bff],
    [0xff04, 0xffe6],
  ],
  Lt: [[0x1c4, 0x1f3]],
  Nl: [[0x2160, 0x2188]],
  Cc: [[0, 0xff]],
};

const ranges = Object.fromEntries(Object.entries(alphabets).map(([name, parts]) => [name, rangesOf(name, parts)]));

/** An esbuild plugin: the patterns of our own sources and of the reader of Markdown, in literals and in the strings that patterns are put together of, become lighter. */
export const lighterPatterns = {
  name: 'lighter-patterns',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]server[\\/]src[\\/].*\.ts$|[\\/]@lezer[\\/]markdown[\\/].*\.js$/ }, async ({ path }) => {
      const contents = await readFile(path, 'utf8');
      const loader = path.endsWith('.ts') ? 'ts' : 'js';
      return /\\p\{/i.test(contents) ? { contents: withLighterPatterns(contents), loader } : undefined;
    });
  },
};

/** A source with lighter patterns. Code that only speaks of a class, in a comment say, stays. */
export function withLighterPatterns(source) {
  const edits = [];
  const visit = (node) => {
    const isPattern = node.kind === ts.SyntaxKind.RegularExpressionLiteral;
    if (isPattern || ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) {
      const start = node.getStart(file);
      const text = source.slice(start, node.end);
      const lighter = isPattern ? lighterPattern(text) : lighterPattern(text, '\\\\');
      if (lighter !== text) edits.push({ start, end: node.end, lighter });
    }
    ts.forEachChild(node, visit);
  };
  const file = ts.createSourceFile('pattern.ts', source, ts.ScriptTarget.Latest);
  visit(file);
  return edits.reduceRight((text, { start, end, lighter }) => text.slice(0, start) + lighter + text.slice(end), source);
}

/** The same pattern with the classes as ranges. In a string the backslash of a pattern is written twice. */
export function lighterPattern(pattern, backslash = '\\') {
  const parts = backslash === '\\' ? /\\([pP])\{(\w+)\}|\\.|[[\]]/gs : /\\\\([pP])\{(\w+)\}|\\\\\\?.|[[\]]/gs;
  let inside = false;
  return pattern.replace(parts, (part, sign, name) => {
    if (name !== undefined) {
      const range = ranges[name];
      if (range === undefined || (inside && sign === 'P')) return part;
      return inside ? range : `[${sign === 'P' ? '^' : ''}${range}]`;
    }
    if (part === '[') inside = true;
    else if (part === ']') inside = false;
    return part;
  });
}

/** The ranges of a class within the given parts, in the writing of a pattern. What no character has been given yet parts no range. */
function rangesOf(name, parts) {
  const isOf = new RegExp(`\\p{${name}}`, 'u');
  const isFree = /\p{Cn}/u;
  const found = [];
  for (const [from, to] of parts) {
    let last;
    for (let code = from; code <= to; code++) {
      const unit = String.fromCharCode(code);
      if (isOf.test(unit)) {
        if (last) last.to = code;
        else {
          last = { from: code, to: code };
          found.push(last);
        }
      } else if (!isFree.test(unit)) last = undefined;
    }
  }
  const written = (code) => {
    const unit = String.fromCharCode(code);
    if (/[A-Za-z0-9]/.test(unit)) return unit;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  };
  return found.map(({ from, to }) => (from === to ? written(from) : `${written(from)}-${written(to)}`)).join('');
}
