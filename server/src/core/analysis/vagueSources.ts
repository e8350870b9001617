import type { Word } from '../french/word.ts';
import { authorities, factions, papers, sourceCrowds, tellers, type VagueAuthority } from './vagueWords.ts';

/** « selon des sources », « d’après certains experts », « de l’avis des spécialistes », « il ressort de plusieurs études », with no name behind. */
export function* vagueSources(all: readonly Word[]): Generator<VagueAuthority> {
  for (let at = 0; at < all.length; at++) {
    const start = all[at];
    const length = openingAt(all, at);
    if (!start || length === 0) continue;
    let determiner = all[at + length];
    let next = at + length + 1;
    if (determiner?.norm === 'de' || determiner?.norm === "d'") determiner = all[next++];
    if (!determiner) continue;
    while (all[next]?.tag === 'ADJ' || all[next]?.tag === 'NUM') next++;
    const noun = all[next];
    if (noun?.tag !== 'NOUN') {
      if (start.text !== 'Pour' && crowdWords.has(determiner.norm))
        yield { kind: 'nobody', start: start.start, end: determiner.end };
      continue;
    }
    const first = all[at - 1]?.norm === 'il' ? all[at - 1] : start;
    if (first && isVague(start, determiner, noun) && !isTold(all, next + 1))
      yield { kind: 'nobody', start: first.start, end: noun.end };
  }
}

/** What brings in the one who is believed, in norms; « de » before the determiner is read over. */
const openings: readonly (readonly string[])[] = [
  ['selon'],
  ["d'", 'après'],
  ['à', 'en', 'croire'],
  ['de', "l'", 'avis'],
  ['aux', 'yeux'],
  ['aux', 'dires'],
  ['au', 'dire'],
  ['ressort'],
];

function openingAt(all: readonly Word[], at: number): number {
  if (all[at]?.text === 'Pour') return 1;
  return openings.find((words) => words.every((norm, offset) => all[at + offset]?.norm === norm))?.length ?? 0;
}

const crowdWords: ReadonlySet<string> = new Set(['beaucoup', 'certains', 'certaines', 'plusieurs', 'aucuns']);
const anyOf: ReadonlySet<string> = new Set(
  'des de certains certaines plusieurs divers diverses nombreux nombreuses nos un une quelques'.split(' '),
);
const theOnes: ReadonlySet<string> = new Set(['les', 'la', 'des']);

function isVague(opening: Word, determiner: Word, noun: Word): boolean {
  const isOfAll = theOnes.has(determiner.norm) || (determiner.norm === "l'" && noun.lemma === 'opinion');
  const isFaction = isOfAll && factions.has(noun.lemma);
  if (opening.text === 'Pour') return isFaction;
  if (anyOf.has(determiner.norm) && (authorities.has(noun.lemma) || papers.has(noun.lemma))) return true;
  // « selon la source », « selon le rapport » point to what was named before.
  const isMany = noun.number === 'p' || massWords.has(noun.lemma);
  return isFaction || (isOfAll && isMany && (sourceCrowds.has(noun.lemma) || papers.has(noun.lemma)));
}

const massWords: ReadonlySet<string> = new Set(['presse', 'rumeur', 'opinion']);

/** A name, a reference, a body known by its function or « publié par » behind the noun, within its clause, tells whose word it is. */
function isTold(all: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 9; at++) {
    const word = all[at];
    if (!word || word.text === '.' || word.text === ';') return false;
    // « telles que l’enquête de 2012 » gives instances.
    if ((word.norm === 'tels' || word.norm === 'telles') && all[at + 1]?.norm === 'que') return true;
    // A comma ends those who are believed, unless it opens who they are: « selon des experts, dont Mme Ndiaye ».
    if (word.text === ',' && !/^(?:tels|telles|dont|parmi|comme|notamment)$/.test(all[at + 1]?.norm ?? '')) return false;
    if (
      /^\p{Lu}/u.test(word.text) ||
      word.tag === 'PROPN' ||
      word.kind === 'reference' ||
      word.norm === 'nos' ||
      word.norm === 'notre'
    )
      return true;
    if ((tellers.has(word.lemma) && word.number !== 'p') || (word.norm === 'par' && at < from + 4)) return true;
  }
  return false;
}
