import { richTags } from './richTag.ts';
import { shapes } from './shape.ts';
import type { Tag, VerbForm } from './word.ts';

/**
 * The set of rich tags among which the tagger chooses for a word, one bit each: those of the lexicon (`mask`), those that training texts add
 * (`extra`), and for words that it does not know what their shape and ending allow.
 */
export function candidatesOf(mask: number, extra: number, shape: number, text: string, norm: string): number {
  if (shape === shapes.marks) return mark | (/^(?:[\p{S}%‰&§@#*/]|[\u{1f000}-\u{1faff}])/u.test(text) ? symbol : 0) | extra;
  const known = mask | extra;
  if (shape === shapes.digits) return numeral | adjective | noun | mark | other | known;
  if (shape === shapes.withDigits) return numeral | adjective | noun | name | other | known;
  const capital = shape !== shapes.lower && shape !== shapes.hyphen;
  let set = known;
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

/** A set of rich tags in eight bits: noun, adjective, finite verb, infinitive, participle, determiner or preposition, pronoun, what joins clauses. */
export function kindsOf(mask: number): number {
  let kinds = 0;
  for (let at = 0; at < kindSets.length; at++) if (mask & (kindSets[at] ?? 0)) kinds |= 1 << at;
  return kinds;
}

/** The set of the rich tags of a tag, perhaps with one verb form. */
export function bit(tag: Tag, verbForm?: VerbForm): number {
  return richTags.reduce(
    (set, rich, at) => (rich.tag === tag && (verbForm === undefined || rich.verbForm === verbForm) ? set | (1 << at) : set),
    0,
  );
}

/** What a word may be that the lexicon does not know: a verb only where its ending is that of one. */
function ofUnknown(norm: string, capital: boolean): number {
  let set = noun | adjective | name | foreign | (capital ? 0 : smallOnly);
  const end = norm.slice(-5);
  if (/(?:er|ir|re)$/.test(end)) set |= infinitive;
  if (/(?:[éiu]e?s?|[ti]e?s)$/.test(end)) set |= participles;
  if (/ants?$/.test(end)) set |= presentParticiples;
  if (/(?:e|es|[aiou]it|[ai]|ent|ons|ez|ont|[èea]rent)$/.test(end)) set |= finite;
  return set;
}

const noun = bit('NOUN');
const adjective = bit('ADJ');
const name = bit('PROPN');
const numeral = bit('NUM');
const mark = bit('PUNCT');
const symbol = bit('SYM');
const foreign = bit('X');
const smallOnly = bit('ADV') | bit('INTJ');
const infinitive = bit('VERB', 'inf');
const finite = bit('VERB', 'fin');
const participles = bit('VERB', 'part-past');
const presentParticiples = bit('VERB', 'part-pres');
const other = foreign | symbol;
/** Words of closed classes have the tags that the lexicon gives them and no others. */
const grammatical = bit('ADP') | bit('ADP+DET') | bit('DET') | bit('PRON') | bit('CCONJ') | bit('SCONJ') | bit('AUX');

const kindSets = [
  noun | name,
  adjective,
  bit('VERB', 'fin') | bit('AUX', 'fin'),
  bit('VERB', 'inf') | bit('AUX', 'inf'),
  participles | presentParticiples,
  bit('DET') | bit('ADP') | bit('ADP+DET'),
  bit('PRON'),
  bit('SCONJ') | bit('CCONJ'),
];
