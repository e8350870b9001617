import { tokenize } from '../french/tokens.ts';
import type { Word } from '../french/word.ts';
import { addTo } from '../text/addTo.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { isDemonym, isPower } from './nations.ts';
import type { Indices, Vocabulary } from './vocabulary.ts';

/**
 * A phrase as a table states it. Its pattern is a row of words:
 * `sans précédent` the words themselves · `~payer` any form of a lemma · `grave|lourd` one of several · `très?` may be missing ·
 * `<ADJ>` any word of a tag, `<DEMONYM>` (« russe », « azéries »), `<POWER>` (« Moscou », « la Chine ») · `…` up to three words without a stop, `…6` up to six.
 */
export interface Phrase {
  readonly pattern: string;
  readonly replacements?: readonly string[];
  /** Why, or what to write, where the rule's own words do not say enough. */
  readonly note?: { readonly fr: string; readonly en: string };
}

/** A phrase found: the words `from` (inside) to `to` (outside) of the block, and their span. */
export interface PhraseUse<P extends Phrase = Phrase> extends Span {
  readonly phrase: P;
  readonly from: number;
  readonly to: number;
}

/** A table of phrases ready to be held against vocabularies. */
export interface PhraseTable<P extends Phrase = Phrase> {
  /** The uses of the table's phrases in order; of two that overlap the longer. */
  uses(vocabulary: Vocabulary): readonly PhraseUse<P>[];
}

/** Makes a table of phrases; it is compiled when first used. Throws on a pattern that cannot be read: a mistake of the table. */
export function phraseTable<P extends Phrase>(phrases: readonly P[]): PhraseTable<P> {
  let known: { readonly anchors: Anchors<P>; readonly number: number } | undefined;
  return {
    uses(vocabulary) {
      if (!known) {
        const anchors = indexed(phrases);
        known = { anchors, number: joined(anchors) };
      }
      // A vocabulary that was gone through before this table was known is gone through again for it alone.
      const places = placesOf(vocabulary)[known.number] ?? placesIn(known.anchors, vocabulary);
      const found: PhraseUse<P>[] = [];
      // The rows under the number of this table are its own.
      for (const { rows, indices, start } of places as readonly Place<P>[]) {
        for (let index = start; index >= 0; index = indices.next[index] ?? -1) {
          for (const row of rows) {
            row.compiled ??= compile(row);
            const use = matchAround(row.compiled, vocabulary.words, index);
            if (use) found.push(use);
          }
        }
      }
      return found.length > 1 ? longest(found) : found;
    },
  };
}

/** Phrases by the word they are looked up by: a form, a lemma, a form without its accents. */
interface Anchors<P> {
  readonly forms: Map<string, Row<P>[]>;
  readonly lemmas: Map<string, Row<P>[]>;
  readonly bare: Map<string, Row<P>[]>;
}

/** One row of words of a phrase. Most are never met: what they are made of is read when their word is. */
interface Row<P> {
  readonly phrase: P;
  readonly pattern: string;
  compiled: Compiled<P> | undefined;
}

/** Where a word stands that rows are looked up by: the first index, and the way to the next ones. */
interface Place<P> {
  readonly rows: readonly Row<P>[];
  readonly indices: Indices;
  readonly start: number;
}

/** The three ways to look a row up, in the order in which uses are found. */
const ways = ['forms', 'lemmas', 'bare'] as const;

/** What is known of one word: the rows of each table that are looked up by it. */
type Shared = Map<string, { readonly number: number; readonly rows: readonly Row<Phrase>[] }[]>;

/** All tables in use, so that a vocabulary is gone through once for all of them. Tables are made by rules and analyses, once and for good. */
const shared = { count: 0, forms: new Map() as Shared, lemmas: new Map() as Shared, bare: new Map() as Shared };

/** Adds a table to those in use; returns its number. */
function joined(anchors: Anchors<Phrase>): number {
  const number = shared.count++;
  for (const way of ways) for (const [word, rows] of anchors[way]) addTo(shared[way], word, { number, rows });
  return number;
}

const gone = new WeakMap<Vocabulary, (Place<Phrase>[] | undefined)[]>();

/** The places in a vocabulary of the rows of each table, by the number of the table. */
function placesOf(vocabulary: Vocabulary): readonly (readonly Place<Phrase>[] | undefined)[] {
  let places = gone.get(vocabulary);
  if (!places) {
    places = Array.from({ length: shared.count }, () => []);
    for (const way of ways) {
      const indices = vocabulary[way];
      for (const [word, start] of indices.first) {
        for (const { number, rows } of shared[way].get(word) ?? []) places[number]?.push({ rows, indices, start });
      }
    }
    gone.set(vocabulary, places);
  }
  return places;
}

