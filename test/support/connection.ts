import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver';
import {
  type ClientCapabilities,
  createMessageConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { startServer } from '../../server/src/protocol/server.ts';
import type { Environment, Files } from '../../server/src/service/environment.ts';

/** A client in memory, joined to the real server by two streams. */
export interface TestClient {
  readonly connection: MessageConnection;
  /** The bytes that go to the server, for what no client would send. */
  readonly toServer: PassThrough;
  /** The bytes that come from the server, to be listened to. */
  readonly toClient: PassThrough;
  /** What the server has published, newest last. */
  readonly published: { readonly uri: string; readonly version?: number; readonly diagnostics: Diagnostic[] }[];
  readonly requests: { readonly method: string; readonly params: unknown }[];
  readonly notifications: { readonly method: string; readonly params: unknown }[];
  /** The codes with which the server has asked its host to end. */
  readonly exits: number[];
  readonly initialize: (capabilities?: ClientCapabilities, options?: unknown, rootUri?: string) => Promise<InitializeResult>;
  readonly open: (uri: string, text: string, languageId?: string) => Promise<void>;
  readonly change: (uri: string, version: number, changes: readonly Change[]) => Promise<void>;
  /** Resolves when the server has published about a document at a version. */
  readonly publishedFor: (uri: string, version: number) => Promise<Diagnostic[]>;
  /** Resolves when the server has asked the client something by this method, since now. */
  readonly asked: (method: string) => Promise<unknown>;
  /** Answers the server’s questions about files with what a world has. */
  readonly lend: (files: Files) => void;
  readonly end: () => void;
}

type Change = { readonly range?: Diagnostic['range']; readonly text: string };

/** The capabilities of a client that pulls, as VS Code does. */
export const pulling: ClientCapabilities = {
  workspace: {
    diagnostics: { refreshSupport: true },
    symbol: {},
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: {},
    definition: {},
    references: {},
    rename: { prepareSupport: true },
    codeLens: {},
    documentLink: {},
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } }, isPreferredSupport: true },
  },
};

/** Starts the server in a world and joins a client to it. What the client answers to `workspace/configuration` is `configuration`. */
export function connect(environment: Environment, configuration: () => unknown = () => null): TestClient {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const exits: number[] = [];
  const server = createConnection(
    (logger) => createProtocolConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient), logger),
    { shutdownReceived: false, initialize() {}, exit: (code) => exits.push(code) },
  );
  startServer(server, environment, '0.0.0');
  server.listen();

  const client = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const published: TestClient['published'] = [];
  const requests: TestClient['requests'] = [];
  const notifications: TestClient['notifications'] = [];
  const waiting = new Set<() => void>();
  const heard = () => {
    for (const wake of [...waiting]) wake();
  };
  client.onRequest((method, params) => {
    requests.push({ method, params });
    heard();
    if (method === 'workspace/applyEdit') return { applied: true };
    if (method !== 'workspace/configuration') return null;
    return (params as { items: unknown[] }).items.map(() => configuration());
  });
  client.onNotification((method, params) => {
    if (method === 'textDocument/publishDiagnostics') published.push(params as TestClient['published'][number]);
    else notifications.push({ method, params });
    heard();
  });
  client.listen();

  function until<T>(look: () => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const wake = () => {
        const found = look();
        if (found === undefined) return;
        waiting.delete(wake);
        resolve(found);
      };
      waiting.add(wake);
      wake();
    });
  }

  return {
    connection: client,
    toServer,
    toClient,
    published,
    requests,
    notifications,
    exits,
    async initialize(capabilities = {}, initializationOptions, rootUri) {
      const result = await client.sendRequest('initialize', {
        processId: null,
        rootUri: rootUri ?? null,
        capabilities,
        initializationOptions,
      });
      await client.sendNotification('initialized', {});
      return result as InitializeResult;
    },
    open: (uri, text, languageId = 'markdown') =>
      client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri, version, contentChanges) =>
      client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    publishedFor: (uri, version) =>
      until(() => published.findLast((one) => one.uri === uri && one.version === version)?.diagnostics),
    asked(method) {
      const from = requests.length;
      return until(() => requests.slice(from).find((request) => request.method === method));
    },
    lend(files) {
      type Asked = { readonly uri: string };
      client.onRequest('sourcier/read', async ({ uri }: Asked) => {
        const bytes = await files.read(uri);
        return bytes ? String.fromCharCode(...bytes) : null;
      });
      client.onRequest('sourcier/list', ({ uri }: Asked) => files.list(uri));
      client.onRequest('sourcier/folders', ({ uri }: Asked) => files.folders(uri));
      client.onRequest('sourcier/look', async ({ uri }: Asked) => {
        const found = await files.look(uri);
        return found ? { folder: found.kind === 'folder', size: found.size, stamp: found.stamp } : null;
      });
    },
    end() {
      client.dispose();
      server.dispose();
    },
  };
}
