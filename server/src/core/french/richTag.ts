import { moods, tags, verbForms } from './morphology.ts';
import type { Mood, Tag, VerbForm } from './word.ts';

/** A tag with the verb form and the mood of a verb: what the tagger chooses among. */
export interface RichTag {
  readonly tag: Tag;
  readonly verbForm?: VerbForm;
  readonly mood?: Mood;
}

const plain = tags.filter((tag) => tag !== 'VERB' && tag !== 'AUX');
const verbal: readonly Omit<RichTag, 'tag'>[] = [
  { verbForm: 'fin', mood: 'ind' },
  { verbForm: 'fin', mood: 'cnd' },
  { verbForm: 'fin', mood: 'sub' },
  { verbForm: 'fin', mood: 'imp' },
  { verbForm: 'inf' },
  { verbForm: 'part-pres' },
  { verbForm: 'part-past' },
];

/** All rich tags, in the order of their numbers in the data file; there are fewer than 32, so that a set of them is a number. */
export const richTags: readonly RichTag[] = [
  ...plain.map((tag) => ({ tag })),
  ...(['VERB', 'AUX'] as const).flatMap((tag) => verbal.map((form) => ({ tag, ...form }))),
];

/** The number of the rich tag with these parts; that of X where there is none. */
export function richTagOf(tag: Tag, verbForm: VerbForm | undefined, mood: Mood | undefined): number {
  const at = richTags.findIndex(
    (rich) => rich.tag === tag && rich.verbForm === verbForm && (verbForm !== 'fin' || rich.mood === mood),
  );
  return at < 0 ? plain.indexOf('X') : at;
}

/** The rich tag of each packed analysis (see `pack`), by the bits that decide it: tag, form and mood. */
export const richTagOfPacked: (packed: number) => number = (() => {
  const table = new Uint8Array(32 * 8 * 8);
  tags.forEach((tag, t) => {
    verbForms.forEach((verbForm, f) => {
      moods.forEach((mood, m) => {
        table[t | (f << 5) | (m << 8)] = richTagOf(tag, verbForm, mood);
      });
    });
  });
  return (packed) => table[(packed & 31) | (((packed >> 9) & 7) << 5) | (((packed >> 12) & 7) << 8)] ?? 0;
})();
