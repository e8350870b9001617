import type { Ask, BlockAnalysis } from '../analysis/analysis.ts';
import { ownCommitments } from '../analysis/commitments.ts';
import { dates } from '../analysis/dates.ts';
import { names } from '../analysis/names.ts';
import { type Position, positions } from '../analysis/positions.ts';
import { quantities } from '../analysis/quantities.ts';
import { quotations } from '../analysis/quotations.ts';
import { sentences } from '../analysis/sentences.ts';
import { verbGroups } from '../analysis/verbGroups.ts';
import type { Block, Draft } from '../draft/draft.ts';
import type { DateMention, Quantity } from '../french/quantity.ts';
import type { VerbGroup } from '../french/verbGroup.ts';
import { writeDate } from '../knowledge/writeDate.ts';
import { fold } from '../text/fold.ts';
import { contains, overlaps, type Span, textOf } from '../text/span.ts';
import type { Finding } from './finding.ts';

/** What a reader wants to know that it changed. `head` is a line of the front matter, `assertion` what a verb affirms, denies or leaves open. */
export const comparedKinds = ['head', 'figure', 'date', 'name', 'quotation', 'position', 'commitment', 'assertion'] as const;
/** One of these kinds. */
export type ComparedKind = (typeof comparedKinds)[number];

/** A version of a text, ready to be asked; `findings` are those of a check, for what only rules know. */
export interface Version {
  readonly draft: Draft;
  readonly ask: Ask;
  readonly findings: readonly Finding[];
}

/** One thing that a sentence says. */
export interface ComparedItem {
  readonly kind: ComparedKind;
  /** Equal for what says the same, however it is written: « 12 % », « douze pour cent ». */
  readonly key: string;
  /** What two items of one kind share where one gave way to the other: the unit of a figure, the verb of an assertion. */
  readonly about?: string;
  readonly text: string;
  readonly position?: Pick<Position, 'scale' | 'rank'>;
}

/** A sentence with what it says. */
export interface ToldSentence {
  readonly sentence: string;
  readonly words: ReadonlySet<string>;
  readonly items: readonly ComparedItem[];
}

/** The sentences of a version in order. */
export function toldSentences({ draft, ask, findings }: Version): readonly ToldSentence[] {
  const promises = findings.filter(({ rule }) => rule.id === 'wording/commitment').map(({ span }) => textOf(draft.text, span));
  const commitments = [...new Set(promises)];
  return draft.blocks.flatMap(({ block }) =>
    ask(sentences, block).map((span): ToldSentence => {
      const sentence = oneLine(textOf(block.prose, span));
      const promised = commitments.filter((text) => sentence.includes(oneLine(text)));
      const items = itemsIn(block, ask, span).filter(
        ({ kind, text }) =>
          (kind !== 'commitment' && kind !== 'assertion') || !promised.some((promise) => promise.includes(text)),
      );
      return {
        sentence,
        words: new Set(fold(sentence).match(/[\p{L}\d]+/gu)),
        items: [...items, ...promised.map((text) => ({ kind: 'commitment' as const, key: fold(text), text: oneLine(text) }))],
      };
    }),
  );
}

