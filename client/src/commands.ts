import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Requests } from '../../server/src/protocol/requests.ts';
import { type CitePlace, cite } from './cite.ts';
import { type Asked, propose } from './proposals.ts';
import { copyRelease, markValidated } from './release.ts';
import { openPage } from './rulePages.ts';
import { openSheet } from './sheet.ts';
import { isWordFile, shown } from './wordFiles.ts';
import { say } from './words.ts';

/** What the commands work with. */
export interface CommandInput {
  readonly client: () => Promise<BaseLanguageClient>;
  readonly restart: () => Promise<void>;
  readonly log: vscode.LogOutputChannel;
}

/** Registers all commands of the extension. */
export function registerCommands(context: vscode.ExtensionContext, { client, restart, log }: CommandInput): void {
  const commands: Readonly<Record<string, (...given: never[]) => unknown>> = {
    checkWorkspace: async () => checkWorkspace(await client()),
    restart,
    openLog: () => log.show(),
    openRule: async (rule?: string) => openRule(await client(), rule),
    createSettings: async () => createSettings(await client()),
    openSample: () => openSample(context),
    copyRelease: async () => copyRelease(await client()),
    markValidated: async () => markValidated(await client()),
    copy: (text: string) => vscode.env.clipboard.writeText(text),
    showUses: async (at: Place) => showUses(await client(), at),
    cite: async (given?: CitePlace) => cite(await client(), given),
    sheet: async () => openSheet(await client()),
    addTerm: async (given?: Partial<Asked>) => propose(await client(), false, given),
    contestTerm: async (given?: Partial<Asked>) => propose(await client(), true, given),
    suppress: async (given: Suppressed) => suppress(await client(), given),
  };
  for (const [name, run] of Object.entries(commands)) {
    context.subscriptions.push(vscode.commands.registerCommand(`sourcier.${name}`, run));
  }
}

/** Has every draft of the workspace checked, open or not; the findings go where all problems go. */
async function checkWorkspace(client: BaseLanguageClient): Promise<void> {
  const drafts = await vscode.workspace.findFiles(
    '**/*.{md,markdown,txt,communique,html,htm,docx,docm,odt}',
    '**/node_modules/**',
  );
  const title = say({ fr: 'Relecture des brouillons', en: 'Checking drafts' });
  const options = { location: vscode.ProgressLocation.Window, title };
  await vscode.window.withProgress(options, async (progress, token) => {
    for (const uri of drafts.sort((a, b) => (a.path < b.path ? -1 : 1))) {
      if (token.isCancellationRequested) return;
      const text = isWordFile(uri) ? shown(uri) : uri;
      await client.sendRequest('sourcier/check', { uri: client.code2ProtocolConverter.asUri(text) });
      progress.report({ increment: 100 / drafts.length });
    }
  });
  await vscode.commands.executeCommand('workbench.actions.view.problems');
}

async function openRule(client: BaseLanguageClient, given: string | undefined): Promise<void> {
  if (given !== undefined) return openPage(given);
  const rules: Requests['sourcier/rules']['result'] = await client.sendRequest('sourcier/rules', null);
  const picked = await vscode.window.showQuickPick(
    rules.map(({ id, title }) => ({ label: title, description: id })),
    { matchOnDescription: true },
  );
  if (picked) await openPage(picked.description);
}

/** Writes a `sourcier.yml` in which everything is explained and nothing is set; an existing one is opened and left as it is. */
async function createSettings(client: BaseLanguageClient): Promise<void> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const folder = folders.length > 1 ? await vscode.window.showWorkspaceFolderPick() : folders[0];
  if (!folder) {
    if (folders.length === 0) {
      void vscode.window.showInformationMessage(
        say({
          fr: 'Les réglages valent pour un dossier\u00a0: ouvrez d’abord celui des brouillons. Sans réglages, tout ce qui est fourni sert déjà.',
          en: 'Settings hold for a folder: first open that of the drafts. Without settings, all that is built in serves already.',
        }),
      );
    }
    return;
  }
  const uri = vscode.Uri.joinPath(folder.uri, 'sourcier.yml');
  const exists = await vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  if (!exists) {
    const text: Requests['sourcier/sample']['result'] = await client.sendRequest('sourcier/sample', null);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  }
  await vscode.window.showTextDocument(uri);
}

async function openSample(context: vscode.ExtensionContext): Promise<void> {
  const uri = vscode.Uri.joinPath(context.extensionUri, 'client', 'media', 'exemple.communique');
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'communique', content }));
}

/** A place as the server writes it. */
interface Place {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

/** Shows every use of the entry at a place of a glossary, beside it. */
async function showUses(client: BaseLanguageClient, { uri, position }: Place): Promise<void> {
  const document = client.protocol2CodeConverter.asUri(uri);
  const place = new vscode.Position(position.line, position.character);
  const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document, place);
  const uses = found.filter((location) => location.uri.toString() !== document.toString());
  await vscode.commands.executeCommand('editor.action.showReferences', document, place, uses);
}

type Suppressed = Omit<Requests['sourcier/suppress']['params'], 'reason' | 'author'>;

/** Silences one finding, once the writer has said why. */
async function suppress(client: BaseLanguageClient, given: Suppressed): Promise<void> {
  const reason = await vscode.window.showInputBox({
    title: say({ fr: `Écarter ${given.rule}`, en: `Suppress ${given.rule}` }),
    prompt: say({ fr: 'La raison, pour ceux qui liront après vous', en: 'Reason, for those who read after you' }),
    validateInput: (value) =>
      value.trim() ? undefined : say({ fr: 'Écarter un signalement demande une raison.', en: 'A suppression needs a reason.' }),
  });
  if (!reason?.trim()) return;
  const author = vscode.workspace.getConfiguration('sourcier').get<string>('author', '').trim();
  const params = { ...given, reason: reason.trim(), ...(author && { author }) } satisfies Requests['sourcier/suppress']['params'];
  const edit: Requests['sourcier/suppress']['result'] = await client.sendRequest('sourcier/suppress', params);
  if (edit) await vscode.workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
}
