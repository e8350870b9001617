import type { Block } from '../draft/draft.ts';
import type { Quotation } from '../draft/quotation.ts';
import type { DateMention, Name, Quantity } from '../french/quantity.ts';
import type { Sentence } from '../french/token.ts';
import { speechVerbs } from '../french/verbClasses.ts';
import type { VerbGroup } from '../french/verbGroup.ts';
import type { Word } from '../french/word.ts';
import { fold } from '../text/fold.ts';
import { overlaps, type Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import type { GroupView, SentenceView } from './cues/cue.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { isDemonym, isPower } from './nations.ts';
import { quantities } from './quantities.ts';
import { quotations } from './quotations.ts';
import { sentences } from './sentences.ts';
import { verbGroups } from './verbGroups.ts';
import { words } from './words.ts';

/** The sentences of a block as the cues of claims look at them. */
export const sentenceViews = defineAnalysis('sentenceViews', ({ block, ask }): readonly SentenceView[] => {
  const found: Found = {
    block,
    words: ask(words, block),
    groups: ask(verbGroups, block),
    quantities: ask(quantities, block),
    dates: ask(dates, block),
    quotations: ask(quotations, block),
    names: ask(names, block),
  };
  const all = ask(sentences, block);
  return all.map((sentence, at) => viewOf(sentence, at, all.length, found));
});

interface Found {
  readonly block: Block;
  readonly words: readonly Word[];
  readonly groups: readonly VerbGroup[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly quotations: readonly Quotation[];
  readonly names: readonly Name[];
}

function viewOf(sentence: Sentence, at: number, count: number, found: Found): SentenceView {
  const within = <T extends Span>(items: readonly T[]): readonly T[] =>
    items.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const content = found.words.slice(sentence.from, sentence.to).filter(({ tag }) => tag !== 'PUNCT');
  const norms = content.map(({ norm }) => norm);
  const groups = within(found.groups).map((group) => groupView(group, sentence, found.words));
  const own = within(found.names);
  const text = found.block.prose.slice(sentence.start, sentence.end);
  return {
    start: sentence.start,
    end: sentence.end,
    text,
    kind: found.block.kind,
    words: content,
    line: ` ${norms.join(' ')} `,
    norms: new Set(norms),
    groups,
    main: groups.find(({ subordinate, inserted }) => !subordinate && !inserted) ?? groups[0],
    quantities: within(found.quantities),
    dates: within(found.dates),
    persons: own.filter(({ kind }) => kind === 'person'),
    organisations: own.filter(({ kind }) => kind === 'organisation'),
    quotations: found.quotations.filter((quotation) => overlaps(quotation, sentence)),
    citations: found.block.marks.filter(
      ({ kind, span }) => kind !== 'code' && span.start >= sentence.start && span.start <= sentence.end,
    ).length,
    insideQuotation: found.quotations.some(({ inside }) => inside.start <= sentence.start && inside.end >= sentence.end - 1),
    first: at === 0,
    alone: count === 1,
  };
}

function groupView(group: VerbGroup, sentence: Sentence, all: readonly Word[]): GroupView {
  const subjectWord = group.subject && all[group.subject.head];
  const subject = group.subject ? all.slice(group.subject.from, group.subject.to) : [];
  return {
    ...group,
    lemma: lightVerb(group, all),
    ...(subjectWord && { subjectWord }),
    subjectLine: group.subject ? ` ${subject.map(({ norm }) => norm).join(' ')} ` : ' ',
    ofAnother: subject.some(({ norm }) => namesPower(norm)),
    subordinate: isSubordinate(group, sentence, all),
    likened: isLikened(group, sentence, all),
    inserted: isInserted(group, sentence, all),
  };
}

/** « prend acte », « rend hommage »: verb and noun are one act of speech. */
function lightVerb({ lemma, head }: VerbGroup, all: readonly Word[]): string {
  const next = all[head + 1]?.norm ?? '';
  return lightNouns.get(lemma)?.has(next) ? `${lemma}-${next}` : lemma;
}

const lightNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['prendre', new Set(['acte'])],
  ['rendre', new Set(['hommage'])],
]);

function namesPower(norm: string): boolean {
  const folded = fold(norm);
  return isDemonym(folded) || isPower(folded);
}

const subordinators = new Set([
  'qui',
  'que',
  "qu'",
  'dont',
  'où',
  'lequel',
  'laquelle',
  'lesquels',
  'lesquelles',
  'si',
  "s'",
  'lorsque',
  "lorsqu'",
  'quand',
  'puisque',
  "puisqu'",
  'parce',
  'comme',
  'quoique',
]);

/** A group is subordinate where a subordinating word stands between it and the verb, comma or sentence start before it. */
function isSubordinate(group: VerbGroup, sentence: Sentence, all: readonly Word[]): boolean {
  for (let at = group.finite - 1; at >= sentence.from; at--) {
    const word = all[at];
    if (!word) return false;
    if (word.verbForm === 'fin' && word.start < group.start) return false;
    if (subordinators.has(word.norm) && (word.tag === 'SCONJ' || word.tag === 'PRON' || word.tag === 'ADV')) return true;
    if (word.norm === ';' || word.norm === ':') return false;
  }
  return false;
}

/** « comme l’a signalé le Conseil », « ainsi que le rappelle le rapport »: the word, an object pronoun, the verb of saying. */
function isLikened(group: VerbGroup, sentence: Sentence, all: readonly Word[]): boolean {
  if (!speechVerbs.has(group.lemma) || group.person === 1) return false;
  for (let at = group.finite - 1; at >= Math.max(sentence.from, group.finite - 4); at--) {
    const norm = all[at]?.norm;
    if (norm === 'comme' || norm === 'ainsi') return true;
    if (norm === undefined || norm === ',' || norm === ';') return false;
  }
  return false;
}

/** « …, a déclaré la ministre », « …, explique-t-il »: a verb of saying set in after a comma or a closing mark, its subject behind it. */
function isInserted(group: VerbGroup, sentence: Sentence, all: readonly Word[]): boolean {
  if (!speechVerbs.has(group.lemma) || group.person === 1) return false;
  if (group.subject && group.subject.head < group.finite) return false;
  const before = group.finite - 1 >= sentence.from ? all[group.finite - 1] : undefined;
  return before !== undefined && [',', '»', '”', '"', '–', '-', '!', '?'].includes(before.norm);
}
