import {
  type CancellationToken,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
} from 'vscode-languageserver';
import { glossariesNamed } from '../core/draft/frontMatter.ts';
import type { OpenDraft } from '../service/drafts.ts';
import type { Environment } from '../service/environment.ts';
import { wrongFilesOf } from '../service/features/wrongFiles.ts';
import type { Scope } from '../service/scope.ts';
import { createLanguageService, type LanguageService } from '../service/service.ts';
import { isUnder } from '../service/uri.ts';
import { clientOf, offered, type Peer, peerOf } from './capabilities.ts';
import { createConfiguration } from './configuration.ts';
import { createDiagnostics } from './diagnostics.ts';
import { createEverywhere } from './everywhere.ts';
import { changed, createGuard, type Phase, refusal } from './guard.ts';
import { registerOwnRequests } from './ownRequests.ts';
import type { Session } from './session.ts';
import { inSlices } from './slices.ts';
import { createSourceProblems } from './sourceProblems.ts';
import { registerSourceRequests } from './sourceRequests.ts';
import { registerTermRequests } from './termRequests.ts';
import { throughClient } from './throughClient.ts';

/** What a host may ask of the server that it has started. */
export interface StartedServer {
  /** Whether the client has said that it is done: then it may go without a word. */
  readonly isShutDown: () => boolean;
}

