import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Requests } from '../../server/src/protocol/requests.ts';
import { say } from './words.ts';

/** Copies the text of the draft in front as it is released; errors stand against it until the writer says otherwise. */
export async function copyRelease(client: BaseLanguageClient): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const ask = async (force: boolean): Promise<Requests['sourcier/release']['result']> =>
    client.sendRequest('sourcier/release', { uri, force } satisfies Requests['sourcier/release']['params']);
  let answer = await ask(false);
  if (
    answer &&
    answer.text === null &&
    answer.survived === 0 &&
    (await isLetThrough(answer.errors, say({ fr: 'Copier quand même', en: 'Copy all the same' })))
  ) {
    answer = await ask(true);
  }
  if (!answer) return;
  if (answer.survived > 0) {
    void vscode.window.showErrorMessage(
      say({
        fr: `Non copié\u00a0: ${answer.survived} remarques internes seraient parties avec le texte.`,
        en: `Not copied: ${answer.survived} internal remarks would have left with the text.`,
      }),
    );
  } else if (answer.text !== null) {
    await vscode.env.clipboard.writeText(answer.text);
    const told =
      answer.errors.length > 0
        ? say({ fr: `Copié malgré ${answer.errors.length} erreurs.`, en: `Copied despite ${answer.errors.length} errors.` })
        : say({ fr: 'Le texte à diffuser est dans le presse-papiers.', en: 'The text to release is in the clipboard.' });
    void vscode.window.showInformationMessage(told);
  }
}

/** Records beside the draft in front who validates it, today and under which knowledge. */
export async function markValidated(client: BaseLanguageClient): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || document.isUntitled) return;
  const settings = vscode.workspace.getConfiguration('sourcier');
  const name = await vscode.window.showInputBox({
    title: say({ fr: 'Marquer comme validé', en: 'Mark as validated' }),
    prompt: say({ fr: 'Nom de qui valide', en: 'Name of who validates' }),
    value: settings.get<string>('author', ''),
    validateInput: (value) =>
      value.trim() ? undefined : say({ fr: 'Une validation demande un nom.', en: 'A validation needs a name.' }),
  });
  if (!name?.trim()) return;
  const key = settings.get<string>('sealKey', '').trim();
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const ask = async (force: boolean): Promise<Requests['sourcier/seal']['result']> => {
    const params = { uri, name: name.trim(), force, ...(key && { key }) } satisfies Requests['sourcier/seal']['params'];
    return client.sendRequest('sourcier/seal', params);
  };
  let answer = await ask(false);
  if (
    answer &&
    answer.content === null &&
    (await isLetThrough(answer.errors, say({ fr: 'Valider quand même', en: 'Validate all the same' })))
  )
    answer = await ask(true);
  if (!answer || answer.content === null) return;
  if (answer.signed === false) {
    void vscode.window.showErrorMessage(
      say({ fr: 'La clé ne peut signer\u00a0: rien n’a été écrit.', en: 'The key cannot sign: nothing was written.' }),
    );
    return;
  }
  await vscode.workspace.fs.writeFile(vscode.Uri.parse(answer.uri), new TextEncoder().encode(answer.content));
  const told = answer.signed
    ? say({
        fr: 'Validé\u00a0: le sceau signé est à côté du brouillon.',
        en: 'Validated: the signed seal stands beside the draft.',
      })
    : say({
        fr: 'Validé\u00a0: le sceau est à côté du brouillon. Il n’est pas signé.',
        en: 'Validated: the seal stands beside the draft. It is not signed.',
      });
  void vscode.window.showInformationMessage(told);
}

async function isLetThrough(errors: readonly string[], label: string): Promise<boolean> {
  const shown = errors.slice(0, 12).join('\n') + (errors.length > 12 ? '\n…' : '');
  const title = say({
    fr: `${errors.length} erreurs s’opposent à la diffusion`,
    en: `${errors.length} errors stand against the release`,
  });
  return (await vscode.window.showWarningMessage(title, { modal: true, detail: shown }, label)) === label;
}
