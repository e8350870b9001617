import { citedTargets } from '../core/analysis/citedTargets.ts';
import type { Draft } from '../core/draft/draft.ts';
import { pathsOf } from '../core/draft/frontMatter.ts';
import { readSeal, type Seal, sealName } from '../core/draft/seal.ts';
import { plainAddress } from '../core/sources/address.ts';
import type { Archive } from '../core/sources/archive.ts';
import { type Bibliography, bibliographyEndings, joinBibliographies, readBibliography } from '../core/sources/bibliography.ts';
import { makeSources, type TextRead } from '../core/sources/makeSources.ts';
import { largestSource } from '../core/sources/readSource.ts';
import { noSources, type Sources, type Unread } from '../core/sources/source.ts';
import { sourceEndings } from '../core/sources/sourceEndings.ts';
import { sourceProblems, unreadSentences } from '../core/sources/sourceProblem.ts';
import { type SourceFolder, textFilesFor } from '../core/sources/textFile.ts';
import { decodeText } from '../core/text/decode.ts';
import type { Bilingual } from '../core/text/language.ts';
import type { Span } from '../core/text/span.ts';
import { createArchives } from './archives.ts';
import type { Files, Standing } from './environment.ts';
import { precedentOf } from './precedent.ts';
import { createSourceFiles, type ReadText, type SourceFiles } from './sourceFiles.ts';
import { translationOf } from './translation.ts';
import { folderOf, nameOf, resolveUri } from './uri.ts';

/** Where the sources of a draft are looked for. Addresses are URIs. */
export interface SourcePlaces {
  /** The draft itself, where it is a file. */
  readonly uri?: string;
  /** The folder of the draft. */
  readonly folder: string;
  /** The folder of the `sourcier.yml`, and the paths that it gives. */
  readonly project?: { readonly folder: string; readonly sources: readonly string[]; readonly archives: readonly string[] };
  /** The folders below which anything may be read: those at work, and those that the user, never a project, allows. */
  readonly roots: readonly string[];
  /** Whether what was published before is wanted with the sources: a rule asks for it. */
  readonly wantsArchive: boolean;
  /** Whether the bibliographies of the project are wanted even where the draft cites nothing yet: so that it can. */
  readonly wantsList?: boolean;
}

/** What is wrong with a source: its file, and where in it, with its text where the place is known. */
export interface SourceTold {
  readonly uri: string;
  readonly at?: { readonly text: string; readonly span: Span };
  readonly text: Bilingual;
  /** The code of the diagnostic; `sources` where absent. */
  readonly code?: string;
}

/** The sources of a draft, and what could not be read of them: one sentence each. */
export interface Resolved {
  readonly sources: Sources;
  readonly problems: readonly SourceTold[];
}

/** Opens what drafts cite: bibliographies whole, texts only where they are cited. */
export interface DraftSources {
  /** The same `Sources` object as before while nothing that it is made of has changed. A draft that points nowhere opens nothing. */
  readonly of: (asked: { readonly text: string; readonly draft: Draft }, places: SourcePlaces) => Promise<Resolved>;
  /** Whether the change of a file concerns what was opened. */
  readonly changed: (uri: string) => boolean;
  /** The texts published before that a draft or its project names, opened though no rule asks for them; undefined where none are named. */
  readonly archive: (draft: Draft, places: SourcePlaces) => Promise<Archive | undefined>;
  readonly doubt: () => void;
  /** The text of a bibliography that was read, for the places of its entries. */
  readonly bibliographyText: (uri: string) => string | undefined;
  /** Forgets a draft. */
  readonly close: (uri: string) => void;
}

