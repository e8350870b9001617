import type { Mood, Tag, Tense, VerbForm } from './word.ts';

/** What a name names, where the lexicon knows it. */
export type NameKind = 'place' | 'given' | 'family' | 'organisation';

/** One reading of a form out of context. `persons` has bit 1 for the first person, 2 for the second, 4 for the third. */
export interface Analysis {
  readonly tag: Tag;
  readonly lemma: string;
  readonly gender?: 'm' | 'f';
  readonly number?: 's' | 'p';
  readonly verbForm?: VerbForm;
  readonly mood?: Mood;
  readonly tense?: Tense;
  readonly persons: number;
  readonly name?: NameKind;
  /** Of an infinitive: whether the verb takes a direct object, so that it has a passive. */
  readonly transitive: boolean;
  /** Of an infinitive: whether « être » forms its perfect. */
  readonly withBeing: boolean;
}

/** The tags in the order of their numbers in the data files. */
export const tags: readonly Tag[] = [
  'ADJ',
  'ADP',
  'ADP+DET',
  'ADV',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'X',
  'VERB',
  'AUX',
];
/** The verb forms in the order of their numbers; 0 is none, here and below. */
export const verbForms: readonly (VerbForm | undefined)[] = [undefined, 'fin', 'inf', 'part-pres', 'part-past'];
/** The moods in the order of their numbers. */
export const moods: readonly (Mood | undefined)[] = [undefined, 'ind', 'cnd', 'sub', 'imp'];
/** The tenses in the order of their numbers. */
export const tenses: readonly (Tense | undefined)[] = [undefined, 'pres', 'impf', 'past', 'fut'];
/** The kinds of names in the order of their numbers. */
export const nameKinds: readonly (NameKind | undefined)[] = [undefined, 'place', 'given', 'family', 'organisation'];

/** Packs an analysis, but for its lemma, into 26 bits. */
export function pack(analysis: Omit<Analysis, 'lemma'>): number {
  return (
    tags.indexOf(analysis.tag) |
    ((analysis.gender === 'm' ? 1 : analysis.gender === 'f' ? 2 : 0) << 5) |
    ((analysis.number === 's' ? 1 : analysis.number === 'p' ? 2 : 0) << 7) |
    (verbForms.indexOf(analysis.verbForm) << 9) |
    (moods.indexOf(analysis.mood) << 12) |
    (tenses.indexOf(analysis.tense) << 15) |
    (analysis.persons << 18) |
    (nameKinds.indexOf(analysis.name) << 21) |
    (Number(analysis.transitive) << 24) |
    (Number(analysis.withBeing) << 25)
  );
}

/** The gender in a packed analysis, undefined where there is none or both; so with what follows. */
export function genderOf(packed: number): 'm' | 'f' | undefined {
  const gender = (packed >> 5) & 3;
  return gender === 1 ? 'm' : gender === 2 ? 'f' : undefined;
}

/** The number in a packed analysis. */
export function numberOf(packed: number): 's' | 'p' | undefined {
  const number = (packed >> 7) & 3;
  return number === 1 ? 's' : number === 2 ? 'p' : undefined;
}

/** The tense in a packed analysis. */
export function tenseOf(packed: number): Tense | undefined {
  return tenses[(packed >> 15) & 7];
}

/** The persons in a packed analysis, as `Analysis` has them. */
export function personsOf(packed: number): number {
  return (packed >> 18) & 7;
}

/** Reverses `pack`; bits that mean nothing give what is absent. */
export function unpack(packed: number, lemma: string): Analysis {
  const gender = genderOf(packed);
  const number = numberOf(packed);
  const verbForm = verbForms[(packed >> 9) & 7];
  const mood = moods[(packed >> 12) & 7];
  const tense = tenseOf(packed);
  const name = nameKinds[(packed >> 21) & 7];
  return {
    tag: tags[packed & 31] ?? 'X',
    lemma,
    ...(gender && { gender }),
    ...(number && { number }),
    ...(verbForm && { verbForm }),
    ...(mood && { mood }),
    ...(tense && { tense }),
    persons: personsOf(packed),
    ...(name && { name }),
    transitive: ((packed >> 24) & 1) === 1,
    withBeing: ((packed >> 25) & 1) === 1,
  };
}
