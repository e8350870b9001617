import type { Discouraged, Entry, TermSource } from './term.ts';

/** What a layer says of an entry of a layer below: given fields count instead, given lists are added. `level: off` silences the whole entry. */
export interface Extension
  extends Partial<
    Pick<
      Entry,
      | 'plural'
      | 'feminine'
      | 'definition'
      | 'allowed'
      | 'discouraged'
      | 'acronyms'
      | 'equivalents'
      | 'related'
      | 'domain'
      | 'note'
      | 'status'
      | 'successor'
      | 'owner'
      | 'level'
    >
  > {
  readonly id: string;
  readonly source?: TermSource;
  readonly origin: NonNullable<Entry['origin']>;
}

/** One layer of glossaries: a file, or several of the same rank. */
export interface Layer {
  readonly entries: readonly Entry[];
  readonly extensions?: readonly Extension[];
}

/**
 * Lays glossaries over each other, the built-in one first, the nearest last. A whole entry takes the place of the one with the same id; an extension
 * changes it, and is nothing where there is none.
 */
export function layered(layers: readonly Layer[]): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const layer of layers) {
    for (const entry of layer.entries) entries.set(entry.id, entry);
    for (const extension of layer.extensions ?? []) {
      const below = entries.get(extension.id);
      if (below) entries.set(extension.id, extended(below, extension));
    }
  }
  return [...entries.values()];
}

function extended(below: Entry, extension: Extension): Entry {
  const { allowed = [], discouraged = [], acronyms = [], related = [], equivalents = {}, origin, ...fields } = extension;
  const own = new Set(discouraged.map(({ form }) => form.toLowerCase()));
  const admitted = new Set(allowed.map(({ form }) => form.toLowerCase()));
  const kept = below.discouraged
    .filter(({ form }) => !own.has(form.toLowerCase()) && !admitted.has(form.toLowerCase()))
    .map((one): Discouraged => (fields.level === undefined ? one : { ...one, level: fields.level }));
  return {
    ...below,
    ...fields,
    allowed: [
      ...below.allowed.filter(({ form }) => !admitted.has(form.toLowerCase()) && !own.has(form.toLowerCase())),
      ...allowed,
    ],
    discouraged: [...kept, ...discouraged],
    acronyms: [...below.acronyms, ...acronyms],
    related: [...new Set([...below.related, ...related])],
    equivalents: { ...below.equivalents, ...equivalents },
    layers: [...(below.layers ?? (below.origin ? [below.origin] : [])), origin],
  };
}
