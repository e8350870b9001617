import type { Bilingual } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { Unread } from './source.ts';

/** What is wrong with a bibliography or the text of a source, and where; the rest holds all the same. */
export interface SourceProblem {
  /** The address of the file. */
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
  noSeal: (): Bilingual => ({
    fr: 'n’est pas un sceau de Sourcier\u00a0: le texte n’est pas comparé à celui qui fut validé.',
    en: 'is no seal of Sourcier: the text is not compared with the one that was validated.',
  }),
  keyless: (): Bilingual => ({
    fr: 'Cette entrée de la bibliographie n’a pas de clé.',
    en: 'This entry of the bibliography has no key.',
  }),
  twice: (key: string): Bilingual => ({
    fr: `La clé «\u00a0${key}\u00a0» désigne deux sources\u00a0: la première compte.`,
    en: `The key “${key}” names two sources: the first counts.`,
  }),
  twoFiles: (key: string, first: string, second: string): Bilingual => ({
    fr: `La clé «\u00a0${key}\u00a0» désigne deux fichiers, «\u00a0${first}\u00a0» et «\u00a0${second}\u00a0»\u00a0: le premier est lu.`,
    en: `The key “${key}” names two files, “${first}” and “${second}”: the first is read.`,
  }),
  binary: (): Bilingual => ({
    fr: 'Cette bibliographie n’est pas un texte\u00a0: elle n’est pas lue.',
    en: 'This bibliography is no text: it is not read.',
  }),
  absent: (): Bilingual => ({
    fr: 'introuvable\u00a0: les sources qui y sont ne sont pas lues.',
    en: 'not found: the sources in it are not read.',
  }),
  tooLarge: (): Bilingual => ({
    fr: 'Cette bibliographie est trop grande (plus de 20 Mo)\u00a0: elle n’est pas lue.',
    en: 'This bibliography is too large (over 20 MB): it is not read.',
  }),
} as const;

/** Why the text of a source was not read, in a sentence that goes on from its name. */
export const unreadSentences: Readonly<Record<Unread, Bilingual>> = {
  missing: { fr: 'introuvable\u00a0; la source n’est pas vérifiée.', en: 'not found; the source is not checked.' },
  outside: {
    fr: 'est hors du dossier de travail\u00a0; la source n’est pas ouverte.',
    en: 'is outside the working folder; the source is not opened.',
  },
  unreadable: {
    fr: 'ne se laisse pas ouvrir\u00a0; la source n’est pas vérifiée.',
    en: 'cannot be opened; the source is not checked.',
  },
  changing: {
    fr: 'change pendant qu’on le lit\u00a0; la source n’est pas vérifiée.',
    en: 'changes while it is read; the source is not checked.',
  },
  encrypted: {
    fr: 'est protégé par un mot de passe\u00a0; la source n’est pas vérifiée.',
    en: 'is encrypted; the source is not checked.',
  },
  empty: { fr: 'ne contient pas de texte\u00a0; la source n’est pas vérifiée.', en: 'holds no text; the source is not checked.' },
  'no-text-layer': {
    fr: 'est un PDF sans texte, une image peut-être\u00a0; la source n’est pas vérifiée.',
    en: 'is a PDF without text, a scan perhaps; the source is not checked.',
  },
  'too-large': {
    fr: 'est trop grand ou trop long à lire\u00a0; la source n’est pas vérifiée.',
    en: 'is too large, or takes too long to read; the source is not checked.',
  },
  binary: { fr: 'n’est pas un texte\u00a0; la source n’est pas vérifiée.', en: 'is no text; the source is not checked.' },
  broken: { fr: 'est abîmé\u00a0; la source n’est pas vérifiée.', en: 'is damaged; the source is not checked.' },
  'unknown-kind': {
    fr: 'est d’un format qui ne se lit pas ici\u00a0; la source n’est pas vérifiée.',
    en: 'is of a kind that cannot be read here; the source is not checked.',
  },
};
