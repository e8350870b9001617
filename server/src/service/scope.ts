import type { Given } from '../core/analysis/given.ts';
import { type Checker, createChecker } from '../core/checker/checker.ts';
import { type Decisions, decisionsName, noDecisions, readDecisions } from '../core/checker/decisions.ts';
import { lockName } from '../core/checker/lock.ts';
import { type NamedProblem, notRead } from '../core/checker/namedFiles.ts';
import { glossariesOfPackage, packageNamed } from '../core/checker/packageFiles.ts';
import { type FileProblem, glossaryIn, type ProjectFile, projectGiven } from '../core/checker/projectGiven.ts';
import { readSettings } from '../core/checker/readSettings.ts';
import { emptyProject, mergeSettings, type ProjectSettings, pathsAside } from '../core/checker/settings.ts';
import { glossaryEndings } from '../core/glossary/readGlossary.ts';
import { readKnowledge } from '../core/knowledge/read.ts';
import type { Archive } from '../core/sources/archive.ts';
import { noSources, type Sources } from '../core/sources/source.ts';
import { decodeText } from '../core/text/decode.ts';
import { whereFailed } from '../core/text/failure.ts';
import type { Bilingual, Language } from '../core/text/language.ts';
import type { Environment } from './environment.ts';
import type { SourcePlaces } from './sources.ts';
import { folderOf, isUnder, nameOf, parentOf, plainUri, resolveUri, uriIn } from './uri.ts';
import { fileBehind } from './wordDrafts.ts';

/** What holds for the drafts of one folder: the checker that its settings, its glossaries and the editor's settings make. */
export interface Scope {
  readonly checker: Checker;
  readonly given: Given;
  /** What was set aside in the file beside the drafts. */
  readonly decisions: Decisions;
  /** The text of that file, where there is one. */
  readonly decisionsText?: string;
  readonly language: Language;
  /** Milliseconds without a change after which the writer is taken to have finished a block. */
  readonly pause: number;
  /** The folder of the settings file, and where it has sources and published texts looked for. */
  readonly project?: Required<SourcePlaces>['project'];
  /** Where the sources and the published texts of the project stand, and so no drafts. */
  readonly aside: readonly string[];
  /** Folders anywhere whose sources the user, never a project, allows to be read; none where the folder is not trusted. */
  readonly allowed: readonly string[];
  /** What the draft cites, as far as it was opened; none until the service has resolved it. */
  readonly sources: Sources;
  /** Texts published before, where the hover had them opened though no rule asks for them. */
  readonly archive?: Archive;
  /** The settings file that holds; none where the editor and the rules themselves say all. */
  readonly settings?: string;
  readonly glossaries: readonly string[];
  /** The glossaries that could be read; `name` is what their entries give as their origin. */
  readonly glossaryFiles: readonly ReadFile[];
  readonly facts: readonly string[];
  /** What is wrong with the files that the settings file names, by the path under which it does. */
  readonly namedWrong: readonly NamedProblem[];
  /** The text of the settings file when it was read. */
  readonly settingsText?: string;
  /** Glossaries and facts that can no longer be read: what they said when they last could holds. */
  readonly stale: readonly string[];
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
  /** Who proposes terms; empty where nobody is named. */
  readonly author: string;
  /** Folders outside those at work whose sources may be read: paths or addresses. */
  readonly sourceFolders: readonly string[];
}

/** What holds where the editor sets nothing. */
export const plainEditor: EditorSettings = { rules: {}, language: undefined, pause: 2000, author: '', sourceFolders: [] };

/** The scopes of all folders, each made once and kept until what it was made of changes. */
export interface Scopes {
  /** The scope of a document, with the glossaries that it names at its own head as the nearest layer. */
  readonly of: (uri: string, editor: EditorSettings, glossaries?: readonly string[]) => Promise<Scope>;
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
  const beside = new Map<string, Promise<Beside | undefined>>();
  const files = new Set<string>();
  const watched = new Set<string>();
  // Never dropped: a file that says what it said before is the same object, and is not read into entries again.
  const asRead = new Map<string, ReadFile>();
  // Never dropped: it is wanted when a file has just changed for the worse.
  const readable = new Map<string, ReadFile>();

  /** A file as it is or, once nothing in it can be read any longer, as it was when it last could. */
  function lastReadable(file: ReadFile, isReadable: (file: ProjectFile) => boolean): ReadFile {
    const before = readable.get(file.uri);
    if (before && !sameContent(before, file) && !isReadable(file) && isReadable(before)) return before;
    readable.set(file.uri, file);
    return file;
  }

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

