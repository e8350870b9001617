import { causeVerbs, hostileVerbs, trendVerbs } from '../french/verbClasses.ts';
import type { Span } from '../text/span.ts';
import type { SentenceView } from './cues/cue.ts';
import { figureCues, isFigure } from './cues/figures.ts';
import { supportCues } from './cues/support.ts';

/** The types of claims of the annotation guide. */
export type ClaimType =
  | 'quantity'
  | 'event'
  | 'ranking'
  | 'cause'
  | 'trend'
  | 'quotation'
  | 'legal'
  | 'act'
  | 'identity'
  | 'general';

/** The type of a sentence taken as a claim, and the words that make it one (in the prose of the block). The type that most needs a source goes first. */
export function typeOfClaim(view: SentenceView): { readonly type: ClaimType; readonly words: Span } {
  const figure = view.quantities.find(isFigure);
  if (figure) return { type: 'quantity', words: { start: figure.start, end: Math.max(figure.end, figure.unitSpan?.end ?? 0) } };
  const quotation = view.quotations.find(({ inside }) => inside.end - inside.start > 40);
  if (quotation) return { type: 'quotation', words: clip(quotation, view) };
  const hostile = view.groups.find(({ lemma, polarity }) => hostileVerbs.has(lemma) && polarity !== 'negative');
  if (hostile) return { type: 'act', words: hostile };
  if (holds('superlative', view) || holds('first-ever', view)) return { type: 'ranking', words: view };
  const cause = view.groups.find(({ lemma }) => causeVerbs.has(lemma));
  if (cause && cause === view.main) return { type: 'cause', words: cause };
  const date = view.dates[0];
  if (date && view.groups.some(({ tense }) => tense === 'perfect' || tense === 'past' || tense === 'impf'))
    return { type: 'event', words: date };
  if (holds('reference', view) || holds('article-number', view)) return { type: 'legal', words: view };
  const trend = view.groups.find(({ lemma }) => trendVerbs.has(lemma));
  if (trend && trend === view.main) return { type: 'trend', words: trend };
  if (holds('hostile-noun', view) && view.main?.subjectWord?.tag === 'PROPN') return { type: 'act', words: view };
  if (holds('title', view) && view.words.some(({ tag }) => tag === 'PROPN')) return { type: 'identity', words: view };
  return { type: 'general', words: view };
}

const byId = new Map([...figureCues, ...supportCues].map((one) => [one.id, one.holds]));

function holds(id: string, view: SentenceView): boolean {
  return byId.get(id)?.(view) ?? false;
}

function clip(span: Span, view: SentenceView): Span {
  return { start: Math.max(span.start, view.start), end: Math.min(span.end, view.end) };
}
