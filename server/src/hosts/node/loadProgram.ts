import { existsSync, readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type { Program } from './program.ts';

/**
 * The program beside the small file that is started. It is one large script, most of which no run needs: what V8 had compiled of it at the end of a
 * check is kept by the build, for the very Node that built it. Any other Node compiles as it goes.
 */
export function loadProgram(): Program {
  const file = join(import.meta.dirname, 'sourcier.cjs');
  const kept = join(import.meta.dirname, `sourcier.${process.version}-${process.arch}.code`);
  return existsSync(kept) ? compiled(file, readFileSync(kept)) : fromNode(file);
}

function compiled(file: string, cachedData: Buffer): Program {
  // The build writes ASCII only: read as Latin-1, a unit takes a byte. It is a function of what Node gives a module.
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, import.meta.dirname);
  return module.exports as Program;
}

/** From Node 22 on, Node itself can keep what it compiled. */
function fromNode(file: string): Program {
  const { enableCompileCache } = Module as { readonly enableCompileCache?: () => unknown };
  enableCompileCache?.();
  return createRequire(file)(file) as Program;
}
