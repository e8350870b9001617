import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Requests } from '../../server/src/protocol/requests.ts';
import { say } from './words.ts';

/** Where a source is to be cited, as a code action says it. */
export type CitePlace = Pick<Requests['sourcier/cite']['params'], 'uri' | 'position'>;

/** « Citer une source… »: shows the sources of the draft, and cites the one that is chosen; at the cursor where no place is given. */
export async function cite(client: BaseLanguageClient, given: CitePlace | undefined): Promise<void> {
  const place = given ?? placeInFront(client);
  if (!place) return;
  const sources: Requests['sourcier/citable']['result'] = await client.sendRequest('sourcier/citable', { uri: place.uri });
  if (!sources?.length) {
    void vscode.window.showInformationMessage(
      say({
        fr: 'Aucune bibliographie n’est nommée, ni dans le brouillon ni dans sourcier.yml.',
        en: 'No bibliography is named, in the draft or in sourcier.yml.',
      }),
    );
    return;
  }
  const picked = await vscode.window.showQuickPick(
    sources.map(({ key, line }) => ({ label: line, description: `@${key}`, key })),
    { title: say({ fr: 'Citer une source', en: 'Cite a source' }), matchOnDescription: true },
  );
  if (!picked) return;
  const params = { ...place, key: picked.key } satisfies Requests['sourcier/cite']['params'];
  const edit: Requests['sourcier/cite']['result'] = await client.sendRequest('sourcier/cite', params);
  if (edit) await vscode.workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
}

function placeInFront(client: BaseLanguageClient): CitePlace | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { line, character } = editor.selection.active;
  return { uri: client.code2ProtocolConverter.asUri(editor.document.uri), position: { line, character } };
}
