import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Given } from '../../core/analysis/given.ts';
import { type Checker, createChecker } from '../../core/checker/checker.ts';
import { readSettings } from '../../core/checker/readSettings.ts';
import { emptyProject, mergeSettings, type ProjectSettings, pathsAside, type Settings } from '../../core/checker/settings.ts';
import type { SettingsProblem } from '../../core/checker/settingsProblem.ts';
import type { Problem } from '../../core/output/output.ts';
import { regions } from '../../core/output/region.ts';
import { rules } from '../../core/rules/index.ts';
import type { Choice } from './files.ts';
import { builtIn, givenFor } from './given.ts';
import type { GlossaryCache } from './glossaryCache.ts';
import { messages } from './messages.ts';
import { whyNot } from './readDraft.ts';

/** What holds for the drafts of a folder. */
export interface Project {
  readonly settings: ProjectSettings;
  readonly checker: Checker;
  /** The glossary and the facts under which it checks. */
  readonly given: Given;
  /** The folder of its `sourcier.yml`; none where there is no such file. */
  readonly folder?: string;
  readonly files?: Choice;
  /** Changes with anything that the findings of its drafts depend on beside the drafts. */
  readonly key: string;
}

/** The projects of a run: each draft is judged under the settings that are nearest to it. */
export interface Projects {
  /** The project of a folder; with the glossaries that a draft in it names for itself, where it does. */
  readonly projectFor: (folder: string, glossaries?: readonly string[]) => Project;
}

/** What opening projects needs to know. */
export interface ProjectsInput {
  readonly cwd: string;
  /** A settings file that holds for all drafts, instead of the nearest. */
  readonly config: string | undefined;
  /** What the command line sets, over any file. */
  readonly overrides: Partial<Settings>;
  readonly tell: (problem: Problem) => void;
  /** Where glossaries are kept as they were compiled. */
  readonly cache?: GlossaryCache;
}

/** The names under which a settings file is looked for, the first found counts. */
export const settingsNames = ['sourcier.yml', 'sourcier.yaml'] as const;

/** Finds and keeps the projects of a run; what is wrong with a settings file is told when it is first read. */
export function openProjects({ cwd, config, overrides, tell, cache }: ProjectsInput): Projects {
  const byKey = new Map<string, Project>();
  const byFolder = new Map<string, string | undefined>();
  const thrown = new Set<string>();
  const onThrow = (rule: string, error: unknown) => {
    if (!thrown.has(rule)) tell({ text: messages.ruleThrew(rule, nameOf(error)) });
    thrown.add(rule);
  };

  function open(file: string | undefined, draft?: { readonly folder: string; readonly glossaries: readonly string[] }): Project {
    const path = file === undefined ? '' : nameFor(file, cwd);
    const settings = file === undefined ? emptyProject : readProject(file, path, tell);
    const folder = file === undefined ? undefined : dirname(file);
    const base = folder ?? draft?.folder;
    const { given, key } =
      base === undefined
        ? { given: builtIn, key: '' }
        : givenFor({ settings, folder: base, tell, cache, ...(draft && { draft }) });
    const merged = mergeSettings(settings, overrides);
    return {
      settings,
      given,
      checker: createChecker({ rules, settings: merged, given, onThrow }),
      key: JSON.stringify([key, { ...merged, rules: [...merged.rules] }]),
      ...(folder !== undefined && {
        folder,
        files: { folder, include: settings.files.include, ignore: [...settings.files.ignore, ...aside(settings)] },
      }),
    };
  }

  return {
    projectFor(folder, glossaries = []) {
      const file = config === undefined ? nearestSettings(folder, byFolder) : resolve(cwd, config);
      const key = JSON.stringify([file ?? '', ...(glossaries.length > 0 ? [folder, ...glossaries] : [])]);
      let project = byKey.get(key);
      if (!project) {
        project = open(file, glossaries.length > 0 ? { folder, glossaries } : undefined);
        byKey.set(key, project);
      }
      return project;
    },
  };
}

/** Sources and archives are left out of folders that are searched for drafts, in the manner of `.gitignore`. */
function aside(settings: ProjectSettings): readonly string[] {
  return pathsAside(settings).map((path) => `/${path.replace(/[\\!#*?[\] ]/g, '\\$&')}`);
}

/** The settings file that is nearest to a folder, upwards, not beyond the root of the repository. */
export function nearestSettings(folder: string, known = new Map<string, string | undefined>()): string | undefined {
  if (known.has(folder)) return known.get(folder);
  const here = settingsNames.map((name) => join(folder, name)).find((file) => existsSync(file));
  const parent = dirname(folder);
  const found = here ?? (parent === folder || existsSync(join(folder, '.git')) ? undefined : nearestSettings(parent, known));
  known.set(folder, found);
  return found;
}

function readProject(file: string, path: string, tell: (problem: Problem) => void): ProjectSettings {
  const text = readText(file, path, tell);
  if (text === undefined) return emptyProject;
  const { settings, problems } = readSettings(text, rules);
  tellAll(text, path, problems, tell);
  return settings;
}

function readText(file: string, path: string, tell: (problem: Problem) => void): string | undefined {
  try {
    if (statSync(file).isFile()) return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
    tell({ path, text: messages.notRegular });
  } catch (error) {
    tell({ path, text: whyNot(error, file) });
  }
  return undefined;
}

function tellAll(text: string, path: string, problems: readonly SettingsProblem[], tell: (problem: Problem) => void): void {
  const region = regions(text);
  for (const { span, text: said } of problems) {
    const { startLine: line, startColumn: column } = region(span);
    tell({ path, line, column, text: said });
  }
}

function nameFor(file: string, cwd: string): string {
  const way = relative(cwd, file);
  return way.startsWith('..') ? file.slice(file.lastIndexOf(sep) + 1) : way.split(sep).join('/');
}

/** The message of an exception may hold words of the draft: its name says enough. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'Error';
}
