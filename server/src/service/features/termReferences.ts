import type { CodeLens, Location, SymbolInformation } from 'vscode-languageserver-types';
import { SymbolKind } from 'vscode-languageserver-types';
import type { Ask } from '../../core/analysis/analysis.ts';
import { foldedAtom } from '../../core/glossary/atoms.ts';
import type { Entry } from '../../core/glossary/term.ts';
import type { Language } from '../../core/text/language.ts';
import type { OpenDraft } from '../drafts.ts';
import { rangeOf } from '../toLsp.ts';
import { usesOf } from './termAt.ts';
import { definitionsOf, type GlossarySource } from './termDefinition.ts';

/** A draft of the workspace, open or not, and how to ask about it. */
export interface AskedDraft {
  readonly open: OpenDraft;
  readonly ask: Ask;
}

/** Every use of an entry in drafts, in their order and that of their text; in steps, one a draft. */
export function* referencesTo(entry: string, drafts: Iterable<AskedDraft>): Generator<void, readonly Location[]> {
  const locations: Location[] = [];
  for (const { open, ask } of drafts) {
    for (const { span } of usesOf(entry, open.draft, ask)) locations.push({ uri: open.uri, range: rangeOf(open.document, span) });
    yield;
  }
  return locations;
}

/** The entry whose record stands at an offset of a glossary file. */
export function entryAt(entries: readonly Entry[], file: string, offset: number): Entry | undefined {
  return entries.find(
    ({ origin }) => origin?.file === file && origin.span && origin.span.start <= offset && offset <= origin.span.end,
  );
}

/** A lens over each entry of a glossary file: « 12 emplois dans 5 textes ». `counts` is keyed by entry. */
export function lensesOf(
  entries: readonly Entry[],
  source: GlossarySource,
  counts: ReadonlyMap<string, { readonly uses: number; readonly texts: number }>,
  language: Language,
): readonly CodeLens[] {
  return entries.flatMap((entry) => {
    const [location] = definitionsOf(entry, [source]);
    const { uses, texts } = counts.get(entry.id) ?? { uses: 0, texts: 0 };
    return location ? [{ range: location.range, command: { title: counted(uses, texts, language), command: '' } }] : [];
  });
}

/** The entries that a query names, by any of their forms, as symbols of the workspace; at most 200. */
export function termSymbols(
  entries: readonly Entry[],
  sources: readonly GlossarySource[],
  query: string,
): readonly SymbolInformation[] {
  const wanted = foldedAtom(query.trim());
  const found: SymbolInformation[] = [];
  for (const entry of entries) {
    const forms = [entry.preferred, ...entry.allowed.map(({ form }) => form), ...entry.discouraged.map(({ form }) => form)];
    if (!forms.some((form) => foldedAtom(form).includes(wanted))) continue;
    const [location] = definitionsOf(entry, sources);
    if (location) found.push({ name: entry.preferred, kind: SymbolKind.String, location, containerName: entry.domain ?? '' });
    if (found.length >= 200) break;
  }
  return found;
}

function counted(uses: number, texts: number, language: Language): string {
  if (language === 'en') return `${uses} ${uses === 1 ? 'use' : 'uses'} in ${texts} ${texts === 1 ? 'text' : 'texts'}`;
  return `${uses} ${uses > 1 ? 'emplois' : 'emploi'} dans ${texts} ${texts > 1 ? 'textes' : 'texte'}`;
}
