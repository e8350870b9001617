import type { Span } from '../text/span.ts';
import type { Mood, Tense } from './word.ts';

/**
 * A finite verb with all that belongs to it: « n’aurait pas été livré » is one group. Indices are into the words of the block.
 */
export interface VerbGroup extends Span {
  /** The word that carries person and mood (« aurait »). */
  readonly finite: number;
  /** The word that carries the meaning (« livré »; the infinitive after a modal: « pourra livrer »). */
  readonly head: number;
  readonly lemma: string;
  readonly mood: Mood;
  /** Of the whole group: « a livré » is `perfect`, « avait livré » `pluperfect`, « aura livré » `future-perfect`. */
  readonly tense: Tense | 'perfect' | 'pluperfect' | 'future-perfect' | 'past-conditional';
  readonly voice: 'active' | 'passive' | 'reflexive';
  readonly polarity: 'affirmative' | 'negative' | 'restrictive';
  readonly person: 1 | 2 | 3;
  readonly number: 's' | 'p';
  /** The lemma of the modal before the head: « pouvoir », « devoir », « vouloir », « falloir », « savoir ». */
  readonly modal?: string;
  readonly periphrasis?: 'near-future' | 'recent-past' | 'progressive';
  /** The subject where it can be told: the words `from` (inside) to `to` (outside), `head` the index of its noun or pronoun. */
  readonly subject?: { readonly from: number; readonly to: number; readonly head: number };
}
