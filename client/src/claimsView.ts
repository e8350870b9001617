import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Notifications, Requests } from '../../server/src/protocol/requests.ts';
import { say } from './words.ts';

type Tree = NonNullable<Requests['sourcier/claims']['result']>;
type Group = Tree['groups'][number];
type Claim = Group['claims'][number];

/** The tree « Affirmations »: the claims of the draft in front by what bears them out. */
export interface ClaimsView extends vscode.Disposable {
  /** A document has been looked at again. */
  readonly take: (status: Notifications['sourcier/status']) => void;
}

/** How long the tree waits after a look at the text before it asks anew: it follows typing, it does not run after it. */
const pause = 400;

/** Shows the claims of the document in front; it asks for them only while it is seen. */
export function showClaims(client: () => Promise<BaseLanguageClient>): ClaimsView {
  const changed = new vscode.EventEmitter<void>();
  let tree: Tree | undefined;
  let shown: string | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const view = vscode.window.createTreeView<Group | Claim>('sourcier.claims', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => [...(node === undefined ? (tree?.groups ?? []) : 'claims' in node ? node.claims : [])],
      getTreeItem: (node) => ('claims' in node ? groupItem(node) : claimItem(node, tree?.uri)),
    },
  });

  async function ask(): Promise<void> {
    waiting = undefined;
    const document = vscode.window.activeTextEditor?.document;
    // Where the keyboard is in a panel no text is in front: what was shown stays.
    if (!view.visible || !document) return;
    const running = await client();
    const uri = running.code2ProtocolConverter.asUri(document.uri);
    // A text that changed meanwhile is asked for again by the status that follows.
    const answer = await running.sendRequest<Tree | null>('sourcier/claims', { uri }).catch(() => undefined);
    if (answer === undefined || vscode.window.activeTextEditor?.document !== document) return;
    tree = answer ?? undefined;
    shown = document.uri.toString();
    view.message = tree?.summary ?? say({ fr: 'Le texte affiché n’est pas un brouillon.', en: 'The text in front is no draft.' });
    changed.fire();
  }

  function soon(): void {
    clearTimeout(waiting);
    waiting = setTimeout(() => void ask(), pause);
  }

  const listeners = [
    view.onDidChangeVisibility(soon),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor && editor.document.uri.toString() !== shown) soon();
    }),
  ];
  return {
    take: ({ uri }) => {
      const front = vscode.window.activeTextEditor?.document.uri.toString();
      if (front === vscode.Uri.parse(uri).toString()) soon();
    },
    dispose() {
      clearTimeout(waiting);
      for (const one of [view, changed, ...listeners]) one.dispose();
    },
  };
}

const icons: Readonly<Record<Group['status'], string>> = {
  contradicted: 'error',
  unsourced: 'question',
  sourced: 'references',
  verified: 'pass',
  suppressed: 'circle-slash',
};

function groupItem({ status, label, claims }: Group): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = status;
  item.description = String(claims.length);
  item.iconPath = new vscode.ThemeIcon(icons[status]);
  return item;
}

function claimItem({ text, description, detail, range }: Claim, uri: string | undefined): vscode.TreeItem {
  const item = new vscode.TreeItem(text);
  item.description = description;
  item.tooltip = detail ? `${text}\n\n${detail}` : text;
  if (uri !== undefined) {
    const { start, end } = range;
    const selection = new vscode.Range(start.line, start.character, end.line, end.character);
    item.command = { title: '', command: 'vscode.open', arguments: [vscode.Uri.parse(uri), { selection }] };
  }
  return item;
}
