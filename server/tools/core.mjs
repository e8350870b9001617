// Lets a tool use the core itself, so that what is built and what is read cannot drift apart.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const core = join(dirname(fileURLToPath(import.meta.url)), '../src/core');

/** Imports modules of the core by their paths without ending (`french/lexicon`); one object holds all that they export. */
export async function importCore(...modules) {
  const { outputFiles } = await build({
    stdin: { contents: modules.map((path) => `export * from './${path}.ts';`).join('\n'), resolveDir: core, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'node20',
  });
  const folder = mkdtempSync(join(tmpdir(), 'core-'));
  try {
    const file = join(folder, 'core.mjs');
    writeFileSync(file, outputFiles[0].contents);
    return await import(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
