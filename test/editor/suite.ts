import * as vscode from 'vscode';
import { releaseCases } from './releaseCases.ts';
import { at, type Case, contains, diagnosticsWhere, equal, eventually, own, until, write } from './waiting.ts';

/** Runs all cases inside the editor, one after the other, and says how they went. Throws where one failed. In a window without a folder it is another suite. */
export async function run(): Promise<void> {
  const cases = vscode.workspace.workspaceFolders ? inFolder : inEmptyWindow;
  let failed = 0;
  for (const { name, run } of cases) {
    try {
      await run();
      console.log(`✔ ${name}`);
    } catch (error) {
      failed++;
      console.log(`✖ ${name}\n    ${error instanceof Error ? (error.stack ?? error.message).replaceAll('\n', '\n    ') : error}`);
    }
  }
  console.log(`${cases.length - failed} passed, ${failed} failed`);
  if (failed > 0) throw new Error(`${failed} failed`);
}

const noteText = async () => (await vscode.workspace.openTextDocument(at('note.md'))).getText();

const active: Case['run'] = async () => {
  const extension = vscode.extensions.getExtension<{ readonly ready: Promise<void> }>('sourcier.sourcier');
  if (!extension) throw new Error('the extension is not installed');
  await until('active', () => extension.isActive);
  await extension.exports.ready;
};

const inEmptyWindow: readonly Case[] = [
  {
    name: 'sans dossier, relit un brouillon jamais enregistré avec ce qui est fourni',
    async run() {
      const content = 'Le ministère a relevé une vague de fake news pendant la campagne.\n';
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
      await vscode.window.showTextDocument(document);
      await active();
      equal(document.isUntitled, true);
      const [found] = await diagnosticsWhere(({ code }) => code === 'terms/discouraged-form', 1, document.uri);
      contains(document.getText(found?.range), 'fake news');
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        document.positionAt(content.indexOf('fake') + 1),
      );
      equal(hovers.length > 0, true);
    },
  },
  {
    name: 'sans dossier, remplace et relit à la frappe',
    async run() {
      const editor = vscode.window.activeTextEditor;
      if (!editor) throw new Error('no text is in front');
      const text = editor.document.getText();
      const start = editor.document.positionAt(text.indexOf('fake news'));
      await editor.edit((edit) =>
        edit.replace(new vscode.Range(start, start.translate(0, 'fake news'.length)), 'fausses nouvelles'),
      );
      await diagnosticsWhere(({ code }) => code === 'terms/discouraged-form', 0, editor.document.uri);
    },
  },
];