  /** What was set aside in a folder; what is wrong with the file is shown in it, where it is opened. */
  function decisionsOf(folder: string): Promise<Beside | undefined> {
    let found = beside.get(folder);
    if (!found) {
      found = environment.read(`${folder}/${decisionsName}`).then((bytes) => {
        if (!bytes) return undefined;
        const decisionsText = decode(bytes);
        return { decisions: readDecisions(decisionsText).decisions, decisionsText };
      });
      beside.set(folder, found);
    }
    return found;
  }

  async function scopeOf(file: Settled | undefined, editor: EditorSettings, own: OwnGlossaries): Promise<Scope> {
    const { rules, log } = environment;
    const read = file ? readSettings(file.text, rules) : { settings: emptyProject, problems: [] };
    const project: ProjectSettings = read.settings;
    const base = file ? folderOf(file.uri) : own.folder;
    const named = {
      glossaries: file ? await eachMatching(base, project.glossaries, glossaryEnding) : [],
      facts: file ? await eachMatching(base, project.facts, factEnding) : [],
    };
    const glossaries = [...new Set([...urisOf(named.glossaries), ...(await matching(own.folder, own.paths, glossaryEnding))])];
    const facts = [...urisOf(named.facts)];
    const isOurs = await insideOf(base);
    const [glossaryFiles, factFiles] = await Promise.all(
      [glossaries, facts].map((uris) => Promise.all(uris.map((uri) => readFile(uri, uris, base, isOurs)))),
    );
    const lockUri = `${base}/${lockName}`;
    const lock = glossaries.length > 0 ? await environment.read(lockUri) : undefined;
    files.add(plainUri(lockUri));
    const used = {
      glossaries: present(glossaryFiles).map((one) => lastReadable(one, saysTerms)),
      facts: present(factFiles).map((one) => lastReadable(one, saysFacts)),
    };
    const current = new Set([...present(glossaryFiles), ...present(factFiles)]);
    const stale = [...used.glossaries, ...used.facts].filter((one) => !current.has(one)).map(({ uri }) => uri);
    const { given, problems } = projectGiven(environment.given, project, {
      ...used,
      ...(lock && { lock: decode(lock) }),
    });
    const missing = [...(glossaryFiles ?? []), ...(factFiles ?? [])].filter((text) => text === undefined).length;
    const wrong = (found: readonly Named[], read: readonly (ReadFile | undefined)[] = []) =>
      namedProblems(found, present(read), problems, stale, isOurs);
    const namedWrong = [...(await wrong(named.glossaries, glossaryFiles)), ...(await wrong(named.facts, factFiles))];
    // JSON is YAML: what the editor sets is read as a settings file is.
    const set = readSettings(JSON.stringify({ rules: editor.rules }), rules);
    for (const { text } of set.problems) log(`sourcier.rules: ${text.fr}`);
    for (const uri of [...glossaries, ...facts, ...(file ? [file.uri] : [])]) files.add(plainUri(uri));
    return {
      given,
      checker: createChecker({
        rules,
        settings: mergeSettings(project, set.settings),
        given,
        onThrow: (rule, error) => log(`${rule}: ${whereFailed(error)}`),
      }),
      decisions: noDecisions,
      sources: noSources,
      aside: file ? pathsAside(project).map((path) => resolveUri(folderOf(file.uri), path)) : [],
      allowed: editor.sourceFolders.map((path) => resolveUri('file://', path)),
      ...(file && { project: { folder: folderOf(file.uri), sources: project.sources, archives: project.archives } }),
      language: editor.language ?? project.language ?? 'fr',
      pause: editor.pause,
      ...(file && { settings: file.uri }),
      glossaries,
      glossaryFiles: used.glossaries,
      facts,
      stale,
      namedWrong,
      ...(file && { settingsText: file.text }),
      problems: read.problems.length + problems.length + missing + stale.length,
    };
  }

  /** Each path with the files that it names. */
  const eachMatching = (folder: string, paths: readonly string[], ending: RegExp): Promise<readonly Named[]> =>
    Promise.all(paths.map(async (path) => ({ path, uris: await matching(folder, [path], ending) })));

