import {
  type ClientCapabilities,
  type InitializeParams,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Client } from '../service/client.ts';
import { codeActionKinds } from '../service/features/codeActions.ts';
import { proposeCommand } from '../service/features/termActions.ts';
import type { InitializationOptions } from './requests.ts';

/** What the connection itself has to know of a client. */
export interface Peer {
  readonly pull: boolean;
  readonly refresh: boolean;
  readonly configuration: boolean;
  readonly watchFiles: boolean;
  readonly watchConfiguration: boolean;
  readonly folders: boolean;
  readonly refreshLenses: boolean;
  readonly progress: boolean;
  readonly options: InitializationOptions;
}

/** Reads the capabilities as the service needs them. */
export function clientOf({ capabilities, initializationOptions }: InitializeParams): Client {
  const { textDocument, workspace } = capabilities;
  const options = optionsOf(initializationOptions);
  return {
    language: 'fr',
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    documentChanges: workspace?.workspaceEdit?.documentChanges ?? false,
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    createFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false,
    relatedInformation: (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.relatedInformation ?? false,
    tags: (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.tagSupport?.valueSet ?? [],
    comesBack: textDocument?.diagnostic === undefined || (workspace?.diagnostics?.refreshSupport ?? false),
    executes: canExecute(capabilities),
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: textDocument?.codeAction?.isPreferredSupport ?? false,
    commands: options.commands ?? [],
  };
}

/** Reads the capabilities as the connection needs them. */
export function peerOf({ capabilities, initializationOptions }: InitializeParams): Peer {
  const { textDocument, workspace, window } = capabilities;
  return {
    pull: textDocument?.diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport ?? false,
    configuration: workspace?.configuration ?? false,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    watchConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    folders: workspace?.workspaceFolders ?? false,
    refreshLenses: workspace?.codeLens?.refreshSupport ?? false,
    progress: window?.workDoneProgress ?? false,
    options: optionsOf(initializationOptions),
  };
}

/** What the server offers to such a client. */
export function offered(capabilities: ClientCapabilities): ServerCapabilities {
  const pull = capabilities.textDocument?.diagnostic !== undefined;
  return {
    // The only one that offsets of JavaScript can serve without counting; every client must know it.
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    hoverProvider: true,
    ...(capabilities.textDocument?.completion && { completionProvider: { triggerCharacters: ['@'] } }),
    ...(capabilities.textDocument?.definition && { definitionProvider: true }),
    ...(capabilities.workspace?.symbol && { workspaceSymbolProvider: true }),
    ...(capabilities.textDocument?.references && { referencesProvider: true }),
    ...(capabilities.textDocument?.rename && {
      renameProvider: capabilities.textDocument.rename.prepareSupport ? { prepareProvider: true } : true,
    }),
    ...(capabilities.textDocument?.codeLens && { codeLensProvider: { resolveProvider: true } }),
    ...(capabilities.textDocument?.documentLink && { documentLinkProvider: {} }),
    codeActionProvider: capabilities.textDocument?.codeAction?.codeActionLiteralSupport
      ? { codeActionKinds: [...codeActionKinds] }
      : false,
    ...(canExecute(capabilities) && { executeCommandProvider: { commands: [proposeCommand] } }),
    ...(pull && {
      diagnosticProvider: { identifier: 'sourcier', interFileDependencies: true, workspaceDiagnostics: false },
    }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

function canExecute({ workspace }: ClientCapabilities): boolean {
  return workspace?.executeCommand !== undefined && workspace.applyEdit === true;
}

function optionsOf(given: unknown): InitializationOptions {
  if (typeof given !== 'object' || given === null) return {};
  const { commands, status, read, word, trusted, settings } = given as Readonly<Record<string, unknown>>;
  return {
    ...(Array.isArray(commands) && { commands: commands.filter((command) => typeof command === 'string') }),
    ...(typeof status === 'boolean' && { status }),
    ...(typeof read === 'boolean' && { read }),
    ...(typeof word === 'boolean' && { word }),
    ...(typeof trusted === 'boolean' && { trusted }),
    ...(settings !== undefined && { settings }),
  };
}
