import type { Span } from '../text/span.ts';
import { entryOf, readYaml, type YamlNode } from '../text/yaml.ts';
import type { BibliographyEntry } from './source.ts';
import { type SourceProblem, sourceProblems } from './sourceProblem.ts';

/** The entries of a bibliography in the order of the file, and what is wrong with it. */
export interface EntriesRead {
  readonly entries: readonly BibliographyEntry[];
  readonly problems: readonly SourceProblem[];
}

/** Reads CSL as JSON (Zotero, Pandoc) or YAML: a list of entries, or one under `references`. JSON is read as the YAML that it is, so that places are known. */
export function readCsl(text: string, file: string): EntriesRead {
  const bare = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
  const { root, problem } = readYaml(withoutFences(bare));
  if (problem)
    return { entries: [], problems: [{ file, span: { start: problem.at, end: problem.at + 1 }, text: sourceProblems.broken() }] };
  const list = root?.kind === 'map' ? (entryOf(root, 'references') ?? entryOf(root, 'items'))?.value : root;
  if (list?.kind !== 'list') {
    const isNothing = !root || (root.kind === 'scalar' && root.value === null);
    return { entries: [], problems: isNothing ? [] : [{ file, span: { start: 0, end: 0 }, text: sourceProblems.broken() }] };
  }
  const entries: BibliographyEntry[] = [];
  const problems: SourceProblem[] = [];
  for (const item of list.items) {
    const entry = entryOfItem(item, file);
    if (entry) entries.push(entry);
    else problems.push({ file, span: item.span, text: sourceProblems.keyless() });
  }
  return { entries, problems };
}

/** Pandoc wants its YAML bibliographies between fences; units give way to as many blanks. */
function withoutFences(text: string): string {
  return text.replace(/^(\s*)---([ \t]*\r?\n.*\n)(---|\.\.\.)[ \t]*\r?\n?\s*$/s, '$1   $2   ');
}

function entryOfItem(item: YamlNode, file: string): BibliographyEntry | undefined {
  const field = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const value = entryOf(item, name)?.value;
      const text = value?.kind === 'scalar' ? value.text.trim() : '';
      if (text) return text;
    }
    return undefined;
  };
  const key = field('id', 'citation-key', 'cle', 'clé');
  if (!key) return undefined;
  const note = extraOf(field('note') ?? '');
  const more = (name: string): string | undefined => note.get(name);
  const span: Span = entryOf(item, 'id')?.value.span ?? item.span;
  const tier = Number(field('niveau', 'tier') ?? more('niveau') ?? more('tier'));
  return withoutAbsent({
    key,
    type: field('type'),
    title: field('title', 'titre'),
    authors: namesOf(entryOf(item, 'author')?.value ?? entryOf(item, 'auteur')?.value),
    publisher: field('publisher', 'editeur', 'éditeur'),
    container: field('container-title'),
    issued: dateOf(entryOf(item, 'issued')?.value ?? entryOf(item, 'date')?.value),
    url: field('URL', 'url'),
    status: field('status', 'statut') ?? more('status') ?? more('statut'),
    expires:
      dateOf(entryOf(item, 'expire')?.value ?? entryOf(item, 'expires')?.value) ?? isoOf(more('expire') ?? more('expires') ?? ''),
    tier: tier >= 1 && tier <= 4 ? tier : undefined,
    file: field('fichier', 'file') ?? more('fichier'),
    place: { file, span },
  });
}

/** Zotero keeps what CSL has no field for as lines « clé : valeur » of its note (its field « Extra »). */
function extraOf(note: string): ReadonlyMap<string, string> {
  return new Map(
    [...note.matchAll(/^[ \t]*([\p{L}][\p{L}.-]{1,30})[ \u00a0]?:[ \t]*(.+?)[ \t]*$/gmu)].map(([, key = '', value = '']) => [
      key.toLowerCase(),
      value,
    ]),
  );
}

function namesOf(node: YamlNode | undefined): readonly string[] {
  if (node?.kind === 'scalar') return node.text.trim() ? [node.text.trim()] : [];
  const items = node?.kind === 'list' ? node.items : node ? [node] : [];
  return items.flatMap((item) => {
    const part = (name: string): string => {
      const value = entryOf(item, name)?.value;
      return value?.kind === 'scalar' ? value.text.trim() : '';
    };
    const whole =
      item.kind === 'scalar' ? item.text : part('literal') || [part('non-dropping-particle'), part('family')].join(' ').trim();
    return whole.trim() ? [whole.trim()] : [];
  });
}

function dateOf(node: YamlNode | undefined): string | undefined {
  if (!node) return undefined;
  if (node.kind === 'scalar') return isoOf(node.text);
  if (node.kind === 'list') return node.items[0]?.kind === 'map' ? dateOf(node.items[0]) : partsOf(node.items);
  const parts = entryOf(node, 'date-parts')?.value;
  if (parts?.kind === 'list') return parts.items[0]?.kind === 'list' ? partsOf(parts.items[0].items) : partsOf(parts.items);
  const written = ['literal', 'raw'].map((name) => entryOf(node, name)?.value).find((value) => value?.kind === 'scalar');
  if (written?.kind === 'scalar') return isoOf(written.text);
  return partsOf(['year', 'month', 'day'].flatMap((name) => entryOf(node, name)?.value ?? []));
}

function partsOf(items: readonly YamlNode[]): string | undefined {
  const [year, month, day] = items.map((item) => (item.kind === 'scalar' ? item.text.trim() : ''));
  return isoOf([year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-'));
}

/** A date as far as ISO 8601 tells it: year, month, day. */
export function isoOf(text: string): string | undefined {
  return /^-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?=$|[T /])/.exec(text.trim())?.[0];
}

/** An entry without the fields that are not there. */
export function withoutAbsent(
  entry: { readonly [K in keyof BibliographyEntry]: BibliographyEntry[K] | undefined },
): BibliographyEntry {
  const { key = '', authors = [], place = { file: '', span: { start: 0, end: 0 } }, ...rest } = entry;
  return { key, authors, place, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) };
}