/** Serves one client over a connection until it ends. The host listens afterwards. */
export function startServer(connection: Connection, environment: Environment, version: string): StartedServer {
  let phase: Phase = 'new';
  let session: Session | undefined;
  let folders: readonly string[] = [];
  const guard = createGuard(() => phase, environment.log);

  /** What was set up by `initialize`; the guard lets nothing through before. */
  function opened(): Session {
    if (!session) throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server waits for initialize.');
    return session;
  }

  connection.onInitialize((params): InitializeResult => {
    if (phase !== 'new') throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
    const peer = peerOf(params);
    const world = peer.options.read ? throughClient(connection, environment) : environment;
    folders = foldersOf(params);
    const service = createLanguageService(world, clientOf(params), peer.options.trusted, () => folders);
    const configuration = createConfiguration(connection, peer);
    const sourceProblems = createSourceProblems(connection);
    // Of what is not open the editor is asked for the settings of the folder, not for those of each file.
    const settingsFor = (uri: string) =>
      configuration.of(service.drafts.get(uri) ? uri : folders.find((folder) => isUnder(uri, folder)));
    // A draft may name glossaries of its own at its head.
    const named = (uri: string) => glossariesNamed(service.drafts.get(uri)?.draft.frontMatter ?? { entries: [] });
    const scopeIn = async (uri: string) => service.scopes.of(uri, await settingsFor(uri), named(uri));
    const scopeOf = async (uri: string) => {
      const scope = await service.scopes.of(uri, await configuration.of(uri), named(uri));
      const open = service.drafts.get(uri);
      if (!open) return scope;
      const resolved = await service.withSources(open, scope);
      if (service.drafts.get(uri)) {
        // Settings that are open show what is wrong with their files themselves.
        const isOpen = scope.settings !== undefined && service.drafts.get(scope.settings) !== undefined;
        sourceProblems.show(uri, [...resolved.problems, ...(isOpen ? [] : wrongFilesOf(scope))], scope.language);
      }
      return resolved.scope;
    };
    const diagnostics = createDiagnostics({ connection, peer, service, environment, scopeOf });
    const roots = () => (peer.options.trusted === false ? [] : folders);
    const everywhere = createEverywhere({ service, world, roots, scopeIn, showsWord: peer.options.word === true });
    session = { peer, world, service, configuration, scopeOf, scopeIn, diagnostics, everywhere, sourceProblems };
    phase = 'open';
    return { capabilities: offered(params.capabilities), serverInfo: { name: 'sourcier', version } };
  });
  connection.onInitialized(
    guard.notification('initialized', () => {
      const { peer, everywhere } = opened();
      // Not before: until the answer to `initialize` is out, the library would ask the client to register for it.
      if (peer.folders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          const gone = new Set(removed.map(({ uri }) => asFolder(uri)));
          folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => asFolder(uri))];
          everywhere.forget();
        });
      }
      return register(connection, peer);
    }),
  );
  connection.onShutdown(() => {
    phase = 'shutdown';
  });

  connection.onDidOpenTextDocument(
    guard.notification('didOpen', ({ textDocument: { uri, languageId, version: number, text } }) => {
      const { service, diagnostics, everywhere } = opened();
      service.drafts.open(uri, languageId, number, text);
      everywhere.forget();
      diagnostics.changed(uri);
    }),
  );
  connection.onDidChangeTextDocument(
    guard.notification('didChange', ({ textDocument: { uri, version: number }, contentChanges }) => {
      const { service, diagnostics, everywhere } = opened();
      everywhere.forget();
      if (service.drafts.change(uri, number, contentChanges)) diagnostics.changed(uri);
    }),
  );
  connection.onDidSaveTextDocument(
    guard.notification('didSave', ({ textDocument: { uri } }) => {
      const { service, diagnostics } = opened();
      diagnostics.settled(uri);
      refreshLenses();
      // Not every client tells what changes on the disk, and none what changes on a shared one.
      service.doubtSources();
      if (service.scopes.dependOn(uri)) {
        service.scopes.drop();
        diagnostics.refresh();
      }
    }),
  );
  connection.onDidCloseTextDocument(
    guard.notification('didClose', ({ textDocument: { uri } }) => {
      const { service, diagnostics, configuration, everywhere, sourceProblems } = opened();
      service.close(uri);
      sourceProblems.close(uri);
      everywhere.forget();
      configuration.forget(uri);
      diagnostics.closed(uri);
    }),
  );

  connection.onDidChangeConfiguration(
    guard.notification('didChangeConfiguration', ({ settings }) => {
      const { service, diagnostics, configuration, everywhere } = opened();
      configuration.change(settings);
      everywhere.forget();
      service.scopes.drop();
      diagnostics.refresh();
    }),
  );
  connection.onDidChangeWatchedFiles(
    guard.notification('didChangeWatchedFiles', ({ changes }) => {
      const { service, diagnostics, everywhere } = opened();
      everywhere.forget();
      refreshLenses();
      const dropped = changes.some(({ uri }) => service.scopes.dependOn(uri));
      // Each is told, for each may concern other sources.
      const reopened = changes.filter(({ uri }) => service.sourceChanged(uri)).length > 0;
      if (dropped) service.scopes.drop();
      if (dropped || reopened) diagnostics.refresh();
    }),
  );

  /** Lenses over the entries of a glossary count uses in other files. */
  function refreshLenses(): void {
    const { peer, service } = opened();
    if (!peer.refreshLenses || !service.drafts.all().some(({ uri }) => /\.(?:ya?ml|csv|tsv|tbx)$/i.test(uri))) return;
    connection.sendRequest(CodeLensRefreshRequest.type).catch(() => environment.log('The client refused to refresh lenses.'));
  }

  /** Runs steps over an open document and gives up when it changes under them. */
  async function about<T>(
    uri: string,
    token: CancellationToken,
    steps: (service: LanguageService, open: OpenDraft, scope: Scope) => Generator<void, T>,
    widened: (service: LanguageService, open: OpenDraft, scope: Scope) => Promise<Scope> = async (_, __, scope) => scope,
  ): Promise<T | null> {
    const { service, scopeOf } = opened();
    const open = service.drafts.get(uri);
    if (!open) return null;
    const scope = await widened(service, open, await scopeOf(uri));
    const isStopped = () => token.isCancellationRequested || service.drafts.get(uri)?.version !== open.version;
    if (isStopped()) throw changed(token);
    const done = await inSlices(steps(service, open, scope), environment.pause, isStopped);
    if (!done) throw changed(token);
    return done.value;
  }

  connection.languages.diagnostics.on(
    guard.request('diagnostic', { kind: 'full', items: [] }, (params, token) => opened().diagnostics.pull(params, token)),
  );
  connection.onHover(
    guard.request('hover', null, ({ textDocument: { uri }, position }, token) =>
      about(
        uri,
        token,
        (service, open, scope) => service.hover(open, scope, position),
        (service, open, scope) => service.withArchive(open, scope),
      ),
    ),
  );
  connection.onCodeAction(
    guard.request('codeAction', null, ({ textDocument: { uri }, range, context }, token) =>
      about(uri, token, (service, open, scope) => service.codeActions(open, scope, range, context)),
    ),
  );
  registerTermRequests(connection, guard, opened, about);
  registerSourceRequests(connection, guard, about);
  registerOwnRequests(connection, guard, environment, opened, about);
  // Whatever else is asked gets an answer that says where the server stands.
  connection.onRequest((method) => refusal(phase) ?? new ResponseError(ErrorCodes.MethodNotFound, `Unknown method ${method}`));
  return { isShutDown: () => phase === 'shutdown' };
}

/** The address of a folder, without the slash at its end that some clients write; the root of a disk is one. */
function asFolder(uri: string): string {
  return uri.replace(/^([a-z][\w+.-]*:\/\/[^/]*\/.+)\/$/i, '$1');
}

/** The folders of the workspace; an older client names but one. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  const uris = workspaceFolders ? workspaceFolders.map(({ uri }) => uri) : rootUri ? [rootUri] : [];
  return uris.map(asFolder);
}

async function register(connection: Connection, peer: Peer): Promise<void> {
  if (peer.watchConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'sourcier' });
  }
  if (peer.watchFiles) {
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: '**/*.{yml,yaml,csv,tsv,tbx,xml,bib,json,txt,md,markdown,communique,html,htm,docx,pdf}' }],
    });
  }
}
