import { findDates } from '../french/dates.ts';
import { findQuantities } from '../french/quantities.ts';
import { tokenize } from '../french/tokens.ts';
import type { Span } from '../text/span.ts';
import { contentWords } from './contentWords.ts';
import { type Figure, figuresOf } from './figure.ts';
import type { SourceText } from './source.ts';

/** A sentence of a source that may state figures. What it holds is read when it is first asked for: most sentences of a source never are. */
export interface FigureSentence extends Span {
  /** Their spans, as its own, are in the text of the source; none where its numbers are no figures. */
  readonly figures: () => readonly Figure[];
  /** The words that say what it is about, folded to their stems. */
  readonly anchors: () => ReadonlySet<string>;
}

/** The sentences of a source with numbers in them, found when first asked for and kept with it. */
export function figureSentences(source: SourceText): readonly FigureSentence[] {
  let sentences = kept.get(source);
  if (!sentences) {
    sentences = [...statements(source.text)].flatMap((span) => sentenceAt(source.text, span));
    kept.set(source, sentences);
  }
  return sentences;
}

const kept = new WeakMap<SourceText, readonly FigureSentence[]>();

/** What a number is written with, in figures or words: only what has one is read. */
const numberSign =
  /\p{N}|(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cents?|mille|millions?|milliards?|milliers?|tiers|quarts?|moitié|demie?|dizaines?|douzaines?|vingtaines?|centaines?|cinquièmes?)(?!\p{L})/iu;
/** The letters of those, wherever they stand: much faster, so that it is asked first. */
const numberLetters =
  /\p{N}|[dD](?:eux|ix|iz|ouz|em)|[tT](?:rois|rent|iers)|[qQ]u(?:atr|inz|ar)|[cC](?:inq|ent)|[sS](?:ix|ept|oix)|[hH]uit|[nN]euf|[oO]nz|[vV]ingt|[mM](?:ill|oit)|[A-Z]{3}/u;

/** Longest stretch that is read as one sentence, in UTF-16 units. */
const longest = 1_500;

/** The sentences of a text, roughly: up to a stop and a capital, or an empty line; a single line end parts nothing. */
function* statements(text: string): Generator<Span> {
  let start = 0;
  for (const { index, 0: stop } of text.matchAll(/[.!?…][»”")\]]*\s+(?=[\p{Lu}\p{N}«“"(—–-])|\n\s*\n|$/gu)) {
    const end = index + stop.length;
    for (let at = start; at < end; at += longest) yield { start: at, end: Math.min(end, at + longest) };
    start = end;
  }
}

function sentenceAt(text: string, span: Span): readonly FigureSentence[] {
  const sentence = text.slice(span.start, span.end);
  if (!numberLetters.test(sentence) || !numberSign.test(sentence)) return [];
  let figures: readonly Figure[] | undefined;
  let anchors: ReadonlySet<string> | undefined;
  return [
    {
      ...span,
      figures() {
        figures ??= figuresIn(sentence, span.start);
        return figures;
      },
      anchors() {
        anchors ??= contentWords(sentence);
        return anchors;
      },
    },
  ];
}

function figuresIn(sentence: string, start: number): readonly Figure[] {
  const tokens = tokenize(sentence);
  const dates = findDates(tokens);
  const lasting = dates.filter(({ duration }) => !duration);
  return figuresOf(findQuantities(tokens, lasting), dates).map((figure) => shifted(figure, start));
}

function shifted(figure: Figure, by: number): Figure {
  return { ...figure, start: figure.start + by, end: figure.end + by };
}