/** Makes the sources of drafts out of files. What takes long pauses. */
export function createDraftSources(files: Files, pause: () => Promise<void> = async () => {}): DraftSources {
  const known = createSourceFiles(files, largestSource);
  const archives = createArchives(known, pause);
  const before = new Map<string, { readonly parts: readonly unknown[]; readonly sources: Sources }>();
  const texts = new Map<string, string>();
  const joins = new WeakMap<Bibliography, { readonly all: readonly Bibliography[]; readonly joined: Bibliography }>();

  /** What stands where something may be read; tells where it may not. */
  async function standing(uri: string, roots: readonly string[], tell: Tell, missing?: Bilingual): Promise<Standing | undefined> {
    const found = await known.lookBelow(uri, roots);
    if (found === 'outside') tell({ uri, text: unreadSentences.outside });
    else if (!found && missing) tell({ uri, text: missing });
    return found === 'outside' ? undefined : found;
  }

  async function cited(draft: Draft, { folder, project, roots }: SourcePlaces, tell: Tell): Promise<Cited | undefined> {
    const own = ['bibliographie', 'sources']
      .flatMap((key) => pathsOf(draft.frontMatter, key))
      .map((path) => resolveUri(folder, path));
    const named = (project?.sources ?? []).map((path) => resolveUri(project?.folder ?? folder, path));
    const implied = [folder, project?.folder, ...own.map(folderOf)].flatMap((one) => (one ? [`${one}/sources`] : []));
    const folders: SourceFolder[] = [];
    const lists: string[] = [];
    for (const uri of new Set([...own, ...named, ...implied])) {
      const isAsked = own.includes(uri) || named.includes(uri);
      const found = await standing(uri, roots, tell, isAsked ? sourceProblems.absent() : undefined);
      if (found?.kind === 'folder') folders.push({ path: uri, names: await known.names(uri) });
      else if (found && hasEnding(uri, sourceEndings)) folders.push({ path: folderOf(uri), names: [nameOf(uri)] });
      else if (found) lists.push(uri);
    }
    // A folder of sources may hold its bibliography too.
    for (const { path, names } of folders)
      lists.push(...names.filter((name) => hasEnding(name, bibliographyEndings)).map((name) => resolveUri(path, name)));
    if (lists.length === 0 && folders.length === 0) return undefined;
    const bibliographies: Listed[] = [];
    for (const uri of new Set(lists)) {
      const found = await standing(uri, roots, tell);
      if (found && found.size > largestSource) tell({ uri, text: sourceProblems.tooLarge() });
      else if (found) {
        const list = await known.kept(uri, found, readList);
        texts.set(uri, list.text);
        bibliographies.push(list);
      }
    }
    const joined = joinedOf(bibliographies.map(({ bibliography }) => bibliography));
    const textOf = (file: string) => texts.get(file) ?? '';
    const doubles = joined.problems.map(({ file, span, text }) => ({ uri: file, at: { text: textOf(file), span }, text }));
    for (const problem of [...bibliographies.flatMap(({ problems }) => problems), ...doubles]) tell(problem);
    const targets = citedTargets(draft);
    const wanted = new Set(targets.keys);
    if (targets.addresses.size > 0)
      for (const { key, url } of joined.entries.values())
        if (url !== undefined && targets.addresses.has(plainAddress(url))) wanted.add(key);
    const read = new Map<string, TextRead>();
    for (const key of wanted) {
      const entry = joined.entries.get(key);
      const [first, second] = textFilesFor(key, entry, folders);
      if (!first) continue;
      const uri = resolveUri(first.folder, first.name);
      if (second) tell({ uri, text: sourceProblems.twoFiles(key, first.name, second.name) });
      const place = entry?.file && { uri: entry.place.file, at: { text: textOf(entry.place.file), span: entry.place.span } };
      read.set(
        key,
        await text(uri, roots, (problem) =>
          tell(problem.uri === uri && place ? { ...place, text: withName(first.name, problem.text) } : problem),
        ),
      );
    }
    return { joined, texts: read };
  }

  async function text(uri: string, roots: readonly string[], tell: Tell): Promise<TextRead> {
    const found = await known.lookBelow(uri, roots);
    const read =
      found === undefined || found === 'outside'
        ? { file: uri, unread: found ?? ('missing' as const) }
        : found.size > largestSource
          ? { file: uri, unread: 'too-large' as const }
          : await known.kept(uri, found, readText);
    if ('unread' in read) tell({ uri, text: unreadSentences[read.unread] });
    return read;
  }

  async function archiveOf(draft: Draft, { folder, project, roots }: SourcePlaces, tell: Tell): Promise<Archive | undefined> {
    const own = pathsOf(draft.frontMatter, 'archives').map((path) => resolveUri(folder, path));
    const paths = (project?.archives ?? []).map((path) => resolveUri(project?.folder ?? folder, path));
    if (own.length + paths.length === 0) return undefined;
    const opened = await archives.of([...own, ...paths], (one) => standing(one, roots, tell, sourceProblems.absent()));
    for (const one of opened?.unread ?? []) tell({ uri: one.uri, text: unreadSentences[one.unread] });
    return opened?.archive;
  }

  function joinedOf(all: readonly Bibliography[]): Bibliography {
    const [first] = all;
    if (!first) return { entries: new Map(), problems: [] };
    const kept = joins.get(first);
    if (kept && isSame(kept.all, all)) return kept.joined;
    const joined = joinBibliographies(all.map(({ entries }) => ({ entries, problems: [] })));
    joins.set(first, { all, joined });
    return joined;
  }

  return {
    async of(asked, places) {
      const { folder, project, wantsArchive, uri } = places;
      const told = new Map<string, SourceTold>();
      const tell: Tell = (problem) => told.set(`${problem.uri} ${problem.at?.span.start} ${problem.text.fr}`, problem);
      const points = /@|https?:|bibliographie/.test(asked.text) || (places.wantsList && project && project.sources.length > 0);
      const found = points ? await cited(asked.draft, places, tell) : undefined;
      const translation = uri === undefined ? undefined : await translationOf(asked, uri, known);
      const precedent = await precedentOf(asked, places, known, (problem) =>
        tell({ uri: problem, text: sourceProblems.absent() }),
      );
      const seal = uri === undefined ? undefined : await sealOf(uri, folder, known, tell);
      const archive = wantsArchive ? await archiveOf(asked.draft, places, tell) : undefined;
      const problems = [...told.values()];
      const parts = [found?.joined, ...(found ? [...found.texts].flat() : []), translation, precedent, archive, seal];
      if (parts.every((part) => part === undefined)) return { sources: noSources, problems };
      const last = before.get(uri ?? '');
      if (last && isSame(last.parts, parts)) return { sources: last.sources, problems };
      const sources: Sources = {
        ...(found ? makeSources(found.joined, found.texts, true) : noSources),
        ...(archive && { archive }),
        ...(translation && { translation }),
        ...(precedent && { precedent }),
        ...(seal && { seal }),
      };
      before.set(uri ?? '', { parts, sources });
      return { sources, problems };
    },
    changed: known.changed,
    archive: (draft, places) => archiveOf(draft, places, () => {}),
    doubt: known.doubt,
    bibliographyText: (uri) => texts.get(uri),
    close: (uri) => {
      before.delete(uri);
    },
  };
}

