import { lemmas } from '../french/verbClasses.ts';
import type { Word } from '../french/word.ts';
import { fold } from '../text/fold.ts';
import { isDemonym, isPower, isSeatName } from './nations.ts';

/**
 * Whether the words `from` (inside) to `to` (outside) name a power that acts: a State, its capital, its leader, or a body or group told by an adjective of
 * nationality (« la Russie », « Moscou », « les forces azéries », « le Gouvernement soudanais »).
 */
export function namesPower(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word?.kind !== 'word') continue;
    const folded = fold(word.norm);
    if (isCapital(word) && isPower(folded)) return true;
    if (
      isDemonym(folded) &&
      (isCapital(word) || bodies.has(words[at - 1]?.lemma ?? '') || bodies.has(words[at - 2]?.lemma ?? ''))
    )
      return true;
  }
  return false;
}

/**
 * Where the power ends that stands at `at`, an article or « d’ » before it skipped: the index after its last word, -1 where no power stands there.
 * A body may be told by its adjective or by « de » and a State.
 */
export function powerFrom(words: readonly Word[], at: number): number {
  let index = at;
  while (articles.has(words[index]?.norm ?? '')) index++;
  const word = words[index];
  if (word?.kind !== 'word') return -1;
  const folded = fold(word.norm);
  if (isCapital(word) && (isPower(folded) || isDemonym(folded))) return index + 1;
  if (isDemonym(folded) && /[sx]$/.test(folded) && index > at) return index + 1;
  if (!bodies.has(word.lemma)) return -1;
  if (/^(?:ce|cet|cette|ces)$/.test(words[index - 1]?.norm ?? '')) return index + 1;
  for (let next = index + 1; next < index + 5; next++) {
    const further = words[next];
    if (further?.kind !== 'word') return -1;
    const text = fold(further.norm);
    if (isDemonym(text) || (isCapital(further) && isPower(text))) return next + 1;
  }
  return -1;
}

/** Whether a word is the capital by whose name a government is called, where it is the subject of an act (« Niamey », « Kinshasa »). */
export function isSeat(word: Word | undefined): boolean {
  return word?.kind === 'word' && isCapital(word) && isSeatName(fold(word.norm));
}

/** Whether a word is a noun of a body or group by which a State acts. */
export function isBody(word: Word | undefined): boolean {
  return word !== undefined && bodies.has(word.lemma);
}

function isCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}

const articles: ReadonlySet<string> = new Set([
  'le',
  'la',
  "l'",
  'les',
  'de',
  "d'",
  'du',
  'des',
  'un',
  'une',
  'certains',
  'ces',
  'ce',
  'leurs',
  'même',
]);

/** Nouns of bodies and groups by which a State acts. */
const bodies: ReadonlySet<string> = lemmas(`
    acteur agent armée autorité aviation camp chef compte cybercriminel diplomatie dictateur dirigeant drone État flotte
    force gouvernement groupe hacker hacktiviste junte marine mercenaire milice militaire mission navire occupant officier
    officine parti partie pirate police pouvoir président puissance raid régime régiment renseignement représentant réseau
    sécurité service soldat troupe république empire nation province unité éditeur entreprise état-major`);
