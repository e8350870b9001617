import { nearest } from '../text/nearest.ts';
import { type FieldName, fieldNames, fieldOf } from './fields.ts';
import { ownRecord } from './foreignRecord.ts';
import type { Extension } from './layers.ts';
import type { GlossaryProblem, ReadGlossary } from './problem.ts';
import { readDiscouraged } from './readDiscouraged.ts';
import { Reading } from './reading.ts';
import { slugOf } from './slug.ts';
import type { Acronym, Entry, Origin, TermSource, Variant } from './term.ts';
import type { Field, Table, Value } from './value.ts';
import { genders, levels, natures, numbers, statuses } from './words.ts';

/** Reads the entries of a file that holds a list of records, or a record with such a list under `entrees`. What cannot be read is a problem; the rest stays. */
export function readEntries(value: Value, file: string): ReadGlossary {
  const problems: GlossaryProblem[] = [];
  const reading = new Reading(file, problems);
  const list = listOf(value);
  if (!list) {
    reading.fail('not-a-list', value.span, {
      fr: 'Un glossaire est une liste d’entrées : chaque entrée commence par « - id: ».',
      en: 'A glossary is a list of entries: each begins with “- id:”.',
    });
    return { entries: [], problems };
  }
  const entries: Entry[] = [];
  const extensions: Extension[] = [];
  const taken = new Set<string>();
  for (const record of list) {
    const read = readRecord(record, reading);
    if (read && 'preferred' in read) entries.push(withOwnId(read, taken));
    else if (read) extensions.push(read);
  }
  return { entries, ...(extensions.length > 0 && { extensions }), problems };
}

/** An id that comes of the term is made another where two entries have one term: a base gives each of its senses a record. */
function withOwnId(entry: Entry, taken: Set<string>): Entry {
  const isDerived = entry.origin?.parts?.['id'] === undefined;
  let id = entry.id;
  for (let count = 2; isDerived && taken.has(id); count++) id = `${entry.id}-${count}`;
  taken.add(id);
  return id === entry.id ? entry : { ...entry, id };
}

function listOf(value: Value): readonly Value[] | undefined {
  if (value.kind === 'list') return value.items;
  if (value.kind === 'scalar') return value.text.trim() === '' ? [] : undefined;
  const under = value.fields.find(({ key }) => /^(?:entr[ée]es|entries|termes|terms)$/iu.test(key.text));
  return under?.value.kind === 'list' ? under.value.items : undefined;
}

/** A record with a term is an entry; one with an id alone changes the entry of that id in a layer below. */
function readRecord(record: Value, reading: Reading): Entry | Extension | undefined {
  if (record.kind !== 'table') {
    reading.fail('not-a-record', record.span, {
      fr: 'Une entrée est un ensemble de champs (« terme: », « definition: »…).',
      en: 'An entry is a set of fields (“terme:”, “definition:”…).',
    });
    return undefined;
  }
  const fields = fieldsOf(ownRecord(record), reading);
  const read = <T>(name: FieldName, how: (value: Value) => T): T | undefined => {
    const field = fields.get(name);
    return field && how(field.value);
  };
  const preferred = read('terme', (value) => reading.text(value));
  const id = read('id', (value) => reading.text(value));
  const nature = read('nature', (value) => reading.word(value, natures));
  const gender = read('genre', (value) => reading.word(value, genders));
  const number = read('nombre', (value) => reading.word(value, numbers));
  const level = read('niveau', (value) => reading.word(value, levels));
  const status = read('statut', (value) => reading.word(value, statuses));
  const source = read('source', (value) => readSource(value, reading));
  const one = (name: FieldName): string | undefined => read(name, (value) => reading.text(value)) || undefined;
  const texts = {
    plural: one('pluriel'),
    feminine: one('feminin'),
    definition: one('definition'),
    domain: one('domaine'),
    note: one('note'),
    owner: one('gardien'),
    successor: one('remplace_par'),
  };
  const forms = read('formes', (value) => reading.texts(value));
  const origin = originOf(record, fields, reading.file);
  const lists = {
    allowed: read('variantes', (value) => readVariants(value, reading)),
    discouraged: read('a_eviter', (value) => readDiscouraged(value, reading)),
    acronyms: read('sigles', (value) => readAcronyms(value, preferred ?? '', reading)),
    equivalents: read('equivalents', (value) => readEquivalents(value, reading)),
    related: read('liens', (value) => reading.texts(value)),
  };
  if (preferred === undefined) {
    if (id === undefined || fields.size < 2 || fields.has('terme')) {
      reading.fail('no-term', fields.get('terme')?.key.span ?? record.span, {
        fr: 'Il manque à l’entrée son terme (« terme: »).',
        en: 'The entry has no term (“terme:”).',
      });
      return undefined;
    }
    return { id, ...given({ ...texts, ...lists, source, status, level }), origin };
  }
  return {
    id: id ?? slugOf(preferred),
    preferred,
    nature: nature ?? 'noun',
    ...(gender && { gender }),
    ...(number && number !== 'any' && { number }),
    ...given(texts),
    ...(forms && forms.length > 0 && { forms }),
    allowed: lists.allowed ?? [],
    discouraged: lists.discouraged ?? [],
    acronyms: lists.acronyms ?? [],
    equivalents: lists.equivalents ?? {},
    related: lists.related ?? [],
    ...(source && { source }),
    status: status ?? 'approved',
    ...(level && { level }),
    origin,
  };
}

