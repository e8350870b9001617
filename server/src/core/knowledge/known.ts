import type { Bilingual } from '../text/language.ts';

/** All dated facts of the world that the house knows. */
export interface Knowledge {
  readonly facts: readonly Known[];
}

/** Where a fact is known from. */
export interface KnownSource {
  readonly title: string;
  /** Of the document, as far as it is known: `2024-03-07`, `2024-03` or `2024`. */
  readonly date?: string;
  readonly url?: string;
}

interface Common {
  readonly id: string;
  /** The fact in a sentence, as a finding and the hover tell it. */
  readonly statement: Bilingual;
  /** The names under which texts speak of it, the most exact first. */
  readonly subject: readonly string[];
  /** First day on which it holds (ISO); absent where it holds as far back as texts go. */
  readonly validFrom?: string;
  /** Last day on which it holds (ISO), inside; absent while it holds. */
  readonly validTo?: string;
  readonly source: KnownSource;
  /** Whether it is held to be sure to the digit and the day; what is not confirmed is shown on hover and accuses nobody. */
  readonly confirmed: boolean;
  /** What of the fact the source confirms, where not all. */
  readonly scope?: string;
  /** Last day (ISO) for which the keeper of the base vouches that the fact holds: of a look at its source, or the day at which the base was closed. */
  readonly reviewed: string;
}

/** How many members a body has. */
export interface MemberCount extends Common {
  readonly kind: 'member-count';
  readonly value: number;
  /** What is counted: « États membres », « alliés »; the first is the body's own word. */
  readonly units: readonly string[];
  /** A second way to count that is also right (the G20 with or without its two unions). */
  readonly alsoRight: readonly number[];
}

/** Which States belong to a body. The list is complete from `validFrom` on: who is not in it is no member. */
export interface Membership extends Common {
  readonly kind: 'membership';
  readonly members: readonly Member[];
  /** What its members are called where « membre » is not enough: « membre permanent ». */
  readonly quality?: string;
}

/** A member and the days, inside, on which it was one. */
export interface Member {
  /** The name of the State, as the facts of kind `state` call it. */
  readonly state: string;
  readonly from?: string;
  readonly to?: string;
  /** Whether nobody has verified these days: a text is accused of neither. */
  readonly doubtful?: true;
}

/** A State and its capital. */
export interface State extends Common {
  readonly kind: 'state';
  /** The capital and its other spellings; empty where it is disputed or divided and no text can be judged by it. */
  readonly capital: readonly string[];
}

/** A convention, treaty or declaration and its dates. */
export interface Treaty extends Common {
  readonly kind: 'treaty';
  /** What it is: « convention », « traité », « accord » …: a text that calls it by its object uses one of these. */
  readonly nature: readonly string[];
  /** The place whose name it bears or where it was signed. */
  readonly place: readonly string[];
  /** What it is about, as its title says after « sur », « relative à » …; empty where its name alone is enough. */
  readonly object: readonly string[];
  /** The day that dates it in its title. */
  readonly date: string;
  /** Other days that texts rightly give: adoption, opening, entry into force. */
  readonly otherDates: readonly string[];
}

/** An act of the Union or a law of a State. */
export interface LegalAct extends Common {
  readonly kind: 'legal-act';
  /** « règlement », « directive », « décision », « loi », « décret » … */
  readonly nature: string;
  /** As it is cited: « 2016/679 », « 94-665 ». */
  readonly number: string;
  /** The day of signature, which its full title bears. */
  readonly date: string;
  /** Publication, entry into force, application. */
  readonly otherDates: readonly string[];
}

/** The numbers of the Security Council's resolutions, year by year: year, first and last number; the last is absent where the year is not over. */
export interface ResolutionYears extends Common {
  readonly kind: 'resolution-years';
  readonly years: readonly (readonly [year: number, first: number, last?: number])[];
}

/** A resolution by its number, and what it is about. */
export interface Resolution extends Common {
  readonly kind: 'resolution';
  readonly number: string;
  readonly date: string;
}

/** The right name of an office or body, and the wrong ones that are met. */
export interface OfficialName extends Common {
  readonly kind: 'name';
  readonly name: string;
  readonly acronym?: string;
  readonly mistaken: readonly Mistake[];
  /** Where one of these words must stand in the block for a mistaken name to be one; empty where it is wrong anywhere. */
  readonly near: readonly string[];
  /** Where one of these words stands in the block, another body is meant; empty where none is. */
  readonly notNear: readonly string[];
}

/** A name that is wrong and the right one instead. */
export interface Mistake {
  readonly wrong: string;
  readonly right: string;
  /** Wrong only where the acronym stands beside it: without, it may be the name of something else. */
  readonly withAcronym: boolean;
}

/** Who holds an office. */
export interface OfficeHolder extends Common {
  readonly kind: 'office-holder';
  /** First and last name without civility. */
  readonly holder: string;
}

/** A fact of the world of another nature: shown on hover, judged by no rule. */
export interface OtherFact extends Common {
  readonly kind: 'other';
  readonly value: string;
}

/** A dated fact of the world. */
export type Known =
  | MemberCount
  | Membership
  | State
  | Treaty
  | LegalAct
  | ResolutionYears
  | Resolution
  | OfficialName
  | OfficeHolder
  | OtherFact;

/** The facts of one kind, in the order of the base. */
export function factsOf<K extends Known['kind']>(knowledge: Knowledge, kind: K): readonly Extract<Known, { kind: K }>[] {
  return knowledge.facts.filter((fact): fact is Extract<Known, { kind: K }> => fact.kind === kind);
}
