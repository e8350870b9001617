import { type Checker, createChecker } from '../core/checker/checker.ts';
import { projectGiven } from '../core/checker/projectGiven.ts';
import { readSettings } from '../core/checker/readSettings.ts';
import { emptyProject, mergeSettings, type ProjectSettings } from '../core/checker/settings.ts';
import type { GlossaryFile } from '../core/glossary/readGlossary.ts';
import { decodeText } from '../core/text/decode.ts';
import type { Language } from '../core/text/language.ts';
import type { Environment } from './environment.ts';
import { folderOf, nameOf, parentOf, resolveUri } from './uri.ts';

/** What holds for the drafts of one folder: the checker that its settings, its glossaries and the editor's settings make. */
export interface Scope {
  readonly checker: Checker;
  readonly language: Language;
  /** Milliseconds without a change after which the writer is taken to have finished a block. */
  readonly pause: number;
  /** The settings file that holds; none where the editor and the rules themselves say all. */
  readonly settings?: string;
  readonly glossaries: readonly string[];
  /** How much is wrong in the settings file and the glossaries. */
  readonly problems: number;
}

/** What the editor sets for a document; it refines the settings of the folder. */
export interface EditorSettings {
  /** As in `sourcier.yml`: a level, or a level with options, for each rule. */
  readonly rules: Readonly<Record<string, unknown>>;
  readonly language: Language | undefined;
  /** In milliseconds. */
  readonly pause: number;
}

/** What holds where the editor sets nothing. */
export const plainEditor: EditorSettings = { rules: {}, language: undefined, pause: 2000 };

/** The scopes of all folders, each made once and kept until what it was made of changes. */
export interface Scopes {
  readonly of: (uri: string, editor: EditorSettings) => Promise<Scope>;
  /** Whether a file, where it changes, changes a scope. */
  readonly dependOn: (uri: string) => boolean;
  /** Forgets all scopes; the next question makes them anew. */
  readonly drop: () => void;
}

/** The names of a settings file; the first that is found counts. */
export const settingsNames: readonly string[] = ['sourcier.yml', 'sourcier.yaml'];

/** Makes the scopes. Where the folder is not trusted, nothing in it is read and what is built in holds. */
export function createScopes(environment: Environment, trusted: boolean): Scopes {
  const nearest = new Map<string, Promise<Settled | undefined>>();
  const scopes = new Map<string, Promise<Scope>>();
  const files = new Set<string>();
  const watched = new Set<string>();

  /** The settings file of a folder or of the nearest one above it, not beyond the root of a repository: as the command line looks for it. */
  function settingsOf(folder: string): Promise<Settled | undefined> {
    let found = nearest.get(folder);
    if (!found) {
      found = lookFor(folder);
      nearest.set(folder, found);
    }
    return found;
  }

  async function lookFor(folder: string): Promise<Settled | undefined> {
    for (const name of settingsNames) {
      const uri = `${folder}/${name}`;
      const bytes = await environment.read(uri);
      if (bytes) return { uri, text: decode(bytes) };
    }
    const parent = parentOf(folder);
    if (parent === undefined || (await environment.read(`${folder}/.git/HEAD`))) return undefined;
    return settingsOf(parent);
  }

  async function scopeOf(file: Settled | undefined, editor: EditorSettings): Promise<Scope> {
    const { rules, log } = environment;
    const read = file ? readSettings(file.text, rules) : { settings: emptyProject, problems: [] };
    const project: ProjectSettings = read.settings;
    const glossaries = file ? await matching(folderOf(file.uri), project.glossaries) : [];
    const texts = await Promise.all(glossaries.map(readFile));
    const { given, problems } = projectGiven(
      environment.given,
      project,
      texts.filter((text) => text !== undefined),
    );
    // JSON is YAML: what the editor sets is read as a settings file is.
    const own = readSettings(JSON.stringify({ rules: editor.rules }), rules);
    for (const { text } of own.problems) log(`sourcier.rules: ${text.fr}`);
    for (const uri of [...glossaries, ...(file ? [file.uri] : [])]) files.add(uri);
    return {
      checker: createChecker({
        rules,
        settings: mergeSettings(project, own.settings),
        given,
        onThrow: (rule, error) => log(`${rule}: ${error instanceof Error ? error.stack : String(error)}`),
      }),
      language: editor.language ?? project.language ?? 'fr',
      pause: editor.pause,
      ...(file && { settings: file.uri }),
      glossaries,
      problems: read.problems.length + problems.length + texts.filter((text) => text === undefined).length,
    };
  }

  /** The files that paths name, relative to a folder; `*` stands for any part of a name of a file. */
  async function matching(folder: string, paths: readonly string[]): Promise<readonly string[]> {
    const found = await Promise.all(
      paths.map(async (path) => {
        const uri = resolveUri(folder, path);
        if (!path.includes('*')) return [uri];
        const above = folderOf(uri);
        watched.add(above);
        const pattern = wildcard(nameOf(uri));
        const names = (await environment.list(above)).filter((name) => pattern.test(name));
        return names.sort().map((name) => `${above}/${encodeURIComponent(name)}`);
      }),
    );
    return [...new Set(found.flat())];
  }

  async function readFile(uri: string): Promise<GlossaryFile | undefined> {
    const bytes = await environment.read(uri);
    return bytes && { name: nameOf(uri), text: decode(bytes) };
  }

  return {
    async of(uri, editor) {
      const file = trusted ? await settingsOf(folderOf(uri)) : undefined;
      const key = JSON.stringify([file?.uri, editor]);
      let scope = scopes.get(key);
      if (!scope) {
        scope = scopeOf(file, editor);
        scopes.set(key, scope);
      }
      return scope;
    },
    dependOn: (uri) => settingsNames.includes(nameOf(uri)) || files.has(uri) || watched.has(folderOf(uri)),
    drop() {
      nearest.clear();
      scopes.clear();
      files.clear();
      watched.clear();
    },
  };
}

interface Settled {
  readonly uri: string;
  readonly text: string;
}

/** The text of a file of ours; bytes that are no text read as an empty file. */
function decode(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  return 'text' in decoded ? decoded.text.replace(/^\ufeff/, '') : '';
}

function wildcard(pattern: string): RegExp {
  const escaped = pattern.replace(/[\\^$.|?+()[\]{}]/g, '\\$&').replace(/\*+/g, '[^/]*');
  return new RegExp(`^${escaped}$`, 'u');
}
