import type { PlacedBlock } from '../draft/draft.ts';
import { defineDraftAnalysis } from './analysis.ts';

/** The texts of the notes of a draft, by the label of the footnote (`^` before it) or by the number of the mark. */
export const footnotes = defineDraftAnalysis('footnotes', ({ draft }): ReadonlyMap<string, PlacedBlock> => {
  const notes = new Map<string, PlacedBlock>();
  for (const placed of draft.blocks) {
    const label = placed.block.marks.find(({ kind }) => kind === 'note')?.target;
    if (label !== undefined) notes.set(`^${label}`, placed);
    // « [1] Insee, 2026 » at the head of a block is the text of a numbered note.
    const number = /^\s*(?:\[(\d{1,3})\]|([¹²³⁰-⁹]{1,3}))\s*\S/u.exec(placed.block.prose);
    const name = (number?.[1] ?? number?.[2])?.normalize('NFKC');
    if (name !== undefined && !notes.has(name)) notes.set(name, placed);
  }
  return notes;
});
