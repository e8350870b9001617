import { findDates } from '../french/dates.ts';
import { findQuantities } from '../french/quantities.ts';
import { tokenize } from '../french/tokens.ts';
import type { Span } from '../text/span.ts';
import { contentWords } from './contentWords.ts';
import { englishTokens } from './englishTokens.ts';
import { type Figure, figuresOf } from './figure.ts';
import { withRatios } from './ratios.ts';
import type { SourceText } from './source.ts';
import { type SourceLanguage, sourceLanguage } from './sourceLanguage.ts';

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
    const language = sourceLanguage(source);
    sentences = [...statements(source.text)].flatMap((span) => sentenceAt(source.text, span, language));
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
/** The same in English. */
const englishSign =
  /\p{N}|(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|half|thirds?|quarters?|fifths?|dozens?)(?!\p{L})/iu;

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

function sentenceAt(text: string, span: Span, language: SourceLanguage): readonly FigureSentence[] {
  const sentence = text.slice(span.start, span.end);
  if (language === 'en' ? !englishSign.test(sentence) : !numberLetters.test(sentence) || !numberSign.test(sentence)) return [];
  let figures: readonly Figure[] | undefined;
  let anchors: ReadonlySet<string> | undefined;
  return [
    {
      ...span,
      figures() {
        figures ??= figuresIn(sentence, span.start, language);
        return figures;
      },
      anchors() {
        anchors ??= contentWords(sentence);
        return anchors;
      },
    },
  ];
}

function figuresIn(sentence: string, start: number, language: SourceLanguage): readonly Figure[] {
  const own = tokenize(sentence);
  const tokens = language === 'en' ? englishTokens(own) : own;
  const dates = findDates(tokens);
  const lasting = dates.filter(({ duration }) => !duration);
  return withRatios(figuresOf(findQuantities(tokens, lasting), dates), tokens).map((figure) => shifted(figure, start));
}

function shifted(figure: Figure, by: number): Figure {
  return { ...figure, start: figure.start + by, end: figure.end + by };
}
