import type { Mark } from '../draft/draft.ts';
import { speechVerbs } from '../french/verbClasses.ts';
import { defineAnalysis, defineDraftAnalysis } from './analysis.ts';
import { citations } from './citations.ts';
import { isDue } from './claimModel.ts';
import { claims } from './claims.ts';
import type { SentenceView } from './cues/cue.ts';
import { isFigure } from './cues/figures.ts';
import { resolutionMentions } from './resolutionMentions.ts';
import { sentenceViews } from './sentenceViews.ts';
import { treatyMentions } from './treatyMentions.ts';

/** How much a draft gives a reader to look up, against how much it asserts. */
export interface Density {
  readonly words: number;
  /** Sentences that would need a source at the standard level. */
  readonly assertions: number;
  /** Figures of something, dated facts, sources of any kind: named persons who say, texts, citations. */
  readonly held: number;
  /** A draft of length that asserts and gives nothing to hold on to: its trouble is the whole, not this or that sentence. */
  readonly bare: boolean;
}

/** Below a page a text may well do without figures and sources. */
const leastWords = 200;
/** A text that only thanks or wishes asserts nothing. */
const leastAssertions = 4;

/** What a draft holds of facts and sources. */
export const density = defineDraftAnalysis('density', ({ draft, ask }): Density => {
  let words = 0;
  let held = 0;
  for (const { block } of draft.blocks) {
    const own = ask(blockDensity, block);
    words += own.words;
    held += own.held;
  }
  if (words < leastWords || held > 0) return { words, held, assertions: 0, bare: false };
  const assertions = ask(claims, draft).filter(({ opinion, standing }) => isDue(opinion, 'standard', standing)).length;
  return { words, held, assertions, bare: assertions >= leastAssertions };
});

const blockDensity = defineAnalysis('blockDensity', ({ block, ask }) => {
  const views = ask(sentenceViews, block);
  const sources =
    ask(citations, block).length -
    block.marks.filter(isBareHome).length +
    ask(treatyMentions, block).length +
    ask(resolutionMentions, block).length;
  return {
    words: views.reduce((sum, view) => sum + view.words.length, 0),
    held: sources + views.reduce((sum, view) => sum + heldBy(view), 0),
  };
});

function heldBy(view: SentenceView): number {
  const figures = view.quantities.filter(
    (one) => isFigure(one) && (one.kind !== 'cardinal' || (one.unit !== undefined && one.written !== 'words')),
  ).length;
  const dates = view.dates.filter(({ kind, duration, year, day, month }) => {
    if (kind === 'time' || duration) return false;
    return year !== undefined || kind === 'century' || (day !== undefined && month !== undefined);
  }).length;
  const references = view.words.filter(({ kind }) => kind === 'reference').length;
  const speakers = view.groups.filter(
    ({ lemma, person, subjectWord }) => speechVerbs.has(lemma) && person === 3 && subjectWord?.tag === 'PROPN',
  ).length;
  return figures + dates + references + speakers + namedWords(view);
}

/** « selon l’INSEE », « d’après Mme Diallo » : the word of a named body or person. */
function namedWords({ words }: SentenceView): number {
  return words.filter(({ norm, tag }, at) => {
    const opens = (norm === 'selon' && tag === 'ADP') || (norm === 'après' && words[at - 1]?.norm === "d'");
    return opens && words.slice(at + 1, at + 5).some((word) => word.tag === 'PROPN');
  }).length;
}

/** A link to the front page of a site, or to none: it points to nothing that could be read. */
function isBareHome({ kind, target }: Mark): boolean {
  return kind === 'link' && /^(?:https?:\/\/)?[^/\s?#]+\/?$/iu.test(target);
}
