import type { Lexicon } from './lexicon.ts';
import { tags } from './morphology.ts';

/** How the text around a word is written: `initial` opens a sentence, so that its capital says nothing; `capitals` has no small letters. */
export type Writing = 'plain' | 'initial' | 'capitals';

/** Where the lexicon has a word. */
export interface LookedUp {
  /** The form that the lexicon has: accents restored where the text has none; names keep their capitals. The norm where it has none. */
  readonly form: string;
  /** The class of the form, 0 where the lexicon does not know the word. */
  readonly formClass: number;
  /** The class of the word as a name where the form is a common one (« Pierre » beside « pierre »), else 0. */
  readonly nameClass: number;
  /** What stands before the form in a compound that the lexicon has only the end of, as its lemma has it: « sous- » of « sous-régionales ». */
  readonly before: string;
}

/** Looks a word up as it is written, then as texts without accents, ligatures or a dictionary's compounds write it. */
export function lookUp(lexicon: Lexicon, text: string, norm: string, writing: Writing): LookedUp {
  let form = norm;
  let formClass = lexicon.classOf(norm);
  let nameClass = 0;
  for (const other of otherForms(text, norm, writing)) {
    const otherClass = lexicon.classOf(other);
    if (otherClass === 0) continue;
    if (formClass === 0) {
      form = other;
      formClass = otherClass;
    } else if (nameClass === 0) nameClass = otherClass;
  }
  if (formClass !== 0 || norm.length < 3) return { form, formClass, nameClass, before: '' };
  const respelled = respell(lexicon, norm);
  if (respelled !== undefined) return { form: respelled, formClass: lexicon.classOf(respelled), nameClass: 0, before: '' };
  return lastPart(lexicon, norm) ?? { form, formClass: 0, nameClass: 0, before: '' };
}

/** Under what forms a word may stand in the lexicon beside its own: a name has capitals there. */
function otherForms(text: string, norm: string, writing: Writing): readonly string[] {
  if (writing === 'capitals') return [titled(norm)];
  if (text === norm) return [];
  const title = titled(norm);
  const written = /[’‐‑]/.test(text) ? text.replace(/’/g, "'").replace(/[‐‑]/g, '-') : text;
  return written === norm ? [] : written === title ? [written] : [written, title];
}

/** « états-unis » as « États-Unis ». */
function titled(norm: string): string {
  if (norm.includes('-')) return norm.replace(/(?:^|-)./g, (part) => part.toUpperCase());
  return norm.charAt(0).toUpperCase() + norm.slice(1);
}

/** « oeuvre » is « œuvre », « securite » is « sécurité ». */
function respell(lexicon: Lexicon, norm: string): string | undefined {
  if (norm.includes('oe')) {
    const joined = norm.replaceAll('oe', 'œ');
    if (lexicon.classOf(joined) !== 0) return joined;
  }
  return /^[a-z'-]+$/.test(norm) ? lexicon.accented(norm) : undefined;
}

/** The last part of a compound with a hyphen, where it is a word of an open class: « régionales » of « sous-régionales », « cadres » of « accords-cadres ». */
function lastPart(lexicon: Lexicon, norm: string): LookedUp | undefined {
  const hyphen = norm.lastIndexOf('-');
  if (hyphen < 2 || norm.length - hyphen < 4) return undefined;
  const form = norm.slice(hyphen + 1);
  const formClass = lexicon.classOf(form);
  if (!lexicon.packedOf(formClass).some((packed) => open.has(tags[packed & 31] ?? 'X'))) return undefined;
  return { form, formClass, nameClass: 0, before: `${singularBefore(lexicon, norm.slice(0, hyphen), form)}-` };
}

const open: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'VERB']);

/** Of two nouns both vary: the lemma of « accords-cadres » is « accord-cadre ». */
function singularBefore(lexicon: Lexicon, before: string, after: string): string {
  if (!/[sx]$/.test(before) || !/[sx]$/.test(after) || invariable.has(before)) return before;
  const formClass = lexicon.classOf(before);
  const noun = lexicon.packedOf(formClass).findIndex((packed) => tags[packed & 31] === 'NOUN');
  return noun < 0 ? before : lexicon.lemmaOf(before, formClass, noun);
}

const invariable: ReadonlySet<string> = new Set(['sous', 'sans', 'hors', 'dès', 'après', 'très', 'vers', 'plus', 'moins']);
