import type { CompletionList, Connection, Location } from 'vscode-languageserver';
import type { Scope } from '../service/scope.ts';
import type { Guard } from './guard.ts';
import type { About } from './ownRequests.ts';
import type { Session } from './session.ts';

/** Answers what the protocol asks about terms of the glossary. */
export function registerTermRequests(connection: Connection, guard: Guard, opened: () => Session, about: About): void {
  /** The scopes of all open documents: each draft is asked with its own glossary. */
  async function openScopes(): Promise<ReadonlyMap<string, Scope>> {
    const { service, scopeOf } = opened();
    return new Map(await Promise.all(service.drafts.all().map(async ({ uri }) => [uri, await scopeOf(uri)] as const)));
  }

  connection.onCompletion(
    guard.request('completion', null, async ({ textDocument: { uri }, position }, token): Promise<CompletionList | null> => {
      const items = await about(uri, token, ({ terms }, open, scope) => terms.complete(open, scope, position));
      // What is typed next may begin another term, or be written with other accents: the client is to ask again.
      return items && { isIncomplete: true, items: [...items] };
    }),
  );
  connection.onDefinition(
    guard.request('definition', null, async ({ textDocument: { uri }, position }, token): Promise<Location[] | null> => {
      const found = await about(uri, token, ({ terms }, open, scope) => terms.define(open, scope, position));
      return found && [...found];
    }),
  );
  connection.onWorkspaceSymbol(
    guard.request('workspaceSymbol', null, async ({ query }) => [
      ...opened().service.terms.symbols((await openScopes()).values(), query),
    ]),
  );
  connection.onReferences(
    guard.request('references', null, async ({ textDocument: { uri }, position, context }, token): Promise<Location[] | null> => {
      const scopes = await openScopes();
      const found = await about(uri, token, ({ terms }, open, scope) =>
        terms.references(open, scope, position, scopes, context.includeDeclaration),
      );
      return found && [...found];
    }),
  );
}
