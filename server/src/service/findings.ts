import type { Checker, Judgement } from '../core/checker/checker.ts';
import type { Finding } from '../core/checker/finding.ts';
import type { Draft, PlacedBlock } from '../core/draft/draft.ts';
import { maskedSpans, valuesUnder } from '../core/output/mask.ts';
import type { OpenDraft } from './drafts.ts';

/** What is to be said of a draft. */
export interface Found {
  /** Without those that someone set aside with a reason. */
  readonly findings: readonly Finding[];
  /** Those that someone set aside. */
  readonly suppressed: readonly Finding[];
  /** The values that must not spread, of findings that were set aside too: whatever is said of the draft covers them. */
  readonly hidden: readonly string[];
}

/** Nothing to say. */
export const nothingFound: Found = { findings: [], suppressed: [], hidden: [] };

/** Finds what is wrong with drafts and keeps it with them, so that to ask again costs nothing. */
export interface Findings {
  readonly steps: (draft: Draft, checker: Checker, judgement: Judgement) => Generator<void, Found>;
  /** A first answer while the writer types in a long draft: rules over whole drafts are not asked anew, see `Checker.steps`. */
  readonly quick: (draft: Draft, since: Draft, checker: Checker, judgement: Judgement) => Generator<void, Found>;
}

/** Makes an empty memory of findings. */
export function createFindings(): Findings {
  const kept = new WeakMap<Draft, Kept>();
  const known = (draft: Draft, checker: Checker, judgement: Judgement) => {
    const one = kept.get(draft);
    return one && one.checker === checker && isSame(one.judgement, judgement) ? one.found : undefined;
  };
  return {
    *steps(draft, checker, judgement) {
      const before = known(draft, checker, judgement);
      if (before) return before;
      const found = foundIn(draft, yield* checker.steps(draft, judgement));
      kept.set(draft, { checker, judgement, found });
      return found;
    },
    *quick(draft, since, checker, judgement) {
      const before = known(draft, checker, judgement);
      if (before) return before;
      return foundIn(draft, yield* checker.steps(draft, judgement, since));
    },
  };
}

interface Kept {
  readonly checker: Checker;
  readonly judgement: Judgement;
  readonly found: Found;
}

function foundIn({ text }: Draft, findings: readonly Finding[]): Found {
  return {
    findings: findings.filter(({ suppression }) => !suppression),
    suppressed: findings.filter(({ suppression }) => suppression),
    hidden: valuesUnder(text, maskedSpans(findings)),
  };
}

function isSame(a: Judgement, b: Judgement): boolean {
  return a.asOf === b.asOf && a.release === b.release && a.sources === b.sources && a.decisions === b.decisions;
}

/** Parts findings into those to show and those that wait until the writer has finished the block. Without typing, none waits. */
export function whileTyping(
  open: OpenDraft,
  findings: readonly Finding[],
): { readonly shown: readonly Finding[]; readonly waiting: number } {
  const edited = open.editedAt === undefined ? undefined : placedBlockAt(open.draft, open.editedAt);
  if (!edited) return { shown: findings, waiting: 0 };
  const end = edited.start + edited.block.source.length;
  const shown = findings.filter(({ rule, span }) => !rule.waits || span.end < edited.start || span.start > end);
  return { shown, waiting: findings.length - shown.length };
}

/** The block at an offset, its end counted in; undefined between blocks. */
export function placedBlockAt(draft: Draft, offset: number): PlacedBlock | undefined {
  let low = 0;
  let high = draft.blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((draft.blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const placed = draft.blocks[low];
  return placed && placed.start <= offset && offset <= placed.start + placed.block.source.length ? placed : undefined;
}
