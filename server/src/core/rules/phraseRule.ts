import type { Ask } from '../analysis/analysis.ts';
import type { Context } from '../analysis/context.ts';
import { type Phrase, type PhraseUse, phraseTable } from '../analysis/phrase.ts';
import { type Speech, speech } from '../analysis/speech.ts';
import { vocabulary } from '../analysis/vocabulary.ts';
import type { Block, Genre } from '../draft/draft.ts';
import type { Word } from '../french/word.ts';
import type { Bilingual } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { BadExample, GoodExample, Replacement, Rule, Severity } from './rule.ts';
import { defineRule } from './rule.ts';

/** Phrases that share a reason: one entry of a table of reviewed wording. */
export interface PhraseGroup {
  readonly note: Bilingual;
  readonly patterns: readonly string[];
  /** Safer words, offered where the pattern has but one form. */
  readonly replacements?: readonly string[];
  /** Where these are graver or milder than the rule. */
  readonly severity?: Severity;
  /** Not reported in brackets, where it explains the French word before. */
  readonly glossed?: boolean;
  /** Reported in the strict profile only. */
  readonly strict?: boolean;
}

interface GroupedPhrase extends Phrase {
  readonly group: PhraseGroup;
}

/** How a phrase is judged by what its sentence makes of it: a level, `silent`, or nothing where it makes no difference. */
export interface Judgements {
  readonly quoted?: Severity | 'silent';
  readonly reported?: Severity | 'silent';
  readonly negated?: Severity | 'silent';
  readonly hedged?: Severity | 'silent';
}

/** A use, with what a rule may look at to judge it. */
export interface UseInPlace {
  readonly use: PhraseUse<GroupedPhrase>;
  readonly words: readonly Word[];
  readonly block: Block;
  readonly context: Context;
  readonly said: Speech;
  readonly ask: Ask;
}

/** What a rule that finds phrases states of itself. */
export interface PhraseRuleDefinition {
  readonly id: `${string}/${string}`;
  readonly since: string;
  readonly severity: Severity;
  readonly off?: boolean;
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly remedy: Bilingual;
  readonly references?: readonly string[];
  readonly groups: readonly PhraseGroup[];
  /** Longer phrases in which the words mean something else: names of institutions, of policies, of events. */
  readonly exceptions?: readonly string[];
  readonly judged: Judgements;
  /** By genre, the level of what has no graver or milder one of its own: a post may say what a note verbale may not. */
  readonly genres?: Readonly<Partial<Record<Genre, Severity>>>;
  /** A last word on a use: `silent`, a level, or nothing to leave it as it is. */
  readonly judge?: (place: UseInPlace) => Severity | 'silent' | undefined;
  /** What no table of phrases can state: spans that an analysis tells, each with the group that says why. */
  readonly also?: (block: Block, ask: Ask, context: Context) => readonly (Span & { readonly group: PhraseGroup })[];
  readonly examples: readonly [BadExample, ...(BadExample | GoodExample)[]];
}

/** Makes a rule of a table of phrases. The words are the writer’s; who says them, and whether they are denied or doubted, is asked of `speech`. */
export function phraseRule(definition: PhraseRuleDefinition): Rule {
  const { groups, exceptions = [], judged, judge, also, genres, ...card } = definition;
  const table = phraseTable(
    groups.flatMap((group) =>
      group.patterns.map(
        (pattern): GroupedPhrase => ({ pattern, group, ...(group.replacements && { replacements: group.replacements }) }),
      ),
    ),
  );
  const exempt = phraseTable(exceptions.map((pattern) => ({ pattern })));
  return defineRule({
    ...card,
    unit: 'block',
    messages: { found: { fr: '« {text} » : {note}', en: '“{text}”: {note}' } },
    options: {
      allowed: {
        default: [] as readonly string[],
        fr: 'Expressions que la maison admet.',
        en: 'Expressions that the house accepts.',
      },
    },
    *check({ block, context, ask, options }) {
      const found = ask(vocabulary, block);
      const uses = table.uses(found);
      const byGenre = context.genre && genres?.[context.genre];
      const allowed = options.allowed.map((text) => text.toLowerCase());
      for (const { start, end, group } of also?.(block, ask, context) ?? []) {
        const text = block.prose.slice(start, end);
        if (allowed.includes(text.toLowerCase()) || uses.some((use) => start < use.end && use.start < end)) continue;
        const severity =
          (judged.quoted && ask(speech, block).isQuoted({ start, end }) ? judged.quoted : undefined) ?? group.severity ?? byGenre;
        if (severity === 'silent') continue;
        yield {
          message: 'found',
          span: { start, end },
          data: { text, note: group.note },
          topic: text.toLowerCase(),
          ...(severity && { severity }),
        };
      }
      if (!uses.length) return;
      const spared = exempt.uses(found);
      for (const use of uses) {
        if (spared.some(({ start, end }) => start < use.end && use.start < end)) continue;
        const { group } = use.phrase;
        if (group.strict && context.profile !== 'strict') continue;
        if (group.glossed && isInBrackets(block.prose, use)) continue;
        const text = block.prose.slice(use.start, use.end);
        if (allowed.includes(text.toLowerCase())) continue;
        const said = ask(speech, block);
        const level =
          judge?.({ use, words: found.words, block, context, said, ask }) ??
          levelOf(use, said, judged) ??
          group.severity ??
          byGenre;
        if (level === 'silent') continue;
        yield {
          message: 'found',
          span: { start: use.start, end: use.end },
          data: { text, note: group.note },
          topic: use.phrase.pattern,
          replacements: replacementsOf(use.phrase.replacements ?? [], text),
          ...(level && { severity: level }),
        };
      }
    },
  });
}

/** Whether a span stands in brackets that hold little else. */
function isInBrackets(prose: string, { start, end }: Span): boolean {
  const open = prose.lastIndexOf('(', start);
  const close = prose.indexOf(')', end);
  return open >= 0 && close >= 0 && start - open <= 24 && close - end <= 24 && !prose.slice(open + 1, start).includes(')');
}

function levelOf(use: PhraseUse, said: Speech, judged: Judgements): Severity | 'silent' | undefined {
  if (judged.quoted && said.isQuoted(use)) return judged.quoted;
  if (judged.negated && !ownNegation.test(use.phrase.pattern) && said.isNegated(use)) return judged.negated;
  if (judged.hedged && said.isHedged(use)) return judged.hedged;
  if (judged.reported && said.isReported(use)) return judged.reported;
  return undefined;
}

/** A phrase that is itself a denial (« ne restera pas impuni ») means what it says. */
const ownNegation = /(?<!\p{L})(?:ne|n’|pas|jamais|sans|aucun|aucune|personne|nul|rien)(?!\p{L})/u;

/** The replacements in the case of what they replace. */
export function replacementsOf(texts: readonly string[], replaced: string): readonly Replacement[] {
  const first = replaced[0] ?? '';
  const isCapital = first !== first.toLowerCase();
  return texts.map((text) => ({ text: isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text }));
}
