import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type Extension, startExtension } from './extension.ts';

/** Starts the extension in a browser: the server is a worker, and gets its data from here, for it can read no file. */
export function activate(context: vscode.ExtensionContext): Extension {
  const file = (name: string) => vscode.Uri.joinPath(context.extensionUri, 'dist', name);
  return startExtension(context, async (options) => {
    const worker = new Worker(file('server.web.js').toString(true));
    const french = await vscode.workspace.fs.readFile(file('french.bin'));
    worker.postMessage({ french });
    return new LanguageClient('sourcier', 'Sourcier', worker, options);
  });
}
