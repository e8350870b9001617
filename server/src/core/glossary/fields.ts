import { fold } from '../text/fold.ts';

/** The fields of an entry, by the French key that is written. */
export const fieldNames = [
  'id',
  'terme',
  'nature',
  'genre',
  'nombre',
  'pluriel',
  'feminin',
  'formes',
  'definition',
  'variantes',
  'a_eviter',
  'sigles',
  'equivalents',
  'domaine',
  'liens',
  'note',
  'source',
  'statut',
  'remplace_par',
  'gardien',
  'niveau',
] as const;
/** One of the fields of an entry. */
export type FieldName = (typeof fieldNames)[number];

/** The fields of a discouraged form, in YAML; the first stands alone where a plain text is given. */
export const discouragedFields = ['forme', 'raison', 'niveau', 'remplacement', 'casse', 'nature', 'limites'] as const;

/** The keys under `limites`, and what they are called inside. */
export const limitFields = {
  nature: 'nature',
  precede_de: 'after',
  suivi_de: 'before',
  jamais_precede_de: 'notAfter',
  jamais_suivi_de: 'notBefore',
  pres_de: 'near',
  loin_de: 'notNear',
} as const;

/** The field that a key or a heading names, in French or English, with or without accents; nothing where none does. */
export function fieldOf(key: string): FieldName | undefined {
  const plain = plainKey(key);
  return (fieldNames as readonly string[]).includes(plain) ? (plain as FieldName) : aliases.get(plain);
}

/** The language that a heading names: « anglais », « en », « pt-BR », « équivalent en »; nothing where it names none. */
export function languageOf(heading: string): string | undefined {
  const key = plainKey(heading);
  if (Object.hasOwn(languages, key)) return languages[key];
  const code = /^(?:équivalents?[\s_:]+([a-z]{2,3}(?:-[a-z0-9]{2,8})?)|([a-z]{2}(?:-[a-z0-9]{2,8})?))$/iu.exec(heading.trim());
  return fieldOf(heading) ? undefined : (code?.[1] ?? code?.[2]);
}

const languages: Readonly<Record<string, string>> = {
  anglais: 'en',
  english: 'en',
  espagnol: 'es',
  spanish: 'es',
  allemand: 'de',
  german: 'de',
  arabe: 'ar',
  arabic: 'ar',
  russe: 'ru',
  russian: 'ru',
  chinois: 'zh',
  chinese: 'zh',
  portugais: 'pt',
  portuguese: 'pt',
  italien: 'it',
  italian: 'it',
};

/** A key without accents and case, its words joined by `_`: « À éviter » is `a_eviter`. */
export function plainKey(key: string): string {
  return fold(key.normalize('NFC'))
    .trim()
    .replace(/[\s'-]+/g, '_');
}

const aliases = new Map<string, FieldName>([
  ['identifiant', 'id'],
  ['term', 'terme'],
  ['preferred', 'terme'],
  ['preferred_term', 'terme'],
  ['terme_prefere', 'terme'],
  ['terme_francais', 'terme'],
  ['part_of_speech', 'nature'],
  ['pos', 'nature'],
  ['categorie', 'nature'],
  ['categorie_grammaticale', 'nature'],
  ['gender', 'genre'],
  ['number', 'nombre'],
  ['plural', 'pluriel'],
  ['feminine', 'feminin'],
  ['forms', 'formes'],
  ['formes_irregulieres', 'formes'],
  ['variants', 'variantes'],
  ['allowed', 'variantes'],
  ['admis', 'variantes'],
  ['synonymes', 'variantes'],
  ['synonyms', 'variantes'],
  ['discouraged', 'a_eviter'],
  ['avoid', 'a_eviter'],
  ['forbidden', 'a_eviter'],
  ['deconseille', 'a_eviter'],
  ['formes_a_eviter', 'a_eviter'],
  ['a_ne_pas_employer', 'a_eviter'],
  ['sigle', 'sigles'],
  ['acronym', 'sigles'],
  ['acronyms', 'sigles'],
  ['equivalent', 'equivalents'],
  ['translations', 'equivalents'],
  ['domain', 'domaine'],
  ['subject', 'domaine'],
  ['related', 'liens'],
  ['voir', 'liens'],
  ['voir_aussi', 'liens'],
  ['notes', 'note'],
  ['remarque', 'note'],
  ['status', 'statut'],
  ['successor', 'remplace_par'],
  ['owner', 'gardien'],
  ['responsable', 'gardien'],
  ['level', 'niveau'],
]);
