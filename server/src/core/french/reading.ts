import type { KnownWord } from './knownWord.ts';
import type { Lexicon } from './lexicon.ts';
import { unpack } from './morphology.ts';
import { richTagOf, richTagOfPacked, richTags } from './richTag.ts';
import type { Token } from './token.ts';
import type { Word } from './word.ts';

/** What a word is with a rich tag, wherever it stands; without `lemma` the form as it is written is the lemma. */
export type Reading = Omit<Word, keyof Token | 'lemma'> & { readonly lemma?: string };

/** Reads a word under a rich tag: the lexicon gives lemma and morphology, a rule of thumb where it does not know the form. */
export function readingOf(lexicon: Lexicon, known: KnownWord, rich: number): Reading {
  const { tag, verbForm, mood } = richTags[rich] ?? { tag: 'X' as const };
  const { form, formClass } = known;
  const packed = lexicon.packedOf(formClass);
  const index = indexOf(packed, rich);
  if (index < 0) {
    const lemma = lemmaOfUnknown(known, tag);
    return { tag, ...(lemma !== undefined && { lemma }), ...(verbForm && { verbForm }), ...(mood && { mood }) };
  }
  const { lemma, gender, number, tense, persons } = unpack(packed[index] ?? 0, lexicon.lemmaOf(form, formClass, index));
  const person = verbForm === 'fin' || tag === 'PRON' ? personOf(persons) : undefined;
  return {
    tag,
    lemma,
    ...(gender && { gender }),
    ...(number && { number }),
    ...(verbForm && { verbForm }),
    ...(mood && { mood }),
    ...(tense && { tense }),
    ...(person && { person }),
  };
}

/** The first reading with this rich tag; for an auxiliary that the lexicon has as a verb only (« fait » in « fait savoir ») that of the verb. */
function indexOf(packed: readonly number[], rich: number): number {
  const index = packed.findIndex((one) => richTagOfPacked(one) === rich);
  const { tag, verbForm, mood } = richTags[rich] ?? {};
  if (index >= 0 || tag !== 'AUX') return index;
  const verb = richTagOf('VERB', verbForm, mood);
  return packed.findIndex((one) => richTagOfPacked(one) === verb);
}

/** A token with its reading. A class, so that the engine keeps all fields in one piece: this runs for every word of every draft. */
export class TaggedToken implements Word {
  readonly start: number;
  readonly end: number;
  readonly kind: Word['kind'];
  readonly text: string;
  readonly norm: string;
  readonly tag: Word['tag'];
  readonly lemma: string;
  declare readonly gender?: 'm' | 'f';
  declare readonly number?: 's' | 'p';
  declare readonly verbForm?: NonNullable<Word['verbForm']>;
  declare readonly mood?: NonNullable<Word['mood']>;
  declare readonly tense?: NonNullable<Word['tense']>;
  declare readonly person?: 1 | 2 | 3;

  constructor(token: Token, reading: Reading) {
    this.start = token.start;
    this.end = token.end;
    this.kind = token.kind;
    this.text = token.text;
    this.norm = token.norm;
    this.tag = reading.tag;
    this.lemma = reading.lemma ?? token.text;
    if (reading.gender) this.gender = reading.gender;
    if (reading.number) this.number = reading.number;
    if (reading.verbForm) this.verbForm = reading.verbForm;
    if (reading.mood) this.mood = reading.mood;
    if (reading.tense) this.tense = reading.tense;
    if (reading.person) this.person = reading.person;
  }
}

/** A form of several persons is one of the third, which these texts are written in, where it can be. */
function personOf(persons: number): 1 | 2 | 3 | undefined {
  return persons & 4 ? 3 : persons & 1 ? 1 : persons & 2 ? 2 : undefined;
}

function lemmaOfUnknown({ form, capitals }: KnownWord, tag: Word['tag']): string | undefined {
  if (tag === 'PROPN' || tag === 'X' || (tag === 'NOUN' && capitals)) return undefined;
  if (tag === 'NOUN' || tag === 'ADJ') return form.replace(/(?<=[^s])s$/, '');
  return form;
}
