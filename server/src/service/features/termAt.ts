import type { Ask } from '../../core/analysis/analysis.ts';
import { type TermUse, termUses } from '../../core/analysis/termUses.ts';
import type { Draft } from '../../core/draft/draft.ts';
import { place } from '../../core/draft/place.ts';
import type { Span } from '../../core/text/span.ts';

/** A use of a term with its span in the draft. */
export interface PlacedUse {
  readonly use: TermUse;
  readonly span: Span;
}

/** The term that stands at an offset of a draft, both ends counted in; undefined where none does. */
export function termAt(draft: Draft, ask: Ask, offset: number): PlacedUse | undefined {
  for (const placed of draft.blocks) {
    if (placed.start > offset) return undefined;
    if (offset > placed.start + placed.block.source.length) continue;
    for (const use of ask(termUses, placed.block)) {
      const span = place(placed, use);
      if (span.start <= offset && offset <= span.end) return { use, span };
    }
  }
  return undefined;
}

/** All uses of an entry in a draft, in order. */
export function usesOf(entry: string, draft: Draft, ask: Ask): readonly PlacedUse[] {
  return draft.blocks.flatMap((placed) =>
    ask(termUses, placed.block)
      .filter(({ form }) => form.entry.id === entry)
      .map((use) => ({ use, span: place(placed, use) })),
  );
}
