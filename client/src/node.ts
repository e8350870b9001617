import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Extension, startExtension } from './extension.ts';

/** Starts the extension on a desktop or a remote machine: the server is a Node process of its own. */
export function activate(context: vscode.ExtensionContext): Extension {
  const module = context.asAbsolutePath('dist/server.cjs');
  return startExtension(
    context,
    (options) =>
      new LanguageClient(
        'sourcier',
        'Sourcier',
        {
          run: { module, transport: TransportKind.ipc },
          debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6010'] } },
        },
        options,
      ),
  );
}
