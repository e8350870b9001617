import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Requests } from '../../server/src/protocol/requests.ts';
import { say } from './words.ts';

/** Pages of rules have addresses of their own: `sourcier-page:/terms/discouraged-form.md`. */
const scheme = 'sourcier-page';

/** Serves the pages of rules as read-only documents, which the server writes. */
export function registerPages(context: vscode.ExtensionContext, client: () => Promise<BaseLanguageClient>): void {
  context.subscriptions.push(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      async provideTextDocumentContent({ path }) {
        const rule = path.replace(/^\//, '').replace(/\.md$/, '');
        const page: Requests['sourcier/page']['result'] = await (await client()).sendRequest('sourcier/page', { rule });
        return page ?? say({ fr: `Il n’y a pas de règle «\u00a0${rule}\u00a0».`, en: `There is no rule “${rule}”.` });
      },
    }),
  );
}

/** Opens the page of a rule, formatted where the editor can do that. */
export async function openPage(rule: string): Promise<void> {
  const uri = vscode.Uri.from({ scheme, path: `/${rule}.md` });
  try {
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  } catch {
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, preview: true });
  }
}
