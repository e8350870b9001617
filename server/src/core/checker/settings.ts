import type { Profile, SourcingLevel } from '../analysis/context.ts';
import type { Audience, Genre } from '../draft/draft.ts';
import type { Severity } from '../rules/rule.ts';
import type { Language } from '../text/language.ts';

/** What a house sets for one rule. */
export interface RuleSetting {
  readonly level?: Severity | 'off';
  readonly options: Readonly<Record<string, unknown>>;
}

/** The settings that the checker follows; what is absent is left to the draft and to the rules. */
export interface Settings {
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly audience?: Audience;
  readonly genre?: Genre;
  readonly profile: Profile;
  readonly sourcing: SourcingLevel;
}

/** What holds where nobody set anything. */
export const defaultSettings: Settings = { rules: new Map(), profile: 'standard', sourcing: 'lenient' };

/** An expression that a team wants to be told of. */
export interface TeamPhrase {
  readonly pattern: string;
  readonly replacements: readonly string[];
  readonly note?: string;
  readonly level?: Severity;
}

/** All that a `sourcier.yml` may set. Paths and patterns are as written, relative to the folder of the file. */
export interface ProjectSettings extends Partial<Settings> {
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** The language of messages. */
  readonly language?: Language;
  readonly glossaries: readonly string[];
  readonly facts: readonly string[];
  readonly sources: readonly string[];
  readonly archives: readonly string[];
  readonly abbreviations: readonly string[];
  readonly phrases: readonly TeamPhrase[];
  /** Which files are drafts, in the manner of `.gitignore`; all where `include` is empty. */
  readonly files: { readonly include: readonly string[]; readonly ignore: readonly string[] };
}

/** A project that sets nothing. */
export const emptyProject: ProjectSettings = {
  rules: new Map(),
  glossaries: [],
  facts: [],
  sources: [],
  archives: [],
  abbreviations: [],
  phrases: [],
  files: { include: [], ignore: [] },
};

/** Settings over settings, the later over the earlier; of a rule, the level and each option count by themselves. */
export function mergeSettings(...layers: readonly Partial<Settings>[]): Settings {
  let merged: Settings = defaultSettings;
  for (const layer of layers) {
    const rules = new Map(merged.rules);
    for (const [id, { level, options }] of layer.rules ?? []) {
      const before = rules.get(id);
      const kept = level ?? before?.level;
      rules.set(id, { ...(kept && { level: kept }), options: { ...before?.options, ...options } });
    }
    merged = {
      rules,
      profile: layer.profile ?? merged.profile,
      sourcing: layer.sourcing ?? merged.sourcing,
      ...optional('audience', layer.audience ?? merged.audience),
      ...optional('genre', layer.genre ?? merged.genre),
    };
  }
  return merged;
}

function optional<K extends string, V>(key: K, value: V | undefined): { readonly [k in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [k in K]: V });
}

/**
 * The paths of a project where no drafts stand: its sources and its archives, relative to the folder of its settings, without `.` and last slash. A
 * path that is the whole folder, or leads out of it, sets nothing aside.
 */
export function pathsAside({ sources, archives }: Pick<ProjectSettings, 'sources' | 'archives'>): readonly string[] {
  return ['sources', ...sources, ...archives].flatMap((path) => {
    const parts = path
      .replaceAll('\\', '/')
      .split('/')
      .filter((part) => part !== '' && part !== '.');
    return parts.length === 0 || parts.includes('..') || /^[/\\]|^[a-z]:/i.test(path) ? [] : [parts.join('/')];
  });
}
