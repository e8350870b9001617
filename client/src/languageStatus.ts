import * as vscode from 'vscode';
import type { Notifications } from '../../server/src/protocol/requests.ts';
import { say } from './words.ts';

type Status = Notifications['sourcier/status'];

/** The item of the language status: what is on for the draft in front, and why. */
export interface StatusItem extends vscode.Disposable {
  readonly take: (status: Status) => void;
}

/** Shows the status of the document in front, as the server last told it. */
export function showStatus(documents: vscode.DocumentSelector): StatusItem {
  const item = vscode.languages.createLanguageStatusItem('sourcier', documents);
  const known = new Map<string, Status>();
  item.name = 'Sourcier';

  function show(): void {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : known.get(uri);
    item.busy = status === undefined;
    item.text = status?.text ?? 'Sourcier';
    item.detail = status?.detail ?? '';
    item.severity = status?.errors ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    item.command = status && commandOf(status);
  }

  const listeners = [
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
  ];
  show();
  return {
    take(status) {
      // The server writes addresses in its own way; the editor's is the one to look up.
      known.set(vscode.Uri.parse(status.uri).toString(), status);
      show();
    },
    dispose: () => {
      for (const one of [item, ...listeners]) one.dispose();
    },
  };
}

function commandOf(status: Status): vscode.Command | undefined {
  if (status.settings !== undefined) {
    return { title: 'sourcier.yml', command: 'vscode.open', arguments: [vscode.Uri.parse(status.settings)] };
  }
  if (status.kind !== 'draft' || !vscode.workspace.workspaceFolders?.length) return undefined;
  return { title: say({ fr: 'Créer sourcier.yml', en: 'Create sourcier.yml' }), command: 'sourcier.createSettings' };
}
