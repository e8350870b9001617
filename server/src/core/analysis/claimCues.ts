import { defineAnalysis } from './analysis.ts';
import { actCues, appoints } from './cues/acts.ts';
import type { Cue, SentenceView } from './cues/cue.ts';
import { figureCues } from './cues/figures.ts';
import { formCues } from './cues/form.ts';
import { shapeOf } from './cues/shape.ts';
import { pronounces, speakerCues } from './cues/speakers.ts';
import { supportCues } from './cues/support.ts';
import { sentenceViews } from './sentenceViews.ts';

/** All cues, in the order in which the hover would tell them. */
export const cues: readonly Cue[] = [...formCues, ...speakerCues, ...actCues, ...figureCues, ...supportCues];

/** A sentence with the signs found in it: ids of cues, then single words as `w:lemma`, `v:` for the main verb, `s:` for its subject. */
export interface CuedSentence {
  readonly view: SentenceView;
  readonly signs: readonly string[];
}

/** The signs in each sentence of a block; what they weigh is learnt (see `claimModel.ts`). */
export const claimCues = defineAnalysis('claimCues', ({ block, ask }): readonly CuedSentence[] =>
  ask(sentenceViews, block).map((view) => ({ view, signs: signsOf(view) })),
);

/** Cues that tell of the matter of a sentence, not of what is done with it. */
const matters: ReadonlySet<string> = new Set(['hostile', 'hostile-noun', 'hostile-infinitive', 'evaluates']);

function signsOf(view: SentenceView): readonly string[] {
  // « Madame X, préfète, est nommée directrice »: the form makes the act. The names, titles and figures in it weigh nothing.
  if (appoints(view)) return ['appoints', 'performs', 'performs-present', ...shapeOf(view)];
  const signs = cues.filter(({ holds }) => holds(view)).map(({ id }) => id);
  // « La France condamne l’attaque menée hier »: the act is the sentence. That its matter is grave makes it no claim.
  if (pronounces(view.main)) return [...signs.filter((id) => !matters.has(id)), ...shapeOf(view)];
  const lemmas = new Set<string>();
  for (const { tag, lemma, kind } of view.words) {
    if (kind === 'word' && tag !== 'PROPN' && tag !== 'NUM') lemmas.add(`w:${lemma}`);
  }
  signs.push(...lemmas);
  if (view.main) {
    signs.push(`v:${view.main.lemma}`);
    if (view.main.subjectWord && view.main.subjectWord.tag !== 'PROPN') signs.push(`s:${view.main.subjectWord.lemma}`);
  }
  const [head, next] = view.words;
  if (head)
    signs.push(`f:${head.tag === 'PROPN' ? 'PROPN' : head.tag === 'NOUN' || head.tag === 'VERB' ? head.tag : head.lemma}`);
  if (head && next) signs.push(`g:${head.tag} ${next.tag}`);
  signs.push(...shapeOf(view));
  return signs;
}