function itemsIn(block: Block, ask: Ask, sentence: Span): readonly ComparedItem[] {
  const inside = <T extends Span>(analysis: BlockAnalysis<readonly T[]>) =>
    ask(analysis, block).filter((found) => contains(sentence, found));
  const item = (kind: ComparedKind, span: Span, key: string, more: Partial<ComparedItem> = {}): ComparedItem => ({
    kind,
    key,
    text: oneLine(textOf(block.prose, span)),
    ...more,
  });
  const said = ask(quotations, block).filter(({ depth }) => depth === 0);
  const dated = inside(dates);
  const own = inside(ownCommitments);
  const isOwn = (span: Span) => own.some((group) => overlaps(group, span));
  return [
    ...inside(quantities)
      .filter((found) => !dated.some((date) => overlaps(date, found)))
      .map((found) => item('figure', withBound(block.prose, found), figureKey(found), { about: found.unit ?? found.kind })),
    ...dated.map((found) => {
      const text = dateText(block.prose, found);
      return item('date', found, dateKey(found, text), { text: withDay(text, found), about: found.kind });
    }),
    ...inside(names).map((found) => item('name', found, fold(found.name), { about: found.kind })),
    // One that runs over several sentences is told with the first.
    ...said
      .filter(({ start }) => sentence.start <= start && start < sentence.end)
      .map(({ inside: words }) => item('quotation', words, wordsOf(textOf(block.prose, words)))),
    ...inside(positions).map((found) =>
      item('position', found, [found.scale, found.rank, found.object].join(), { about: found.scale, position: found }),
    ),
    ...own.map((group) => item('commitment', withNegation(block.prose, group), verbKey(group), { about: group.lemma })),
    // What is quoted is compared as a quotation, what is promised as a commitment.
    ...inside(verbGroups)
      .filter((group) => !isOwn(group) && !said.some((quotation) => overlaps(quotation, group)))
      .map((group) => item('assertion', withNegation(block.prose, group), verbKey(group), { about: group.lemma })),
  ];
}

function figureKey({ value, upTo, unit, kind, approximate, bound }: Quantity): string {
  return [value, upTo, unit, kind, approximate, bound].join();
}

/** « plus de 300 » is more than « 300 »: what bounds a figure is told with it, and what a number is the name of (« résolution 2231 »). */
function withBound(prose: string, found: Quantity): Span {
  const isLabel = found.kind === 'label';
  if (!found.bound && !found.approximate && !isLabel) return found;
  const before = (isLabel ? nameBefore : boundBefore).exec(prose.slice(Math.max(0, found.start - 25), found.start));
  return before ? { start: found.start - before[0].length, end: found.end } : found;
}

const nameBefore = /[\p{L}-]{2,20}(?: n[°ᵒo])? $/u;

const boundBefore =
  /(?<!\p{L})(?:plus|moins|près|autour|à peine plus|à peine moins) (?:de |d[’'])$|(?<!\p{L})(?:environ|quelque|presque|jusqu[’']à|au moins|au plus|à peine|au minimum|au maximum) $/iu;

/** A verb with the word that closes its negation: « ne reconnaît pas ». */
function withNegation(prose: string, group: VerbGroup): Span {
  if (group.polarity === 'affirmative') return group;
  const after = negationAfter.exec(prose.slice(group.end, group.end + 15));
  return after ? { start: group.start, end: group.end + after[0].length } : group;
}

const negationAfter = /^ (?:pas|plus|jamais|point|guère|rien|aucune?|nullement)(?!\p{L})/u;

function dateKey({ from, to, part, time }: DateMention, text: string): string {
  return from || to || time ? [from, to, part, time].join() : fold(text);
}

/** « 16 h. » at the end of a sentence has the stop of the sentence in it. */
function dateText(prose: string, date: DateMention): string {
  return oneLine(textOf(prose, date)).replace(/[.,;\s]+$/, '');
}

/** « hier » says another day in another text: the day is told with it. */
function withDay(text: string, { from, to }: DateMention): string {
  return from !== undefined && from === to && !/\d/.test(text) ? `${text} (${writeDate(from).fr})` : text;
}

/** Same verb, other key: what is affirmed is denied, left open, or no more promised. Other tenses of the past are one. */
function verbKey(group: { lemma: string; polarity: string; modal?: string; mood: string; tense: string }): string {
  const time = group.mood === 'ind' ? (/^fut/.test(group.tense) ? 'future' : 'now') : group.mood;
  return [group.lemma, group.polarity, group.modal, time].join();
}

function wordsOf(text: string): string {
  return fold(text)
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, (space) => (space.includes('\u00a0') || space.includes('\u202f') ? '\u00a0' : ' ')).trim();
}
