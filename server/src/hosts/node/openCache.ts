import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rules } from '../../core/rules/index.ts';
import { type Cache, openCache } from './cache.ts';
import type { CheckRequest } from './checkOptions.ts';
import { builtIn } from './given.ts';
import { type GlossaryCache, openGlossaryCache } from './glossaryCache.ts';

/** What a run keeps for the next one: findings and compiled glossaries. */
export type RunCache = Cache & GlossaryCache;

/** The cache that a run asked for, or none. */
export function openCacheFor(request: Pick<CheckRequest, 'cache'>, version: string, cwd: string): { readonly cache?: RunCache } {
  if (request.cache === undefined) return {};
  const folder = resolve(cwd, request.cache);
  const tool = `${version} ${build()}`;
  return { cache: { ...openCache(folder, tool), ...openGlossaryCache(folder, tool) } };
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
