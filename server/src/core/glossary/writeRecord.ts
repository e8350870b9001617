import type { Bilingual } from '../text/language.ts';
import { limitFields } from './fields.ts';
import type { Discouraged, Entry, Limits, Substitute } from './term.ts';
import { genders, levels, natures, numbers, statuses } from './words.ts';

/** A file as it is to be written, and what of the entries it cannot hold. */
export interface WrittenGlossary {
  readonly text: string;
  readonly losses: readonly Bilingual[];
}

/** What a YAML or JSON file holds. */
export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

/** An entry as the record that a file holds, with French keys and words in the order of the README; nothing of it is lost but its origin. */
export function recordOf(entry: Entry): { readonly [key: string]: Plain } {
  return filled([
    ['id', entry.id],
    ['terme', entry.preferred],
    ['nature', natures[entry.nature][0]],
    ['genre', entry.gender && genders[entry.gender][0]],
    ['nombre', entry.number && numbers[entry.number][0]],
    ['pluriel', entry.plural],
    ['feminin', entry.feminine],
    ['formes', entry.forms],
    ['definition', entry.definition],
    ['niveau', entry.level && levels[entry.level][0]],
    ['variantes', entry.allowed.map(({ form, note }) => (note === undefined ? form : { forme: form, note }))],
    ['a_eviter', entry.discouraged.map(discouragedRecord)],
    ['sigles', entry.acronyms.map(({ form, expansion }) => ({ sigle: form, developpement: expansion }))],
    ['equivalents', entry.equivalents],
    ['domaine', entry.domain],
    ['liens', entry.related],
    ['note', entry.note],
    [
      'source',
      entry.source &&
        filled([
          ['nom', entry.source.name],
          ['adresse', entry.source.address],
          ['date', entry.source.date],
        ]),
    ],
    ['statut', statuses[entry.status][0]],
    ['remplace_par', entry.successor],
    ['gardien', entry.owner],
  ]);
}

function discouragedRecord(one: Discouraged): Plain {
  const record = filled([
    ['forme', one.form],
    ['raison', one.reason],
    ['niveau', one.level && levels[one.level][0]],
    ['casse', one.exactCase ? 'exacte' : undefined],
    ['nature', one.nature && natures[one.nature][0]],
    ['limites', one.limits && limitsRecord(one.limits)],
  ]);
  // An empty list says that nothing can stand instead, which is another thing than saying nothing.
  return one.replacements ? { ...record, remplacement: one.replacements.map(substituteRecord) } : record;
}

function substituteRecord({ form, gender, number, plural }: Substitute): Plain {
  if (!gender && !number && !plural) return form;
  return filled([
    ['forme', form],
    ['genre', gender && genders[gender][0]],
    ['nombre', number && numbers[number][0]],
    ['pluriel', plural],
  ]);
}

function limitsRecord(limits: Limits): Plain {
  return filled(
    Object.entries(limitFields).map(([key, name]): readonly [string, Plain | undefined] => {
      const value = limits[name];
      return [key, typeof value === 'string' ? natures[value][0] : value];
    }),
  );
}

/** The pairs that hold something. */
function filled(pairs: readonly (readonly [string, Plain | undefined])[]): { readonly [key: string]: Plain } {
  return Object.fromEntries(pairs.filter((pair): pair is readonly [string, Plain] => pair[1] !== undefined && !isEmpty(pair[1])));
}

function isEmpty(value: Plain): boolean {
  return typeof value !== 'string' && Object.keys(value).length === 0;
}
