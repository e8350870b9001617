import type { PlacedBlock } from '../draft/draft.ts';
import { place } from '../draft/place.ts';
import { type Figure, figuresOf } from '../sources/figure.ts';
import { withRatios } from '../sources/ratios.ts';
import type { Source } from '../sources/source.ts';
import { type FigureVerified, verifyFigure } from '../sources/verifyFigure.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type Ask, defineDraftAnalysis } from './analysis.ts';
import { dates } from './dates.ts';
import { quantities } from './quantities.ts';
import { quotations } from './quotations.ts';
import { resolvedCitations } from './resolvedCitations.ts';
import { sentences } from './sentences.ts';
import { tokens } from './tokens.ts';

/** A figure of a cited sentence held against the sources that the sentence cites. */
export interface FigureCheck {
  /** Of the figure, in the draft. */
  readonly span: Span;
  /** As the draft writes it. */
  readonly written: string;
  readonly figure: Figure;
  readonly source: Source;
  /** `unread` where a source cited has no text: the figure may be in it. */
  readonly verified: FigureVerified | { readonly kind: 'unread' };
}

/** The figures of all sentences that cite a source of the bibliography; those inside quotations are left to the quotations. */
export const figureChecks = defineDraftAnalysis('figureChecks', ({ draft, sources, ask }): readonly FigureCheck[] => {
  const resolved = ask(resolvedCitations, draft);
  return [...resolved].flatMap(([placed, found]) => {
    const { block } = placed;
    return ask(sentences, block).flatMap((sentence, index, all) => {
      const next = all[index + 1]?.start ?? block.prose.length + 1;
      const here = found.filter(({ citation }) => citation.start >= sentence.start && citation.start < next);
      const cited = [...new Set(here.flatMap(({ keys }) => keys))].flatMap((key) => sources.byKey.get(key) ?? []);
      return cited.length > 0 ? checksOf(placed, sentence, cited, ask) : [];
    });
  });
});

function checksOf(placed: PlacedBlock, sentence: Span, cited: readonly Source[], ask: Ask): readonly FigureCheck[] {
  const { block } = placed;
  const quoted = ask(quotations, block);
  const within = <T extends Span>(spans: readonly T[]): readonly T[] =>
    spans.filter((span) => overlaps(span, sentence) && !quoted.some((quotation) => overlaps(quotation, span)));
  const told = figuresOf(
    within(ask(quantities, block)).filter((quantity) => isTold(quantity)),
    within(ask(dates, block)).filter(({ yearAssumed, day }) => !yearAssumed || day !== undefined),
  );
  const own = ask(tokens, block).filter(
    (token) => overlaps(token, sentence) && !quoted.some((quotation) => overlaps(quotation, token)),
  );
  const figures = withRatios(told, own);
  const text = block.prose.slice(sentence.start, sentence.end);
  return figures.flatMap((figure): readonly FigureCheck[] => {
    const others = figures.filter((other) => other !== figure);
    const all = cited.flatMap((source) =>
      source.text ? [{ source, verified: verifyFigure(figure, text, others, source.text) }] : [],
    );
    const firstOf = (kind: FigureVerified['kind']) => all.find(({ verified }) => verified.kind === kind);
    const found = firstOf('found');
    const first = cited[0];
    if (!first) return [];
    const unread = cited.find((source) => !source.text);
    const best = found ?? (unread ? undefined : (firstOf('contradicted') ?? firstOf('unjudged') ?? all[0]));
    return [
      {
        span: place(placed, figure),
        written: block.prose.slice(figure.start, figure.end),
        figure,
        ...(best ?? { source: unread ?? first, verified: { kind: 'unread' } }),
      },
    ];
  });
}

/** « deux pays » and « les vingt-sept » are ways of speaking, not figures that a source must bear out. */
function isTold({
  kind,
  written,
  value,
  definite,
}: {
  readonly kind: string;
  readonly written: string;
  readonly value: number;
  readonly definite?: boolean;
}): boolean {
  return !definite && (kind !== 'cardinal' || written !== 'words' || value > 10);
}
