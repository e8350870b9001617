import type { CompletionItem, Location, Position, SymbolInformation } from 'vscode-languageserver-types';
import type { Judgement } from '../core/checker/checker.ts';
import type { Entry } from '../core/glossary/term.ts';
import type { Client } from './client.ts';
import type { Drafts, OpenDraft } from './drafts.ts';
import { termAt } from './features/termAt.ts';
import { termCompletionsAt } from './features/termCompletion.ts';
import { definitionsOf } from './features/termDefinition.ts';
import { type AskedDraft, entryAt, referencesTo, termSymbols } from './features/termReferences.ts';
import { kindOf } from './kind.ts';
import type { Scope } from './scope.ts';

/** What the service knows of terms at a place of an open document, in steps. */
export interface Terms {
  /** The terms that may be meant by what is typed before a position; none outside French drafts. */
  readonly complete: (open: OpenDraft, scope: Scope, position: Position) => Generator<void, readonly CompletionItem[]>;
  /** Where the glossaries of the project write the term; none for what is built in. */
  readonly define: (open: OpenDraft, scope: Scope, position: Position) => Generator<void, readonly Location[]>;
  /** The uses of the term in the open drafts, asked in a draft or at its record in a glossary; `scopes` are those of the open documents. */
  readonly references: (
    open: OpenDraft,
    scope: Scope,
    position: Position,
    scopes: ReadonlyMap<string, Scope>,
    withDefinition: boolean,
  ) => Generator<void, readonly Location[]>;
  /** The terms of the glossaries of these scopes that a query names, each record once. */
  readonly symbols: (scopes: Iterable<Scope>, query: string) => readonly SymbolInformation[];
}

/** What the terms need of the service around them. */
export interface TermsInput {
  readonly drafts: Drafts;
  readonly judgementIn: (scope: Scope) => Judgement;
  readonly readerIn: (scope: Scope) => Client;
}

/** Makes the features of terms over a set of open documents. */
export function createTerms({ drafts, judgementIn, readerIn }: TermsInput): Terms {
  const asked = (open: OpenDraft, scope: Scope): AskedDraft => ({
    open,
    ask: scope.checker.ask(open.draft, judgementIn(scope)),
  });

  /** The drafts as they stand at the moment of each step: what changes meanwhile is asked as it has become. */
  function* openDrafts(scopes: ReadonlyMap<string, Scope>): Generator<AskedDraft> {
    for (const [uri, scope] of scopes) {
      const open = drafts.get(uri);
      if (open && kindOf(open, scope) === 'draft') yield asked(open, scope);
    }
  }

  function entryUnder(open: OpenDraft, scope: Scope, position: Position): Entry | undefined {
    const at = open.document.offsetAt(position);
    const kind = kindOf(open, scope);
    if (kind === 'glossary') {
      const file = scope.glossaryFiles.find(({ uri }) => uri === open.uri);
      return file && entryAt(scope.given.glossary.entries, file.name, at);
    }
    return kind === 'draft' ? termAt(open.draft, asked(open, scope).ask, at)?.use.form.entry : undefined;
  }

  return {
    // biome-ignore lint/correctness/useYield: one step, like its neighbours of several
    *complete(open, scope, position) {
      if (kindOf(open, scope) !== 'draft') return [];
      return termCompletionsAt(open, scope.given.glossary, open.document.offsetAt(position), readerIn(scope));
    },
    // biome-ignore lint/correctness/useYield: one step, like its neighbours of several
    *define(open, scope, position) {
      const entry = entryUnder(open, scope, position);
      return entry ? definitionsOf(entry, scope.glossaryFiles) : [];
    },
    *references(open, scope, position, scopes, withDefinition) {
      const entry = entryUnder(open, scope, position);
      if (!entry) return [];
      const uses = yield* referencesTo(entry.id, openDrafts(scopes));
      return withDefinition ? [...definitionsOf(entry, scope.glossaryFiles), ...uses] : uses;
    },
    symbols(scopes, query) {
      const found = [...scopes].flatMap(({ given, glossaryFiles }) => termSymbols(given.glossary.entries, glossaryFiles, query));
      return [...new Map(found.map((symbol) => [JSON.stringify(symbol.location), symbol])).values()];
    },
  };
}
