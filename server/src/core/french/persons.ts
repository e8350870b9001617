import { isCapital, nameKindsOf, opensSentence, wordsText } from './capitals.ts';
import type { Lexicon } from './lexicon.ts';
import type { Name } from './quantity.ts';
import type { Word } from './word.ts';

/** Finds persons: « M. Jean-Noël Barrot », « la présidente de la Commission, Ursula von der Leyen », « Ousmane SONKO, Premier ministre ». */
export function findPersons(words: readonly Word[], lexicon: Lexicon): Name[] {
  const names: Name[] = [];
  let free = 0;
  for (let at = 0; at < words.length; at++) {
    if (at < free) continue;
    const found = withCivility(words, at, lexicon) ?? withTitle(words, at, lexicon) ?? withGivenName(words, at, lexicon);
    if (!found) continue;
    names.push(named(words, found));
    free = found.to;
    // « MM. Durand et Petit »
    if (!/^(?:mm\.|mmes|messieurs|mesdames)$/.test(words[at]?.norm ?? '')) continue;
    while (/^(?:,|et)$/.test(words[free]?.norm ?? '') && nameEnd(words, lexicon, free + 1) > free + 1) {
      const next = {
        from: free + 1,
        name: free + 1,
        to: nameEnd(words, lexicon, free + 1),
        ...(found.civility === undefined ? {} : { civility: found.civility }),
      };
      names.push(named(words, next));
      free = next.to;
    }
  }
  return names;
}

interface Person {
  readonly from: number;
  /** Where the name itself begins. */
  readonly name: number;
  readonly to: number;
  readonly civility?: string;
  readonly title?: string;
}

function named(words: readonly Word[], person: Person): Name {
  const title = person.title ?? appositionAfter(words, person.to);
  return {
    start: words[person.from]?.start ?? 0,
    end: words[person.to - 1]?.end ?? 0,
    kind: 'person',
    name: wordsText(words, person.name, person.to),
    ...(person.civility === undefined ? {} : { civility: person.civility }),
    ...(title === undefined ? {} : { title }),
  };
}

