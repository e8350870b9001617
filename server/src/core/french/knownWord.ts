import { bit, candidatesOf, kindsOf } from './candidates.ts';
import { textHash } from './hashing.ts';
import type { Lexicon } from './lexicon.ts';
import { type LookedUp, lookUp, type Writing } from './lookedUp.ts';
import { tags } from './morphology.ts';
import { richTagOfPacked } from './richTag.ts';
import { shapeOf, shapes } from './shape.ts';
import { subordinates } from './subjunctive.ts';

/** What the tagger needs of a word wherever it stands. Numbers called hashes stand for texts. */
export interface KnownWord extends Omit<LookedUp, 'nameClass'> {
  readonly hash: number;
  /** The set of rich tags that the lexicon gives the form, one bit each; 0 for a word that it does not know. */
  readonly mask: number;
  /** The set of rich tags that the tagger may choose among. */
  readonly candidates: number;
  /** See `kindsOf`. */
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
}

/** Looks at a word. `extra` gives the rich tags that training texts show for forms beside those of the lexicon. */
export function knowWord(
  lexicon: Lexicon,
  extra: ReadonlyMap<string, number>,
  text: string,
  norm: string,
  writing: Writing,
): KnownWord {
  const shape = shapeOf(text, writing);
  const { form, formClass, nameClass, before } = lookUp(lexicon, text, norm, writing);
  const whole = before === '' ? form : norm;
  let mask = maskOf(lexicon, formClass) | maskOf(lexicon, nameClass);
  if (before !== '') mask &= ofCompounds;
  if (formClass === 0 && norm.length > 1 && norm.startsWith('-')) mask = pronoun;
  const more = extra.get(whole) ?? 0;
  return {
    form,
    formClass,
    before,
    hash: textHash(whole, 0, whole.length),
    mask,
    candidates: candidatesOf(mask, more, shape, text, norm),
    kinds: kindsOf(mask | more),
    agreement: agreementOf(lexicon, formClass),
    ending1: textHash(norm, norm.length - 1, norm.length),
    ending2: textHash(norm, norm.length - 2, norm.length),
    ending3: textHash(norm, norm.length - 3, norm.length),
    ending4: textHash(norm, norm.length - 4, norm.length),
    beginning: textHash(norm, 0, 2),
    shape,
    subordinates: subordinates(norm),
  };
}

/** What stands before the first and after the last word. */
export const edgeOfSentence: KnownWord = {
  form: '',
  formClass: 0,
  before: '',
  hash: 1,
  mask: -1,
  candidates: 1,
  kinds: 256,
  agreement: 0,
  ending1: 0,
  ending2: 0,
  ending3: 0,
  ending4: 0,
  beginning: 0,
  shape: shapes.edge,
  subordinates: false,
};

const pronoun = bit('PRON');
/** What a compound may be of which the lexicon has only the end. */
const ofCompounds = bit('NOUN') | bit('ADJ') | bit('VERB') | bit('PROPN');

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