type Tell = (problem: SourceTold) => void;

interface Cited {
  readonly joined: Bibliography;
  readonly texts: ReadonlyMap<string, TextRead>;
}

/** A bibliography as it was read. */
interface Listed {
  readonly uri: string;
  readonly text: string;
  readonly bibliography: Bibliography;
  readonly problems: readonly SourceTold[];
}

async function readText(uri: string, bytes: Uint8Array | Unread, read: ReadText): Promise<TextRead> {
  return { file: uri, ...(typeof bytes === 'string' ? { unread: bytes } : await read(uri, bytes)) };
}

function readList(uri: string, bytes: Uint8Array | Unread): Listed {
  const nothing = { uri, text: '', bibliography: { entries: new Map(), problems: [] } };
  if (typeof bytes === 'string') return { ...nothing, problems: [{ uri, text: unreadSentences[bytes] }] };
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return { ...nothing, problems: [{ uri, text: sourceProblems.binary() }] };
  const { text } = decoded;
  const bibliography = readBibliography(text, uri);
  const problems = bibliography.problems.map(({ span, text: said }) => ({ uri, at: { text, span }, text: said }));
  return { uri, text, bibliography, problems };
}

/** The seal beside a draft: what was recorded when it was validated. */
async function sealOf(uri: string, folder: string, files: SourceFiles, tell: Tell): Promise<Seal | undefined> {
  const beside = sealName(uri);
  const found = await files.lookBelow(beside, [folder]);
  if (!found || found === 'outside' || found.kind !== 'file') return undefined;
  const seal = await files.kept(beside, found, readSealFile);
  if (!seal) tell({ uri: beside, text: sourceProblems.noSeal() });
  return seal;
}

function readSealFile(_uri: string, bytes: Uint8Array | string): Seal | undefined {
  const decoded = typeof bytes === 'string' ? undefined : decodeText(bytes);
  return decoded && 'text' in decoded ? readSeal(decoded.text) : undefined;
}

/** A sentence that goes on from a name, with that name: it stands at the entry that gives it. */
function withName(name: string, text: Bilingual): Bilingual {
  return { fr: `«\u00a0${name}\u00a0» ${text.fr}`, en: `“${name}” ${text.en}` };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

function hasEnding(name: string, endings: readonly string[]): boolean {
  const lower = nameOf(name).toLowerCase();
  return endings.some((ending) => lower.endsWith(ending));
}
