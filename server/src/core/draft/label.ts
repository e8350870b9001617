import { fold } from '../text/fold.ts';

/** The label, folded, and the address of a definition `[label]: address`. */
export function addressOf(definition: string): { readonly label: string; readonly address: string } {
  const found = /^\s*\[([^\]]*)\]:\s*<?([^\s>]*)/.exec(definition);
  return { label: foldLabel(found?.[1] ?? ''), address: found?.[2] ?? '' };
}

/** A label of a link, folded as CommonMark folds labels. */
export function foldLabel(label: string): string {
  return fold(label).trim().replace(/\s+/g, ' ');
}
