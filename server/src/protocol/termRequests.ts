import {
  type CancellationToken,
  type CodeLens,
  type CompletionList,
  type Connection,
  type DocumentLink,
  type Location,
  LSPErrorCodes,
  type ReferenceParams,
  ResponseError,
} from 'vscode-languageserver';
import type { OpenDraft } from '../service/drafts.ts';
import { referencesTo } from '../service/features/termReferences.ts';
import type { Scope } from '../service/scope.ts';
import type { Terms } from '../service/terms.ts';
import { nameOf } from '../service/uri.ts';
import type { Guard } from './guard.ts';
import type { About } from './ownRequests.ts';
import type { Session } from './session.ts';
import { finished } from './slices.ts';

/** Answers what the protocol asks about terms of the glossary and about citations, where it asks the same of both. */
export function registerTermRequests(connection: Connection, guard: Guard, opened: () => Session, about: About): void {
  /** Asks something that takes no steps. */
  function ask<T>(
    uri: string,
    token: CancellationToken,
    answer: (terms: Terms, open: OpenDraft, scope: Scope) => T,
  ): Promise<T | null> {
    return about(uri, token, ({ terms }, open, scope) => finished(answer(terms, open, scope)));
  }

  /** The scopes of all open documents: each draft is asked with its own sources. */
  async function openScopes(): Promise<ReadonlyMap<string, Scope>> {
    const { service, scopeOf } = opened();
    return new Map(await Promise.all(service.drafts.all().map(async ({ uri }) => [uri, await scopeOf(uri)] as const)));
  }

  connection.onCompletion(
    guard.request('completion', null, async ({ textDocument: { uri }, position }, token): Promise<CompletionList | null> => {
      const items = await about(uri, token, ({ terms, citations }, open, scope) =>
        finished(citations.complete(open, scope, position) ?? terms.complete(open, scope, position)),
      );
      // What is typed next may begin another term, or be written with other accents: the client is to ask again.
      return items && { isIncomplete: true, items: [...items] };
    }),
  );
  connection.onDefinition(
    guard.request('definition', null, async ({ textDocument: { uri }, position }, token): Promise<Location[] | null> => {
      const found = await about(uri, token, ({ terms, citations }, open, scope) => {
        const entry = terms.entryUnder(open, scope, position);
        return finished([...citations.define(open, scope, position), ...(entry ? terms.define(entry, scope) : [])]);
      });
      return found && [...found];
    }),
  );
  connection.onWorkspaceSymbol(
    guard.request('workspaceSymbol', null, async ({ query }) => {
      const { service, scopeOf } = opened();
      const scopes = await Promise.all(service.drafts.all().map(({ uri }) => scopeOf(uri)));
      return [...service.terms.symbols(scopes, query)];
    }),
  );
  connection.onReferences(
    guard.request<ReferenceParams, Location[] | null, Location[]>('references', null, async (params, token, workDone, parts) => {
      const { textDocument, position, context } = params;
      const { uri } = textDocument;
      const drafts = await openScopes();
      const cited = await about(uri, token, ({ citations }, open, scope) =>
        finished(citations.references(open, scope, position, drafts, context.includeDeclaration)),
      );
      if (cited && cited.length > 0) return [...cited];
      const found = await ask(uri, token, (terms, open, scope) => {
        const entry = terms.entryUnder(open, scope, position);
        return entry && { id: entry.id, written: terms.define(entry, scope) };
      });
      if (!found) return null;
      const written = context.includeDeclaration ? found.written : [];
      // Who takes the answer in parts gets each text as soon as it was looked through, and nothing at the end.
      if (parts && written.length > 0) parts.report([...written]);
      let texts = 0;
      workDone?.begin(searching[scopeLanguage(drafts, uri)]);
      try {
        const uses = await opened().everywhere.uses(token, (draft) => {
          const here = referencesTo(found.id, [draft]);
          if (here.length === 0) return;
          texts++;
          workDone?.report(`${nameOf(draft.uri)} (${texts})`);
          parts?.report([...here]);
        });
        return parts ? [] : [...written, ...referencesTo(found.id, uses)];
      } finally {
        workDone?.done();
      }
    }),
  );
  connection.onPrepareRename(
    guard.request('prepareRename', null, async ({ textDocument: { uri }, position }, token) => {
      const found = await ask(uri, token, (terms, open, scope) => {
        const term = terms.renamable(open, scope, position);
        return term && 'refused' in term ? refusal(term.refused[scope.language]) : term;
      });
      if (found instanceof ResponseError) throw found;
      return found;
    }),
  );
  connection.onRenameRequest(
    guard.request('rename', null, async ({ textDocument: { uri }, position, newName }, token) => {
      const { everywhere, scopeIn } = opened();
      const asked = await ask(uri, token, (terms, open, scope) => ({ entry: terms.entryUnder(open, scope, position), scope }));
      if (!asked?.entry) return null;
      const { entry, scope } = asked;
      const found: { readonly open: OpenDraft; readonly scope: Scope }[] = [];
      for (const draft of await everywhere.uses(token)) {
        if (!draft.uses.some((use) => use.entry === entry.id)) continue;
        const open = await everywhere.draft(draft.uri);
        // Nothing is written into a file of a word processor.
        if (open && !open.draft.paragraphs) found.push({ open, scope: await scopeIn(draft.uri) });
      }
      const edit = await about(uri, token, ({ terms }) => terms.rename(entry, newName, scope, found));
      if (edit && 'refused' in edit) throw refusal(edit.refused[scope.language]);
      return edit;
    }),
  );
  connection.onCodeLens(
    guard.request('codeLens', null, async ({ textDocument: { uri } }, token): Promise<CodeLens[] | null> => {
      const lenses = await ask(uri, token, (terms, open, scope) => terms.lenses(open, scope));
      return lenses && [...lenses];
    }),
  );
  connection.onCodeLensResolve(
    guard.request<CodeLens, CodeLens>('codeLensResolve', { range: nowhere }, async (lens, token) => {
      const { everywhere, service, scopeIn } = opened();
      const { uri } = lens.data as { readonly uri: string };
      return service.terms.told(lens, await everywhere.uses(token), await scopeIn(uri));
    }),
  );
  connection.onDocumentLinks(
    guard.request('documentLink', null, async ({ textDocument: { uri } }, token): Promise<DocumentLink[] | null> => {
      const links = await about(uri, token, ({ terms, citations }, open, scope) =>
        finished([...terms.links(open, scope), ...citations.links(open, scope)]),
      );
      return links && [...links];
    }),
  );
}

const searching = { fr: 'Recherche des emplois', en: 'Looking for uses' } as const;

function scopeLanguage(scopes: ReadonlyMap<string, Scope>, uri: string): 'fr' | 'en' {
  return scopes.get(uri)?.language ?? 'fr';
}

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** A plain no with its reason, which editors show to the writer. */
function refusal(reason: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, reason);
}
