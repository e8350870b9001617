import { isAcronym, isCapital, nameKindsOf, wordsText } from './capitals.ts';
import type { Lexicon } from './lexicon.ts';
import type { Name } from './quantity.ts';
import type { Word } from './word.ts';

/** Finds organisations: « l’Agence nationale de la sécurité des systèmes d’information (ANSSI) », « ONU (Organisation des Nations unies) », « le Conseil de sécurité ». */
export function findOrganisations(words: readonly Word[], lexicon: Lexicon): Name[] {
  const names: Name[] = [];
  let free = 0;
  for (let at = 0; at < words.length; at++) {
    if (at < free) continue;
    const found = spelledOut(words, at) ?? acronymFirst(words, at) ?? alone(words, at, lexicon);
    if (!found) continue;
    names.push(found.name);
    free = found.to;
  }
  return names;
}

interface Found {
  readonly name: Name;
  readonly to: number;
}

/** A noun that names a body, its complements, and perhaps its acronym in brackets. */
function spelledOut(words: readonly Word[], at: number): Found | undefined {
  const head = words[at];
  if (!head || !isCapital(head) || isAcronym(head)) return undefined;
  const bracket = bracketAfter(words, at);
  const acronym = bracket === undefined ? undefined : words[bracket + 1];
  if (bracket !== undefined && acronym && spells(acronym.text, words, at, bracket)) {
    return { name: organisation(words, at, bracket, acronym.text), to: bracket + 3 };
  }
  if (head.norm === 'nations' && words[at + 1]?.norm === 'unies')
    return { name: organisation(words, at, at + 2, undefined), to: at + 2 };
  if (!bodies.has(head.norm) && !head.norm.startsWith('haut-commissariat')) return undefined;
  const to = complementEnd(words, at);
  // « le Conseil » and « la Commission » alone stand for a body named before.
  if (to === at + 1) return undefined;
  return { name: organisation(words, at, to, undefined), to };
}

function organisation(words: readonly Word[], from: number, to: number, acronym: string | undefined): Name {
  return {
    start: words[from]?.start ?? 0,
    end: acronym === undefined ? (words[to - 1]?.end ?? 0) : (words[to + 2]?.end ?? 0),
    kind: 'organisation',
    name: wordsText(words, from, to),
    ...(acronym === undefined ? {} : { acronym }),
  };
}

/** Where a bracket opens that holds one acronym, after words that a name may be made of. */
function bracketAfter(words: readonly Word[], at: number): number | undefined {
  for (let next = at + 1; next < at + 18; next++) {
    const word = words[next];
    if (!word) return undefined;
    if (word.text === '(') return isAcronym(words[next + 1]) && words[next + 2]?.text === ')' ? next : undefined;
    if (word.kind !== 'word' || word.tag === 'VERB' || word.tag === 'AUX' || word.tag === 'PRON') return undefined;
  }
  return undefined;
}

/** Whether the letters of an acronym stand in order at the heads of the words, the first at the first word. */
function spells(acronym: string, words: readonly Word[], from: number, to: number): boolean {
  const letters = bare(acronym);
  let letter = 0;
  for (let at = from; at < to && letter < letters.length; at++) {
    for (const part of bare(words[at]?.text ?? '').split('-')) {
      // Small words may lend a letter (« DGSE », « CICR »), and one word two (« UNESCO » is read apart).
      if (part[0] === letters[letter]) letter++;
      else if (at === from) return false;
    }
  }
  return letter >= letters.length || (letter >= 2 && letter >= letters.length - 1);
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}.&’']/gu, '')
    .toLowerCase();
}

/** « ONU (Organisation des Nations unies) » */
function acronymFirst(words: readonly Word[], at: number): Found | undefined {
  const acronym = words[at];
  if (!acronym || !isAcronym(acronym) || words[at + 1]?.text !== '(' || !isCapital(words[at + 2])) return undefined;
  let close = at + 3;
  while (close < at + 18 && words[close] && words[close]?.text !== ')') close++;
  if (words[close]?.text !== ')' || !spells(acronym.text, words, at + 2, close)) return undefined;
  return {
    name: {
      start: acronym.start,
      end: words[close]?.end ?? 0,
      kind: 'organisation',
      name: wordsText(words, at + 2, close),
      acronym: acronym.text,
    },
    to: close + 1,
  };
}

/** « l’OTAN », « Médecins sans frontières » : what the lexicon or usage knows as a body by its form alone. */
function alone(words: readonly Word[], at: number, lexicon: Lexicon): Found | undefined {
  const word = words[at];
  if (!word || !isCapital(word)) return undefined;
  const known = knownAcronyms.has(word.text) || nameKindsOf(lexicon, word.text).has('organisation');
  if (!known) return undefined;
  const acronym = isAcronym(word) ? { acronym: word.text } : {};
  return { name: { start: word.start, end: word.end, kind: 'organisation', name: word.text, ...acronym }, to: at + 1 };
}

/** Where the complements of the noun of a body end: adjectives, « de » with a noun, names. */
function complementEnd(words: readonly Word[], at: number): number {
  let to = at + 1;
  for (;;) {
    const word = words[to];
    if (!word) return to;
    if (
      word.kind === 'word' &&
      (word.tag === 'ADJ' || /^unie?s$/.test(word.norm) || (isCapital(word) && /^(?:PROPN|NOUN|ADJ)$/.test(word.tag)))
    ) {
      to++;
      continue;
    }
    let noun = to;
    if (!/^(?:de|d'|du|des)$/.test(word.norm)) return to;
    noun++;
    if (/^(?:la|l'|les|le)$/.test(words[noun]?.norm ?? '')) noun++;
    const next = words[noun];
    // « la Commission de mardi », « le Conseil de ce jour »
    if (next?.kind !== 'word' || !/^(?:NOUN|PROPN|ADJ)$/.test(next.tag) || notInNames.has(next.norm)) return to;
    to = noun + 1;
  }
}

const notInNames = new Set(
  'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre jour semaine mois année an fin part manière façon nouveau plus'.split(
    ' ',
  ),
);

/** Nouns with which bodies name themselves, where they have a capital. */
const bodies: ReadonlySet<string> = new Set(
  `organisation union conseil commission agence ministère comité cour parlement assemblée banque fonds institut office haut-commissariat programme autorité centre fédération ligue alliance
   communauté groupe forum mission observatoire secrétariat sénat tribunal université bureau direction ambassade consulat croix-rouge confédération association fondation centre académie
   école service cabinet état-major congrès chambre bundestag front mouvement parti coalition corps collège réseau plateforme société compagnie`
    .trim()
    .split(/\s+/),
);

/** Acronyms of bodies that French texts use without spelling them out. */
const knownAcronyms: ReadonlySet<string> = new Set(
  `ONU OTAN UE OMS OMC OIT UIT AIEA CPI CIJ CICR HCR UNICEF UNESCO PNUD PNUE FAO PAM FMI OCDE OSCE OIAC OIF OMPI OMI OACI OIM BERD BEI BAD BCE CEDEAO CEEAC CEMAC UA UEMOA ASEAN
   ANASE CCG OPEP OCI OCS MERCOSUR G7 G20 G77 BRICS ANSSI DGSE DGSI AFD CNIL INSEE CNRS SGDSN SEAE FRONTEX EUROPOL INTERPOL ENISA FINUL MINUSMA MINUSCA MONUSCO UNRWA OCHA NATO ONUDC`
    .trim()
    .split(/\s+/),
);