  /** The files that paths name, relative to a folder: files, folders, patterns and packages. */
  async function matching(folder: string, paths: readonly string[], ending: RegExp): Promise<readonly string[]> {
    const found = await Promise.all(
      paths.map(async (path): Promise<readonly string[]> => {
        const wanted = packageNamed(path);
        if (wanted !== undefined) {
          const home = await packageFolder(wanted, folder);
          return home ? matching(home.uri, glossariesOfPackage(home.manifest), ending) : [];
        }
        if (path.includes('*'))
          return expanded(resolveUri(folder, fixedPart(path)), path.slice(fixedPart(path).length).split('/'));
        const uri = resolveUri(folder, path);
        const inside = (await environment.list(uri)).filter((name) => ending.test(name));
        if (inside.length === 0) return [uri];
        watched.add(plainUri(uri));
        return inside.sort().map((name) => uriIn(uri, name));
      }),
    );
    return [...new Set(found.flat())];
  }

  /** The files that a pattern names, part by part: `*` is any part of a name, `**` any folders, but for hidden ones and those of packages. */
  async function expanded(folder: string, [part, ...rest]: readonly string[]): Promise<readonly string[]> {
    if (part === undefined) return [];
    if (part === '**') {
      const below = (await environment.folders(folder)).filter((name) => !name.startsWith('.') && name !== 'node_modules');
      const found = await Promise.all([
        expanded(folder, rest),
        ...[...below].sort().map((name) => expanded(uriIn(folder, name), ['**', ...rest])),
      ]);
      return found.flat();
    }
    const pattern = wildcard(part);
    if (rest.length === 0) {
      watched.add(plainUri(folder));
      const names = (await environment.list(folder)).filter((name) => pattern.test(name));
      return names.sort().map((name) => uriIn(folder, name));
    }
    const folders = (await environment.folders(folder)).filter((name) => pattern.test(name));
    return (await Promise.all([...folders].sort().map((name) => expanded(uriIn(folder, name), rest)))).flat();
  }

  /** The folder in which a package is installed, as Node looks for it: upwards. */
  async function packageFolder(name: string, folder: string): Promise<{ uri: string; manifest: string } | undefined> {
    for (let at: string | undefined = folder; at !== undefined; at = parentOf(at)) {
      const uri = resolveUri(at, `node_modules/${name}`);
      const bytes = await environment.read(`${uri}/package.json`);
      if (bytes) return { uri, manifest: decode(bytes) };
    }
    return undefined;
  }

  /** Whether a file really lies in the repository of a folder, or in the folder where there is none: what `..` or a link leads out to is not read. */
  async function insideOf(folder: string): Promise<(uri: string) => Promise<boolean>> {
    let root = folder;
    for (let at: string | undefined = folder; at !== undefined; at = parentOf(at)) {
      if (!(await environment.read(`${at}/.git/HEAD`))) continue;
      root = at;
      break;
    }
    const real = (await environment.look(root))?.real ?? root;
    return async (uri) => isUnder(plainUri((await environment.look(uri))?.real ?? uri), plainUri(real));
  }

  async function readFile(
    uri: string,
    among: readonly string[],
    base: string,
    isOurs: (uri: string) => Promise<boolean>,
  ): Promise<ReadFile | undefined> {
    const bytes = (await isOurs(uri)) ? await environment.read(uri, largest) : undefined;
    if (!bytes) return undefined;
    // An entry must lead back to its one file, where two folders hold files of one name too.
    const isAlone = among.every((other) => other === uri || nameOf(other) !== nameOf(uri));
    const path = isUnder(uri, base) ? decodeURIComponent(uri.slice(base.length + 1)) : uri;
    const file = { uri, name: isAlone ? nameOf(uri) : uri, path, text: /\.xlsx$/i.test(uri) ? '' : decode(bytes), bytes };
    const before = asRead.get(uri);
    if (before && before.name === file.name && before.path === path && sameContent(before, file)) return before;
    asRead.set(uri, file);
    return file;
  }

  return {
    async of(uri, editor, glossaries = []) {
      const folder = folderOf(fileBehind(uri));
      const [file, decided] = trusted ? await Promise.all([settingsOf(folder), decisionsOf(folder)]) : [];
      const own = { folder, paths: trusted ? glossaries : [] };
      const key = JSON.stringify([file?.uri, editor, ...(own.paths.length > 0 ? [own] : [])]);
      let scope = scopes.get(key);
      if (!scope) {
        scope = scopeOf(file, editor, own);
        scopes.set(key, scope);
      }
      return decided ? { ...(await scope), ...decided } : scope;
    },
    dependOn: (uri) =>
      [...settingsNames, decisionsName].includes(nameOf(uri)) || files.has(plainUri(uri)) || watched.has(plainUri(folderOf(uri))),
    drop() {
      nearest.clear();
      beside.clear();
      scopes.clear();
      files.clear();
      watched.clear();
    },
  };
}

