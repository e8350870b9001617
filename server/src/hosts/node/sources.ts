import { relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Problem } from '../../core/output/output.ts';
import { regions } from '../../core/output/region.ts';
import type { Sources } from '../../core/sources/source.ts';
import { createDraftSources, type SourceTold } from '../../service/sources.ts';
import { diskFiles } from './diskFiles.ts';
import type { ReadOnce } from './readDraft.ts';

/** Where the sources of a draft are looked for. */
export interface SourceFolders {
  /** The folder of the draft. */
  readonly folder: string;
  /** The draft, where it is a file. */
  readonly file?: string;
  /** The folder of the `sourcier.yml`, and the paths that it gives under `sources` and `archives`. */
  readonly project?: { readonly folder: string; readonly sources: readonly string[]; readonly archives: readonly string[] };
  /** Whether a rule wants what was published before; it is read for no other reason. */
  readonly wantsArchive?: boolean;
}

/** What opening sources needs to know. */
export interface SourcesInput {
  readonly cwd: string;
  /** Folders outside the project that the user, never the project, allows. */
  readonly allowed: readonly string[];
  /** Told of what cannot be read. */
  readonly tell: (problem: Problem) => void;
}

/** Opens the sources that drafts cite, as the server does, on the disk; what was read stays for the run. */
export function openSources({ cwd, allowed, tell }: SourcesInput): (read: ReadOnce, folders: SourceFolders) => Promise<Sources> {
  const opened = createDraftSources(diskFiles);
  return async (read, { folder, file, project, wantsArchive = false }) => {
    const roots = [folder, cwd, ...(project ? [project.folder] : []), ...allowed].map(addressOf);
    const { sources, problems } = await opened.of(read, {
      folder: addressOf(folder),
      roots,
      wantsArchive,
      ...(file !== undefined && { uri: addressOf(resolve(cwd, file)) }),
      ...(project && { project: { ...project, folder: addressOf(project.folder) } }),
    });
    for (const problem of problems) tell(placed(problem, cwd));
    return sources;
  };
}

function addressOf(path: string): string {
  return pathToFileURL(path).href.replace(/\/$/, '');
}

function placed({ uri, at, text }: SourceTold, cwd: string): Problem {
  const path = nameFor(fileURLToPath(uri), cwd);
  if (!at) return { path, text };
  const { startLine: line, startColumn: column } = regions(at.text)(at.span);
  return { path, line, column, text };
}

function nameFor(file: string, cwd: string): string {
  const way = relative(cwd, file);
  return way.startsWith('..') ? file.slice(file.lastIndexOf(sep) + 1) : way.split(sep).join('/');
}
