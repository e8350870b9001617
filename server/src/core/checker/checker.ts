import type { Ask, BlockAnalysis, DraftAnalysis } from '../analysis/analysis.ts';
import type { Context } from '../analysis/context.ts';
import type { Given } from '../analysis/given.ts';
import { language } from '../analysis/language.ts';
import type { Block, Draft } from '../draft/draft.ts';
import { blockAt, place } from '../draft/place.ts';
import type { Report, Rule, Severity } from '../rules/rule.ts';
import { noSources, type Sources } from '../sources/source.ts';
import { fill } from '../text/language.ts';
import { bySpan, type Span } from '../text/span.ts';
import { capped, mostOnTopic } from './cap.ts';
import { contextOf } from './contextOf.ts';
import { type Decisions, noDecisions } from './decisions.ts';
import type { Finding } from './finding.ts';
import { fingerprints, foldedProse, foldedText } from './fingerprint.ts';
import { movedReports } from './moved.ts';
import { toldOnce } from './once.ts';
import type { Settings } from './settings.ts';
import { suppress, suppressionRule } from './suppressions.ts';

/** What a check is made under beside the draft itself. */
export interface Judgement {
  /** ISO date of the host's clock or of `--as-of`; the front matter of a draft goes before it. */
  readonly asOf?: string;
  readonly release?: boolean;
  readonly sources?: Sources;
  /** What was set aside in the file beside the draft. */
  readonly decisions?: Decisions;
}

/** Judges drafts under one set of rules, settings and given knowledge. It keeps what it knows of blocks with the blocks. */
export interface Checker {
  /** All findings, in the order of the text. */
  check(draft: Draft, judgement?: Judgement): readonly Finding[];
  /**
   * The same in steps: gives way after each block, so that a caller can stop or let others go first. With `since`, a draft judged before, what
   * rules over whole drafts found there is moved along instead of being looked for again: a first answer to a keystroke in a long draft.
   */
  steps(draft: Draft, judgement?: Judgement, since?: Draft): Generator<void, readonly Finding[]>;
  /** Asks an analysis outside any rule, for hover and the like. */
  ask(draft: Draft, judgement?: Judgement): Ask;
  /** Whether a rule is on under these settings. */
  runs(rule: Rule['id']): boolean;
}

/** What a checker is made of. `onThrow` is told once of each rule that throws; the rule is silent from then on. */
export interface CheckerInput {
  readonly rules: readonly Rule[];
  readonly settings: Settings;
  readonly given: Given;
  readonly onThrow?: (rule: string, error: unknown) => void;
}

interface Placed {
  readonly rule: Rule;
  readonly report: Report;
  readonly span: Span;
  readonly block: Block | undefined;
}

