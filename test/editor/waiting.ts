import * as vscode from 'vscode';

/** One promise made to the user, and how to see that it is kept. */
export interface Case {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** After so long something hangs: nothing waits for the clock, a loaded machine is only slower. */
const hangs = 60_000;

/** The address of a file of the folder that is open. */
export function at(name: string): vscode.Uri {
  const first = vscode.workspace.workspaceFolders?.[0];
  if (!first) throw new Error('no folder is open');
  return vscode.Uri.joinPath(first.uri, name);
}

/** Our diagnostics of a document. */
export function own(of: string | vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(typeof of === 'string' ? at(of) : of).filter(({ source }) => source === 'sourcier');
}

/** Waits until so many diagnostics of ours are as asked; without a count, at least one. */
export async function diagnosticsWhere(
  wanted: (diagnostic: vscode.Diagnostic) => boolean,
  count?: number,
  of: string | vscode.Uri = 'note.md',
): Promise<readonly vscode.Diagnostic[]> {
  const look = () => own(of).filter(wanted);
  const enough = () => (count === undefined ? look().length > 0 : look().length === count);
  await until(() => `diagnostics; there are ${JSON.stringify(own(of).map(({ message }) => message))}`, enough);
  return look();
}

/** Waits until something holds: it is looked at whenever the editor tells of a change. */
export async function until(what: string | (() => string), holds: () => boolean): Promise<void> {
  await eventually(what, async () => holds() || undefined);
}

/** Asks again, at each change that the editor tells of, until there is an answer. */
export async function eventually<T>(what: string | (() => string), ask: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + hangs;
  for (;;) {
    const next = anyChange();
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${typeof what === 'string' ? what : what()}`);
    await next;
  }
}

/** Resolves at the next change of diagnostics, texts or what is in front; at the latest after a moment, for what no event tells of. */
function anyChange(): Promise<void> {
  return new Promise((resolve) => {
    const listeners = [
      vscode.languages.onDidChangeDiagnostics(done),
      vscode.workspace.onDidChangeTextDocument(done),
      vscode.window.onDidChangeActiveTextEditor(done),
      vscode.window.onDidChangeTextEditorSelection(done),
    ];
    const timer = setTimeout(done, 200);
    function done(): void {
      clearTimeout(timer);
      for (const listener of listeners) listener.dispose();
      resolve();
    }
  });
}

/** Writes a file of the folder, past any editor. */
export async function write(name: string, content: string | Uint8Array): Promise<void> {
  await vscode.workspace.fs.writeFile(at(name), typeof content === 'string' ? new TextEncoder().encode(content) : content);
}

/** Throws where the two are not the same. */
export function equal(actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
}

/** Throws where a text does not hold another. */
export function contains(text: string, part: string): void {
  if (!text.includes(part)) throw new Error(`${JSON.stringify(part)} is not in ${JSON.stringify(text)}`);
}
