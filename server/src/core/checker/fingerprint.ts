import type { Block } from '../draft/draft.ts';
import { fold } from '../text/fold.ts';
import { hash } from '../text/hash.ts';

/** What a fingerprint is made of; the text is folded already. */
export interface Printed {
  readonly rule: string;
  readonly message: string;
  readonly text: string;
}

/** A fingerprint each, in order. It survives a move and a new wrapping of lines; equal findings in equal blocks are told apart by their ordinal. */
export function fingerprints(findings: readonly Printed[]): readonly string[] {
  const ordinals = new Map<string, number>();
  return findings.map(({ rule, message, text }) => {
    const key = `${rule}\n${message}\n${text}`;
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    return hash(`${key}\n${ordinal}`);
  });
}

/** A text as fingerprints know it: whatever its case, accents, spaces and line breaks, by its hash. */
export function foldedText(text: string): string {
  return hash(fold(text).replace(/\s+/g, ' ').trim());
}

/** The same of the prose of a block, worked out once for each. */
export function foldedProse(block: Block): string {
  let text = kept.get(block);
  if (text === undefined) {
    text = foldedText(block.prose);
    kept.set(block, text);
  }
  return text;
}

const kept = new WeakMap<Block, string>();
