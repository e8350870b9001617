import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Requests } from '../../server/src/protocol/requests.ts';

/** A file of a word processor is shown as text under an address of its own: its path, and the file in the query. */
const scheme = 'sourcier-word';
const pattern = '**/*.{docx,docm,dotx,odt,ott}';

/** Shows files of word processors as read-only text, which the server makes and checks. */
export function registerWordFiles(context: vscode.ExtensionContext, client: () => Promise<BaseLanguageClient>): void {
  const changes = new vscode.EventEmitter<vscode.Uri>();
  const watcher = vscode.workspace.createFileSystemWatcher(pattern, true, false, true);
  context.subscriptions.push(
    changes,
    watcher,
    watcher.onDidChange((file) => changes.fire(shown(file))),
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changes.event,
      async provideTextDocumentContent(uri) {
        const started = await client();
        const params: Requests['sourcier/word']['params'] = {
          shown: started.code2ProtocolConverter.asUri(uri),
        };
        const read: Requests['sourcier/word']['result'] = await started.sendRequest('sourcier/word', params);
        if ('text' in read) return read.text;
        void vscode.window.showErrorMessage(read.problem);
        return '';
      },
    }),
    vscode.commands.registerCommand('sourcier.openWord', open),
    vscode.window.registerCustomEditorProvider('sourcier.word', {
      openCustomDocument: (uri) => ({ uri, dispose: () => {} }),
      // The text is shown by the editor itself, where findings can stand; this one gives way to it.
      async resolveCustomEditor({ uri }, panel) {
        const { viewColumn } = panel;
        panel.dispose();
        await open(uri, viewColumn);
      },
    } satisfies vscode.CustomReadonlyEditorProvider),
  );
}

/** Whether a word processor wrote a file, by the ending of its name. */
export function isWordFile(file: vscode.Uri): boolean {
  return /\.(?:docx|docm|dotx|odt|ott)$/i.test(file.path);
}

/** The address under which such a file is shown as text. */
export function shown(file: vscode.Uri): vscode.Uri {
  return file.with({ scheme, authority: '', query: file.toString(true), fragment: '' });
}

async function open(given: vscode.Uri | undefined, viewColumn?: vscode.ViewColumn): Promise<void> {
  const picked =
    given ?? (await vscode.window.showOpenDialog({ filters: { 'Word, LibreOffice': ['docx', 'docm', 'odt'] } }))?.[0];
  if (!picked) return;
  const document = await vscode.workspace.openTextDocument(shown(picked));
  await vscode.window.showTextDocument(document, { preview: false, ...(viewColumn && { viewColumn }) });
}
