import type { EntryStatus, Gender, Nature, TermLevel } from './term.ts';

/** The words that a file may use for the nature of a term; the first of each is the one that is written. */
export const natures: Vocabulary<Nature> = {
  noun: ['nom', 'nom commun', 'n.', 'n.m.', 'n.f.', 'n.m.pl.', 'n.f.pl.', 'noun', 'nom masculin', 'nom féminin', 'substantif'],
  'proper-noun': ['nom propre', 'proper noun', 'n.pr.', 'propn'],
  adjective: ['adjectif', 'adj.', 'adjective', 'adj'],
  verb: ['verbe', 'v.', 'verb', 'v.tr.', 'v.intr.'],
  adverb: ['adverbe', 'adv.', 'adverb', 'adv'],
  phrase: ['locution', 'loc.', 'phrase', 'autre', 'other', 'expression'],
};

/** Genders. */
export const genders: Vocabulary<Gender> = {
  m: ['masculin', 'm', 'masculine', 'm.'],
  f: ['féminin', 'f', 'feminine', 'f.'],
  c: ['épicène', 'commun', 'm/f', 'common', 'otherGender', 'neuter'],
};

/** Numbers. */
export const numbers: Vocabulary<'plural-only' | 'singular-only' | 'any'> = {
  'plural-only': ['pluriel', 'plural', 'pl.', 'toujours pluriel'],
  'singular-only': ['singulier', 'sans pluriel', 'singular only', 'toujours singulier', 'massNoun'],
  any: ['variable', 'singular', 'any'],
};

/** Statuses. */
export const statuses: Vocabulary<EntryStatus> = {
  proposed: ['proposé', 'proposed', 'en discussion'],
  approved: ['approuvé', 'approved', 'validé'],
  deprecated: ['retiré', 'déconseillé', 'deprecated', 'abandonné'],
};

/** Levels. */
export const levels: Vocabulary<TermLevel> = {
  error: ['erreur', 'error'],
  warning: ['avertissement', 'warning'],
  information: ['information', 'info'],
  hint: ['indice', 'hint'],
  off: ['aucun', 'off', 'non', 'false', 'none'],
};

/** What each value may be called in a file. */
export type Vocabulary<T extends string> = Readonly<Record<T, readonly string[]>>;
