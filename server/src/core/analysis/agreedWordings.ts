import type { PlacedBlock } from '../draft/draft.ts';
import { place } from '../draft/place.ts';
import type { AgreedWording, Archive } from '../sources/archive.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Ask } from './analysis.ts';
import { quotations } from './quotations.ts';
import { sentences } from './sentences.ts';

/** A sentence of a draft, and the published wording that it is near to but departs from. */
export interface Departure {
  /** In the draft. */
  readonly span: Span;
  readonly agreed: AgreedWording;
}

/** The sentences of a block that depart from wording already published; what is quoted is someone else's wording and is left out. */
export function* departuresIn(placed: PlacedBlock, archive: Archive, ask: Ask): Generator<Departure> {
  const { block } = placed;
  if (block.kind === 'quotation') return;
  const quoted = ask(quotations, block);
  for (const sentence of ask(sentences, block)) {
    if (quoted.some((quotation) => overlaps(quotation, sentence))) continue;
    const agreed = archive.nearest(block.prose.slice(sentence.start, sentence.end));
    if (agreed && agreed.changes.length > 0) yield { span: place(placed, sentence), agreed };
  }
}
