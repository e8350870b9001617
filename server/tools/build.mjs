// Builds what is shipped into dist/. Run by `npm ci` (prepare), so that the command line serves at once.
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { lighterPatterns } from './lighterPatterns.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
mkdirSync(join(root, 'dist'), { recursive: true });
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const shared = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  minify: true,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  plugins: [lighterPatterns],
  define: { 'import.meta.dirname': '__dirname', SOURCIER_VERSION: JSON.stringify(version) },
};
const node = { ...shared, platform: 'node', format: 'cjs', outExtension: { '.js': '.cjs' } };

const browser = { ...shared, platform: 'browser' };

// `sourcier lsp` starts the server's own bundle, so that `sourcier check` need not load it.
const serverApart = {
  name: 'server-apart',
  setup: ({ onResolve }) => onResolve({ filter: /^\.\/main\.ts$/ }, () => ({ path: './server.cjs', external: true })),
};

await Promise.all([
  build({
    ...node,
    entryPoints: { cli: 'server/src/hosts/node/cli.ts' },
    plugins: [serverApart, lighterPatterns],
    banner: { js: '#!/usr/bin/env node' },
  }),
  build({
    ...node,
    entryPoints: {
      server: 'server/src/hosts/node/main.ts',
      worker: 'server/src/hosts/node/worker.ts',
      office: 'server/src/hosts/node/officeWorker.ts',
    },
  }),
  build({ ...node, entryPoints: { client: 'client/src/node.ts' }, external: ['vscode'] }),
  build({ ...browser, entryPoints: { 'server.web': 'server/src/hosts/browser/main.ts' }, format: 'iife' }),
  build({ ...browser, entryPoints: { 'client.web': 'client/src/browser.ts' }, format: 'cjs', external: ['vscode'] }),
]);

chmodSync(join(root, 'dist/cli.cjs'), 0o755);

// The data of the French layer: sections, so that files laid one behind the other are one file.
const data = ['lexicon.bin', 'tagger.bin'].map((name) => readFileSync(join(root, 'server/data', name)));
writeFileSync(join(root, 'dist/french.bin'), Buffer.concat(data));
