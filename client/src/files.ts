import * as vscode from 'vscode';
import type { Requests } from '../../server/src/protocol/requests.ts';

/** Reads a file for the server: its bytes as characters U+0000 to U+00FF, null where there is none. Virtual folders are read the same way. */
export async function readFile({ uri }: Asked): Promise<string | null> {
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
export async function readFolder({ uri }: Asked): Promise<readonly string[] | null> {
  return namesOf(uri, vscode.FileType.File);
}

/** The names of the folders in a folder, null where there is none. */
export async function readFolders({ uri }: Asked): Promise<readonly string[] | null> {
  return namesOf(uri, vscode.FileType.Directory);
}

/** What stands at an address, null where nothing does. */
export async function lookAt({ uri }: Asked): Promise<Requests['sourcier/look']['result']> {
  try {
    const { type, size, mtime } = await vscode.workspace.fs.stat(vscode.Uri.parse(uri, true));
    return { folder: (type & vscode.FileType.Directory) !== 0, size, stamp: `${mtime} ${size}` };
  } catch {
    return null;
  }
}

interface Asked {
  readonly uri: string;
}

async function namesOf(uri: string, kind: vscode.FileType): Promise<readonly string[] | null> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(uri, true));
    return entries.filter(([, type]) => (type & kind) !== 0).map(([name]) => name);
  } catch {
    return null;
  }
}
