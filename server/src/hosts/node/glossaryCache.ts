import { createHash } from 'node:crypto';
import { type PackedGlossary, packGlossary, unpackGlossary } from '../../core/glossary/pack.ts';
import type { Glossary } from '../../core/glossary/term.ts';
import type { Problem } from '../../core/output/output.ts';
import { sealedFile } from './sealedFile.ts';

/** A glossary as it was compiled, and what was wrong in its files. */
export interface CompiledGlossary {
  readonly glossary: Glossary;
  readonly problems: readonly Problem[];
}

/** Glossaries that were compiled before, by the contents of their files. */
export interface GlossaryCache {
  /** What a question was answered before; otherwise it is compiled and kept. */
  readonly glossary: (contents: readonly (string | Uint8Array)[], compile: () => CompiledGlossary) => CompiledGlossary;
}

/** Opens a cache in a folder; `tool` names the very build that compiles. */
export function openGlossaryCache(folder: string, tool: string): GlossaryCache {
  return {
    glossary(contents, compile) {
      const hash = createHash('sha256').update(tool);
      for (const content of contents) hash.update(`\n${content.length}\n`).update(content);
      const file = sealedFile(folder, `glossary\n${hash.digest('hex')}`);
      const bytes = file.read();
      const kept = bytes && opened(bytes);
      if (kept) return kept;
      const compiled = compile();
      file.write(boxed(compiled));
      return compiled;
    },
  };
}

/** Three lengths, the problems, the JSON of the entries, and the numbers at a multiple of four. */
function boxed({ glossary, problems }: CompiledGlossary): Uint8Array {
  const { json, numbers } = packGlossary(glossary.entries);
  const told = Buffer.from(JSON.stringify(problems));
  const text = Buffer.from(json, 'latin1');
  const padding = Buffer.alloc((4 - ((told.length + text.length) % 4)) % 4);
  const lengths = Buffer.from(new Uint32Array([told.length, text.length, numbers.byteLength]).buffer);
  return Buffer.concat([lengths, told, text, padding, Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength)]);
}

function opened(bytes: Buffer): CompiledGlossary | undefined {
  const lengths = 12;
  if (bytes.length < lengths) return undefined;
  const [told = 0, text = 0, numbers = 0] = [0, 4, 8].map((at) => bytes.readUInt32LE(at));
  const end = lengths + told + text;
  const start = end + ((4 - ((told + text) % 4)) % 4);
  if (bytes.length !== start + numbers) return undefined;
  const packed: PackedGlossary = {
    json: bytes.toString('latin1', lengths + told, end),
    numbers: new Int32Array(bytes.buffer.slice(bytes.byteOffset + start, bytes.byteOffset + start + numbers)),
  };
  const glossary = unpackGlossary(packed);
  // Only `boxed` writes what passes the tag of the cipher.
  return glossary && { glossary, problems: JSON.parse(bytes.toString('utf8', lengths, lengths + told)) as readonly Problem[] };
}
