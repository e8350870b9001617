import * as vscode from 'vscode';
import { docx, p } from '../support/office.ts';
import { at, type Case, contains, diagnosticsWhere, equal, eventually, until, write } from './waiting.ts';

const draft = `---
titre: Visite
---

<!-- note interne : à ne pas diffuser -->

La délégation a visité le port lundi [@discours]. La séance est levée.
`;

/** What the editor promises of Word files, of the tree of claims, and of a text that goes out. */
export const releaseCases: readonly Case[] = [
  {
    name: 'montre un fichier Word comme un texte qui se lit seulement, avec ce qui y est trouvé',
    async run() {
      await write('lettre.docx', docx(p('Une vague de fake news a été relevée.') + p('La séance est levée.')));
      await vscode.commands.executeCommand('vscode.open', at('lettre.docx'));
      await until(
        () => `a Word text in front; there is ${vscode.window.activeTextEditor?.document.uri}`,
        () => vscode.window.activeTextEditor?.document.uri.scheme === 'sourcier-word',
      );
      const editor = vscode.window.activeTextEditor;
      if (!editor) throw new Error('no text is in front');
      contains(editor.document.getText(), 'La séance est levée.');
      const [found] = await diagnosticsWhere(({ code }) => code === 'terms/discouraged-form', 1, editor.document.uri);
      contains(editor.document.getText(found?.range), 'fake news');
      // Typing reaches no text that has no file system behind it.
      const before = editor.document.getText();
      await vscode.commands.executeCommand('type', { text: 'x' });
      equal(editor.document.getText(), before);
      equal(editor.document.isDirty, false);
    },
  },
  {
    name: 'copie le texte à diffuser sans en-tête, remarque ni clé',
    async run() {
      await write('sortie.md', draft);
      await vscode.window.showTextDocument(at('sortie.md'), { preview: false });
      await vscode.env.clipboard.writeText('');
      await vscode.commands.executeCommand('sourcier.copyRelease');
      const copied = await eventually('a copied text', async () => (await vscode.env.clipboard.readText()) || undefined);
      equal(copied.trim(), 'La délégation a visité le port lundi. La séance est levée.');
    },
  },
  {
    name: 'mène d’une affirmation de l’arbre à sa phrase',
    async run() {
      await vscode.window.showTextDocument(at('visite.md'), { preview: false });
      const claim = await eventually('a selected claim', async () => {
        await vscode.commands.executeCommand('sourcier.claims.focus');
        // The group, then its first claim, then what a click does.
        for (const command of ['list.focusFirst', 'list.expand', 'list.focusDown', 'list.select'])
          await vscode.commands.executeCommand(command);
        const editor = vscode.window.activeTextEditor;
        if (!editor?.document.uri.path.endsWith('/visite.md') || editor.selection.isEmpty) return undefined;
        return editor.document.getText(editor.selection);
      });
      contains(claim, 'Le président a dit');
    },
  },
  {
    name: 'marque comme validé, et signale ce qui change après',
    async run() {
      await vscode.workspace.getConfiguration('sourcier').update('author', 'AB', vscode.ConfigurationTarget.Global);
      const editor = await vscode.window.showTextDocument(at('sortie.md'), { preview: false });
      const sealed = vscode.commands.executeCommand('sourcier.markValidated');
      let done = false;
      void sealed.then(() => {
        done = true;
      });
      // The name is in the box; whoever presses Enter takes it.
      await eventually('the seal', async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return done || undefined;
      });
      const seal = new TextDecoder().decode(await vscode.workspace.fs.readFile(at('sortie.md.sceau')));
      contains(seal, 'AB');
      await diagnosticsWhere(({ code }) => code === 'draft/changed-after-validation', 0, 'sortie.md');
      const text = editor.document.getText();
      const start = editor.document.positionAt(text.indexOf('lundi'));
      await editor.edit((edit) => edit.replace(new vscode.Range(start, start.translate(0, 'lundi'.length)), 'mardi'));
      await editor.document.save();
      await diagnosticsWhere(({ code }) => code === 'draft/changed-after-validation', undefined, 'sortie.md');
    },
  },
];
