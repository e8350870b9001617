import * as vscode from 'vscode';

/** A text in both languages; what the server says is in the same one. */
export interface Words {
  readonly fr: string;
  readonly en: string;
}

/** What this side says: in French unless English is asked for, for an editor is often in English where its writer is not. */
export function say({ fr, en }: Words): string {
  return vscode.workspace.getConfiguration('sourcier').get('lang') === 'en' ? en : fr;
}
