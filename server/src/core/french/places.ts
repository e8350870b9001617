import { isCapital, nameKindsOf, wordsText } from './capitals.ts';
import type { Lexicon } from './lexicon.ts';
import type { Name } from './quantity.ts';
import type { Word } from './word.ts';

/** Finds places that the lexicon knows, with what makes their names longer: « Corée du Nord », « République démocratique du Congo », « Arabie saoudite ». */
export function findPlaces(words: readonly Word[], lexicon: Lexicon): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || !isCapital(word) || word.text.length < 3 || word.tag === 'DET' || word.tag === 'ADP') continue;
    const to =
      word.norm === 'république' || word.norm === 'royaume' ? stateEnd(words, at, lexicon) : placeEnd(words, at, lexicon);
    if (to <= at) continue;
    names.push({ start: word.start, end: words[to - 1]?.end ?? 0, kind: 'place', name: wordsText(words, at, to) });
    at = to - 1;
  }
  return names;
}

/** « République tchèque », « République démocratique populaire de Corée », « Royaume de Belgique »; `at` where no State is named. */
function stateEnd(words: readonly Word[], at: number, lexicon: Lexicon): number {
  let to = at + 1;
  while (words[to]?.tag === 'ADJ') to++;
  if (/^(?:de|d'|du|des)$/.test(words[to]?.norm ?? '')) {
    const place = /^(?:la|l'|les)$/.test(words[to + 1]?.norm ?? '') ? to + 2 : to + 1;
    const end = placeEnd(words, place, lexicon);
    if (end > place) return end;
    if (isCapital(words[place]) && !common.has(words[place]?.norm ?? '')) return place + 1;
  }
  return /^(?:tchèque|centrafricaine|dominicaine|slovaque|gabonaise|togolaise|arabe)$/.test(words[to - 1]?.norm ?? '') ? to : at;
}

function placeEnd(words: readonly Word[], at: number, lexicon: Lexicon): number {
  const word = words[at];
  if (!word || !isCapital(word)) return at;
  if (common.has(word.norm)) return at;
  const kinds = nameKindsOf(lexicon, word.text);
  const locative = /^(?:à|au|aux|en|vers|depuis)$/.test(words[at - 1]?.norm ?? '');
  const known =
    kinds.has('place') ||
    (kinds.has('any') && (locative || words[at + 1]?.text === '(') && !kinds.has('given') && !kinds.has('family'));
  const pair =
    isCapital(words[at + 1]) &&
    nameKindsOf(lexicon, words[at + 1]?.text ?? '').has('place') &&
    words[at + 1]?.start === word.end + 1;
  if (!known && !(pair && kinds.size > 0)) return at;
  let to = at + 1;
  if (pair) to++;
  const next = words[to]?.norm ?? '';
  if (/^(?:du|de|d')$/.test(next)) {
    const inner = /^(?:l'|la)$/.test(words[to + 1]?.norm ?? '') ? to + 2 : to + 1;
    if (/^(?:Nord|Sud|Est|Ouest|Ivoire)$/.test(words[inner]?.text ?? '')) return inner + 1;
  }
  if (
    /^(?:saoudite|équatoriale|occidentale|orientale|septentrionale|méridionale|centrale|unis|unies)$/.test(next) &&
    words[to]?.tag === 'ADJ' &&
    !isCapital(words[to])
  )
    to++;
  return to;
}

/** Common nouns and directions that stand in the names of States and are no place by themselves. */
const common: ReadonlySet<string> = new Set(
  `
    état états union unions terre terres territoire territoires île îles nation nations unies unis sud nord est ouest
    république royaume saint sainte nouvelle grand grande haut bas région mer océan monde fédération cité province district
    cap côte pays arabe arabes émirats principauté mme mm internet réunion intérieur extérieur`
    .trim()
    .split(/\s+/),
);
