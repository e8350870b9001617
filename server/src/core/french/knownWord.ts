import { character, characterOf, isLower, isUpper } from './characters.ts';
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
  let form = norm;
  let formClass = lexicon.classOf(norm);
  let mask = maskOf(lexicon, formClass);
  for (const other of otherForms(text, norm, writing)) {
    const otherClass = lexicon.classOf(other);
    if (otherClass === 0) continue;
    mask |= maskOf(lexicon, otherClass);
    if (formClass === 0) {
      form = other;
      formClass = otherClass;
    }
  }
  if (formClass === 0 && norm.length > 2 && /^[a-z'-]+$/.test(norm)) {
    const accented = lexicon.accented(norm);
    if (accented !== undefined) {
      form = accented;
      formClass = lexicon.classOf(accented);
      mask = maskOf(lexicon, formClass);
    }
  }
  if (norm.startsWith('-') && norm.length > 1 && formClass === 0) mask = pronoun;
  const more = extra.get(form) ?? 0;
  return {
    form,
    formClass,
    hash: textHash(form, 0, form.length),
    mask: mask | 0,
    candidates: candidatesOf(mask | more, more, shape, text, norm),
    kinds: kindsOf(mask | more),
    agreement: agreementOf(lexicon, formClass),
    ending1: textHash(norm, norm.length - 1, norm.length),
    ending2: textHash(norm, norm.length - 2, norm.length),
    ending3: textHash(norm, norm.length - 3, norm.length),
    ending4: textHash(norm, norm.length - 4, norm.length),
    beginning: textHash(norm, 0, 2),
    shape,
    subordinates: subordinators.test(norm),
    capitals: shape === shapes.capitals,
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

/** Whether « que » after a word asks for the subjunctive: « faut », « bien », « afin ». */
export function wishes(lexicon: Lexicon, { form, formClass }: KnownWord): boolean {
  if (wishing.has(form.toLowerCase())) return true;
  const packed = lexicon.packedOf(formClass);
  for (let index = 0; index < packed.length; index++) {
    if (((packed[index] ?? 0) & 31) === verb && wishing.has(lexicon.lemmaOf(form, formClass, index))) return true;
  }
  return false;
}

const verb = tags.indexOf('VERB');

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
/** Words of closed classes have the tags that the lexicon gives them and no others. */
const grammatical = bit('ADP') | bit('ADP+DET') | bit('DET') | bit('PRON') | bit('CCONJ') | bit('SCONJ') | bit('AUX');

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
  let kinds = 0;
  for (let at = 0; at < kindSets.length; at++) if (mask & (kindSets[at] ?? 0)) kinds |= 1 << at;
  return kinds;
}

const shapes = { lower: 0, capital: 1, capitals: 2, mixed: 3, digits: 4, withDigits: 5, marks: 6, initial: 7, hyphen: 8 };

function candidatesOf(mask: number, extra: number, shape: number, text: string, norm: string): number {
  if (shape === shapes.marks) return bit('PUNCT') | (/^[\p{S}%‰&§@#*/]/u.test(text) ? bit('SYM') : 0) | extra;
  if (shape === shapes.digits) return numeral | adjective | noun | bit('PUNCT') | bit('SYM') | bit('X') | mask;
  if (shape === shapes.withDigits) return numeral | adjective | noun | name | bit('SYM') | bit('X') | mask;
  const capital = shape !== shapes.lower && shape !== shapes.hyphen;
  let set = mask;
  if (set === 0) return ofUnknown(norm, capital) | (!capital || norm.length > 4 ? 0 : other | numeral);
  if ((set & grammatical) === 0) {
    if (set & adjective) set |= noun;
    if (set & participles) set |= adjective | noun;
    if (set & presentParticiples) set |= adjective;
  }
  if (set === name) return capital ? set | other : set | noun | other;
  if (set & name) set |= noun | other;
  return capital ? set | name : set;
}

/** What a word may be that the lexicon does not know: a verb only where its ending is that of one. */
function ofUnknown(norm: string, capital: boolean): number {
  let set = noun | adjective | name | bit('X') | (capital ? 0 : bit('ADV') | bit('INTJ'));
  if (/(?:er|ir|re)$/.test(norm)) set |= bit('VERB', 'inf');
  if (/(?:[éiu]e?s?|[ti]e?s)$/.test(norm)) set |= bit('VERB', 'part-past');
  if (/ants?$/.test(norm)) set |= bit('VERB', 'part-pres');
  if (/(?:e|es|[aiou]it|[ai]|ent|ons|ez|ont|[èea]rent)$/.test(norm)) set |= bit('VERB', 'fin');
  return set;
}

function shapeOf(text: string, writing: Writing): number {
  let letters = 0;
  let digits = 0;
  let uppers = 0;
  let lowers = 0;
  let others = 0;
  let hyphens = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = characterOf(code);
    if (kind === character.letter) {
      letters++;
      if (isLower(code)) lowers++;
      else if (isUpper(code)) uppers++;
    } else if (kind === character.digit) digits++;
    else if (code === 45) hyphens++;
    else if (kind !== character.space && code !== 44 && code !== 46 && code !== 47) others++;
  }
  // Fractions and letters beyond the basic plane are not in the classes.
  if (letters === 0 && digits === 0 && !/[\p{L}\p{N}]/u.test(text)) return shapes.marks;
  if (digits > 0) return letters + others === 0 ? shapes.digits : shapes.withDigits;
  const capital = isUpper(text.charCodeAt(0));
  if (writing === 'initial' && capital) return shapes.initial;
  if (writing === 'capitals' || uppers === 0) return hyphens > 0 ? shapes.hyphen : shapes.lower;
  if (lowers === 0 && text.length > 1) return shapes.capitals;
  return capital && uppers === 1 ? shapes.capital : shapes.mixed;
}

function maskOf(lexicon: Lexicon, formClass: number): number {
  if (formClass === 0) return 0;
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
  return norm.replace(/(?:^|-)./g, (part) => part.toUpperCase());
}
