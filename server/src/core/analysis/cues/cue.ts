import type { BlockKind } from '../../draft/draft.ts';
import type { Quotation } from '../../draft/quotation.ts';
import type { DateMention, Name, Quantity } from '../../french/quantity.ts';
import type { VerbGroup } from '../../french/verbGroup.ts';
import type { Word } from '../../french/word.ts';
import type { Bilingual } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';

/** A sentence as the cues look at it: its words, and what the French layer found in it. All spans are in the prose of the block. */
export interface SentenceView extends Span {
  readonly text: string;
  readonly kind: BlockKind;
  /** Words, numbers and references in order; punctuation is left out. */
  readonly words: readonly Word[];
  /** The norms of the words joined by single spaces, with one at each end: what fixed phrases are looked for in. */
  readonly line: string;
  /** The same norms, as a set. */
  readonly norms: ReadonlySet<string>;
  readonly groups: readonly GroupView[];
  /** The group that carries the sentence: the first that is neither subordinate nor set in, or the first at all. */
  readonly main: GroupView | undefined;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly quotations: readonly Quotation[];
  /** The names of persons and of bodies in it. */
  readonly persons: readonly Name[];
  readonly organisations: readonly Name[];
  /** How many citations of any kind (links, footnotes, keys, addresses) stand in it. */
  readonly citations: number;
  /** Stands wholly inside quotation marks that another sentence opened or closes. */
  readonly insideQuotation: boolean;
  readonly first: boolean;
  readonly alone: boolean;
}

/** A verb group with the words of its subject. */
export interface GroupView extends VerbGroup {
  /** The noun or pronoun that is the subject, as norm and lemma; absent where it cannot be told. */
  readonly subjectWord?: Word;
  readonly subjectLine: string;
  /** The subject names a State, a people or a region: « le ministre turc », « Bakou », where « le ministre » alone is the issuer’s own. */
  readonly ofAnother: boolean;
  readonly subordinate: boolean;
  /** Brought in by « comme »: « comme l’a signalé le Conseil ». */
  readonly likened: boolean;
  /** A verb of saying set into what is said: « …, a déclaré la ministre », « …, explique-t-il ». */
  readonly inserted: boolean;
}

/** Something in a sentence that a careful reader takes as a sign for or against the need of a source. */
export interface Cue {
  readonly id: string;
  /** What the hover says of it. */
  readonly label: Bilingual;
  readonly holds: (sentence: SentenceView) => boolean;
}

/** States a cue in one line. */
export function cue(id: string, fr: string, en: string, holds: Cue['holds']): Cue {
  return { id, label: { fr, en }, holds };
}
