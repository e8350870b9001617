import type { Ask, BlockAnalysis } from '../../server/src/core/analysis/analysis.ts';
import { createChecker, type Judgement } from '../../server/src/core/checker/checker.ts';
import { defaultSettings } from '../../server/src/core/checker/settings.ts';
import type { Draft, Format } from '../../server/src/core/draft/draft.ts';
import { parseDraft } from '../../server/src/core/draft/parse.ts';
import { place } from '../../server/src/core/draft/place.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { builtIn } from './given.ts';

/** Parses a text and returns the draft with what asks about it, under the settings that nobody changed. */
export function asking(
  text: string,
  format: Format = 'markdown',
  judgement: Judgement = {},
): { readonly draft: Draft; readonly ask: Ask } {
  const draft = parseDraft(text, format);
  return { draft, ask: createChecker({ rules: [], settings: defaultSettings, given: builtIn }).ask(draft, judgement) };
}

/** The spans in a text of what an analysis answers about its blocks. */
export function spansOf<T extends Span>(
  analysis: BlockAnalysis<readonly T[]>,
  text: string,
  format: Format = 'markdown',
): readonly Span[] {
  const { draft, ask } = asking(text, format);
  return draft.blocks.flatMap((placed) => ask(analysis, placed.block).map((span) => place(placed, span)));
}
