import type { Citation } from '../draft/citation.ts';
import type { Block, Draft } from '../draft/draft.ts';
import { plainAddress } from '../sources/address.ts';
import { findCitations } from './citations.ts';

/** What the citations of a draft point to, so that a host knows which sources to open. */
export interface CitedTargets {
  readonly keys: ReadonlySet<string>;
  /** Without scheme and the like. */
  readonly addresses: ReadonlySet<string>;
}

/** The keys and addresses that a draft cites anywhere, in its notes and comments too. */
export function citedTargets({ blocks }: Draft): CitedTargets {
  const keys = new Set<string>();
  const addresses = new Set<string>();
  for (const { block } of blocks) {
    if (block.marks.length === 0 && !block.prose.includes('@')) continue;
    for (const citation of citationsOf(block)) {
      for (const { key } of citation.keys) keys.add(key);
      if (citation.kind === 'link') addresses.add(plainAddress(citation.target));
    }
  }
  return { keys, addresses };
}

/** Asked before there is a checker whose answers could be kept; a keystroke asks for all blocks, and all but one are the same. */
const kept = new WeakMap<Block, readonly Citation[]>();

function citationsOf(block: Block): readonly Citation[] {
  let found = kept.get(block);
  if (!found) {
    found = findCitations(block);
    kept.set(block, found);
  }
  return found;
}
