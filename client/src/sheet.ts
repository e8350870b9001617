import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Requests } from '../../server/src/protocol/requests.ts';
import { say } from './words.ts';

type Form = Requests['sourcier/sheet']['params']['form'];

/** Sheets have addresses of their own: `sourcier-sheet:/communique.md.md`, with the address of the draft behind. */
const scheme = 'sourcier-sheet';

/** Serves sheets as read-only documents, which the server writes; an open one follows its draft as it is saved. */
export function registerSheets(context: vscode.ExtensionContext, client: () => Promise<BaseLanguageClient>): void {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  context.subscriptions.push(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async ({ query }) =>
        (await written(await client(), vscode.Uri.parse(query), 'markdown')) ??
        say({ fr: 'Le texte affiché n’est pas un brouillon.', en: 'The text in front is no draft.' }),
    }),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => changed.fire(sheetOf(uri))),
  );
}

/** « Fiche de vérification »: shown beside the draft, or saved in a form that leaves the editor. */
export async function openSheet(client: BaseLanguageClient): Promise<void> {
  const draft = vscode.window.activeTextEditor?.document.uri;
  if (!draft) return;
  const choices: readonly { readonly label: string; readonly form: Form | undefined }[] = [
    { label: say({ fr: 'Afficher à côté du brouillon', en: 'Show beside the draft' }), form: undefined },
    { label: say({ fr: 'Enregistrer en HTML, pour imprimer…', en: 'Save as HTML, to print…' }), form: 'html' },
    { label: say({ fr: 'Enregistrer en Markdown…', en: 'Save as Markdown…' }), form: 'markdown' },
    { label: say({ fr: 'Enregistrer en JSON…', en: 'Save as JSON…' }), form: 'json' },
  ];
  const picked = await vscode.window.showQuickPick([...choices], {
    title: say({ fr: 'Fiche de vérification', en: 'Verification sheet' }),
  });
  if (!picked) return;
  if (picked.form === undefined) return showSheet(draft);
  const text = await written(client, draft, picked.form);
  if (text === null)
    return void vscode.window.showInformationMessage(
      say({ fr: 'Le texte affiché n’est pas un brouillon.', en: 'The text in front is no draft.' }),
    );
  const ending = { html: 'html', markdown: 'md', json: 'json' }[picked.form];
  const target = await vscode.window.showSaveDialog({ defaultUri: draft.with({ path: `${draft.path}.fiche.${ending}` }) });
  if (target) await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
}

/** Shows the sheet of a draft, formatted where the editor can do that. */
export async function showSheet(draft: vscode.Uri): Promise<void> {
  try {
    await vscode.commands.executeCommand('markdown.showPreviewToSide', sheetOf(draft));
  } catch {
    await vscode.window.showTextDocument(sheetOf(draft), { viewColumn: vscode.ViewColumn.Beside, preview: true });
  }
}

function sheetOf(draft: vscode.Uri): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${draft.path.slice(draft.path.lastIndexOf('/') + 1)}.md`, query: draft.toString() });
}

async function written(client: BaseLanguageClient, draft: vscode.Uri, form: Form): Promise<string | null> {
  return client.sendRequest<string | null>('sourcier/sheet', { uri: client.code2ProtocolConverter.asUri(draft), form });
}