/** « M. Barrot », « S.E. Mme l’Ambassadrice Anne Morel », « le Dr Klein ». */
function withCivility(words: readonly Word[], at: number, lexicon: Lexicon): Person | undefined {
  // « Son Excellence Monsieur », « Sa Majesté »
  const style =
    /^s(?:on|a)$/.test(words[at]?.norm ?? '') &&
    /^(?:excellence|majesté|altesse|sainteté|éminence|béatitude)$/.test(words[at + 1]?.norm ?? '');
  let name = style ? at + 2 : at;
  if (style && words[name]?.text === ',') name++;
  while (
    civilities.has(words[name]?.norm ?? '') ||
    (name > at && /^[,]$/.test(words[name]?.text ?? '') && civilities.has(words[name + 1]?.norm ?? ''))
  )
    name++;
  if (name === at) return undefined;
  const civility = wordsText(words, at, name).replace(/,$/, '');
  // « M » without its stop is a civility only before a name; « Me » may be a pronoun.
  if (/^(?:m|me|dr|pr|s\.s\.|lord|maître|docteur|professeur)$/.test(words[at]?.norm ?? '') && !isCapital(words[name]))
    return undefined;
  if (words[at]?.norm === 'me' && !nameKindsOf(lexicon, words[name]?.text ?? '').size) return undefined;
  const titleFrom = /^(?:le|la|l')$/.test(words[name]?.norm ?? '') ? name + 1 : name;
  if (titles.has(words[titleFrom]?.norm ?? '') && !isSurnameAt(words, titleFrom, lexicon)) {
    const from = titleEnd(words, titleFrom, lexicon);
    if (from === undefined) return undefined;
    const to = nameEnd(words, lexicon, from);
    return to > from ? { from: at, name: from, to, civility, title: titleText(words, titleFrom, from) } : undefined;
  }
  const to = nameEnd(words, lexicon, name);
  return to > name ? { from: at, name, to, civility } : undefined;
}

/** « M. Président » is an address, « M. Maire » may be a name: only with a given name before it is it one. */
function isSurnameAt(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  return nameKindsOf(lexicon, words[at - 1]?.text ?? '').has('given');
}

/** « le président Emmanuel Macron », « la ministre des Armées, Catherine Vautrin ». */
function withTitle(words: readonly Word[], at: number, lexicon: Lexicon): Person | undefined {
  const first = words[at]?.norm === 'premier' && words[at + 1]?.norm === 'ministre' ? at + 1 : at;
  if (!titles.has(words[first]?.norm ?? '') || civilities.has(words[at - 1]?.norm ?? '')) return undefined;
  const name = titleEnd(words, first, lexicon);
  if (name === undefined) return undefined;
  let civilityEnd = name;
  while (civilities.has(words[civilityEnd]?.norm ?? '')) civilityEnd++;
  const to = nameEnd(words, lexicon, civilityEnd);
  if (to <= civilityEnd) return undefined;
  return {
    from: at,
    name: civilityEnd,
    to,
    title: titleText(words, at, name),
    ...(civilityEnd > name ? { civility: wordsText(words, name, civilityEnd) } : {}),
  };
}

/** Where the name begins after a title and its complements; undefined where no name follows. */
function titleEnd(words: readonly Word[], at: number, lexicon: Lexicon): number | undefined {
  let rightAfter = true;
  for (let next = at + 1; next < at + 16; next++) {
    const word = words[next];
    if (!word) return undefined;
    if (civilities.has(word.norm)) return next;
    if (beginsName(words, next, lexicon, rightAfter)) return next;
    // « secrétaire général António Guterres »: adjectives do not part a title from the name.
    if (isCapital(word) || !(word.tag === 'ADJ' || titles.has(word.norm))) rightAfter = false;
    const within =
      word.kind === 'word' &&
      (isCapital(word) || /^(?:NOUN|ADJ|ADP|DET|ADP\+DET|CCONJ|PROPN)$/.test(word.tag)) &&
      word.tag !== 'VERB';
    // « la présidente de la Commission, Ursula von der Leyen »
    if (word.text === ',')
      return beginsName(words, next + 1, lexicon, false)
        ? next + 1
        : civilities.has(words[next + 1]?.norm ?? '')
          ? next + 1
          : undefined;
    const article = /^(?:le|la|l'|les)$/.test(words[next - 1]?.norm ?? '') && words[next - 2]?.norm === 'et';
    if (article && titles.has(word.norm)) return undefined;
    if (word.tag === 'ADP' && !linking.test(word.norm)) return undefined;
    if (word.norm === 'en' && !isCapital(words[next + 1])) return undefined;
    if (!within || (word.tag === 'DET' && !/^(?:le|la|les|l')$/.test(word.norm))) return undefined;
  }
  return undefined;
}

/** Prepositions that lead on from a title to what it is the title of. */
const linking = /^(?:de|d'|du|des|à|au|aux|pour|en|auprès|près|chargée?|par)$/;

/** Whether a person's name begins here: a first name with a capital after it, or, right after the title, a family name. */
function beginsName(words: readonly Word[], at: number, lexicon: Lexicon, rightAfter: boolean): boolean {
  const word = words[at];
  if (!isCapital(word) || !word) return false;
  const kinds = nameKindsOf(lexicon, word.text);
  if (kinds.has('given') && !kinds.has('place') && nameEnd(words, lexicon, at) > at + 1) return true;
  if (!rightAfter || kinds.has('place') || kinds.has('organisation')) return false;
  return (
    kinds.has('family') ||
    kinds.has('given') ||
    (kinds.size === 0 && lexicon.analyses(word.norm).length === 0 && !/^\p{Lu}{2,}$/u.test(word.text))
  );
}

function titleText(words: readonly Word[], from: number, name: number): string {
  return wordsText(words, from, name).replace(/\s*,$/, '');
}

/** « Emmanuel Macron », « J.-Y. Le Drian » : a first name or initials before a family name. */
function withGivenName(words: readonly Word[], at: number, lexicon: Lexicon): Person | undefined {
  const word = words[at];
  if (!word || !isCapital(word)) return undefined;
  const initials =
    /^\p{Lu}\.(?:-?\p{Lu}\.)?$/u.test(word.text) &&
    !civilities.has(word.norm) &&
    !/^(?:c\.-à-d\.|j\.-c\.|[a-z]\.[a-z]\.)$/.test(word.norm);
  const kinds = nameKindsOf(lexicon, word.text);
  if (!initials && (!kinds.has('given') || kinds.has('place'))) return undefined;
  const to = nameEnd(words, lexicon, at);
  if (to < at + 2) return undefined;
  // « D. Évolution » is the heading of a part.
  const next = words[at + 1];
  if (initials && next && lexicon.classOf(next.norm) && !nameKindsOf(lexicon, next.text).size && !particles.has(next.norm))
    return undefined;
  const last = words[to - 1];
  const second = nameKindsOf(lexicon, words[at + 1]?.text ?? '');
  if (second.has('place') && !second.has('family') && to === at + 2) return undefined;
  // A common noun with a capital after a given name is a title (« Jean Président »), and at the head of a sentence the given name may be a common word.
  if (
    opensSentence(words, at) &&
    lexicon.analyses(word.norm).some(({ tag }) => tag !== 'PROPN') &&
    second.size === 0 &&
    lexicon.analyses(last?.norm ?? '').length > 0
  ) {
    return undefined;
  }
  return { from: at, name: at, to };
}

/** Where a name ends that begins at `at`: capitals, and particles before a capital (« Ursula von der Leyen », « Charles de Gaulle »). */
function nameEnd(words: readonly Word[], lexicon: Lexicon, at: number): number {
  let to = at;
  for (let next = at; next < at + 8; next++) {
    const word = words[next];
    if (!word) break;
    if (next > at && word.start > (words[next - 1]?.end ?? 0) + 1) break;
    // « Anta Diop de Dakar » is of Dakar; « Charles de Gaulle » bears the name.
    if (/^(?:de|du|d'|des)$/.test(word.norm) && isPlace(lexicon, words[next + 1]?.text ?? '')) break;
    if (
      particles.has(word.norm) &&
      (next > at || isCapital(word)) &&
      (isCapital(words[next + 1]) || particles.has(words[next + 1]?.norm ?? ''))
    )
      continue;
    if (next > at && /^(?:DET|ADP|ADP\+DET|PRON|CCONJ|SCONJ|AUX)$/.test(word.tag) && !particles.has(word.norm)) break;
    if (!isCapital(word) || titles.has(word.norm) || civilities.has(word.norm)) break;
    to = next + 1;
    if (/\p{Ll}\.$/u.test(word.text)) break;
  }
  return to;
}

function isPlace(lexicon: Lexicon, text: string): boolean {
  const kinds = nameKindsOf(lexicon, text);
  return kinds.has('place') || (kinds.has('any') && !kinds.has('family'));
}

/** The title that stands after a name: « …, ministre des Affaires étrangères, », to the next mark or verb. */
function appositionAfter(words: readonly Word[], at: number): string | undefined {
  if (words[at]?.text !== ',') return undefined;
  const from = /^(?:le|la|l')$/.test(words[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  const first = words[from]?.norm === 'premier' || words[from]?.norm === 'première' ? from + 1 : from;
  if (!titles.has(words[first]?.norm ?? '')) return undefined;
  let to = first + 1;
  for (; to < from + 16; to++) {
    const word = words[to];
    if (
      !word ||
      !/^(?:NOUN|ADJ|ADP|DET|ADP\+DET|CCONJ|PROPN)$/.test(word.tag) ||
      (word.tag === 'ADP' && !/^(?:de|d'|à|pour|en|auprès)$/.test(word.norm))
    )
      break;
  }
  while (to > first + 1 && /^(?:ADP|DET|ADP\+DET|CCONJ)$/.test(words[to - 1]?.tag ?? '')) to--;
  return wordsText(words, from, to);
}

const civilities: ReadonlySet<string> = new Set(
  `m. mm. m mme mmes mlle mgr dr dr. pr pr. prof. me s.e. s.exc. ll.ee. s.m. s.a.r. s.s. monsieur messieurs madame mesdames mademoiselle monseigneur maître docteur sir lord lady excellence`.split(
    /\s+/,
  ),
);

const particles: ReadonlySet<string> = new Set(
  "de du des d' la le van von der den ter ben bin ibn al el ould mint dos da di del della y zu abou abu e".split(' '),
);

/** Nouns of office: each may stand before or after the name of who holds it. */
const titles: ReadonlySet<string> = new Set(
  `président présidente vice-président vice-présidente ministre ministres secrétaire sous-secrétaire ambassadeur ambassadrice chancelier chancelière roi reine prince princesse pape sultan émir
   général générale amiral colonel capitaine lieutenant commandant maréchal commissaire représentant représentante haut-commissaire envoyé envoyée directeur directrice porte-parole député
   députée sénateur sénatrice maire gouverneur gouverneure consul consule chargé chargée juge procureur procureure professeur professeure chef cheffe délégué déléguée conseiller conseillère
   rapporteur rapporteure coordinateur coordonnatrice coordonnateur coordinatrice administrateur administratrice patriarche archevêque cardinal cheikh ayatollah imam préfet préfète
   commissaire chercheur chercheuse journaliste écrivain avocat avocate candidat candidate opposant opposante dissident dissidente`
    .trim()
    .split(/\s+/),
);