function placesIn<P extends Phrase>(anchors: Anchors<P>, vocabulary: Vocabulary): readonly Place<P>[] {
  const places: Place<P>[] = [];
  for (const way of ways) {
    const indices = vocabulary[way];
    for (const [word, start] of indices.first) {
      const rows = anchors[way].get(word);
      if (rows) places.push({ rows, indices, start });
    }
  }
  return places;
}

interface Element {
  /** Empty where the element is a gap. */
  readonly options: readonly Option[];
  readonly optional: boolean;
  /** The most words that a gap may hold. */
  readonly gap: number;
}

type Option =
  | { readonly kind: 'form'; readonly form: string; readonly folded: string }
  | { readonly kind: 'lemma'; readonly lemma: string }
  | { readonly kind: 'tag'; readonly tag: string };

interface Compiled<P> {
  readonly phrase: P;
  readonly elements: readonly Element[];
  readonly anchor: number;
}

function indexed<P extends Phrase>(phrases: readonly P[]): Anchors<P> {
  const anchors: Anchors<P> = { forms: new Map(), lemmas: new Map(), bare: new Map() };
  for (const row of phrases.flatMap(alternatives)) {
    for (const word of plainAnchor(row.pattern) ?? anchorWords(row)) {
      if (word.startsWith('~')) {
        addTo(anchors.lemmas, word.slice(1), row);
        continue;
      }
      addTo(anchors.forms, word, row);
      const folded = fold(word);
      if (folded !== word) addTo(anchors.bare, folded, row);
    }
  }
  return anchors;
}

/** The words of a row's anchor, forms and lemmas (« ~payer »), where the row is of plain words and need not be read to tell them. */
function plainAnchor(pattern: string): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let length = 0;
  for (const written of pattern.split(' ')) {
    if (written.startsWith('…') || (written.endsWith('?') && written.length > 1)) continue;
    const options = written.includes('|') ? written.split('|') : [written];
    if (!options.every((option) => plainOption.test(option))) return undefined;
    if (options.some((option) => option.startsWith('<'))) continue;
    const shortest = Math.min(...options.map((option) => option.length - (option.startsWith('~') ? 1 : 0)));
    if (shortest <= length) continue;
    best = options;
    length = shortest;
  }
  return best;
}

/** A word of small letters, a lemma or a tag: what the tokenizer leaves as it is. */
const plainOption = /^(?:[a-zà-öø-ÿœ]+|~.+|<[A-Z]+>)$/;

function anchorWords<P extends Phrase>(row: Row<P>): readonly string[] {
  row.compiled = compile(row);
  const options = row.compiled.elements[row.compiled.anchor]?.options ?? [];
  return options.map((option) => (option.kind === 'form' ? option.form : option.kind === 'lemma' ? `~${option.lemma}` : ''));
}

function compile<P extends Phrase>({ phrase, pattern }: Row<P>): Compiled<P> {
  const elements = elementsOf(pattern);
  return { phrase, elements, anchor: anchorOf(elements, pattern) };
}

/** A pattern of one place is as many rows as it has words: there, each may be a row (« imaginez|figurez-vous »). */
function alternatives<P extends Phrase>(phrase: P): readonly Row<P>[] {
  const rows = phrase.pattern.includes(' ') ? [phrase.pattern] : phrase.pattern.split('|');
  return rows.map((pattern) => ({ phrase, pattern, compiled: undefined }));
}

function elementsOf(pattern: string): readonly Element[] {
  return pattern.split(' ').flatMap((written): readonly Element[] => {
    const gap = /^…(\d*)$/.exec(written);
    if (gap) return [{ options: [], optional: true, gap: Number(gap[1] || 3) }];
    const optional = written.endsWith('?') && written.length > 1;
    const alternatives = (optional ? written.slice(0, -1) : written).split('|');
    if (alternatives.length > 1 || /^[~<]/.test(written)) return [{ options: alternatives.map(optionOf), optional, gap: 0 }];
    return tokenize(alternatives[0] ?? '').map(({ norm }) => ({ options: [formOption(norm)], optional, gap: 0 }));
  });
}

