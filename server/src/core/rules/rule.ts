import type { Ask } from '../analysis/analysis.ts';
import type { Context, SourcingLevel } from '../analysis/context.ts';
import type { Given } from '../analysis/given.ts';
import type { Audience, Block, Draft, Format, Genre, TraceKind } from '../draft/draft.ts';
import type { BibliographyEntry, Sources } from '../sources/source.ts';
import type { Edit } from '../text/edit.ts';
import type { Bilingual, Datum } from '../text/language.ts';
import type { Span } from '../text/span.ts';

/** How grave a finding is; `off` silences a rule. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;
/** One of the severities. */
export type Severity = (typeof severities)[number];

/** A text that may stand instead of the reported span; `safe` only where the meaning cannot change (spaces, apostrophes). */
export interface Replacement {
  readonly text: string;
  readonly safe?: boolean;
}

/** Another place that the reader should look at; `span` is in the draft, or in the file that is named. */
export interface Related {
  readonly message: Bilingual;
  readonly span: Span;
  readonly file?: string;
}

/** What a check yields: a place, a message by its id and what fills its holes. Spans are in the prose of the block, or in the draft for a rule over drafts. */
export interface Report {
  readonly message: string;
  readonly span: Span;
  readonly data?: Readonly<Record<string, Datum>>;
  readonly replacements?: readonly Replacement[];
  /** Where the fix is elsewhere than on the span; in the same offsets as the span. */
  readonly edits?: readonly Edit[];
  readonly related?: readonly Related[];
  /** Instead of the rule's own, where the case is graver or milder than the rule's ordinary one. */
  readonly severity?: Severity;
  /** What the finding is about: of one rule and topic at most three findings are shown in a draft. */
  readonly topic?: string;
  /** What the hover adds for the curious: the cues behind a judgement, the passage found. */
  readonly detail?: Bilingual;
}

/** A setting of a rule: its default decides its type. */
export interface Option<T = unknown> extends Bilingual {
  readonly default: T;
}

/** What an example is judged under, where the defaults do not do. */
export interface ExampleSetting {
  /** How the example is written; Markdown where nothing is said. */
  readonly format?: Format;
  readonly genre?: Genre;
  readonly audience?: Audience;
  readonly asOf?: string;
  readonly release?: boolean;
  readonly profile?: 'standard' | 'strict';
  readonly sourcing?: SourcingLevel;
  readonly options?: Readonly<Record<string, unknown>>;
  /** The same text in another language, as a file beside it. */
  readonly translation?: string;
  /** The previous text, as the file that the front matter names. */
  readonly precedent?: string;
  /** The text that was validated before. */
  readonly validated?: string;
  /** The bibliography of the example, by key. */
  readonly sources?: Readonly<Record<string, ExampleSource>>;
  /** Texts already published, by name. */
  readonly archive?: Readonly<Record<string, { readonly text: string; readonly date?: string }>>;
}

/** A source of an example: what its entry says, and its text where it was read. */
export interface ExampleSource extends Partial<Omit<BibliographyEntry, 'key' | 'place'>> {
  readonly text?: string;
}

/** A text that the rule must report, exactly under `⟦…⟧`; with `becomes` the text once the first replacement is applied. */
export interface BadExample extends ExampleSetting {
  /** What a word processor left in the file under the marks. */
  readonly trace?: TraceKind;
  readonly bad: string;
  readonly message?: string;
  readonly becomes?: string;
}

/** A text on which the rule must be silent, and the reason where it is not plain. */
export interface GoodExample extends ExampleSetting {
  readonly good: string;
  readonly because?: string;
}

interface Judged<O> {
  readonly context: Context;
  readonly given: Given;
  readonly ask: Ask;
  readonly options: O;
}

/** What a rule over blocks is given. */
export interface BlockCheck<O> extends Judged<O> {
  readonly block: Block;
}

/** What a rule over drafts is given. */
export interface DraftCheck<O> extends Judged<O> {
  readonly draft: Draft;
  readonly sources: Sources;
}

type Options = Readonly<Record<string, Option>>;
type Values<O extends Options> = { readonly [K in keyof O]: Widen<O[K]['default']> };
type Widen<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends boolean
      ? boolean
      : T extends readonly (infer E)[]
        ? readonly Widen<E>[]
        : T;

/** The names of the `{holes}` in a message. */
type Holes<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Holes<Rest> : never;
type Messages = Readonly<Record<string, Bilingual>>;
/** A message whose languages have other holes is no message: it does not compile. */
type SameHoles<M extends Messages> = {
  readonly [K in keyof M]: [Holes<M[K]['fr']>] extends [Holes<M[K]['en']>]
    ? [Holes<M[K]['en']>] extends [Holes<M[K]['fr']>]
      ? M[K]
      : never
    : never;
};
type ReportOf<M extends Messages> = {
  [K in keyof M & string]: Omit<Report, 'message' | 'data'> & { readonly message: K } & ([Holes<M[K]['fr']>] extends [never]
      ? { readonly data?: Readonly<Record<string, Datum>> }
      : { readonly data: Readonly<Record<Holes<M[K]['fr']>, Datum>> });
}[keyof M & string];

interface RuleCard<M extends Messages, O extends Options> {
  /** The path of the file without ending, and the code of the diagnostic. */
  readonly id: `${string}/${string}`;
  readonly since: string;
  readonly severity: Severity;
  /** Where the rule is off until someone asks for it. */
  readonly off?: boolean;
  /** The level while the text is not yet validated, where a mark is right in a draft and wrong in a release. */
  readonly whileDrafting?: Severity;
  /** Asks for something that may not be typed yet: waits on the block being edited. */
  readonly waits?: boolean;
  /** Judges blocks in any language; the others see French only. */
  readonly anyLanguage?: boolean;
  /** What the rule finds is masked in every output: the finding must not spread the leak. */
  readonly masked?: boolean;
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly remedy: Bilingual;
  readonly references?: readonly string[];
  readonly messages: M & SameHoles<M>;
  readonly options?: O;
  readonly examples: readonly [BadExample, ...(BadExample | GoodExample)[]];
}

/** A rule as its file states it. */
export type RuleDefinition<M extends Messages, O extends Options> = RuleCard<M, O> &
  (
    | { readonly unit: 'block'; readonly check: (judged: BlockCheck<Values<O>>) => Iterable<ReportOf<M>> }
    | { readonly unit: 'draft'; readonly check: (judged: DraftCheck<Values<O>>) => Iterable<ReportOf<M>> }
  );

interface AnyCard extends Omit<RuleCard<Messages, Options>, 'messages' | 'options'> {
  readonly messages: Messages;
  readonly options: Options;
}

/** A rule over blocks, with what the checker needs to know of it. */
export interface BlockRule extends AnyCard {
  readonly unit: 'block';
  readonly check: (judged: BlockCheck<Readonly<Record<string, unknown>>>) => Iterable<Report>;
}

/** A rule over drafts. */
export interface DraftRule extends AnyCard {
  readonly unit: 'draft';
  readonly check: (judged: DraftCheck<Readonly<Record<string, unknown>>>) => Iterable<Report>;
}

/** A unit of judgement. */
export type Rule = BlockRule | DraftRule;

/** Defines a rule. The types of messages, data and options are checked here and then forgotten, so that all rules are of one type. */
export function defineRule<const M extends Messages, const O extends Options = Record<never, never>>(
  definition: RuleDefinition<M, O>,
): Rule {
  return { options: {}, ...definition } as unknown as Rule;
}
