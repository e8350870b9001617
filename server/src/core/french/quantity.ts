import type { Span } from '../text/span.ts';

/** A number that a text states, by its value. */
export interface Quantity extends Span {
  readonly value: number;
  /** The other end of a range (« de 20 à 30 »); `value` is the lower one. */
  readonly upTo?: number;
  /** What is counted or measured, as a lemma or symbol: « % », « EUR », « km », « hôpital »; absent where nothing follows. */
  readonly unit?: string;
  /** The words that name the unit; inside the span for percentages, money and measures, after it for what is counted. */
  readonly unitSpan?: Span;
  /** A `label` names instead of counting (« article 4 », « résolution 2231 »); a `multiple` is « doublé », « multiplié par trois ». */
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'percentage' | 'money' | 'measure' | 'multiple' | 'label';
  /** The smallest step that the writing shows: 3,5 millions is given to 100 000. */
  readonly precision: number;
  readonly approximate: boolean;
  /** « plus de 300 » bounds from below, « moins de », « jusqu’à » from above. */
  readonly bound?: 'below' | 'above';
  /** A determiner takes the number up again (« les vingt-sept États », « ces trois pays »): it is known, not told. */
  readonly definite?: boolean;
  readonly written: 'figures' | 'words' | 'mixed';
}

/** A date or a period, as far as the draft tells it. */
export interface DateMention extends Span {
  readonly kind: 'date' | 'period' | 'century' | 'time';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 is Monday, 7 Sunday, as in ISO 8601: as the text says it, not as the calendar has it. */
  readonly weekday?: number;
  /** ISO start and end (both inside) where they can be told: a day, a month, a year, « depuis 2022 » (no `to`), « d’ici à 2030 » (no `from`). */
  readonly from?: string;
  readonly to?: string;
  /** The part that is meant of `from` to `to`: « début 2026 », « mi-mars », « fin du XXe siècle ». */
  readonly part?: 'start' | 'middle' | 'end';
  /** The year of `from` and `to` is that of the draft and not said: « le 24 novembre ». */
  readonly yearAssumed?: boolean;
  /** A length of time and no place in it (« pendant trois ans »): the number in it is a quantity too. */
  readonly duration?: boolean;
  /** The hour said, hh:mm, and the zone as the text names it (« Paris », « GMT », « locale »). */
  readonly time?: string;
  readonly zone?: string;
  /** The two dates of « du lundi 3 au vendredi 7 mai », each with what it says itself or takes from the other. */
  readonly sides?: readonly [DateMention, DateMention];
}

/** The name of a person, organisation or place. */
export interface Name extends Span {
  readonly kind: 'person' | 'organisation' | 'place';
  /** The name without civility and title, as written. */
  readonly name: string;
  readonly civility?: string;
  readonly title?: string;
  /** The acronym that stands with an organisation. */
  readonly acronym?: string;
}
