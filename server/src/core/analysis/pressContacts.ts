import { defineDraftAnalysis } from './analysis.ts';

/**
 * The blocks, by their index, in which a draft gives its press contact: what it says there is meant to be known.
 * A line « Contact presse » opens such a place; it closes at the next heading, or after four blocks.
 */
export const pressContacts = defineDraftAnalysis('pressContacts', ({ draft }): ReadonlySet<number> => {
  const inside = new Set<number>();
  let left = 0;
  draft.blocks.forEach(({ block }, index) => {
    const opens = opening.test(block.prose);
    if (opens) left = reach;
    else if (block.kind === 'heading') left = 0;
    if (left > 0) inside.add(index);
    left--;
  });
  return inside;
});

const reach = 5;
const opening =
  /(?<!\p{L})(?:contacts?|relations?|service|bureau|attachée?s?|accréditations?|chargée?s? des relations)[ \u00a0](?:de |avec |pour |à |des )?(?:la |les )?(?:presse|médias?|journalistes)(?!\p{L})|(?<!\p{L})(?:press|media) contacts?(?!\p{L})/iu;
