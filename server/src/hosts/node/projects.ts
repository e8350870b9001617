import { type Checker, createChecker } from '../../core/checker/checker.ts';
import { defaultSettings, type Settings } from '../../core/checker/settings.ts';
import type { Problem } from '../../core/output/output.ts';
import { rules } from '../../core/rules/index.ts';
import type { Choice } from './files.ts';
import { builtIn } from './given.ts';

/** What holds for the drafts of a folder. */
export interface Project {
  readonly settings: Settings;
  readonly checker: Checker;
  readonly files?: Choice;
}

/** The projects of a run: each draft is judged under the settings that are nearest to it. */
export interface Projects {
  readonly projectFor: (folder: string) => Project;
  /** What is wrong with the settings that were read so far. */
  readonly problems: readonly Problem[];
}

/** Finds and keeps the projects of a run. `overrides` is what the command line sets, before any file. */
export function openProjects(overrides: Partial<Settings>, onThrow: (rule: string, error: unknown) => void): Projects {
  const settings = { ...defaultSettings, ...overrides };
  const project: Project = { settings, checker: createChecker({ rules, settings, given: builtIn, onThrow }) };
  return { projectFor: () => project, problems: [] };
}