function optionOf(written: string): Option {
  if (written.startsWith('~')) return { kind: 'lemma', lemma: written.slice(1) };
  if (written.startsWith('<')) return { kind: 'tag', tag: written.slice(1, -1) };
  const [first, ...rest] = tokenize(written);
  if (!first || rest.length) throw new Error(`one word at a time between bars: ${written}`);
  return formOption(first.norm);
}

function formOption(form: string): Option {
  return { kind: 'form', form, folded: fold(form) };
}

/** The element by which a phrase is looked up: the longest word that must be there, so the one that few texts have. */
function anchorOf(elements: readonly Element[], pattern: string): number {
  let best = -1;
  let length = 0;
  elements.forEach(({ options, optional }, index) => {
    if (optional || !options.length || options.some(({ kind }) => kind === 'tag')) return;
    const shortest = Math.min(
      ...options.map((option) => (option.kind === 'form' ? option.form : option.kind === 'lemma' ? option.lemma : '').length),
    );
    if (shortest > length) {
      best = index;
      length = shortest;
    }
  });
  if (best < 0) throw new Error(`a phrase needs a word that must be there: ${pattern}`);
  return best;
}

function fits({ options }: Element, word: Word): boolean {
  return options.some((option) => isOption(option, word));
}

function isOption(option: Option, word: Word): boolean {
  if (option.kind === 'tag') return isOfTag(option.tag, word);
  if (option.kind === 'lemma')
    return word.kind === 'word' && (word.lemma === option.lemma || word.lemma.toLowerCase() === option.lemma);
  if (word.norm === option.form) return true;
  return option.folded !== option.form && /^\p{Lu}/u.test(word.text) && fold(word.norm) === option.folded;
}

function isOfTag(tag: string, word: Word): boolean {
  if (tag === 'DEMONYM') return word.kind === 'word' && isDemonym(fold(word.norm));
  if (tag === 'POWER') return word.kind === 'word' && /^\p{Lu}/u.test(word.text) && isPower(fold(word.norm));
  return word.tag === tag;
}

function matchAround<P extends Phrase>(
  { phrase, elements, anchor }: Compiled<P>,
  words: readonly Word[],
  at: number,
): PhraseUse<P> | undefined {
  const to = ahead(elements, anchor, words, at);
  if (to < 0) return undefined;
  const from = behind(elements, anchor, words, at + 1);
  if (from < 0) return undefined;
  const first = words[from];
  const last = words[to - 1];
  return first && last ? { phrase, from, to, start: first.start, end: last.end } : undefined;
}

/** Matches elements from `element` on at the words from `at` on; the index after the last word, -1 where they do not fit. Patterns are short: so is the search. */
function ahead(elements: readonly Element[], element: number, words: readonly Word[], at: number): number {
  const current = elements[element];
  if (!current) return at;
  if (current.gap) {
    for (let skipped = 0; skipped <= current.gap; skipped++) {
      const end = ahead(elements, element + 1, words, at + skipped);
      if (end >= 0) return end;
      if (isStop(words[at + skipped])) return -1;
    }
    return -1;
  }
  const word = words[at];
  if (word && fits(current, word)) {
    const end = ahead(elements, element + 1, words, at + 1);
    if (end >= 0) return end;
  }
  return current.optional ? ahead(elements, element + 1, words, at) : -1;
}

/** The same backwards: matches elements down from `element` at the words before `end`; the index of the first word, or -1. */
function behind(elements: readonly Element[], element: number, words: readonly Word[], end: number): number {
  const current = elements[element];
  if (!current) return end;
  if (current.gap) {
    for (let skipped = 0; skipped <= current.gap; skipped++) {
      const start = behind(elements, element - 1, words, end - skipped);
      if (start >= 0) return start;
      if (isStop(words[end - skipped - 1])) return -1;
    }
    return -1;
  }
  const word = words[end - 1];
  if (word && fits(current, word)) {
    const start = behind(elements, element - 1, words, end - 1);
    if (start >= 0) return start;
  }
  return current.optional ? behind(elements, element - 1, words, end) : -1;
}

function isStop(word: Word | undefined): boolean {
  return !word || (word.kind === 'punctuation' && /^[.;:!?«»()]/.test(word.text));
}

/** Of uses that overlap the longer stays; equal ones, the first. */
function longest<P extends Phrase>(uses: PhraseUse<P>[]): readonly PhraseUse<P>[] {
  uses.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PhraseUse<P>[] = [];
  for (const use of uses) {
    const last = kept.at(-1);
    if (!last || use.start >= last.end) kept.push(use);
    else if (use.end - use.start > last.end - last.start) kept[kept.length - 1] = use;
  }
  return kept;
}
