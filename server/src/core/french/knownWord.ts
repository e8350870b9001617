import { textHash } from './hashing.ts';
import type { Lexicon } from './lexicon.ts';
import { tags } from './morphology.ts';
import { richTagOfPacked, richTags } from './richTag.ts';
import type { Tag, VerbForm } from './word.ts';

/** What the tagger needs of a word wherever it stands. Numbers called hashes stand for texts. */
export interface KnownWord {
  /** The form as it is looked up: lower case, accents restored where the text has none; names keep their capitals. */
  readonly form: string;
  readonly formClass: number;
  readonly hash: number;
  /** The set of rich tags that the lexicon gives the form, one bit each; 0 for a word that it does not know. */
  readonly mask: number;
  /** The set of rich tags that the tagger may choose among. */
  readonly candidates: number;
  /** The same in eight bits: noun, adjective, finite verb, infinitive, participle, determiner or preposition, pronoun, what joins clauses. */
  readonly kinds: number;
  readonly agreement: number;
  readonly ending1: number;
  readonly ending2: number;
  readonly ending3: number;
  readonly ending4: number;
  readonly beginning: number;
  readonly shape: number;
  /** Whether a clause may hang on it: without any such word before, no verb is read as a subjunctive that may be an indicative. */
  readonly subordinates: boolean;
  /** Whether it is written in capitals among small letters, as an acronym. */
  readonly capitals: boolean;
  /** Whether « que » after it asks for the subjunctive: « faut », « bien », « afin ». */
  readonly wishes: boolean;
}

/** How the text around a word is written: `initial` opens a sentence, so that its capital says nothing; `capitals` has no small letters. */
export type Writing = 'plain' | 'initial' | 'capitals';

