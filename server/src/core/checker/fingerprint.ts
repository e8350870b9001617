import { fold } from '../text/fold.ts';
import { hash } from '../text/hash.ts';

/** What a fingerprint is made of. */
export interface Printed {
  readonly rule: string;
  readonly message: string;
  readonly text: string;
}

/** A fingerprint each, in order. It survives a move and a new wrapping of lines; equal findings in equal blocks are told apart by their ordinal. */
export function fingerprints(findings: readonly Printed[]): readonly string[] {
  const ordinals = new Map<string, number>();
  return findings.map(({ rule, message, text }) => {
    const key = `${rule}\n${message}\n${fold(text).replace(/\s+/g, ' ').trim()}`;
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    return hash(`${key}\n${ordinal}`);
  });
}
