import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rules } from '../../core/rules/index.ts';
import { type Cache, openCache } from './cache.ts';
import { builtIn } from './given.ts';
import type { JudgeInput } from './judge.ts';

/** The cache that a run asked for, or none. */
export function openCacheFor({ request, manner, cwd }: Pick<JudgeInput, 'request' | 'manner' | 'cwd'>): {
  readonly cache?: Cache;
} {
  if (request.cache === undefined) return {};
  return { cache: openCache(resolve(cwd, request.cache), `${manner.version} ${build()}`) };
}

/** Names the very build: its own bytes, or, where it is not bundled, what its rules and terms say. */
function build(): string {
  const hash = createHash('sha256');
  try {
    hash.update(readFileSync(process.argv[1] ?? ''));
  } catch {
    // Without a file of its own (in a test), its contents below tell.
  }
  hash.update(JSON.stringify([rules, builtIn.glossary.entries.length, builtIn.knowledge.facts.length]));
  return hash.digest('hex');
}
