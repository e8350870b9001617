import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentLink, Location } from 'vscode-languageserver-types';
import type { Ask } from '../../core/analysis/analysis.ts';
import { citations } from '../../core/analysis/citations.ts';
import type { Draft } from '../../core/draft/draft.ts';
import type { Source, Sources } from '../../core/sources/source.ts';
import { type Span, shift } from '../../core/text/span.ts';
import type { Client } from '../client.ts';
import type { OpenDraft } from '../drafts.ts';
import { rangeOf } from '../toLsp.ts';
import { lineOf } from './citationCompletion.ts';
import { citedAt, passageAt } from './citedAt.ts';

/** From each key that a draft cites to its page on the web, or to its text; nothing for a source that has neither. */
export function sourceLinksOf(open: OpenDraft, ask: Ask, sources: Sources, client: Client): readonly DocumentLink[] {
  return keysIn(open.draft, ask).flatMap(({ key, span }) => {
    const source = sources.byKey.get(key);
    const url = source?.entry?.url;
    const target = url && /^https?:\/\/[^\s]+$/i.test(url) ? url : source?.text && source.file;
    return source && target ? [{ range: rangeOf(open.document, span), target, tooltip: lineOf(source, client) }] : [];
  });
}

/** Where the source at an offset is defined: the entry of its bibliography, or its text where it has no entry; for a quotation or a figure that was checked, the passage. */
export function sourceDefinitionsOf(
  { draft }: OpenDraft,
  ask: Ask,
  sources: Sources,
  offset: number,
  textOf: (bibliography: string) => string | undefined,
): readonly Location[] {
  const cited = citedAt(draft, ask, offset);
  if (cited) return cited.keys.flatMap((key) => definitionOf(sources.byKey.get(key), textOf) ?? []);
  const found = passageAt(draft, ask, offset);
  if (!found?.source.file) return [];
  return [locationIn(found.source.file, isAsWritten(found.source.file) ? found.text.text : '', found.passage)];
}

/** The entry of a source, or its text. */
export function definitionOf(
  source: Source | undefined,
  textOf: (bibliography: string) => string | undefined,
): Location | undefined {
  const place = source?.entry?.place;
  if (place) return locationIn(place.file, textOf(place.file) ?? '', place.span);
  return source?.file ? locationIn(source.file, '', { start: 0, end: 0 }) : undefined;
}

/** The places of a draft that cite a key. */
export function citationsOfKey(open: OpenDraft, ask: Ask, key: string): readonly Location[] {
  return keysIn(open.draft, ask)
    .filter((one) => one.key === key)
    .map(({ span }) => ({ uri: open.uri, range: rangeOf(open.document, span) }));
}

function keysIn({ blocks }: Draft, ask: Ask): readonly { readonly key: string; readonly span: Span }[] {
  return blocks.flatMap(({ block, start }) =>
    ask(citations, block).flatMap(({ keys }) => keys.map(({ key, span }) => ({ key, span: shift(span, start) }))),
  );
}

/** Only of plain text does the file have the offsets of what was read out of it. */
function isAsWritten(file: string): boolean {
  return /\.(?:txt|md)$/i.test(file);
}

function locationIn(uri: string, text: string, span: Span): Location {
  return { uri, range: rangeOf(TextDocument.create(uri, '', 0, text), span) };
}
