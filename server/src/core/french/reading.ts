import type { KnownWord } from './knownWord.ts';
import type { Lexicon } from './lexicon.ts';
import { type Analysis, unpack } from './morphology.ts';
import { richTagOfPacked, richTags } from './richTag.ts';
import type { Token } from './token.ts';
import type { Word } from './word.ts';

/** Makes a word of a token and its rich tag: the lexicon gives lemma and morphology, a rule of thumb where it does not know the form. */
export function resolveWord(lexicon: Lexicon, token: Token, known: KnownWord, rich: number): Word {
  const { tag, verbForm, mood } = richTags[rich] ?? { tag: 'X' as const };
  const reading = readingOf(lexicon, known, rich);
  const base = { start: token.start, end: token.end, kind: token.kind, text: token.text, norm: token.norm, tag };
  if (!reading) {
    return { ...base, lemma: lemmaOfUnknown(token, known, tag), ...(verbForm && { verbForm }), ...(mood && { mood }) };
  }
  const { gender, number, tense, persons } = reading;
  const person = verbForm === 'fin' || tag === 'PRON' ? personOf(persons) : undefined;
  return {
    ...base,
    lemma: reading.lemma,
    ...(gender && { gender }),
    ...(number && { number }),
    ...(verbForm && { verbForm }),
    ...(mood && { mood }),
    ...(tense && { tense }),
    ...(person && { person }),
  };
}

/** The reading of the lexicon that fits the tag; among several the first. */
function readingOf(lexicon: Lexicon, { form, formClass }: KnownWord, rich: number): Analysis | undefined {
  const packed = lexicon.packedOf(formClass);
  const index = packed.findIndex((one) => richTagOfPacked(one) === rich);
  if (index < 0) return undefined;
  return unpack(packed[index] ?? 0, lexicon.lemmaOf(form, formClass, index));
}

/** A form of several persons is one of the third, which these texts are written in, where it can be. */
function personOf(persons: number): 1 | 2 | 3 | undefined {
  return persons & 4 ? 3 : persons & 1 ? 1 : persons & 2 ? 2 : undefined;
}

function lemmaOfUnknown(token: Token, known: KnownWord, tag: Word['tag']): string {
  if (tag === 'PROPN' || tag === 'X' || (tag === 'NOUN' && isAcronym(token.text))) return token.text;
  if (tag === 'NOUN' || tag === 'ADJ') return known.form.replace(/(?<=[^s])s$/, '');
  return known.form;
}

function isAcronym(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && /\p{Lu}/u.test(text);
}
