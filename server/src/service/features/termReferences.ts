import {
  type CodeLens,
  type DocumentLink,
  type Location,
  type Range,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver-types';
import type { Ask } from '../../core/analysis/analysis.ts';
import { termUses } from '../../core/analysis/termUses.ts';
import { place } from '../../core/draft/place.ts';
import { foldedAtom } from '../../core/glossary/atoms.ts';
import type { Entry } from '../../core/glossary/term.ts';
import type { Language } from '../../core/text/language.ts';
import type { Client } from '../client.ts';
import type { OpenDraft } from '../drafts.ts';
import { rangeIn, rangeOf } from '../toLsp.ts';
import { definitionsOf, type GlossarySource } from './termDefinition.ts';

/** A draft of the workspace, open or not, and how to ask about it. */
export interface AskedDraft {
  readonly open: OpenDraft;
  readonly ask: Ask;
}

/** Where the terms of the glossary stand in a draft, by the ids of their entries. */
export interface DraftUses {
  readonly uri: string;
  readonly uses: readonly { readonly entry: string; readonly range: Range }[];
}

/** All uses of terms in a draft, in order; in steps, one a block. */
export function* usesIn({ open, ask }: AskedDraft): Generator<void, DraftUses> {
  const uses: { entry: string; range: Range }[] = [];
  for (const placed of open.draft.blocks) {
    for (const use of ask(termUses, placed.block)) {
      uses.push({ entry: use.form.entry.id, range: rangeOf(open.document, place(placed, use)) });
    }
    yield;
  }
  return { uri: open.uri, uses };
}

/** Every use of an entry in drafts, in their order and that of their text. */
export function referencesTo(id: string, drafts: readonly DraftUses[]): readonly Location[] {
  return drafts.flatMap(({ uri, uses }) => uses.flatMap(({ entry, range }) => (entry === id ? [{ uri, range }] : [])));
}

/** The entry whose record stands at an offset of a glossary file. */
export function entryAt(entries: readonly Entry[], file: string, offset: number): Entry | undefined {
  return entries.find(
    ({ origin }) => origin?.file === file && origin.span && origin.span.start <= offset && offset <= origin.span.end,
  );
}

/** A place for a lens over each entry of a glossary file; what it says is told when it is shown, see `toldLens`. */
export function lensesOf(entries: readonly Entry[], source: GlossarySource): readonly CodeLens[] {
  return entries.flatMap(({ id, origin }) => {
    // On one line: editors draw a lens above the line on which its range begins, and expect no more of it.
    const start = origin?.file === source.name ? origin.span?.start : undefined;
    return start === undefined
      ? []
      : [{ range: rangeIn(source.text, { start, end: start }), data: { uri: source.uri, entry: id } }];
  });
}

/** A lens that says how often its entry is used, « 12 emplois dans 5 textes »; a client that can is offered to show where. */
export function toldLens(lens: CodeLens, drafts: readonly DraftUses[], { language, commands }: Client): CodeLens {
  const { uri, entry } = lens.data as { readonly uri: string; readonly entry: string };
  const found = referencesTo(entry, drafts);
  const title = counted(found.length, new Set(found.map((location) => location.uri)).size, language);
  const command = found.length > 0 && commands.includes('sourcier.showUses') ? 'sourcier.showUses' : '';
  return { range: lens.range, command: { title, command, ...(command && { arguments: [{ uri, position: lens.range.start }] }) } };
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

/** The sources of the entries of a glossary file as links to where they can be read; only of those on the web. */
export function sourceLinks(entries: readonly Entry[], { name, text }: GlossarySource, open: OpenDraft): readonly DocumentLink[] {
  return entries.flatMap(({ source, origin }) => {
    const span = origin?.file === name ? origin.parts?.['source'] : undefined;
    if (!span || !source?.address || !/^https?:\/\/[^\s<>]+$/i.test(source.address)) return [];
    // The record of a source holds its name and its address: the name is what a reader points at; an address the editor finds by itself.
    const at = text.indexOf(source.name, span.start);
    const start = at >= 0 && at < span.end ? at : span.start;
    const end = at >= 0 && at < span.end ? at + source.name.length : span.end;
    return [{ range: rangeOf(open.document, { start, end }), target: source.address, tooltip: source.name }];
  });
}

function counted(uses: number, texts: number, language: Language): string {
  if (language === 'en') {
    return uses === 0 ? 'no use' : `${uses} ${uses === 1 ? 'use' : 'uses'} in ${texts} ${texts === 1 ? 'text' : 'texts'}`;
  }
  return uses === 0
    ? 'aucun emploi'
    : `${uses} ${uses > 1 ? 'emplois' : 'emploi'} dans ${texts} ${texts > 1 ? 'textes' : 'texte'}`;
}
