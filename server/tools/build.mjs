// Builds what is shipped into dist/. Run by `npm ci` (prepare), so that the command line serves at once.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { lighterPatterns } from './lighterPatterns.mjs';
import { bundleOf, packages, whenUsed, whenUsedApart } from './whenUsed.mjs';

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
  plugins: [lighterPatterns, whenUsed],
  define: { 'import.meta.dirname': '__dirname', SOURCIER_VERSION: JSON.stringify(version) },
};
const node = { ...shared, platform: 'node', format: 'cjs', outExtension: { '.js': '.cjs' } };

/** The program of the command line: beside it what few of its runs need, around it what `loadProgram.ts` runs without Node wrapping it. */
const program = {
  plugins: [lighterPatterns, whenUsedApart, serverApart()],
  // `import()` works in no script that `vm` runs.
  supported: { 'dynamic-import': false },
  banner: {
    js: '(function(run){return typeof module==="object"?run(exports,require,module,__filename,__dirname):run})(function(exports,require,module,__filename,__dirname){',
  },
  footer: { js: '})' },
};

const browser = { ...shared, platform: 'browser' };

// pdf.js can fetch what it reads; here it is given bytes, and is built without the means.
const offline = { ...shared.define, fetch: 'undefined', XMLHttpRequest: 'undefined' };

const written = new Set();
await Promise.all([
  bundle({ ...node, entryPoints: { cli: 'server/src/hosts/node/start.ts' }, banner: { js: '#!/usr/bin/env node' } }),
  bundle({ ...node, entryPoints: { worker: 'server/src/hosts/node/startWorker.ts' } }),
  bundle({ ...node, ...program, entryPoints: { sourcier: 'server/src/hosts/node/program.ts' } }),
  bundle({
    ...node,
    entryPoints: Object.fromEntries(packages.map((name) => [basename(bundleOf(name), '.cjs'), name])),
    plugins: [],
  }),
  bundle({ ...node, entryPoints: { server: 'server/src/hosts/node/main.ts', office: 'server/src/hosts/node/officeWorker.ts' } }),
  bundle({ ...node, entryPoints: { pdf: 'server/src/hosts/node/pdfWorker.ts' }, define: offline }),
  bundle({ ...node, entryPoints: { client: 'client/src/node.ts' }, external: ['vscode'] }),
  bundle({ ...browser, entryPoints: { 'server.web': 'server/src/hosts/browser/main.ts' }, format: 'iife' }),
  bundle({ ...browser, entryPoints: { 'client.web': 'client/src/browser.ts' }, format: 'cjs', external: ['vscode'] }),
]);

chmodSync(join(root, 'dist/cli.cjs'), 0o755);
// What an earlier version built and this one does not.
for (const name of readdirSync(join(root, 'dist'))) {
  if (/\.(?:cjs|js)$/.test(name) && !written.has(name)) rmSync(join(root, 'dist', name));
}

copyFileSync(join(root, 'server/data/pdf.LICENSE.txt'), join(root, 'dist/pdf.LICENSE.txt'));

// The data of the French layer: sections, so that files laid one behind the other are one file.
const data = ['lexicon.bin', 'tagger.bin'].map((name) => readFileSync(join(root, 'server/data', name)));
writeFileSync(join(root, 'dist/french.bin'), Buffer.concat(data));

// Without it the program starts all the same, only later.
spawnSync(process.execPath, [join(root, 'server/tools/keepCode.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] });

/** The command line starts the server out of the server's own bundle. */
function serverApart() {
  return {
    name: 'server-apart',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\/main\.ts$/ }, () => ({ path: './server.cjs', external: true }));
    },
  };
}

/** Builds a bundle in ASCII: esbuild leaves patterns as they are, and one letter beyond makes V8 hold the whole program in two bytes a letter. */
async function bundle(options) {
  const { outputFiles } = await build({ ...options, write: false });
  for (const { path, text } of outputFiles) {
    const ascii = text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    writeFileSync(path, ascii);
    written.add(basename(path));
  }
}