/** Makes a checker. */
export function createChecker({ rules, settings, given, onThrow }: CheckerInput): Checker {
  const active = rules.filter((rule) => levelOf(rule, settings) !== 'off');
  const known = new Set(rules.map(({ id }) => id));
  const ran = new Set(active.map(({ id }) => id));
  const suppression = active.find(({ id }) => id === suppressionRule);
  const options = new Map(active.map((rule) => [rule, optionsUnder(settings, rule)]));
  const broken = new Set<Rule>();
  const contexts = new Map<string, Context>();
  const kept = new WeakMap<Context, WeakMap<Block, BlockKnowledge>>();
  const whole = new WeakMap<
    Draft,
    { readonly context: Context; readonly sources: Sources; readonly placed: readonly Placed[] }
  >();
  const texts = new WeakMap<Report, Finding['text']>();

  function contextFor(draft: Draft, judgement: Judgement): Context {
    const context = contextOf(draft, settings, judgement);
    const key = JSON.stringify(context);
    const same = contexts.get(key);
    if (same) return same;
    contexts.set(key, context);
    return context;
  }

  function knowledgeOf(block: Block, context: Context): BlockKnowledge {
    let blocks = kept.get(context);
    if (!blocks) {
      blocks = new WeakMap();
      kept.set(context, blocks);
    }
    let knowledge = blocks.get(block);
    if (!knowledge) {
      knowledge = { answers: new Map(), reports: undefined };
      blocks.set(block, knowledge);
    }
    return knowledge;
  }

  function asker(draft: Draft, context: Context, sources: Sources): Ask {
    const draftAnswers = new Map<DraftAnalysis<unknown>, unknown>();
    // Rules go through the blocks in order and ask several things of each: the way to the answers of the last one is kept.
    let last: Block | undefined;
    let lastAnswers = new Map<BlockAnalysis<unknown>, unknown>();
    const ask = ((analysis: BlockAnalysis<unknown> | DraftAnalysis<unknown>, about: Block | Draft): unknown => {
      if (analysis.over === 'draft') {
        if (draftAnswers.has(analysis)) return draftAnswers.get(analysis);
        const answer = analysis.answer({ draft, context, given, sources, ask });
        draftAnswers.set(analysis, answer);
        return answer;
      }
      const block = about as Block;
      if (block !== last) {
        last = block;
        lastAnswers = knowledgeOf(block, context).answers;
      }
      const answers = lastAnswers;
      const known = answers.get(analysis);
      if (known !== undefined || answers.has(analysis)) return known;
      const answer = analysis.answer({ block, context, given, ask });
      answers.set(analysis, answer);
      return answer;
    }) as Ask;
    return ask;
  }

  function run(rule: Rule, judge: () => Iterable<Report>): readonly Report[] {
    if (broken.has(rule)) return [];
    try {
      return enoughOf(rule, judge());
    } catch (error) {
      broken.add(rule);
      onThrow?.(rule.id, error);
      return [];
    }
  }

  /** What rules over whole drafts find, one rule a step. */
  function* wholeReports(draft: Draft, context: Context, sources: Sources, ask: Ask): Generator<void, readonly Placed[]> {
    const placed: Placed[] = [];
    for (const rule of active) {
      if (rule.unit !== 'draft') continue;
      for (const report of run(rule, () =>
        rule.check({ draft, context, given, sources, ask, options: options.get(rule) ?? {} }),
      )) {
        if (!rule.anyLanguage && isForeign(draft, report.span, ask)) continue;
        placed.push({ rule, report, span: report.span, block: undefined });
      }
      yield;
    }
    return placed;
  }

  function* steps(draft: Draft, judgement: Judgement = {}, since?: Draft): Generator<void, readonly Finding[]> {
    const context = contextFor(draft, judgement);
    const sources = judgement.sources ?? noSources;
    const ask = asker(draft, context, sources);
    const placed: Placed[] = [];
    for (const placedBlock of draft.blocks) {
      const { block } = placedBlock;
      const knowledge = knowledgeOf(block, context);
      knowledge.reports ??= active.flatMap((rule) =>
        rule.unit === 'block' && (rule.anyLanguage || ask(language, block) === 'fr')
          ? run(rule, () => rule.check({ block, context, given, ask, options: options.get(rule) ?? {} })).map((report) => ({
              rule,
              report,
            }))
          : [],
      );
      for (const { rule, report } of knowledge.reports) {
        placed.push({
          rule,
          report: placeReport(report, (span) => place(placedBlock, span)),
          span: place(placedBlock, report.span),
          block,
        });
      }
      yield;
    }
    const before = since && whole.get(since);
    const usable = since && before?.context === context && before.sources === sources ? before.placed : undefined;
    const over =
      since && usable ? movedReports(usable, since.text, draft.text) : yield* wholeReports(draft, context, sources, ask);
    whole.set(draft, { context, sources, placed: over });
    placed.push(...over);
    const judged = findingsOf(placed, draft, context);
    const { findings, reports } = suppress(judged, draft, { decisions: judgement.decisions ?? noDecisions, known, ran });
    const own = suppression ? reports.map((report) => ({ rule: suppression, report, span: report.span, block: undefined })) : [];
    return capped(toldOnce(own.length ? [...findings, ...findingsOf(own, draft, context)].sort(inOrder) : findings));
  }

  function findingsOf(placed: readonly Placed[], draft: Draft, context: Context): readonly Finding[] {
    const ordered = placed.toSorted(inOrder);
    const prints = fingerprints(
      ordered.map(({ rule, report, block, span }) => ({
        rule: rule.id,
        message: report.message,
        text: block ? foldedProse(block) : foldedText(draft.text.slice(span.start, span.end)),
      })),
    );
    return ordered.map((one, index) => findingOf(one, textOf(one), prints[index] ?? '', context, settings));
  }

  /** A report says the same as long as it is the same. */
  function textOf({ rule, report }: Placed): Finding['text'] {
    let text = texts.get(report);
    if (!text) {
      const wording = rule.messages[report.message] ?? { fr: report.message, en: report.message };
      text = { fr: fill(wording.fr, report.data ?? {}, 'fr'), en: fill(wording.en, report.data ?? {}, 'en') };
      texts.set(report, text);
    }
    return text;
  }

  return {
    steps,
    runs: (rule) => ran.has(rule),
    check(draft, judgement) {
      const generator = steps(draft, judgement);
      for (;;) {
        const step = generator.next();
        if (step.done) return step.value;
      }
    },
    ask: (draft, judgement = {}) => asker(draft, contextFor(draft, judgement), judgement.sources ?? noSources),
  };
}

