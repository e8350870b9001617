import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Proposed, Proposing, Requests } from '../../server/src/protocol/requests.ts';
import { say } from './words.ts';

/** What an action gives along; from the palette or a menu, nothing. */
export type Asked = Pick<Proposing, 'uri' | 'range'>;

/**
 * « Ajouter au glossaire… » and « Contester ce terme… »: asks who proposes and, where there are several, which glossary takes it; the server writes.
 * Without an action, the selection counts or, where nothing is selected, the word under the cursor.
 */
export async function propose(client: BaseLanguageClient, contest: boolean, given?: Partial<Asked>): Promise<void> {
  const at =
    given?.uri !== undefined && given.range !== undefined ? { uri: given.uri, range: given.range } : selected(client, contest);
  if (!at) return;
  const author = await authorOf();
  if (author === undefined) return;
  const file = await glossaryFor(client, at.uri);
  if (file === undefined) return;
  const proposing = { ...at, contest, author, ...(file && { file }) } satisfies Proposing;
  const done = await vscode.commands.executeCommand<Proposed | null>('sourcier.proposeTerm', proposing);
  if (done) await show(client.protocol2CodeConverter.asUri(done.uri), done.term);
}

function selected(client: BaseLanguageClient, contest: boolean): Asked | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { document, selection } = editor;
  // A term may be of several words: where one is contested, the server knows where it begins and ends.
  const range = selection.isEmpty && !contest ? (document.getWordRangeAtPosition(selection.start) ?? selection) : selection;
  return { uri: client.code2ProtocolConverter.asUri(document.uri), range: client.code2ProtocolConverter.asRange(range) };
}

/** Who proposes: asked once, then kept in the user's settings. Undefined where the writer gives up. */
async function authorOf(): Promise<string | undefined> {
  const settings = vscode.workspace.getConfiguration('sourcier');
  const known = settings.get('author', '').trim();
  if (known) return known;
  const given = await vscode.window.showInputBox({
    title: say({ fr: 'Qui propose\u00a0?', en: 'Who proposes?' }),
    prompt: say({
      fr: 'Vos initiales ou votre service, pour le gardien du glossaire. Demandé une seule fois.',
      en: 'Your initials or your office, for the keeper of the glossary. Asked only once.',
    }),
  });
  if (given === undefined) return undefined;
  if (given.trim()) await settings.update('author', given.trim(), vscode.ConfigurationTarget.Global);
  return given.trim();
}

/** The glossary that takes the proposal; empty where the server is to choose, undefined where the writer gives up. */
async function glossaryFor(client: BaseLanguageClient, uri: string): Promise<string | undefined> {
  const files: Requests['sourcier/glossaries']['result'] = await client.sendRequest('sourcier/glossaries', { uri });
  if (files.length < 2) return '';
  // The nearest layer is the last, and the one that is most often meant.
  const items = [...files].reverse().map((file) => ({ label: file.name, uri: file.uri }));
  const title = say({ fr: 'Dans quel glossaire\u00a0?', en: 'Into which glossary?' });
  return (await vscode.window.showQuickPick(items, { title }))?.uri;
}

/** Keeps the file, which nobody may have open, and says where the proposal is. */
async function show(uri: vscode.Uri, term: string): Promise<void> {
  const changed = vscode.workspace.textDocuments.filter(
    (document) => document.isDirty && (document.uri.toString() === uri.toString() || /sourcier\.ya?ml$/.test(document.uri.path)),
  );
  const hidden = changed.filter((document) => !vscode.window.visibleTextEditors.some((editor) => editor.document === document));
  for (const document of hidden) await document.save();
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const open = say({ fr: 'Ouvrir', en: 'Open' });
  const said = say({
    fr: `«\u00a0${term}\u00a0» est proposé dans ${name}. Rien ne change dans les textes avant l’accord du gardien du glossaire.`,
    en: `“${term}” is proposed in ${name}. Nothing changes in the texts before the keeper of the glossary agrees.`,
  });
  void vscode.window.showInformationMessage(said, open).then((answer) => {
    if (answer === open) void vscode.window.showTextDocument(uri);
  });
}