/** Looks at a word. `extra` gives the rich tags that training texts show for forms beside those of the lexicon. */
export function knowWord(
  lexicon: Lexicon,
  extra: ReadonlyMap<string, number>,
  text: string,
  norm: string,
  writing: Writing,
): KnownWord {
  const shape = shapeOf(text, writing);
  const written = writing === 'capitals' ? norm : straight(text);
  let form = norm;
  let formClass = lexicon.classOf(norm);
  let mask = maskOf(lexicon, formClass);
  let agreement = agreementOf(lexicon, formClass);
  for (const other of written === norm ? (writing === 'capitals' ? [titled(norm)] : []) : [written, titled(norm)]) {
    const otherClass = lexicon.classOf(other);
    if (otherClass === 0) continue;
    mask |= maskOf(lexicon, otherClass);
    if (formClass === 0) {
      form = other;
      formClass = otherClass;
      agreement = agreementOf(lexicon, otherClass);
    }
  }
  if (formClass === 0 && norm.length > 2 && /^[a-z'-]+$/.test(norm)) {
    const accented = lexicon.accented(norm);
    if (accented !== undefined) {
      form = accented;
      formClass = lexicon.classOf(accented);
      mask = maskOf(lexicon, formClass);
      agreement = agreementOf(lexicon, formClass);
    }
  }
  if (norm.startsWith('-') && norm.length > 1 && formClass === 0) mask = pronoun;
  const more = extra.get(form) ?? 0;
  return {
    form,
    formClass,
    hash: textHash(form, 0, form.length),
    mask: mask | 0,
    candidates: candidatesOf(mask | more, more, shape, norm),
    kinds: kindsOf(mask | more),
    agreement,
    ending1: textHash(norm, norm.length - 1, norm.length),
    ending2: textHash(norm, norm.length - 2, norm.length),
    ending3: textHash(norm, norm.length - 3, norm.length),
    ending4: textHash(norm, norm.length - 4, norm.length),
    beginning: textHash(norm, 0, 2),
    shape,
    subordinates: subordinators.test(norm),
    capitals: shape === shapes.capitals,
    wishes: wishing.has(norm) || lemmasWish(lexicon, form, formClass),
  };
}

const subordinators =
  /^(?:(?:|lors|puis|quoi|jusqu|parce)qu(?:e|')|qui|quoi|où|dont|(?:aux|des|les|du|le|la)?quel(?:le)?s?|si|s')$/;

/** Words, and lemmas of verbs, after which « que » asks for the subjunctive (Grevisse, Le bon usage, § 1126 and after). */
const wishing = new Set(
  (
    'bien pour afin avant sans condition crainte peur pourvu encore moins nécessaire important essentiel possible impossible souhaitable ' +
    'indispensable regrettable urgent impératif primordial crucial fondamental préférable normal naturel dommage temps ' +
    'falloir convenir importer vouloir souhaiter exiger demander regretter craindre douter déplorer ordonner permettre attendre ' +
    'préférer accepter refuser recommander proposer suggérer empêcher éviter interdire plaider tenir réjouir féliciter étonner'
  ).split(' '),
);

function lemmasWish(lexicon: Lexicon, form: string, formClass: number): boolean {
  return lexicon.packedOf(formClass).some((packed, index) => {
    return tags[packed & 31] === 'VERB' && wishing.has(lexicon.lemmaOf(form, formClass, index));
  });
}

const bit = (tag: Tag, verbForm?: VerbForm): number =>
  richTags.reduce(
    (set, rich, at) => (rich.tag === tag && (verbForm === undefined || rich.verbForm === verbForm) ? set | (1 << at) : set),
    0,
  );
const pronoun = bit('PRON');
const noun = bit('NOUN');
const adjective = bit('ADJ');
const name = bit('PROPN');
const numeral = bit('NUM');
const participles = bit('VERB', 'part-past');
const presentParticiples = bit('VERB', 'part-pres');
const other = bit('X') | bit('SYM');
const open = noun | adjective | name | bit('VERB') | bit('ADV') | bit('INTJ') | bit('X');

const kindSets = [
  noun | name,
  adjective,
  bit('VERB', 'fin') | bit('AUX', 'fin'),
  bit('VERB', 'inf') | bit('AUX', 'inf'),
  participles | presentParticiples,
  bit('DET') | bit('ADP') | bit('ADP+DET'),
  pronoun,
  bit('SCONJ') | bit('CCONJ'),
];

function kindsOf(mask: number): number {
  return kindSets.reduce((kinds, set, at) => (mask & set ? kinds | (1 << at) : kinds), 0);
}

const shapes = { lower: 0, capital: 1, capitals: 2, mixed: 3, digits: 4, withDigits: 5, marks: 6, initial: 7, hyphen: 8 };

function candidatesOf(mask: number, extra: number, shape: number, norm: string): number {
  if (shape === shapes.marks) return bit('PUNCT') | bit('SYM') | extra;
  if (shape === shapes.digits) return numeral | adjective | noun | bit('PUNCT') | bit('SYM') | bit('X') | mask;
  if (shape === shapes.withDigits) return numeral | adjective | noun | name | bit('SYM') | bit('X') | mask;
  let set = mask;
  if (set === 0) return open | (shape === shapes.lower || norm.length > 4 ? 0 : other | numeral);
  if (set & noun) set |= adjective;
  if (set & adjective) set |= noun;
  if (set & participles) set |= adjective | noun;
  if (set & presentParticiples) set |= adjective;
  if (set === name) return shape === shapes.lower ? set | noun | other : set | other;
  if (set & name) set |= noun | other;
  if (shape !== shapes.lower && shape !== shapes.hyphen) set |= name;
  return set;
}

function shapeOf(text: string, writing: Writing): number {
  if (!/[\p{L}\p{N}]/u.test(text)) return shapes.marks;
  if (/^[\d.,\s\u00a0\u202f/-]+$/u.test(text)) return shapes.digits;
  if (/\d/.test(text)) return shapes.withDigits;
  if (writing === 'initial' && /^\p{Lu}/u.test(text)) return shapes.initial;
  if (writing === 'capitals' || !/\p{Lu}/u.test(text)) return text.includes('-') ? shapes.hyphen : shapes.lower;
  if (!/\p{Ll}/u.test(text) && text.length > 1) return shapes.capitals;
  return /^\p{Lu}\P{Lu}*$/u.test(text) ? shapes.capital : shapes.mixed;
}

function maskOf(lexicon: Lexicon, formClass: number): number {
  let mask = 0;
  for (const packed of lexicon.packedOf(formClass)) mask |= 1 << richTagOfPacked(packed);
  return mask;
}

/** The genders, numbers and persons that a form may have, as one small number. */
function agreementOf(lexicon: Lexicon, formClass: number): number {
  let genders = 0;
  let numbers = 0;
  let persons = 0;
  for (const packed of lexicon.packedOf(formClass)) {
    if (tags[packed & 31] === 'PROPN') continue;
    genders |= (packed >> 5) & 3 || 3;
    numbers |= (packed >> 7) & 3 || 3;
    persons |= (packed >> 18) & 7;
  }
  return genders | (numbers << 2) | (persons << 4);
}

function straight(text: string): string {
  return /[’‐‑]/.test(text) ? text.replace(/’/g, "'").replace(/[‐‑]/g, '-') : text;
}

/** « états-unis » as « États-Unis ». */
function titled(norm: string): string {
  return norm.replace(/(^|-)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
