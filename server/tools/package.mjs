// Makes the extension, sourcier-VERSION.vsix, out of what is built. The folder dist/extension holds just what is shipped: no packages, no
// sources, and a manifest without what only the workshop needs.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const staged = join(root, 'dist/extension');

/** All that is shipped; a folder goes with all that is in it. */
const shipped = [
  'dist/client.cjs',
  'dist/client.web.js',
  'dist/server.cjs',
  'dist/office.cjs',
  'dist/pdf.cjs',
  'dist/pdf.LICENSE.txt',
  'dist/server.web.js',
  'dist/french.bin',
  'client/media/icon.png',
  'client/media/exemple.communique',
  'client/media/walkthrough',
  'server/schema',
  'syntaxes',
  'package.nls.json',
  'package.nls.fr.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
];

rmSync(staged, { recursive: true, force: true });
mkdirSync(staged, { recursive: true });
for (const path of shipped) cpSync(join(root, path), join(staged, path), { recursive: true });

// Without `type`, the bundle for browsers is loaded as a script by every version of the editor.
const { type, bin, files, scripts, devDependencies, ...manifest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
writeFileSync(join(staged, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);

if (process.argv[2] !== '--stage') {
  const packagePath = join(root, `sourcier-${manifest.version}.vsix`);
  await createVSIX({ cwd: staged, packagePath, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
}
