import * as vscode from 'vscode';

/** Reads a file for the server: its bytes as characters U+0000 to U+00FF, null where there is none. Virtual folders are read the same way. */
export async function readFile({ uri }: { readonly uri: string }): Promise<string | null> {
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true));
    let text = '';
    for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return text;
  } catch {
    return null;
  }
}

/** The names of the files in a folder, null where there is none. */
export async function readFolder({ uri }: { readonly uri: string }): Promise<readonly string[] | null> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(uri, true));
    return entries.filter(([, type]) => (type & vscode.FileType.File) !== 0).map(([name]) => name);
  } catch {
    return null;
  }
}
