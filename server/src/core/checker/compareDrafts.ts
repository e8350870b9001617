import type { Ask, BlockAnalysis } from '../analysis/analysis.ts';
import { dates } from '../analysis/dates.ts';
import { names } from '../analysis/names.ts';
import { positions } from '../analysis/positions.ts';
import { quantities } from '../analysis/quantities.ts';
import { quotations } from '../analysis/quotations.ts';
import { sentences } from '../analysis/sentences.ts';
import type { Block, Draft } from '../draft/draft.ts';
import { fold } from '../text/fold.ts';
import { contains, type Span, textOf } from '../text/span.ts';
import type { Finding } from './finding.ts';

/** What a reader wants to know that it changed. */
export const comparedKinds = ['figure', 'date', 'name', 'quotation', 'position', 'commitment'] as const;
/** One of these kinds. */
export type ComparedKind = (typeof comparedKinds)[number];

/** One thing that changed between two versions of a text: what it was, what it is, and the sentences in which. */
export interface ComparedChange {
  readonly kind: ComparedKind;
  readonly before?: string;
  readonly after?: string;
  readonly oldSentence?: string;
  readonly newSentence?: string;
}

/** A version of a text, ready to be asked; `findings` are those of a check, for what only rules know. */
export interface Version {
  readonly draft: Draft;
  readonly ask: Ask;
  readonly findings: readonly Finding[];
}

/** What changed between two versions, in the order of the new text; what moved without a change is not told. */
export function compareDrafts(before: Version, after: Version): readonly ComparedChange[] {
  const old = itemsBySentence(before);
  const now = itemsBySentence(after);
  const changes: ComparedChange[] = [];
  for (const [was, is] of paired(old, now)) changes.push(...changesBetween(was, is));
  return withoutMoves(changes);
}

interface Item {
  readonly kind: ComparedKind;
  /** Equal for what says the same, however it is written: « 12 % », « douze pour cent ». */
  readonly key: string;
  readonly text: string;
}

interface Told {
  readonly sentence: string;
  readonly words: ReadonlySet<string>;
  readonly items: readonly Item[];
}

function itemsBySentence({ draft, ask, findings }: Version): readonly Told[] {
  const commitments = new Set(
    findings.filter(({ rule }) => rule.id === 'wording/commitment').map(({ span }) => textOf(draft.text, span)),
  );
  return draft.blocks.flatMap(({ block }) =>
    ask(sentences, block).map((span): Told => {
      const sentence = textOf(block.prose, span).replace(/\s+/g, ' ').trim();
      const promised = [...commitments].filter((text) => sentence.includes(text));
      const items = [
        ...itemsIn(block, ask, span),
        ...promised.map((text) => ({ kind: 'commitment' as const, key: fold(text), text })),
      ];
      return { sentence, words: new Set(fold(sentence).match(/[\p{L}\d]+/gu)), items };
    }),
  );
}

function itemsIn(block: Block, ask: Ask, sentence: Span): readonly Item[] {
  const inside = <T extends Span>(analysis: BlockAnalysis<readonly T[]>) =>
    ask(analysis, block).filter((found) => contains(sentence, found));
  const item = (kind: ComparedKind, span: Span, key: string): Item => ({
    kind,
    key,
    text: textOf(block.prose, span).replace(/\s+/g, ' '),
  });
  return [
    ...inside(quantities)
      .filter(({ kind }) => kind !== 'label')
      .map((found) => item('figure', found, [found.value, found.upTo, found.unit, found.kind].join())),
    ...inside(dates).map((found) =>
      item('date', found, found.from || found.to ? [found.from, found.to].join() : fold(textOf(block.prose, found))),
    ),
    ...inside(names).map((found) => item('name', found, fold(found.name))),
    ...inside(quotations)
      .filter(({ depth }) => depth === 0)
      .map((found) =>
        item(
          'quotation',
          found.inside,
          fold(textOf(block.prose, found.inside))
            .replace(/[\s\p{P}]+/gu, ' ')
            .trim(),
        ),
      ),
    ...inside(positions).map((found) => item('position', found, [found.scale, found.rank, found.object].join())),
  ];
}

/** Sentences of both versions side by side: equal ones, then those that share most of their words; the rest stand alone. */
function paired(old: readonly Told[], now: readonly Told[]): readonly (readonly [Told | undefined, Told | undefined])[] {
  const left = new Set(old);
  const bySentence = new Map<string, Told[]>();
  for (const told of old) bySentence.set(told.sentence, [...(bySentence.get(told.sentence) ?? []), told]);
  const matches = new Map<Told, Told>();
  for (const told of now) {
    const same = bySentence.get(told.sentence)?.shift();
    if (same && left.delete(same)) matches.set(told, same);
  }
  const waiting = [...left];
  for (const told of now) {
    if (matches.has(told)) continue;
    let best: Told | undefined;
    let most = 0.5;
    for (const other of waiting.slice(0, 400)) {
      const shared = likeness(told.words, other.words);
      if (shared > most) [best, most] = [other, shared];
    }
    if (!best) continue;
    matches.set(told, best);
    left.delete(best);
    waiting.splice(waiting.indexOf(best), 1);
  }
  return [...now.map((told) => [matches.get(told), told] as const), ...[...left].map((told) => [told, undefined] as const)];
}

/** The share of words that two sentences have in common, from 0 to 1 (Dice's coefficient). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

function changesBetween(was: Told | undefined, is: Told | undefined): readonly ComparedChange[] {
  const sides = { ...(was && { oldSentence: was.sentence }), ...(is && { newSentence: is.sentence }) };
  return comparedKinds.flatMap((kind) => {
    const gone = without(was?.items ?? [], is?.items ?? [], kind);
    const come = without(is?.items ?? [], was?.items ?? [], kind);
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, index): ComparedChange => {
      const before = gone[index]?.text;
      const after = come[index]?.text;
      return { kind, ...(before !== undefined && { before }), ...(after !== undefined && { after }), ...sides };
    });
  });
}

function without(items: readonly Item[], others: readonly Item[], kind: ComparedKind): readonly Item[] {
  const keys = others.filter((other) => other.kind === kind).map(({ key }) => key);
  return items.filter((item) => {
    if (item.kind !== kind) return false;
    const at = keys.indexOf(item.key);
    if (at >= 0) keys.splice(at, 1);
    return at < 0;
  });
}

/** What left one sentence and came in another has not changed. */
function withoutMoves(changes: readonly ComparedChange[]): readonly ComparedChange[] {
  const key = (kind: ComparedKind, text: string) => `${kind} ${fold(text)}`;
  const come = new Map<string, number>();
  for (const { kind, before, after } of changes) {
    if (before === undefined && after !== undefined) come.set(key(kind, after), (come.get(key(kind, after)) ?? 0) + 1);
  }
  const moved = new Map<string, number>();
  const kept = changes.filter(({ kind, before, after }) => {
    if (before === undefined || after !== undefined) return true;
    const count = come.get(key(kind, before)) ?? 0;
    if (count === 0) return true;
    come.set(key(kind, before), count - 1);
    moved.set(key(kind, before), (moved.get(key(kind, before)) ?? 0) + 1);
    return false;
  });
  return kept.filter(({ kind, before, after }) => {
    if (before !== undefined || after === undefined) return true;
    const count = moved.get(key(kind, after)) ?? 0;
    moved.set(key(kind, after), count - 1);
    return count <= 0;
  });
}
