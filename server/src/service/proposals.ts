import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Bilingual } from '../core/text/language.ts';
import type { Client } from './client.ts';
import type { Drafts } from './drafts.ts';
import type { Environment } from './environment.ts';
import { type Proposal, proposalEdit } from './features/addTerm.ts';
import { liveGlossaries } from './liveGlossary.ts';
import { decode, type Scope, settingsNames } from './scope.ts';
import type { Refused } from './terms.ts';
import { rangeIn } from './toLsp.ts';
import { folderOf, isUnder, nameOf, plainUri, uriIn } from './uri.ts';

/** A proposal as it is to be written. */
export interface Written {
  readonly edit: WorkspaceEdit;
  /** The glossary that takes it. */
  readonly uri: string;
}

/** Writes proposals into the glossaries of a project. */
export interface Proposals {
  /** The glossaries of a scope that can take one, the nearest layer last. */
  readonly files: (scope: Scope) => readonly { readonly uri: string; readonly name: string }[];
  /** The edit that writes a proposal into one of them, by default the last; where a project has none yet, one is begun. */
  readonly write: (draft: string, scope: Scope, proposal: Proposal, file?: string) => Promise<Written | Refused>;
}

/** What proposals are written with. */
export interface ProposalsInput {
  readonly drafts: Drafts;
  readonly environment: Environment;
  readonly client: Client;
  readonly trusted: boolean;
  /** The folders of the workspace. */
  readonly workspace: () => readonly string[];
}

/** The name of the glossary that a project without any begins with. */
const firstGlossary = 'glossaire.yml';

/** Makes it over a set of open documents. */
export function createProposals({ drafts, environment, client, trusted, workspace }: ProposalsInput): Proposals {
  /** A file as it stands in the editor, else on the disk. */
  async function standing(uri: string): Promise<Standing> {
    const open = drafts.all().find((one) => plainUri(one.uri) === plainUri(uri));
    if (open) return { uri: open.uri, text: open.document.getText(), version: open.version };
    const bytes = await environment.read(uri);
    return { uri, ...(bytes && { text: decode(bytes) }), version: null };
  }

  /** A first glossary, and its name in the settings of the project. */
  async function begun(draft: string, scope: Scope): Promise<readonly [glossary: Standing, settings?: Changed] | Refused> {
    const missing = scope.glossaries.find((uri) => isYaml(nameOf(uri)));
    if (missing !== undefined) return [await standing(missing)];
    if (scope.glossaries.length > 0) return { refused: refusals.noYaml };
    const folder = scope.settings
      ? folderOf(scope.settings)
      : (workspace().find((one) => isUnder(draft, one)) ?? folderOf(draft));
    if (!/^[a-z][\w+.-]*:\/\//i.test(folder)) return { refused: refusals.noFolder };
    const settings = await standing(scope.settings ?? uriIn(folder, settingsNames[0] ?? ''));
    const text = settings.text ?? '';
    if (/^(?:glossaires|glossaries)\s*:/m.test(text)) return { refused: refusals.noYaml };
    const at = text.length;
    const line = `${text === '' || text.endsWith('\n') ? '' : '\n'}glossaires: [${firstGlossary}]\n`;
    return [await standing(uriIn(folder, firstGlossary)), { file: settings, span: { start: at, end: at }, text: line }];
  }

  return {
    files: (scope) =>
      liveGlossaries(scope, drafts)
        .filter(({ name }) => isYaml(name))
        .map(({ uri }) => ({ uri, name: nameOf(uri) })),
    async write(draft, scope, proposal, file) {
      if (!trusted) return { refused: refusals.untrusted };
      const glossaries = liveGlossaries(scope, drafts).filter(({ name }) => isYaml(name));
      const chosen = file === undefined ? undefined : glossaries.find(({ uri }) => plainUri(uri) === plainUri(file));
      const taking = chosen ?? glossaries.at(-1);
      const found = taking ? ([await standing(taking.uri)] as const) : await begun(draft, scope);
      if ('refused' in found) return found;
      const [glossary, settings] = found;
      const edit = proposalEdit(glossary.text ?? '', nameOf(glossary.uri), proposal);
      if (!edit) return { refused: refusals.broken(nameOf(glossary.uri)) };
      const changes = [{ file: glossary, ...edit }, ...(settings ? [settings] : [])];
      const isNew = changes.some((change) => change.file.text === undefined);
      if (isNew && !(client.documentChanges && client.createFiles)) return { refused: refusals.cannotCreate };
      return { edit: editOf(changes, client), uri: glossary.uri };
    },
  };
}

interface Standing {
  readonly uri: string;
  /** Undefined where there is no such file yet. */
  readonly text?: string;
  readonly version: number | null;
}

interface Changed {
  readonly file: Standing;
  readonly span: { readonly start: number; readonly end: number };
  readonly text: string;
}

function editOf(changes: readonly Changed[], { documentChanges }: Client): WorkspaceEdit {
  const edits = changes.map(
    ({ file, span, text }): TextDocumentEdit => ({
      textDocument: { uri: file.uri, version: file.version },
      edits: [{ range: rangeIn(file.text ?? '', span), newText: text }],
    }),
  );
  if (!documentChanges) {
    return {
      changes: Object.fromEntries(edits.map((one) => [one.textDocument.uri, one.edits.filter((edit) => 'newText' in edit)])),
    };
  }
  return {
    documentChanges: changes.flatMap(({ file }, index) => {
      const edit = edits[index];
      if (!edit) return [];
      return file.text === undefined
        ? [{ kind: 'create', uri: file.uri, options: { ignoreIfExists: true } } as const, edit]
        : [edit];
    }),
  };
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

const refusals = {
  untrusted: {
    fr: 'Ce dossier n’est pas approuvé\u00a0: rien n’y est écrit.',
    en: 'This folder is not trusted: nothing is written in it.',
  },
  noFolder: {
    fr: 'Enregistrer d’abord ce texte dans un dossier\u00a0: le glossaire se tient à côté.',
    en: 'First save this text in a folder: the glossary stands beside it.',
  },
  noYaml: {
    fr: 'Aucun glossaire de ce dossier n’est en YAML\u00a0: en nommer un dans sourcier.yml, sous «\u00a0glossaires\u00a0».',
    en: 'No glossary of this folder is in YAML: name one in sourcier.yml, under “glossaires”.',
  },
  cannotCreate: {
    fr: `Cet éditeur ne laisse pas créer de fichier\u00a0: créer ${firstGlossary} et le nommer dans sourcier.yml, sous «\u00a0glossaires\u00a0».`,
    en: `This editor lets no file be made: make ${firstGlossary} and name it in sourcier.yml, under “glossaires”.`,
  },
  broken: (name: string): Bilingual => ({
    fr: `${name} n’est pas lisible\u00a0: le corriger d’abord, rien n’y a été ajouté.`,
    en: `${name} cannot be read: mend it first, nothing was added to it.`,
  }),
};
