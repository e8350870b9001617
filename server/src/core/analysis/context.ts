import type { Audience, Genre } from '../draft/draft.ts';

/** How severe the house is: `strict` adds what a standard reader would let pass. */
export type Profile = 'standard' | 'strict';

/** How readily a sentence is said to lack a source. */
export type SourcingLevel = 'lenient' | 'standard' | 'strict';

/** What an answer about a block may depend on beside its text. Frozen, and the same object while it is equal. */
export interface Context {
  /** `release` once the text is validated, published or checked for release. */
  readonly stage: 'drafting' | 'release';
  readonly genre?: Genre;
  readonly audience: Audience;
  /** ISO date at which the draft is judged; a rule that needs one and has none stays silent. */
  readonly asOf?: string;
  /** ISO date that the draft gives itself, in its front matter. */
  readonly draftDate?: string;
  readonly issuer?: string;
  readonly profile: Profile;
  readonly sourcing: SourcingLevel;
}
