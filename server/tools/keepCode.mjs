// Writes what V8 has compiled of dist/sourcier.cjs once it has checked a draft, for `loadProgram.ts` to take up: dist/sourcier.VERSION-ARCH.code. Run by the
// build as a process of its own, without options: V8 refuses what was compiled under others.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const dist = join(root, 'dist');
const file = join(dist, 'sourcier.cjs');

for (const name of readdirSync(dist)) if (name.endsWith('.code')) rmSync(join(dist, name));

const script = new Script(readFileSync(file, 'latin1'), { filename: file });
const module = { exports: {} };
script.runInThisContext()(module.exports, createRequire(file), module, file, dist);

process.chdir(root);
process.argv.splice(2, Number.POSITIVE_INFINITY, 'check', 'test/drafts', '--fail-on', 'never', '--quiet');
process.stdout.write = () => true;
process.on('exit', () => {
  writeFileSync(join(dist, `sourcier.${process.version}-${process.arch}.code`), script.createCachedData());
});
await module.exports.commandLine();
