import type { Judgement } from '../../core/checker/checker.ts';
import type { Problem } from '../../core/output/output.ts';
import { openDecisions } from './decisionsFile.ts';
import type { Project } from './projects.ts';
import type { ReadOnce } from './readDraft.ts';
import { openSources } from './sources.ts';

/** What lies beside a draft and bears on it: the decisions taken about it, the sources that it cites. */
export type Beside = (
  project: Project,
  folder: string,
  read: ReadOnce,
  /** The file of the draft, where it is one: its version in another language may stand beside it. */
  file?: string,
) => Promise<Pick<Judgement, 'decisions' | 'sources'>>;

/** What looking beside drafts needs to know. */
export interface BesideInput {
  readonly cwd: string;
  /** Folders of sources outside the working folder that may be read. */
  readonly allowed: readonly string[];
  readonly tell: (problem: Problem) => void;
  /** Told of a source that cannot be read: it hinders nothing. */
  readonly notice: (problem: Problem) => void;
}

/** Opens what lies beside the drafts of a run; each file is read once. */
export function openBeside({ cwd, allowed, tell, notice }: BesideInput): Beside {
  const decisionsFor = openDecisions(cwd, tell);
  const sourcesFor = openSources({ cwd, allowed, tell: notice });
  return async ({ settings, checker, folder: own }, folder, read, file) => ({
    decisions: decisionsFor(folder),
    sources: await sourcesFor(read, {
      folder,
      wantsArchive: checker.runs('wording/departs-from-agreed'),
      ...(file !== undefined && { file }),
      ...(own !== undefined && { project: { folder: own, sources: settings.sources, archives: settings.archives } }),
    }),
  });
}
