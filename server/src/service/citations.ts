import type { CompletionItem, DocumentLink, Location, Position, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Ask } from '../core/analysis/analysis.ts';
import type { Version } from '../core/checker/comparedItems.ts';
import type { Draft } from '../core/draft/draft.ts';
import { parseDraft } from '../core/draft/parse.ts';
import { changesSince, type Sheet, sheetOf } from '../core/output/sheet.ts';
import { sheetForms } from '../core/output/sheetForms.ts';
import type { Client } from './client.ts';
import type { Drafts, OpenDraft } from './drafts.ts';
import { citationCompletionsAt, lineOf } from './features/citationCompletion.ts';
import { citeAt } from './features/cite.ts';
import { citedAt } from './features/citedAt.ts';
import { type ClaimsTree, claimsTreeOf } from './features/claimsTree.ts';
import { citationsOfKey, definitionOf, sourceDefinitionsOf, sourceLinksOf } from './features/sourceLinks.ts';
import type { Found } from './findings.ts';
import { kindOf } from './kind.ts';
import type { Scope } from './scope.ts';
import { nameOf, plainUri } from './uri.ts';

/** The forms of the sheet that a client may ask for. */
export type SheetForm = keyof typeof sheetForms;

/** A source that may be cited: its key, and a line that tells it from the others. */
export interface Citable {
  readonly key: string;
  readonly line: string;
}

/** What the service knows of citations and claims of an open draft, in steps. Scopes are those with the sources of the draft. */
export interface Citations {
  /** The sources that may be meant by the citation being typed; undefined where none is being typed. */
  readonly complete: (open: OpenDraft, scope: Scope, position: Position) => readonly CompletionItem[] | undefined;
  readonly define: (open: OpenDraft, scope: Scope, position: Position) => readonly Location[];
  /** The citations, in the open drafts, of the key at a place; empty where there is none. */
  readonly references: (
    open: OpenDraft,
    scope: Scope,
    position: Position,
    scopes: ReadonlyMap<string, Scope>,
    withDefinition: boolean,
  ) => readonly Location[];
  readonly links: (open: OpenDraft, scope: Scope) => readonly DocumentLink[];
  readonly citable: (open: OpenDraft, scope: Scope) => Generator<void, readonly Citable[]>;
  readonly cite: (open: OpenDraft, scope: Scope, position: Position, key: string) => Generator<void, WorkspaceEdit | null>;
  readonly claims: (open: OpenDraft, scope: Scope) => Generator<void, ClaimsTree | null>;
  /** The sheet of a draft, written out; null for what is no draft. */
  readonly sheet: (open: OpenDraft, scope: Scope, form: SheetForm) => Generator<void, string | null>;
}

/** What the citations need of the service around them. */
export interface CitationsInput {
  readonly drafts: Drafts;
  readonly askOf: (open: OpenDraft, scope: Scope) => Ask;
  readonly findingsOf: (open: OpenDraft, scope: Scope) => Generator<void, Found>;
  /** A text beside a draft, judged as the draft is. */
  readonly versionOf: (draft: Draft, scope: Scope) => Version;
  readonly readerIn: (scope: Scope) => Client;
  readonly bibliographyText: (uri: string) => string | undefined;
}

/** Makes the features of citations and claims over a set of open documents. */
export function createCitations({ drafts, askOf, findingsOf, versionOf, readerIn, bibliographyText }: CitationsInput): Citations {
  const isDraft = (open: OpenDraft, scope: Scope): boolean => kindOf(open, scope) === 'draft';

  function* sheetIn(open: OpenDraft, scope: Scope): Generator<void, Sheet> {
    const { findings, suppressed } = yield* findingsOf(open, scope);
    return sheetOf(open.draft, [...findings, ...suppressed], scope.sources, askOf(open, scope));
  }

  /** The key under a position of a draft, or of the bibliography that is open. */
  function keyUnder(open: OpenDraft, scope: Scope, position: Position, scopes: ReadonlyMap<string, Scope>): string | undefined {
    const at = open.document.offsetAt(position);
    if (isDraft(open, scope)) return citedAt(open.draft, askOf(open, scope), at)?.keys[0];
    for (const { sources } of scopes.values())
      for (const { key, entry } of sources.byKey.values())
        if (
          entry &&
          plainUri(entry.place.file) === plainUri(open.uri) &&
          entry.place.span.start <= at &&
          at <= entry.place.span.end
        )
          return key;
    return undefined;
  }

  return {
    complete: (open, scope, position) =>
      isDraft(open, scope)
        ? citationCompletionsAt(open, scope.sources, open.document.offsetAt(position), readerIn(scope))
        : undefined,
    define: (open, scope, position) =>
      isDraft(open, scope)
        ? sourceDefinitionsOf(open, askOf(open, scope), scope.sources, open.document.offsetAt(position), bibliographyText)
        : [],
    references(open, scope, position, scopes, withDefinition) {
      const key = keyUnder(open, scope, position, scopes);
      if (key === undefined) return [];
      const uses = [...scopes].flatMap(([uri, own]) => {
        const other = drafts.get(uri);
        return other && isDraft(other, own) ? citationsOfKey(other, askOf(other, own), key) : [];
      });
      const entries = withDefinition ? [...scopes.values()].map(({ sources }) => sources.byKey.get(key)) : [];
      const places = entries.flatMap((source) => definitionOf(source, bibliographyText) ?? []);
      return [...new Map([...places, ...uses].map((location) => [JSON.stringify(location), location])).values()];
    },
    links: (open, scope) => (isDraft(open, scope) ? sourceLinksOf(open, askOf(open, scope), scope.sources, readerIn(scope)) : []),
    *citable(open, scope) {
      if (!isDraft(open, scope)) return [];
      const reader = readerIn(scope);
      return [...scope.sources.byKey.values()].map((source) => ({ key: source.key, line: lineOf(source, reader) }));
    },
    // biome-ignore lint/correctness/useYield: one step, like its neighbours of several
    *cite(open, scope, position, key) {
      if (!isDraft(open, scope)) return null;
      return citeAt(open, askOf(open, scope), open.document.offsetAt(position), key, readerIn(scope)) ?? null;
    },
    *claims(open, scope) {
      if (!isDraft(open, scope)) return null;
      return claimsTreeOf(open, yield* sheetIn(open, scope), readerIn(scope).language);
    },
    *sheet(open, scope, form) {
      if (!isDraft(open, scope)) return null;
      const { precedent } = scope.sources;
      const made = yield* sheetIn(open, scope);
      const sheet = precedent
        ? {
            ...made,
            since: changesSince(
              precedent.file,
              versionOf(parseDraft(precedent.text, 'markdown'), scope),
              versionOf(open.draft, scope),
            ),
          }
        : made;
      return sheetForms[form]({ path: nameOf(open.uri), text: open.draft.text, sheet }, readerIn(scope).language);
    },
  };
}
