import type { Bilingual } from '../text/language.ts';
import type { Span } from '../text/span.ts';

/** What is wrong with a `sourcier.yml`, and where in its text. What is right in the file holds all the same. */
export interface SettingsProblem {
  readonly span: Span;
  readonly text: Bilingual;
}

/** The sentences that tell what is wrong with settings. */
export const settingsProblems = {
  tooLarge: (): Bilingual => ({
    fr: 'Ce fichier de réglages est trop grand (plus de 1 Mo) : il n’est pas lu.',
    en: 'This settings file is too large (over 1 MB): it is not read.',
  }),
  broken: (detail: string): Bilingual => ({
    fr: `Ce fichier n’est pas du YAML bien formé à cet endroit : il n’est pas suivi.`,
    en: `This file is no well-formed YAML (${detail}): it is not followed.`,
  }),
  anchor: (): Bilingual => ({
    fr: 'Ancres, renvois et types YAML (&, *, !) sont refusés : écrire la valeur en toutes lettres.',
    en: 'YAML anchors, aliases and tags (&, *, !) are refused: write the value out.',
  }),
  several: (): Bilingual => ({
    fr: 'Ce fichier contient plusieurs documents YAML (---) : un seul est admis.',
    en: 'This file holds several YAML documents (---): one is allowed.',
  }),
  unknownKey: (key: string, near: string | undefined): Bilingual => ({
    fr: `Clé inconnue : « ${key} ».${perhaps(near)}`,
    en: `Unknown key “${key}”.${maybe(near)}`,
  }),
  twice: (key: string): Bilingual => ({
    fr: `La clé « ${key} » est écrite deux fois.`,
    en: `The key “${key}” is written twice.`,
  }),
  unknownRule: (id: string, near: string | undefined): Bilingual => ({
    fr: `Règle inconnue : « ${id} ».${perhaps(near)}`,
    en: `Unknown rule “${id}”.${maybe(near)}`,
  }),
  unknownLevel: (level: string, near: string | undefined): Bilingual => ({
    fr: `Niveau inconnu : « ${level} ».${perhaps(near)} Niveaux : erreur, avertissement, information, suggestion, off.`,
    en: `Unknown level “${level}”.${maybe(near)} Levels: error, warning, information, hint, off.`,
  }),
  unknownOption: (rule: string, option: string, near: string | undefined): Bilingual => ({
    fr: `La règle ${rule} n’a pas d’option « ${option} ».${perhaps(near)}`,
    en: `The rule ${rule} has no option “${option}”.${maybe(near)}`,
  }),
  badChoice: (key: string, value: string, choices: readonly string[], near: string | undefined): Bilingual => ({
    fr: `« ${value} » n’est pas une valeur de « ${key} » : ${choices.join(', ')}.${perhaps(near)}`,
    en: `“${value}” is no value of “${key}”: ${choices.join(', ')}.${maybe(near)}`,
  }),
  wants: (key: string, what: Bilingual): Bilingual => ({
    fr: `« ${key} » attend ${what.fr}.`,
    en: `“${key}” wants ${what.en}.`,
  }),
  badPattern: (pattern: string): Bilingual => ({
    fr: `« ${pattern} » n’est pas une expression lisible (syntaxe RE2, sans renvoi ni regard alentour) : elle ne trouvera rien.`,
    en: `“${pattern}” is no readable expression (RE2 syntax, no look-around, no back reference): it will find nothing.`,
  }),
  missing: (key: string): Bilingual => ({ fr: `Il manque la clé « ${key} ».`, en: `The key “${key}” is missing.` }),
} as const;

/** What values look like, as a sentence goes on. */
export const kinds = {
  map: { fr: 'des clés et leurs valeurs', en: 'keys and their values' },
  list: { fr: 'une liste', en: 'a list' },
  text: { fr: 'un texte', en: 'a text' },
  number: { fr: 'un nombre', en: 'a number' },
  boolean: { fr: 'true ou false', en: 'true or false' },
  texts: { fr: 'une liste de textes', en: 'a list of texts' },
  level: { fr: 'un niveau, ou des clés et leurs valeurs', en: 'a level, or keys and their values' },
} as const satisfies Readonly<Record<string, Bilingual>>;

function perhaps(near: string | undefined): string {
  return near === undefined ? '' : ` Vouliez-vous dire « ${near} » ?`;
}

function maybe(near: string | undefined): string {
  return near === undefined ? '' : ` Did you mean “${near}”?`;
}
