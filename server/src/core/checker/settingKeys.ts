import { audiences, genres } from '../draft/draft.ts';
import type { Severity } from '../rules/rule.ts';
import type { Bilingual } from '../text/language.ts';

/** A key of `sourcier.yml`, as the French write it and as the English do. */
export interface SettingKey {
  readonly fr: string;
  readonly en: string;
  /** What it sets, for the schema. */
  readonly about: Bilingual;
  /** The values that it may have, where they can be listed. */
  readonly choices?: readonly string[];
  /** What its value looks like. */
  readonly shape: 'rules' | 'choice' | 'paths' | 'texts' | 'sourcing' | 'files' | 'phrases';
}

/** All keys of `sourcier.yml` at its top. */
export const settingKeys = {
  rules: {
    fr: 'regles',
    en: 'rules',
    shape: 'rules',
    about: { fr: 'Niveau et options de chaque règle.', en: 'Level and options of each rule.' },
  },
  audience: {
    fr: 'audience',
    en: 'audience',
    shape: 'choice',
    choices: audiences,
    about: {
      fr: 'Usage suivi : la France, les Nations unies, l’Union européenne.',
      en: 'Usage followed: France’s, the United Nations’, the European Union’s.',
    },
  },
  genre: {
    fr: 'genre',
    en: 'genre',
    shape: 'choice',
    choices: genres,
    about: { fr: 'Genre des textes qui ne disent pas le leur.', en: 'Genre of the texts that do not tell theirs.' },
  },
  profile: {
    fr: 'profil',
    en: 'profile',
    shape: 'choice',
    choices: ['standard', 'strict'],
    about: { fr: 'Sévérité de la maison.', en: 'How severe the house is.' },
  },
  sourcing: {
    fr: 'sourcing',
    en: 'sourcing',
    shape: 'sourcing',
    choices: ['lenient', 'standard', 'strict'],
    about: { fr: 'Exigence de sources.', en: 'How readily sources are asked for.' },
  },
  language: {
    fr: 'langue',
    en: 'language',
    shape: 'choice',
    choices: ['fr', 'en'],
    about: { fr: 'Langue des messages.', en: 'Language of the messages.' },
  },
  glossaries: {
    fr: 'glossaires',
    en: 'glossaries',
    shape: 'paths',
    about: {
      fr: 'Glossaires de l’équipe : YAML, CSV, TBX, XLSX ou JSON, par chemin, par motif, ou d’un paquet installé (npm:nom).',
      en: 'Glossaries of the team: YAML, CSV, TBX, XLSX or JSON, by path, by pattern, or of an installed package (npm:name).',
    },
  },
  facts: {
    fr: 'faits',
    en: 'facts',
    shape: 'paths',
    about: { fr: 'Faits datés que l’équipe tient à jour.', en: 'Dated facts that the team keeps.' },
  },
  sources: {
    fr: 'sources',
    en: 'sources',
    shape: 'paths',
    about: { fr: 'Bibliographies et textes des sources citées.', en: 'Bibliographies and texts of the sources cited.' },
  },
  archives: {
    fr: 'archives',
    en: 'archives',
    shape: 'paths',
    about: { fr: 'Textes déjà publiés par la maison.', en: 'Texts that the house has published.' },
  },
  abbreviations: {
    fr: 'abreviations',
    en: 'abbreviations',
    shape: 'texts',
    about: { fr: 'Abréviations dont le point ne finit pas la phrase.', en: 'Abbreviations whose stop ends no sentence.' },
  },
  phrases: {
    fr: 'phrases',
    en: 'phrases',
    shape: 'phrases',
    about: { fr: 'Expressions que l’équipe veut voir signalées.', en: 'Expressions that the team wants to be told of.' },
  },
  files: {
    fr: 'fichiers',
    en: 'files',
    shape: 'files',
    about: { fr: 'Fichiers à relire, dans la manière de .gitignore.', en: 'Files to check, in the manner of .gitignore.' },
  },
} as const satisfies Readonly<Record<string, SettingKey>>;

/** The name of a setting. */
export type SettingName = keyof typeof settingKeys;

/** Keys inside the values of others. */
export const innerKeys = {
  rule: { level: { fr: 'niveau', en: 'level' } },
  sourcing: { level: { fr: 'niveau', en: 'level' } },
  files: { include: { fr: 'inclure', en: 'include' }, ignore: { fr: 'ignorer', en: 'ignore' } },
  phrase: {
    pattern: { fr: 'motif', en: 'pattern' },
    replacements: { fr: 'remplacements', en: 'replacements' },
    note: { fr: 'note', en: 'note' },
    level: { fr: 'niveau', en: 'level' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Bilingual>>>>;

/** The words for a level in a `sourcier.yml`. */
export const levelNames: Readonly<Record<string, Severity | 'off'>> = {
  error: 'error',
  erreur: 'error',
  warning: 'warning',
  avertissement: 'warning',
  information: 'information',
  hint: 'hint',
  suggestion: 'hint',
  off: 'off',
  non: 'off',
  false: 'off',
};
