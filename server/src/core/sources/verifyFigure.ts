import type { Span } from '../text/span.ts';
import { contentWords } from './contentWords.ts';
import { type Figure, isComparable, isSameFigure } from './figure.ts';
import type { SourceText } from './source.ts';
import { type FigureSentence, figureSentences } from './sourceFigures.ts';
import { sourceLanguage } from './sourceLanguage.ts';

/** What a source says of a figure: it has it, it has none of that value, or it has another where it speaks of the same thing. */
export type FigureVerified =
  | { readonly kind: 'found'; readonly passage: Span }
  | { readonly kind: 'absent' }
  /** The source is in a language whose numbers are not read, and does not write this one as French does. */
  | { readonly kind: 'unjudged' }
  | { readonly kind: 'contradicted'; readonly passage: Span; readonly written: Figure };

/** How much of what a sentence is about a sentence of the source must share to be held against it: of its words, and at the least. */
const sharedPart = 0.6;
const sharedLeast = 3;

/** Looks for a figure of a sentence by its value. `others` are the figures of the same sentence: one of theirs in the source contradicts nothing. */
export function verifyFigure(figure: Figure, sentence: string, others: readonly Figure[], source: SourceText): FigureVerified {
  const anchors = contentWords(sentence);
  const all = figureSentences(source).map((one) => ({ ...one, shared: shared(anchors, one) }));
  // Those that speak of the same thing go first, so that few are read where the figure is there.
  for (const { figures } of all.toSorted((a, b) => b.shared - a.shared)) {
    const written = figures().find((one) => isSameFigure(figure, one));
    if (written) return { kind: 'found', passage: written };
  }
  const language = sourceLanguage(source);
  // What a sentence in another language is about cannot be told from its words.
  if (language !== 'fr') return { kind: language === 'en' ? 'absent' : 'unjudged' };
  const near = all.filter((one) => one.shared >= sharedLeast && one.shared >= anchors.size * sharedPart);
  const contradiction = contradicting(figure, others, near);
  return contradiction ? { kind: 'contradicted', passage: contradiction, written: contradiction } : { kind: 'absent' };
}

function shared(anchors: ReadonlySet<string>, sentence: FigureSentence): number {
  const own = sentence.anchors();
  let count = 0;
  for (const word of anchors) if (own.has(word)) count++;
  return count;
}

/** The one figure of the same kind in the one sentence of the source that speaks of the same thing; undefined where it is not plain which. */
function contradicting(figure: Figure, others: readonly Figure[], near: readonly FigureSentence[]): Figure | undefined {
  // A bound or a date tells too little to be contradicted by another.
  if (figure.kind === 'date') return undefined;
  const [first, second] = near.filter(({ figures }) => figures().length > 0);
  if (!first || second) return undefined;
  const candidates = first
    .figures()
    .filter((written) => isComparable(figure, written) && !others.some((other) => isSameFigure(other, written)));
  return candidates.length === 1 ? candidates[0] : undefined;
}
