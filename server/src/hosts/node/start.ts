import { existsSync, readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import type { Program } from './program.ts';

// The small file that is started. The program beside it is one large script, most of which no run needs: what V8 had compiled of it at the end of a
// check is kept by the build, for the very Node that built it. Any other Node compiles as it goes.
const file = join(import.meta.dirname, 'sourcier.cjs');
const kept = join(import.meta.dirname, `sourcier.${process.version}-${process.arch}.code`);
const program = existsSync(kept) ? compiled(readFileSync(kept)) : fromNode();
void program[isMainThread ? 'commandLine' : 'worker']();

function compiled(cachedData: Buffer): Program {
  // The build writes ASCII only: read as Latin-1, a unit takes a byte.
  const script = new Script(Module.wrap(readFileSync(file, 'latin1')), { filename: file, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, import.meta.dirname);
  return module.exports as Program;
}

/** From Node 22 on, Node itself can keep what it compiled. */
function fromNode(): Program {
  const { enableCompileCache } = Module as { readonly enableCompileCache?: () => unknown };
  enableCompileCache?.();
  return createRequire(file)(file) as Program;
}
