import type { Bilingual } from '../text/language.ts';
import type { Span } from '../text/span.ts';

/** What is wrong with a bibliography or the text of a source, and where; the rest holds all the same. */
export interface SourceProblem {
  readonly file: string;
  readonly span: Span;
  readonly text: Bilingual;
}

/** The sentences that tell what is wrong with sources. */
export const sourceProblems = {
  broken: (): Bilingual => ({
    fr: 'Cette bibliographie ne se lit pas à partir d’ici\u00a0: elle n’est pas suivie.',
    en: 'This bibliography cannot be read from here on: it is not followed.',
  }),
  brokenEntry: (): Bilingual => ({
    fr: 'Cette entrée de la bibliographie ne se lit pas\u00a0: vérifier accolades et virgules. Les autres comptent.',
    en: 'This entry of the bibliography cannot be read: check braces and commas. The others count.',
  }),
  keyless: (): Bilingual => ({
    fr: 'Cette entrée de la bibliographie n’a pas de clé.',
    en: 'This entry of the bibliography has no key.',
  }),
  twice: (key: string): Bilingual => ({
    fr: `La clé «\u00a0${key}\u00a0» désigne deux sources\u00a0: la première compte.`,
    en: `The key “${key}” names two sources: the first counts.`,
  }),
  tooLarge: (): Bilingual => ({
    fr: 'Cette bibliographie est trop grande (plus de 20 Mo)\u00a0: elle n’est pas lue.',
    en: 'This bibliography is too large (over 20 MB): it is not read.',
  }),
} as const;
