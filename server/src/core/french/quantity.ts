import type { Span } from '../text/span.ts';

/** A number that a text states, by its value. */
export interface Quantity extends Span {
  readonly value: number;
  /** The other end of a range (« de 20 à 30 »); `value` is the lower one. */
  readonly upTo?: number;
  /** What is counted or measured, as a lemma or symbol: « % », « EUR », « km », « hôpital »; absent where nothing follows. */
  readonly unit?: string;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'percentage' | 'money' | 'measure';
  /** The smallest step that the writing shows: 3,5 millions is given to 100 000. */
  readonly precision: number;
  readonly approximate: boolean;
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
