import { singularOf } from './plural.ts';
import type { Tag, VerbForm } from './word.ts';

/** The lemma of a word that the lexicon does not know, by its ending: « bielloises » gives « biellois » for an adjective. */
export function guessLemma(form: string, tag: Tag, verbForm: VerbForm | undefined): string {
  if (tag === 'NOUN') return singularOf(form);
  if (tag === 'ADJ') return masculineOf(singularOf(form));
  if (tag !== 'VERB') return tag === 'ADV' ? form.replace(/^-/, '') : form;
  for (const [ending, infinitive] of endings[verbForm ?? 'inf']) {
    if (form.endsWith(ending)) return form.slice(0, form.length - ending.length) + infinitive;
  }
  return form;
}

function masculineOf(adjective: string): string {
  for (const [feminine, masculine] of feminines) {
    if (adjective.endsWith(feminine)) return adjective.slice(0, adjective.length - feminine.length) + masculine;
  }
  return adjective;
}

/** Endings of feminine adjectives that leave little doubt about the masculine. */
const feminines: readonly (readonly [string, string])[] = [
  ['trice', 'teur'],
  ['enne', 'en'],
  ['onne', 'on'],
  ['elle', 'el'],
  ['oise', 'ois'],
  ['aise', 'ais'],
  ['euse', 'eux'],
  ['aine', 'ain'],
  ['ière', 'ier'],
  ['ante', 'ant'],
  ['ente', 'ent'],
  ['ive', 'if'],
  ['ale', 'al'],
  ['ée', 'é'],
];

/** New verbs are of the first conjugation. */
const endings: Readonly<Record<VerbForm, readonly (readonly [string, string])[]>> = {
  inf: [],
  'part-past': ['ées', 'ée', 'és', 'é'].map((ending) => [ending, 'er'] as const),
  'part-pres': [['ant', 'er']],
  fin: ['èrent', 'aient', 'erait', 'eront', 'ent', 'ait', 'era', 'ons', 'es', 'ez', 'e', 'a'].map(
    (ending) => [ending, 'er'] as const,
  ),
};