function fieldsOf(record: Table, reading: Reading): ReadonlyMap<FieldName, Field> {
  const fields = new Map<FieldName, Field>();
  for (const field of record.fields) {
    const name = fieldOf(field.key.text);
    if (!name) {
      const close = nearest(field.key.text, fieldNames);
      reading.warnOnce('unknown-field', field.key.text, field.key.span, {
        fr: `Champ inconnu : « ${field.key.text} ».${close ? ` Faut-il lire « ${close} » ?` : ''}`,
        en: `Unknown field: “${field.key.text}”.${close ? ` Did you mean “${close}”?` : ''}`,
      });
    } else if (fields.has(name)) {
      reading.warn('field-twice', field.key.span, {
        fr: `Le champ « ${field.key.text} » est donné deux fois : le premier compte.`,
        en: `The field “${field.key.text}” is given twice: the first counts.`,
      });
    } else fields.set(name, field);
  }
  return fields;
}

function readVariants(value: Value, reading: Reading): readonly Variant[] {
  return reading.items(value).flatMap((item): Variant[] => {
    if (item.kind !== 'table') {
      const form = reading.text(item);
      return form ? [{ form }] : [];
    }
    const form = reading.field(item, ['forme', 'form']);
    const note = reading.field(item, ['note']);
    return form ? [{ form, ...(note && { note }) }] : [];
  });
}

function readAcronyms(value: Value, preferred: string, reading: Reading): readonly Acronym[] {
  return reading.items(value).flatMap((item): Acronym[] => {
    if (item.kind !== 'table') {
      const [form = '', expansion = preferred] = (reading.text(item) ?? '').split(/\s*=\s*/u);
      return form ? [{ form, expansion }] : [];
    }
    const form = reading.field(item, ['sigle', 'acronym', 'forme', 'form']);
    return form ? [{ form, expansion: reading.field(item, ['developpement', 'expansion']) ?? preferred }] : [];
  });
}

function readEquivalents(value: Value, reading: Reading): Readonly<Record<string, readonly string[]>> {
  if (value.kind !== 'table') {
    reading.fail('equivalents', value.span, {
      fr: 'Les équivalents se donnent par langue : « en: [fake news] ».',
      en: 'Equivalents are given by language: “en: [fake news]”.',
    });
    return {};
  }
  const pairs = value.fields.flatMap(({ key, value: terms }) => {
    if (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(key.text)) return [[key.text, reading.texts(terms)] as const];
    reading.warn('language-code', key.span, {
      fr: `« ${key.text} » n’est pas un code de langue (« en », « es », « pt-BR »…).`,
      en: `“${key.text}” is not a language code (“en”, “es”, “pt-BR”…).`,
    });
    return [];
  });
  return Object.fromEntries(pairs);
}

function readSource(value: Value, reading: Reading): TermSource | undefined {
  if (value.kind !== 'table') {
    const text = reading.text(value);
    return text ? { name: text, ...(/^https?:\/\/\S+$/u.test(text) && { address: text }) } : undefined;
  }
  const address = reading.field(value, ['adresse', 'url', 'address']);
  const name = reading.field(value, ['nom', 'name']) ?? address;
  const date = reading.field(value, ['date']);
  return name ? { name, ...(address && { address }), ...(date && { date }) } : undefined;
}

function originOf(record: Table, fields: ReadonlyMap<FieldName, Field>, file: string): Origin {
  const parts: Record<string, Origin['span'] & object> = {};
  for (const [name, { value }] of fields) {
    parts[name] = value.span;
    if (value.kind !== 'list') continue;
    for (const [index, item] of value.items.entries()) parts[`${name}.${index}`] = item.span;
  }
  return { file, span: record.span, parts };
}

/** The fields that were given. */
function given<T extends object>(fields: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  // What is left out is what may be absent: the type says no more than that.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
