import type { Span } from '../text/span.ts';

/** The terms of a house, in the order of their layers; two entries never share an id. */
export interface Glossary {
  readonly entries: readonly Entry[];
}

/** How grave a finding on a form is, as rules grade it; an `off` form is known, and shown by hover, but not reported. */
export type TermLevel = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** What kind of word a term is; `phrase` stands for anything that does not vary. */
export type Nature = 'noun' | 'proper-noun' | 'adjective' | 'verb' | 'adverb' | 'phrase';

/** `c` is common gender: « porte-parole ». */
export type Gender = 'm' | 'f' | 'c';

/** A proposed entry defines and flags nothing; a deprecated one is no longer to be used. */
export type EntryStatus = 'proposed' | 'approved' | 'deprecated';

/** A form that may stand beside the preferred one. `note` says where or when (« Québec », « en mention »). */
export interface Variant {
  readonly form: string;
  readonly note?: string;
}

/** An acronym and what it stands for. */
export interface Acronym {
  readonly form: string;
  readonly expansion: string;
}

/**
 * When a form counts: every limit that is given must hold. Words are compared without accents, case and plural; `<nombre>`, `<nom propre>` and
 * `<déterminant>` stand for any number, capitalised word or determiner.
 */
export interface Limits {
  readonly nature?: Nature;
  /** One of these stands just before. */
  readonly after?: readonly string[];
  /** One of these stands just behind. */
  readonly before?: readonly string[];
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
  /** One of these stands in the same sentence. */
  readonly near?: readonly string[];
  readonly notNear?: readonly string[];
}

/** A term that may stand instead of a discouraged form; without gender it is taken to agree as the preferred term does. */
export interface Substitute {
  readonly form: string;
  readonly gender?: Gender;
  readonly number?: 'plural-only' | 'singular-only';
  readonly plural?: string;
}

/** A form that the house would rather not read, and why. */
export interface Discouraged {
  readonly form: string;
  readonly reason?: string;
  /** The level of the finding; that of the rule where absent. */
  readonly level?: TermLevel;
  /** What should stand instead, the preferred term where absent; an empty list where no one word does. */
  readonly replacements?: readonly Substitute[];
  /** Whether only this very case counts (« IT », and not « it »). A capital at the head of a sentence is no other case. */
  readonly exactCase?: boolean;
  readonly limits?: Limits;
  /** What the form is, where it is not what the term is: « hacker » the verb. */
  readonly nature?: Nature;
}

/** Who says so. `date` is ISO, of the official publication or of the source itself. */
export interface TermSource {
  readonly name: string;
  readonly address?: string;
  readonly date?: string;
}

/** Where an entry is written: a file, the span of the whole record and those of its parts, keyed as in the file (`terme`, `a_eviter.0.forme`). */
export interface Origin {
  readonly file: string;
  readonly span?: Span;
  readonly parts?: Readonly<Record<string, Span>>;
}

/** A record of a glossary. */
export interface Entry {
  /** Stable name: lower case, digits and hyphens. */
  readonly id: string;
  readonly preferred: string;
  readonly nature: Nature;
  readonly gender?: Gender;
  /** A term that only has a plural (« mégadonnées »), or no plural at all (« numérique »). */
  readonly number?: 'plural-only' | 'singular-only';
  /** The plural of the preferred term where it is not the regular one. */
  readonly plural?: string;
  readonly feminine?: string;
  /** Other irregular forms of the preferred term. */
  readonly forms?: readonly string[];
  readonly definition?: string;
  readonly allowed: readonly Variant[];
  readonly discouraged: readonly Discouraged[];
  readonly acronyms: readonly Acronym[];
  /** Terms in other languages, by ISO 639 code. */
  readonly equivalents: Readonly<Record<string, readonly string[]>>;
  readonly domain?: string;
  /** Related entries, by id or by term. */
  readonly related: readonly string[];
  readonly note?: string;
  readonly source?: TermSource;
  readonly status: EntryStatus;
  /** The id of the entry that takes the place of a deprecated one. */
  readonly successor?: string;
  /** Who keeps the entry and approves changes. */
  readonly owner?: string;
  /** The level of all its discouraged forms that give none; `off` where the authorities disagree. */
  readonly level?: TermLevel;
  readonly origin?: Origin;
  /** All places that made the entry what it is, where nearer layers have changed it: its own first, the one with the last word last. */
  readonly layers?: readonly Origin[];
}

/** No term at all. */
export const emptyGlossary: Glossary = { entries: [] };
