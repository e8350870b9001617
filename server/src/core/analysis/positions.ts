import type { Word } from '../french/word.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import { phraseTable } from './phrase.ts';
import { formulas, type Scale } from './positionScale.ts';
import { speech } from './speech.ts';
import { vocabulary } from './vocabulary.ts';

/** A position that the issuer takes: a formula of a scale, its rank, and what it is about. */
export interface Position extends Span {
  readonly scale: Scale;
  readonly rank: number;
  /** The folded lemma of the noun the formula bears on; absent where none follows. */
  readonly object?: string;
}

/** The positions of a block in the issuer’s own voice: not those of others, nor those that are denied. */
export const positions = defineAnalysis('positions', ({ block, ask }): readonly Position[] => {
  const found = ask(vocabulary, block);
  const uses = table.uses(found);
  if (!uses.length) return [];
  const said = ask(speech, block);
  return uses
    .filter(
      (use) =>
        takesPosition(found.words.slice(use.from, use.to)) &&
        !said.isQuoted(use) &&
        !said.isReported(use) &&
        !said.isNegated(use),
    )
    .map(({ start, end, to, phrase }) => {
      const object = objectAfter(found.words, to);
      return { start, end, scale: phrase.scale, rank: phrase.rank, ...(object && { object }) };
    });
});

const table = phraseTable(formulas);

/** Present or perfect of the indicative: « condamne », « a condamné »; an infinitive or a conditional takes no position. */
function takesPosition(words: readonly Word[]): boolean {
  return words.some(({ verbForm, mood, tense }) => verbForm === 'fin' && mood === 'ind' && tense === 'pres');
}

function objectAfter(words: readonly Word[], from: number): string | undefined {
  for (let at = from; at < Math.min(words.length, from + 7); at++) {
    const word = words[at];
    if (!word || /^[.;:!?]$/.test(word.text)) return undefined;
    if (word.tag === 'NOUN') return fold(word.lemma);
  }
  return undefined;
}
