import type { Entry, Gender } from './term.ts';

/** The plural of a term of one or several words: its head and the adjectives that follow it. « chaîne de blocs » gives « chaînes de blocs ». */
export function pluralOf(term: string): string {
  const parts = term.split(/(?<=[\s'’-])/u);
  let plural = '';
  let open = true;
  for (const part of parts) {
    const word = part.replace(/[\s-]+$/u, '');
    const bare = word.replace(/['’]$/u, '').toLowerCase();
    if (linkWords.has(bare)) open = false;
    plural += open && !fixed.has(bare) ? pluralOfWord(word) + part.slice(word.length) : part;
  }
  return plural;
}

/** The plural of one word by its ending. */
export function pluralOfWord(word: string): string {
  if (/[sxz]$/u.test(word) || !/\p{L}$/u.test(word)) return word;
  if (/(?:[aœ]il)$/u.test(word) && ailToAux.has(word.toLowerCase())) return `${word.slice(0, -2)}ux`;
  if (word.endsWith('al') && !alToAls.has(word.toLowerCase())) return `${word.slice(0, -1)}ux`;
  if (/(?:eau|au|eu)$/u.test(word) && !euToEus.has(word.toLowerCase())) return `${word}x`;
  return `${word}s`;
}

/** The feminine of an adjective by its ending. */
export function feminineOf(adjective: string): string {
  const ending = feminineEndings.find(([masculine]) => adjective.endsWith(masculine));
  if (ending) return adjective.slice(0, adjective.length - ending[0].length) + ending[1];
  return adjective.endsWith('e') ? adjective : `${adjective}e`;
}

/** The preferred term of an entry in the wanted number, or in the only one it has. */
export function preferredIn(entry: Entry, number: 's' | 'p'): string {
  if (number === 's' || entry.number || entry.nature === 'phrase' || entry.nature === 'adverb' || entry.nature === 'verb') {
    return entry.preferred;
  }
  return entry.plural ?? pluralOf(entry.preferred);
}

/** The endings that a verb in -er takes after its stem. A replacement in -er takes the same one. */
export const verbEndings: readonly string[] = [
  ...['er', 'e', 'es', 'ons', 'ez', 'ent', 'ais', 'ait', 'ions', 'iez', 'aient', 'ai', 'as', 'a', 'âmes', 'âtes', 'èrent'],
  ...[
    'erai',
    'eras',
    'era',
    'erons',
    'erez',
    'eront',
    'erais',
    'erait',
    'erions',
    'eriez',
    'eraient',
    'ant',
    'é',
    'ée',
    'és',
    'ées',
  ],
];

/** The form of a verb in -er that has the given ending: `ger` and `cer` keep their sound (« plongeons », « menaçait »). */
export function conjugated(infinitive: string, ending: string): string {
  const stem = infinitive.slice(0, -2);
  const hard = /^[aâo]/u.test(ending);
  if (hard && stem.endsWith('g')) return `${stem}e${ending}`;
  if (hard && stem.endsWith('c')) return `${stem.slice(0, -1)}ç${ending}`;
  return stem + ending;
}

/** Whether a word begins with a sound that elides what stands before it; h is mute but for the words that are known to have it aspirated. */
export function startsWithVowel(text: string): boolean {
  const word = /^[\p{L}\p{N}'’-]+/u.exec(text)?.[0] ?? '';
  // An acronym elides by its first letter where that is a vowel; « l’ONU » and « l’UIT » do, « le MEAE » does not.
  if (/^[\p{Lu}\p{N}]{2,}$/u.test(word)) return /^[AEIOUÉ]/u.test(word);
  const lower = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (lower.startsWith('h')) return !aspirated.test(lower);
  return /^[aeiouœæ]/u.test(lower) && !/^(?:onz|oui|ouistiti|uhlan|ululer|yaourt)/u.test(lower);
}

/** A gender as a determiner shows it; common gender reads as masculine. */
export function genderOf(gender: Gender | undefined): 'm' | 'f' {
  return gender === 'f' ? 'f' : 'm';
}

const linkWords = new Set(
  'à a au aux de du des d en par pour sur sous dans sans avec entre contre vers chez l la le les et ou ni depuis dès hors menées mené'.split(
    ' ',
  ),
);
const fixed = new Set(['non', 'hors', 'demi', 'semi', 'mi', 'anti', 'multi', 'post', 'pré', 'porte', 'pare', 'contre']);
const ailToAux = new Set(['travail', 'corail', 'émail', 'vitrail', 'bail', 'soupirail']);
const alToAls = new Set([
  'bal',
  'carnaval',
  'festival',
  'récital',
  'régal',
  'chacal',
  'naval',
  'fatal',
  'banal',
  'final',
  'cal',
  'serval',
]);
const euToEus = new Set(['bleu', 'pneu', 'émeu', 'landau', 'sarrau']);
const feminineEndings: readonly (readonly [string, string])[] = [
  ['teur', 'trice'],
  ['eur', 'euse'],
  ['eux', 'euse'],
  ['if', 'ive'],
  ['er', 'ère'],
  ['el', 'elle'],
  ['en', 'enne'],
  ['on', 'onne'],
  ['et', 'ète'],
  ['c', 'que'],
];
const aspirated =
  /^(?:hach|hack|hagard|hai[nr]|halet|hall|halog|halt|hamac|hambourg|hameau|hamster|hanch|hand|hangar|hanneton|hano|hant|happ|harangu|haras|harass|harcel|hard|harem|hareng|hargn|haricot|harnais|harp|hasard|hashtag|hate|hatif|hausse|haut|havr|hayon|heauml|hein|heriss|hernie|heron|heros$|hertz|hetr|heurt|hibou|hic|hideu|hierarch|high|hiphop|hiss|hobby|hoch|hockey|hold|holland|homard|hong|hongr|honni|hont|hoquet|hord|hors|hot|houbl|houil|houl|houppe|houss|houx|hub|hue|huer|huguenot|huit|hul|hun|hurl|huss|hutt|hoax|hacke)/u;
