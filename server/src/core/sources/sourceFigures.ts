import { findDates } from '../french/dates.ts';
import { findQuantities } from '../french/quantities.ts';
import { tokenize } from '../french/tokens.ts';
import type { Span } from '../text/span.ts';
import { contentWords } from './contentWords.ts';
import { type Figure, figuresOf } from './figure.ts';
import type { SourceText } from './source.ts';

/** A sentence of a source that states figures; their spans, as its own, are in the text of the source. */
export interface FigureSentence extends Span {
  readonly figures: readonly Figure[];
  /** The words that say what the figures are about, folded to their stems. */
  readonly anchors: ReadonlySet<string>;
}

/** The sentences of a source that state figures, worked out when first asked for and kept with it. */
export function figureSentences(source: SourceText): readonly FigureSentence[] {
  let sentences = kept.get(source);
  if (!sentences) {
    sentences = [...statements(source.text)].flatMap((span) => read(source.text, span));
    kept.set(source, sentences);
  }
  return sentences;
}

const kept = new WeakMap<SourceText, readonly FigureSentence[]>();

/** What a number is written with, in figures or words: only what has one is read. */
const numberSign =
  /\p{N}|(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cents?|mille|millions?|milliards?|milliers?|tiers|quarts?|moitié|demie?|dizaines?|douzaines?|vingtaines?|centaines?|cinquièmes?)(?!\p{L})/iu;

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

function read(text: string, { start, end }: Span): readonly FigureSentence[] {
  const sentence = text.slice(start, end);
  if (!numberSign.test(sentence)) return [];
  const tokens = tokenize(sentence);
  const dates = findDates(tokens);
  const quantities = findQuantities(
    tokens,
    dates.filter(({ duration }) => !duration),
  );
  const figures = figuresOf(quantities, dates).map((figure) => ({
    ...figure,
    start: figure.start + start,
    end: figure.end + start,
  }));
  return figures.length > 0 ? [{ start, end, figures, anchors: contentWords(sentence) }] : [];
}
