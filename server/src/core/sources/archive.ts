import type { Span } from '../text/span.ts';
import { align } from './align.ts';
import { type ComparedWord, comparedWords } from './sourceWords.ts';
import { changesOf, type WordChange } from './wordChanges.ts';

/** A text that the house has published. */
export interface ArchivedText {
  readonly name: string;
  readonly text: string;
  /** ISO date, where it is known. */
  readonly date?: string;
}

/** Texts already published, ready to be searched for wording: what was agreed once. */
export interface Archive {
  readonly size: number;
  /** What tells it from an archive of other texts: the maker of it says. */
  readonly key: string;
  /** The sentence of the archive that is nearest to a sentence, of the latest text where several are as near; undefined where none is near. */
  readonly nearest: (sentence: string) => AgreedWording | undefined;
}

/** An earlier wording, and how a sentence departs from it; no change where the wording is the same. */
export interface AgreedWording {
  readonly text: ArchivedText;
  readonly span: Span;
  readonly written: string;
  readonly changes: readonly WordChange[];
}

/** A sentence of fewer words is no wording that anyone agreed on. */
const fewestWords = 8;
/** The part of the words that two sentences share where one is a form of the other. */
const leastShared = 0.7;
/** How many rare words of a sentence are looked up, and how many sentences are then compared word by word. */
const mostLookups = 12;
const mostCompared = 12;
/** A word that more sentences have than this tells none of them apart. */
const mostPlaces = 2_000;

/** How many answers are kept. */
const mostAnswers = 5_000;

interface Kept extends Span {
  readonly text: ArchivedText;
}

/** Indexes published texts, once; a search then looks at a few sentences only. */
export function createArchive(texts: readonly ArchivedText[], key = ''): Archive {
  const steps = archiveSteps(texts, key);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, one a text: thousands of texts take seconds, and whoever waits for something else goes first. */
export function* archiveSteps(texts: readonly ArchivedText[], key = ''): Generator<void, Archive> {
  const sentences: Kept[] = [];
  const places = new Map<string, number[]>();
  for (const text of texts) {
    addText(text, sentences, places);
    yield;
  }
  const answers = new Map<string, AgreedWording | undefined>();
  return {
    size: texts.length,
    key,
    nearest(sentence) {
      // A draft asks for all its sentences again after each change; all but one are the same.
      if (!answers.has(sentence)) {
        if (answers.size >= mostAnswers) answers.clear();
        answers.set(sentence, nearestOf(sentence, sentences, places));
      }
      return answers.get(sentence);
    },
  };
}

function addText(text: ArchivedText, sentences: Kept[], places: Map<string, number[]>): void {
  const words = comparedWords(text.text);
  let at = 0;
  for (const span of sentencesOf(text.text)) {
    const own = new Set<string>();
    for (let word = words[at]; word && word.start < span.end; word = words[++at])
      if (word.start >= span.start) own.add(word.bare);
    if (own.size < fewestWords) continue;
    const id = sentences.push({ ...span, text }) - 1;
    for (const word of own) {
      if (word.length < 4) continue;
      const list = places.get(word);
      if (list) list.push(id);
      else places.set(word, [id]);
    }
  }
}

function nearestOf(
  sentence: string,
  sentences: readonly Kept[],
  places: ReadonlyMap<string, readonly number[]>,
): AgreedWording | undefined {
  const words = comparedWords(sentence);
  if (words.length < fewestWords) return undefined;
  let best: { readonly shared: number; readonly wording: AgreedWording } | undefined;
  for (const id of candidates(words, places)) {
    const kept = sentences[id];
    if (!kept) continue;
    const written = kept.text.text.slice(kept.start, kept.end);
    const own = comparedWords(written);
    const { steps, shared } = align(words, own);
    const part = shared / Math.max(words.length, own.length);
    if (
      part < leastShared ||
      (best && (part < best.shared || (part === best.shared && (kept.text.date ?? '') <= (best.wording.text.date ?? ''))))
    ) {
      continue;
    }
    const left = changesOf(withEnds(steps, own.length), words, own, sentence, written);
    best = {
      shared: part,
      wording: { text: kept.text, span: { start: kept.start, end: kept.end }, written: oneLine(written), changes: left },
    };
  }
  return best?.wording;
}

/** What the earlier sentence has before and after the words compared is changed as well. */
function withEnds(steps: ReturnType<typeof align>['steps'], length: number): ReturnType<typeof align>['steps'] {
  const first = steps.find(({ b }) => b !== undefined)?.b ?? 0;
  const last = steps.findLast(({ b }) => b !== undefined)?.b ?? length - 1;
  const before = Array.from({ length: first }, (_, b) => ({ b, same: false }));
  const after = Array.from({ length: length - 1 - last }, (_, index) => ({ b: last + 1 + index, same: false }));
  return [...before, ...steps, ...after];
}

function candidates(words: readonly ComparedWord[], places: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const found = [...new Set(words.map(({ bare }) => bare))].flatMap((word) => {
    const list = places.get(word);
    return list && list.length <= mostPlaces ? [list] : [];
  });
  const scores = new Map<number, number>();
  for (const list of found.sort((a, b) => a.length - b.length).slice(0, mostLookups)) {
    for (const id of list) scores.set(id, (scores.get(id) ?? 0) + 1);
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostCompared)
    .map(([id]) => id);
}

/** Sentences as published texts have them: up to a stop and a capital, or the end of a paragraph. */
function* sentencesOf(text: string): Generator<Span> {
  let start = 0;
  for (const { index, 0: stop } of text.matchAll(/[.!?…;][\s\u00a0]*[»”")\]]*\s+(?=[\p{Lu}«“"–—-])|\n\s*\n|$/gu)) {
    const end = index + stop.length;
    const sentence = text.slice(start, end);
    if (sentence.trim() !== '')
      yield { start: start + sentence.length - sentence.trimStart().length, end: start + sentence.trimEnd().length };
    start = end;
  }
}

function oneLine(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}