const inFolder: readonly Case[] = [
  {
    name: 's’active sur un brouillon',
    async run() {
      // The English text is opened first: all the tests that follow leave time for a wrong diagnostic on it.
      await vscode.window.showTextDocument(at('readme.md'), { preview: false });
      await vscode.window.showTextDocument(at('note.md'), { preview: false });
      await active();
    },
  },
  {
    name: 'souligne un terme à remplacer',
    async run() {
      const [found] = await diagnosticsWhere(({ code }) => code === 'terms/discouraged-form');
      const document = await vscode.workspace.openTextDocument(at('note.md'));
      contains(document.getText(found?.range), 'fake news');
      equal(found?.source, 'sourcier');
    },
  },
  {
    name: 'dit au survol pourquoi, et ce que le terme veut dire',
    async run() {
      const position = await positionOf('fake news');
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', at('note.md'), position);
      const text = hovers
        .flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value)))
        .join('\n');
      contains(text, 'Forme déconseillée');
      equal(text.split('Information mensongère').length, 2);
      contains(text, 'command:sourcier.copy?%5B%22fake%20news%22%5D');
    },
  },
  {
    name: 'remplace le terme par une action',
    async run() {
      const position = await positionOf('fake news');
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        at('note.md'),
        new vscode.Range(position, position),
      );
      const fix = actions.find(({ title }) => title.startsWith('Remplacer par'));
      if (!fix?.edit) throw new Error(`no replacement among: ${actions.map(({ title }) => title).join(' | ')}`);
      await vscode.workspace.applyEdit(fix.edit);
      const text = await noteText();
      if (text.includes('fake news')) throw new Error(text);
      await diagnosticsWhere(({ code }) => code === 'terms/discouraged-form', 0);
    },
  },
  {
    name: 'relit quand le glossaire change',
    async run() {
      await write('glossaire.yml', glossary);
      const [found] = await diagnosticsWhere(({ message }) => message.includes('centre de formation'));
      equal(found?.code, 'terms/discouraged-form');
      await write('glossaire.yml', '[]\n');
      await diagnosticsWhere(({ message }) => message.includes('centre de formation'), 0);
    },
  },
  {
    name: 'compte les emplois au-dessus d’une entrée, et les montre',
    async run() {
      await write('glossaire.yml', glossary);
      await vscode.window.showTextDocument(at('glossaire.yml'), { preview: false });
      let told = '';
      const lenses = await eventually(
        () => `lenses; there are ${told}`,
        async () => {
          const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
            'vscode.executeCodeLensProvider',
            at('glossaire.yml'),
            9,
          );
          told = JSON.stringify(found.map(({ command }) => command?.title));
          return found.some(({ command }) => command?.title === '1 emploi dans 1 texte') ? found : undefined;
        },
      );
      equal(lenses[0]?.command?.command, 'sourcier.showUses');
      const references = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        at('glossaire.yml'),
        new vscode.Position(1, 12),
      );
      contains(references.map(({ uri }) => uri.path).join(' '), '/note.md');
    },
  },
  {
    name: 'renomme un terme dans le glossaire et les textes, après confirmation',
    async run() {
      await vscode.window.showTextDocument(at('note.md'), { preview: false });
      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        at('glossaire.yml'),
        new vscode.Position(1, 12),
        'école de langues',
      );
      const [[file, edits] = []] = edit.entries();
      contains(file?.path ?? '', '/glossaire.yml');
      equal(edits?.[0]?.newText, 'école de langues');
    },
  },
  {
    name: 'propose au glossaire les mots choisis, et conteste un terme',
    async run() {
      await vscode.workspace.getConfiguration('sourcier').update('author', 'AB', vscode.ConfigurationTarget.Global);
      const editor = await vscode.window.showTextDocument(at('note.md'), { preview: false });
      const from = await positionOf('campagne', 0);
      editor.selection = new vscode.Selection(from, from.translate(0, 'campagne'.length));
      await vscode.commands.executeCommand('sourcier.addTerm');
      await inGlossary('id: campagne', 'pendant la campagne', 'nom: AB', 'statut: proposé');
      const on = await positionOf('centre de formation');
      editor.selection = new vscode.Selection(on, on);
      await vscode.commands.executeCommand('sourcier.contestTerm');
      await inGlossary('id: ecole-de-formation-conteste', 'Contesté dans');
      await diagnosticsWhere(({ message }) => message.includes('centre de formation'));
      await write('glossaire.yml', '[]\n');
    },
  },
  {
    name: 'montre les fautes d’un sourcier.yml',
    async run() {
      await vscode.window.showTextDocument(at('sourcier.yml'), { preview: false });
      await write('sourcier.yml', 'glossaire: [glossaire.yml]\n');
      const [found] = await diagnosticsWhere(() => true, 1, 'sourcier.yml');
      contains(found?.message ?? '', 'glossaires');
      await write('sourcier.yml', 'glossaires: [glossaire.yml]\n');
      await diagnosticsWhere(() => true, 0, 'sourcier.yml');
    },
  },
  {
    name: 'ouvre la page d’une règle',
    async run() {
      const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('sourcier-page:/terms/discouraged-form.md'));
      contains(page.getText(), 'terms/discouraged-form');
    },
  },
  {
    name: 'confronte une citation à sa source, et de nouveau quand la source change',
    async run() {
      await vscode.window.showTextDocument(at('visite.md'), { preview: false });
      const [found] = await diagnosticsWhere(({ code }) => code === 'quotes/not-verbatim', 1, 'visite.md');
      contains(found?.message ?? '', 'nos');
      await write('sources/discours.txt', 'Nous tiendrons vos engagements envers toute la région.\n');
      await diagnosticsWhere(({ code }) => code === 'quotes/not-verbatim', 0, 'visite.md');
      await write('sources/discours.txt', 'Mesdames, messieurs, nous tiendrons nos engagements envers toute la région.\n');
    },
  },
  {
    name: 'mène d’une citation à son entrée, et la complète',
    async run() {
      const document = await vscode.workspace.openTextDocument(at('visite.md'));
      const key = document.positionAt(document.getText().indexOf('@discours') + 3);
      const places = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        at('visite.md'),
        key,
      );
      const targets = places.map((place) => ('uri' in place ? place.uri : place.targetUri).path);
      if (!targets.some((path) => path.endsWith('/visite.json'))) throw new Error(targets.join());
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        at('visite.md'),
        document.positionAt(document.getText().indexOf('@discours') + 1),
      );
      if (!list.items.some(({ label }) => label === 'discours')) throw new Error('the source is not offered');
    },
  },
  {
    name: 'écrit la fiche de vérification',
    async run() {
      const sheet = vscode.Uri.from({ scheme: 'sourcier-sheet', path: '/visite.md.md', query: at('visite.md').toString() });
      contains((await vscode.workspace.openTextDocument(sheet)).getText(), 'Fiche de vérification');
    },
  },
  ...releaseCases,
  {
    name: 'se tait sur un texte anglais',
    async run() {
      equal(own('readme.md').length, 0);
    },
  },
];

/** A glossary as a team writes it, which discourages words of the note. */
const glossary = `- id: ecole-de-formation
  terme: école de formation
  nature: nom
  genre: féminin
  definition: Lieu où l’on enseigne un métier.
  a_eviter:
    - forme: centre de formation
  source:
    nom: Usage de la maison
  statut: approuvé
`;

async function positionOf(words: string, inside = 2): Promise<vscode.Position> {
  const document = await vscode.workspace.openTextDocument(at('note.md'));
  return document.positionAt(document.getText().indexOf(words) + inside);
}

/** Waits until the glossary, as it stands in the editor, says all this. */
async function inGlossary(...parts: readonly string[]): Promise<void> {
  const document = await vscode.workspace.openTextDocument(at('glossaire.yml'));
  const all = () => parts.every((part) => document.getText().includes(part));
  await until(() => `${parts.join(', ')} in ${document.getText()}`, all);
  await document.save();
}
