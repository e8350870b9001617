// Builds dist/sourcier.mjs: the whole command line in one file, for machines without npm. It carries its data and checks one draft at a time.
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { lighterPatterns } from './lighterPatterns.mjs';
import { whenUsed } from './whenUsed.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const data = Buffer.concat(['lexicon.bin', 'tagger.bin'].map((name) => readFileSync(join(root, 'server/data', name))));

/** The French data come from the file itself instead of one beside it. */
const dataInside = {
  name: 'data-inside',
  setup({ onLoad }) {
    onLoad({ filter: /hosts\/node\/frenchBytes\.ts$/ }, () => ({
      loader: 'js',
      contents: `import { gunzipSync } from 'node:zlib';
const packed = ${JSON.stringify(gzipSync(data, { level: 9 }).toString('base64'))};
export const frenchBytes = () => gunzipSync(Buffer.from(packed, 'base64'));`,
    }));
  },
};

await build({
  absWorkingDir: root,
  entryPoints: { sourcier: 'server/src/hosts/node/cli.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [dataInside, lighterPatterns, whenUsed],
  define: { SOURCIER_VERSION: JSON.stringify(version) },
  banner: {
    // What CommonJS packages inside expect to find.
    js: "#!/usr/bin/env node\nimport { createRequire as $require } from 'node:module';\nconst require = $require(import.meta.url);",
  },
});
console.log(`dist/sourcier.mjs: ${(statSync(join(root, 'dist/sourcier.mjs')).size / 1e6).toFixed(1)} MB`);
