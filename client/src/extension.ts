import * as vscode from 'vscode';
import type { BaseLanguageClient, DiagnosticCollectionProvider, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions, Notifications } from '../../server/src/protocol/requests.ts';
import { showClaims } from './claimsView.ts';
import { registerCommands } from './commands.ts';
import { lookAt, readFile, readFolder, readFolders } from './files.ts';
import { showStatus } from './languageStatus.ts';
import { registerPages } from './rulePages.ts';
import { registerSheets } from './sheet.ts';
import { registerWordFiles } from './wordFiles.ts';

/** Makes the client of the host: over a channel to a Node process, or to a worker. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient> | BaseLanguageClient;

/** What the extension gives to others, and to its tests. */
export interface Extension {
  /** Resolves when the server answers; activation does not wait for it. */
  readonly ready: Promise<void>;
}

/** Starts the extension in either host. Whatever is decided is decided by the server; this side shows it. */
export function startExtension(context: vscode.ExtensionContext, createClient: CreateClient): Extension {
  const log = vscode.window.createOutputChannel('Sourcier', { log: true });
  const documents = documentsOf(vscode.workspace.workspaceFolders ?? []);
  const status = showStatus(documents);
  context.subscriptions.push(log, status);

  async function start(): Promise<BaseLanguageClient> {
    const client = await createClient({
      documentSelector: documents,
      outputChannel: log,
      initializationOptions: {
        commands: ['addTerm', 'cite', 'contestTerm', 'copy', 'openRule', 'showUses', 'suppress'].map(
          (name) => `sourcier.${name}`,
        ),
        status: true,
        read: true,
        word: true,
        trusted: vscode.workspace.isTrusted,
      } satisfies InitializationOptions,
      diagnosticCollectionProvider: oneCollection(context),
      // What a glossary says is written by others: of all commands, only these two of ours may be run from a hover, and neither changes anything.
      markdown: { isTrusted: { enabledCommands: ['sourcier.copy', 'sourcier.openRule'] }, supportHtml: false },
    });
    client.onNotification('sourcier/status', (told: Notifications['sourcier/status']) => {
      status.take(told);
      claims.take(told);
    });
    client.onRequest('sourcier/read', readFile);
    client.onRequest('sourcier/list', readFolder);
    client.onRequest('sourcier/folders', readFolders);
    client.onRequest('sourcier/look', lookAt);
    await client.start();
    return client;
  }

  let client = start();
  const claims = showClaims(() => client);
  context.subscriptions.push(claims);
  registerPages(context, () => client);
  registerSheets(context, () => client);
  registerWordFiles(context, () => client);
  const restart = async (): Promise<void> => {
    const before = client;
    client = before.then((started) => started.dispose()).then(start, start);
    await client;
  };
  registerCommands(context, { client: () => client, restart, log });
  context.subscriptions.push(
    // Trust is told once, at the start: what was left unread is read by a new server.
    vscode.workspace.onDidGrantWorkspaceTrust(restart),
    { dispose: () => void client.then((started) => started.dispose()) },
  );
  return {
    ready: client.then(
      () => undefined,
      (error: unknown) => log.error(String(error)),
    ),
  };
}

/** Drafts and our own files, where people keep files; not what the editor itself writes (output, source control, comments). */
function documentsOf(folders: readonly vscode.WorkspaceFolder[]): { scheme: string; language?: string; pattern?: string }[] {
  const schemes = [...new Set(['file', 'untitled', ...folders.map(({ uri }) => uri.scheme)])];
  const shown = { scheme: 'sourcier-word', language: 'plaintext' };
  return [
    shown,
    ...schemes.flatMap((scheme) => [
      ...['markdown', 'plaintext', 'communique'].map((language) => ({ scheme, language })),
      { scheme, language: 'yaml' },
      // Glossaries in tables and in TBX, whatever other extensions call their language.
      { scheme, pattern: '**/*.{csv,tsv,tbx}' },
    ]),
  ];
}

/** What is pushed (drafts that are not open) and what is pulled (those that are) stand in one collection, so that nothing is shown twice. */
function oneCollection(context: vscode.ExtensionContext): DiagnosticCollectionProvider {
  const collection = vscode.languages.createDiagnosticCollection('sourcier');
  context.subscriptions.push(collection);
  return { create: () => collection, dispose: () => collection.clear() };
}