/** What a rule reports, but of one topic no more than could ever be told: a text of stray marks alone has tens of thousands. */
function enoughOf(rule: Rule, reports: Iterable<Report>): readonly Report[] {
  if (rule.masked) return [...reports];
  const counts = new Map<string, number>();
  const kept: Report[] = [];
  for (const report of reports) {
    const { topic } = report;
    const count = topic === undefined ? 0 : (counts.get(topic) ?? 0) + 1;
    if (topic !== undefined) counts.set(topic, count);
    if (count <= mostOnTopic) kept.push(report);
  }
  return kept;
}

function inOrder(a: { readonly rule: Rule; readonly span: Span }, b: { readonly rule: Rule; readonly span: Span }): number {
  return bySpan(a.span, b.span) || (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0);
}

interface BlockKnowledge {
  readonly answers: Map<BlockAnalysis<unknown>, unknown>;
  reports: readonly { readonly rule: Rule; readonly report: Report }[] | undefined;
}

/** Whether a span lies in a block that is not French; what lies in no block (the front matter, say) is not foreign. */
function isForeign(draft: Draft, span: Span, ask: Ask): boolean {
  const placed = blockAt(draft, span.start);
  return placed !== undefined && ask(language, placed.block) !== 'fr';
}

/** The level that settings give a rule; the rule's own where they do not speak of it. */
export function levelOf(rule: Rule, settings: Settings): Severity | 'off' {
  return settings.rules.get(rule.id)?.level ?? (rule.off ? 'off' : rule.severity);
}

/** The options of a rule: what settings say, the rule's own defaults for the rest. */
function optionsUnder(settings: Settings, rule: Rule): Readonly<Record<string, unknown>> {
  const set = settings.rules.get(rule.id)?.options;
  return Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, set?.[name] ?? option.default]));
}

function placeReport(report: Report, at: (span: Span) => Span): Report {
  if (!report.edits) return report;
  return { ...report, edits: report.edits.map((edit) => ({ ...edit, span: at(edit.span) })) };
}

function findingOf(
  { rule, report, span }: Placed,
  text: Finding['text'],
  fingerprint: string,
  context: Context,
  settings: Settings,
): Finding {
  const set = settings.rules.get(rule.id)?.level;
  const own = report.severity ?? (context.stage === 'drafting' ? (rule.whileDrafting ?? rule.severity) : rule.severity);
  return {
    rule,
    message: report.message,
    text,
    data: report.data ?? {},
    span,
    severity: set && set !== 'off' ? set : own,
    replacements: report.replacements ?? [],
    edits: report.edits ?? [],
    related: report.related ?? [],
    ...(report.detail && { detail: report.detail }),
    ...(report.topic !== undefined && { topic: report.topic }),
    fingerprint,
  };
}
