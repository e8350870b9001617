import type { Word } from '../french/word.ts';
import { defineAnalysis } from './analysis.ts';
import { phraseTable } from './phrase.ts';
import { sentenceViews } from './sentenceViews.ts';
import { vagueSources } from './vagueSources.ts';
import { vagueSpeaker } from './vagueSpeakers.ts';
import { evidentWords, provenWords, seemingVerbs, statedWords, type VagueAuthority, vaguePhrases } from './vagueWords.ts';
import { verbGroups } from './verbGroups.ts';
import { vocabulary } from './vocabulary.ts';

/** The vague authorities of a block, in order, none inside another. */
export const vagueAuthorities = defineAnalysis('vagueAuthorities', ({ block, ask }): readonly VagueAuthority[] => {
  const found = ask(vocabulary, block);
  const all = found.words;
  const vague: VagueAuthority[] = [
    ...phrases.uses(found).map(({ phrase: { kind }, start, end }) => ({ kind, start, end })),
    ...impersonals(all),
    ...vagueSources(all),
    ...ask(verbGroups, block).flatMap((group) => vagueSpeaker(all, group) ?? []),
  ];
  if (!vague.length) return vague;
  const named = ask(sentenceViews, block).filter(({ citations, text }) => citations > 0 || pointed.test(text));
  return vague
    .filter((span) => !named.some(({ start, end }) => span.start >= start && span.end <= end))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, at, sorted) => !sorted.slice(0, at).some(({ start, end }) => start <= span.start && span.end <= end));
});

/** « (par. 27 à 32) », « (voir l’annexe) »: the place to look up is told. */
const pointed = /\((?:cf|voir|v|par|parag|art|annexe|note|figure|tableau)[\s.]/iu;

const phrases = phraseTable(vaguePhrases);

/** « il est évident que », « il apparaît aujourd’hui évident que », « il est largement reconnu que », « il a été démontré que ». */
function* impersonals(all: readonly Word[]): Generator<VagueAuthority> {
  for (let at = 0; at < all.length; at++) {
    const word = all[at];
    if (word?.norm !== 'il' && word?.norm !== "c'") continue;
    let next = at + 1;
    const verb = all[next];
    if (!verb || !(seemingVerbs.has(verb.lemma) || verb.lemma === 'avoir') || verb.mood !== 'ind') continue;
    next++;
    while (all[next]?.tag === 'ADV' || all[next]?.norm === 'été') next++;
    const told = all[next];
    const that = all[next + 1];
    if (!told || (that?.norm !== 'que' && that?.norm !== "qu'")) continue;
    // « il est toutefois noté que » gives what follows to a text; « il a évident que » is no French.
    const isStated =
      word.norm === 'il' &&
      (verb.lemma === 'être' ? statedWords.has(told.norm) : provenWords.has(told.norm) && all[next - 1]?.norm === 'été');
    if ((evidentWords.has(told.norm) && verb.lemma !== 'avoir') || isStated)
      yield { kind: isStated ? 'nobody' : 'evidence', start: word.start, end: that.end };
  }
}