/** A path as the settings file writes it, and the files that it names. */
interface Named {
  readonly path: string;
  readonly uris: readonly string[];
}

function urisOf(named: readonly Named[]): ReadonlySet<string> {
  return new Set(named.flatMap(({ uris }) => uris));
}

/** One sentence for each file that is not read, or has an error in it: the first, with its line. */
async function namedProblems(
  named: readonly Named[],
  read: readonly ReadFile[],
  problems: readonly FileProblem[],
  stale: readonly string[],
  isOurs: (uri: string) => Promise<boolean>,
): Promise<readonly NamedProblem[]> {
  const found: NamedProblem[] = [];
  for (const { path, uris } of named) {
    if (uris.length === 0) found.push({ path, text: packageNamed(path) === undefined ? notRead.noMatch : notRead.noSuchPackage });
    for (const uri of uris) {
      const file = read.find((one) => one.uri === uri);
      const name = file?.path ?? nameOf(uri);
      if (!file) found.push({ path, text: goesOn(name, (await isOurs(uri)) ? notRead.noSuchFile : notRead.outside) });
      else if (stale.includes(uri)) found.push({ path, text: goesOn(name, noLongerRead) });
      else {
        const error = problems.find((problem) => problem.severity === 'error' && problem.file === file);
        if (error) found.push({ path, text: atLine(name, error) });
      }
    }
  }
  return found;
}

const noLongerRead: Bilingual = {
  fr: 'ne se lit plus\u00a0: son dernier état lisible sert toujours.',
  en: 'can no longer be read: its last readable state still holds.',
};

function goesOn(name: string, text: Bilingual): Bilingual {
  return { fr: `${name}\u00a0: ${text.fr}`, en: `${name}: ${text.en}` };
}

function atLine(name: string, { file, span, text }: FileProblem): Bilingual {
  const line = file.text ? file.text.slice(0, span.start).split(/\r\n|\r|\n/).length : undefined;
  return {
    fr: `${name}${line ? `, ligne ${line}` : ''}\u00a0: ${text.fr}`,
    en: `${name}${line ? `, line ${line}` : ''}: ${text.en}`,
  };
}

/** Whether a file says what it said before; a workbook has no text, its bytes tell. */
function sameContent(a: ReadFile, b: ReadFile): boolean {
  if (a.text !== b.text) return false;
  return a.text !== '' || (a.bytes?.length === b.bytes?.length && (a.bytes ?? []).every((byte, at) => byte === b.bytes?.[at]));
}

/** Whether a glossary says anything, be it nothing wrong: one that is empty is readable. */
function saysTerms(file: ProjectFile): boolean {
  const { entries, extensions = [], problems } = glossaryIn(file);
  return entries.length + extensions.length > 0 || !problems.some(({ severity }) => severity === 'error');
}

/** The same of a file of facts. */
function saysFacts({ name, text }: ProjectFile): boolean {
  const { facts, problems } = readKnowledge(text, name);
  return facts.length > 0 || problems.length === 0;
}

/** The endings of what is read in a folder that a settings file names. */
const glossaryEnding = new RegExp(`\\.(?:${glossaryEndings.map((ending) => ending.slice(1)).join('|')})$`, 'i');
/** The largest glossary or file of facts that is read, in bytes. */
const largest = 40_000_000;
const factEnding = /\.(ya?ml|csv|tsv)$/i;

/** The glossaries that a draft names for itself, from its own folder. */
interface OwnGlossaries {
  readonly folder: string;
  readonly paths: readonly string[];
}

type Beside = Required<Pick<Scope, 'decisions' | 'decisionsText'>>;

/** A file of the project as it was read, and where. */
export interface ReadFile extends ProjectFile {
  readonly uri: string;
}

interface Settled {
  readonly uri: string;
  readonly text: string;
}

function present<T>(values: readonly (T | undefined)[] | undefined): readonly T[] {
  return (values ?? []).filter((value) => value !== undefined);
}

/** The text of a file of ours; bytes that are no text read as an empty file. */
export function decode(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  return 'text' in decoded ? decoded.text.replace(/^\ufeff/, '') : '';
}

/** What stands in a pattern before the first part with a star: a folder, or nothing. */
function fixedPart(path: string): string {
  return /^(?:[^*/]*\/)*/.exec(path)?.[0] ?? '';
}

function wildcard(pattern: string): RegExp {
  const escaped = pattern.replace(/[\\^$.|?+()[\]{}]/g, '\\$&').replace(/\*+/g, '[^/]*');
  return new RegExp(`^${escaped}$`, 'u');
}
