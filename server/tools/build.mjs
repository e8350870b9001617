// Builds what is shipped into dist/. Run by `npm ci` (prepare), so that the command line serves at once.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
mkdirSync(join(root, 'dist'), { recursive: true });
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const shared = { absWorkingDir: root, bundle: true, minify: true, target: 'node20', logLevel: 'warning', legalComments: 'none' };
await build({
  ...shared,
  entryPoints: { cli: 'server/src/hosts/node/cli.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  platform: 'node',
  format: 'cjs',
  define: { 'import.meta.dirname': '__dirname', SOURCIER_VERSION: JSON.stringify(version) },
  banner: { js: '#!/usr/bin/env node' },
});

// The data of the French layer: sections, so that files laid one behind the other are one file.
const data = ['lexicon.bin', 'tagger.bin'].map((name) => readFileSync(join(root, 'server/data', name)));
writeFileSync(join(root, 'dist/french.bin'), Buffer.concat(data));
