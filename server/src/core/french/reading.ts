import { guessLemma } from './guessedLemma.ts';
import type { KnownWord } from './knownWord.ts';
import type { Lexicon } from './lexicon.ts';
import { genderOf, numberOf, personsOf, tags, tenseOf } from './morphology.ts';
import { richTagOf, richTagOfPacked, richTags } from './richTag.ts';
import { shapes } from './shape.ts';
import type { Token } from './token.ts';
import type { Word } from './word.ts';

/** What a word is with a rich tag, wherever it stands; without `lemma` the form as it is written is the lemma. */
export interface Reading {
  /** The number of the rich tag. */
  readonly rich: number;
  readonly tag: Word['tag'];
  readonly lemma: string | undefined;
  readonly gender: Word['gender'];
  readonly number: Word['number'];
  readonly verbForm: Word['verbForm'];
  readonly mood: Word['mood'];
  readonly tense: Word['tense'];
  readonly person: Word['person'];
  /** What the same word was found to be before, with another tag. */
  readonly earlier: Reading | undefined;
}

/** Reads a word under a rich tag: the lexicon gives lemma and morphology, a rule of thumb where it does not know the form. */
export function readingOf(lexicon: Lexicon, known: KnownWord, rich: number, earlier?: Reading): Reading {
  const { tag, verbForm, mood } = richTags[rich] ?? { tag: 'X' as const };
  const { formClass, before } = known;
  const packed = lexicon.packedOf(formClass);
  const index = indexOf(packed, rich);
  const found = packed[index];
  return {
    rich,
    tag,
    lemma: isWrittenSo(lexicon, known, tag, index) ? undefined : before + lemmaOf(lexicon, known, tag, verbForm, index),
    gender: found === undefined ? undefined : genderOf(found),
    number: found === undefined ? undefined : numberOf(found),
    verbForm,
    mood,
    tense: found === undefined ? undefined : tenseOf(found),
    person: found !== undefined && (verbForm === 'fin' || tag === 'PRON') ? personOf(personsOf(found)) : undefined,
    earlier,
  };
}

/** The first reading with this rich tag, -1 where there is none; for an auxiliary that the lexicon has as a verb only (« fait » in « fait savoir ») that of the verb. */
function indexOf(packed: readonly number[], rich: number): number {
  for (let index = 0; index < packed.length; index++) if (richTagOfPacked(packed[index] ?? 0) === rich) return index;
  const verb = verbOfAuxiliary[rich];
  return verb === undefined ? -1 : packed.findIndex((one) => richTagOfPacked(one) === verb);
}

const verbOfAuxiliary = richTags.map(({ tag, verbForm, mood }) =>
  tag === 'AUX' ? richTagOf('VERB', verbForm, mood) : undefined,
);

/** A token with its reading. A class of one shape, so that the engine reads every word of every draft by the same code. */
export class TaggedToken implements Word {
  readonly start: number;
  readonly end: number;
  readonly kind: Word['kind'];
  readonly text: string;
  readonly norm: string;
  readonly tag: Word['tag'];
  readonly lemma: string;
  private readonly reading: Reading;

  constructor(token: Token, reading: Reading) {
    this.start = token.start;
    this.end = token.end;
    this.kind = token.kind;
    this.text = token.text;
    this.norm = token.norm;
    this.tag = reading.tag;
    this.lemma = reading.lemma ?? token.text;
    this.reading = reading;
  }

  get gender(): Word['gender'] {
    return this.reading.gender;
  }

  get number(): Word['number'] {
    return this.reading.number;
  }

  get verbForm(): Word['verbForm'] {
    return this.reading.verbForm;
  }

  get mood(): Word['mood'] {
    return this.reading.mood;
  }

  get tense(): Word['tense'] {
    return this.reading.tense;
  }

  get person(): Word['person'] {
    return this.reading.person;
  }
}

/** A form of several persons is one of the third, which these texts are written in, where it can be. */
function personOf(persons: number): 1 | 2 | 3 | undefined {
  return persons & 4 ? 3 : persons & 1 ? 1 : persons & 2 ? 2 : undefined;
}

/** Whether the lemma is the word as it is written: that of a name, of an acronym, of « A36 »; « la Ligue » has that of the common noun. */
function isWrittenSo(lexicon: Lexicon, known: KnownWord, tag: Word['tag'], index: number): boolean {
  if (tag === 'X') return index < 0;
  if (tag === 'PROPN') return index < 0 && (known.before !== '' || withTag(lexicon, known, 'NOUN') < 0);
  const { shape, form } = known;
  return (
    tag === 'NOUN' &&
    (shape === shapes.withDigits || shape === shapes.capitals || (shape === shapes.capital && form.length === 1))
  );
}

/** The lemma of a reading of the lexicon; where it has none under this tag, that of a near one (« les mondiaux » is of « mondial »), or a guess. */
function lemmaOf(lexicon: Lexicon, known: KnownWord, tag: Word['tag'], verbForm: Word['verbForm'], index: number): string {
  const { form, formClass } = known;
  if (index >= 0) return lexicon.lemmaOf(form, formClass, index);
  const near = tag === 'NOUN' ? withTag(lexicon, known, 'ADJ') : withTag(lexicon, known, 'NOUN');
  if (near >= 0 && (tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN')) return lexicon.lemmaOf(form, formClass, near);
  return guessLemma(form, tag, verbForm);
}

function withTag(lexicon: Lexicon, { formClass }: KnownWord, tag: Word['tag']): number {
  return lexicon.packedOf(formClass).findIndex((packed) => tags[packed & 31] === tag);
}
