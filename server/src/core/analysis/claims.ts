import type { PlacedBlock } from '../draft/draft.ts';
import { place } from '../draft/place.ts';
import type { Span } from '../text/span.ts';
import { defineAnalysis, defineDraftAnalysis } from './analysis.ts';
import { type CuedSentence, claimCues } from './claimCues.ts';
import { type Opinion, opinionOfSentence, opinionsInDraft } from './claimModel.ts';
import { type ClaimType, typeOfClaim } from './claimType.ts';

/** What a sentence of a draft is as a claim: how likely it is to need a source, and of what type it would be. The span is in the draft. */
export interface Claim extends Span {
  readonly placed: PlacedBlock;
  readonly sentence: CuedSentence;
  readonly opinion: Opinion;
  readonly type: ClaimType;
  /** The words that make it a claim, in the prose of the block. */
  readonly words: Span;
}

/** The first opinion and the type of each sentence of a block: all that can be said without its neighbours. */
const firstOpinions = defineAnalysis('firstOpinions', ({ block, ask }) =>
  ask(claimCues, block).map((sentence) => ({
    sentence,
    signs: sentence.signs,
    first: opinionOfSentence(sentence.signs),
    claim: typeOfClaim(sentence.view),
  })),
);

/** Every sentence of a draft as a claim, in order. A reader decides by `opinion` against the threshold of the house. */
export const claims = defineDraftAnalysis('claims', ({ draft, ask }): readonly Claim[] => {
  const placed = draft.blocks.flatMap((placedBlock) =>
    ask(firstOpinions, placedBlock.block).map((one) => ({ placed: placedBlock, ...one })),
  );
  const opinions = opinionsInDraft(placed);
  return placed.map(({ placed: at, sentence, claim }, index) => ({
    ...place(at, sentence.view),
    placed: at,
    sentence,
    opinion: opinions[index] ?? { none: 1, sourced: 0, unsourced: 0 },
    ...claim,
  }));
});
