import type { PlacedBlock } from '../draft/draft.ts';
import { place } from '../draft/place.ts';
import type { Span } from '../text/span.ts';
import { defineAnalysis, defineDraftAnalysis } from './analysis.ts';
import { type CuedSentence, claimCues } from './claimCues.ts';
import { leaningOfSentence, leaningsAround, type Opinion, opinionOf, type Standing, standings } from './claimModel.ts';
import { type ClaimType, typeOfClaim } from './claimType.ts';

/** What a sentence of a draft is as a claim: how likely it is to need a source, and of what type it would be. The span is in the draft. */
export interface Claim extends Span {
  readonly placed: PlacedBlock;
  readonly sentence: CuedSentence;
  readonly opinion: Opinion;
  /** How far what stands around the sentence pulls it towards « needs a source », in units of log-odds. */
  readonly around: number;
  readonly type: ClaimType;
  readonly standing: Standing;
  /** The words that make it a claim, in the prose of the block. */
  readonly words: Span;
}

/** The first leaning and the type of each sentence of a block: all that can be said without its neighbours. */
const firstLeanings = defineAnalysis('firstLeanings', ({ block, ask }) =>
  ask(claimCues, block).map((sentence) => ({
    sentence,
    signs: new Set(sentence.signs),
    leaning: leaningOfSentence(sentence.signs),
    claim: typeOfClaim(sentence.view),
  })),
);

/** Every sentence of a draft as a claim, in order. A reader decides by `opinion` against the threshold of the house. */
export const claims = defineDraftAnalysis('claims', ({ draft, ask }): readonly Claim[] => {
  const placed = draft.blocks.flatMap((placedBlock) =>
    ask(firstLeanings, placedBlock.block).map((one) => ({ placed: placedBlock, ...one })),
  );
  const around = leaningsAround(placed);
  const standing = standings(placed.map(({ signs, claim }) => ({ signs, isQuantity: claim.type === 'quantity' })));
  return placed.map(({ placed: at, sentence, leaning, claim }, index) => {
    const more = around[index] ?? { sourced: 0, unsourced: 0 };
    return {
      ...place(at, sentence.view),
      placed: at,
      sentence,
      opinion: opinionOf(leaning, more),
      around: more.unsourced,
      standing: standing[index] ?? 'other',
      ...claim,
    };
  });
});
