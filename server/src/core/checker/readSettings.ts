import { finderOf } from '../analysis/teamPattern.ts';
import type { Rule, Severity } from '../rules/rule.ts';
import type { Bilingual } from '../text/language.ts';
import { nearest } from '../text/nearest.ts';
import { plain, readYaml, type YamlEntry, type YamlNode } from '../text/yaml.ts';
import { innerKeys, levelNames, type SettingName, settingKeys } from './settingKeys.ts';
import { emptyProject, type ProjectSettings, type RuleSetting, type TeamPhrase } from './settings.ts';
import { kinds, settingsProblems as problem, type SettingsProblem } from './settingsProblem.ts';

/** What a `sourcier.yml` says, and what is wrong with it. */
export interface SettingsRead {
  readonly settings: ProjectSettings;
  readonly problems: readonly SettingsProblem[];
}

/** The largest settings file that is read, in UTF-16 units. */
const largest = 1_000_000;

/** Reads the text of a `sourcier.yml`. What is wrong in it is told, and the rest holds. JSON is read as well, being YAML. */
export function readSettings(text: string, rules: readonly Rule[]): SettingsRead {
  if (text.length > largest) return failed({ start: 0, end: 0 }, problem.tooLarge());
  const { root, problem: found } = readYaml(text);
  if (found) {
    const span = { start: found.at, end: Math.min(text.length, found.at + 1) };
    return failed(span, found.id === 'broken' ? problem.broken(found.detail) : problem[found.id]());
  }
  // An empty file, or one of comments only, sets nothing.
  if (!root || isNothing(root)) return { settings: emptyProject, problems: [] };
  const reader = new Reader(rules);
  return { settings: reader.project(root), problems: reader.problems };
}

function failed(span: SettingsProblem['span'], text: Bilingual): SettingsRead {
  return { settings: emptyProject, problems: [{ span, text }] };
}

type Keys = Readonly<Record<string, { readonly fr: string; readonly en: string }>>;

/** Walks the tree of a settings file; the invariant it keeps is that each oddity is told once, where it stands. */
class Reader {
  readonly problems: SettingsProblem[] = [];
  readonly #rules: ReadonlyMap<string, Rule>;

  constructor(rules: readonly Rule[]) {
    this.#rules = new Map(rules.map((rule) => [rule.id, rule]));
  }

  project(root: YamlNode): ProjectSettings {
    const found = this.#keyed(root, 'sourcier.yml', settingKeys);
    const paths = (name: SettingName) => this.#texts(found.get(name));
    const files = this.#keyed(found.get('files')?.value, settingKeys.files.fr, innerKeys.files);
    const phrases = this.#phrases(found.get('phrases'));
    return {
      ...emptyProject,
      rules: withPhrases(this.#ruleSettings(found.get('rules')), phrases),
      ...this.#choices(found),
      glossaries: paths('glossaries'),
      facts: paths('facts'),
      sources: paths('sources'),
      archives: paths('archives'),
      abbreviations: this.#texts(found.get('abbreviations')),
      phrases,
      files: { include: this.#texts(files.get('include')), ignore: this.#texts(files.get('ignore')) },
    };
  }

  #choices(found: ReadonlyMap<SettingName, YamlEntry>): Partial<ProjectSettings> {
    const sourcing = found.get('sourcing');
    const level =
      sourcing?.value.kind === 'map' ? this.#keyed(sourcing.value, 'sourcing', innerKeys.sourcing).get('level') : sourcing;
    return {
      ...this.#choice('audience', found.get('audience'), settingKeys.audience.choices),
      ...this.#choice('genre', found.get('genre'), settingKeys.genre.choices),
      ...this.#choice('profile', found.get('profile'), settingKeys.profile.choices),
      ...this.#choice('language', found.get('language'), settingKeys.language.choices),
      ...this.#choice('sourcing', level, settingKeys.sourcing.choices),
    };
  }

  #choice<K extends string, V extends string>(
    name: K,
    entry: YamlEntry | undefined,
    choices: readonly V[],
  ): { readonly [k in K]?: V } {
    if (!entry) return {};
    const value = entry.value.kind === 'scalar' ? entry.value.text : undefined;
    const chosen = choices.find((choice) => choice === value);
    if (chosen !== undefined) return { [name]: chosen } as { readonly [k in K]: V };
    this.#tell(
      entry.value,
      value === undefined
        ? problem.wants(entry.key, kinds.text)
        : problem.badChoice(entry.key, value, choices, nearest(value, choices)),
    );
    return {};
  }

  #ruleSettings(entry: YamlEntry | undefined): ReadonlyMap<string, RuleSetting> {
    const settings = new Map<string, RuleSetting>();
    for (const one of this.#entries(entry?.value, entry?.key ?? '')) {
      const family = one.key.endsWith('/*');
      const ids = this.#idsOf(one.key);
      if (ids.length === 0) this.#tell({ span: one.keySpan }, problem.unknownRule(one.key, nearest(one.key, this.#rules.keys())));
      for (const id of ids) {
        const rule = this.#rules.get(id);
        // What is said of one rule goes before what is said of its family, wherever they stand.
        const setting = rule && this.#ruleSetting(rule, one, family);
        if (setting && (!family || !settings.has(id))) settings.set(id, setting);
      }
    }
    return settings;
  }

  /** `family/*` names all rules of a family. */
  #idsOf(key: string): readonly string[] {
    if (this.#rules.has(key)) return [key];
    return key.endsWith('/*') ? [...this.#rules.keys()].filter((id) => id.startsWith(key.slice(0, -1))) : [];
  }

  #ruleSetting(rule: Rule, { key, value }: YamlEntry, family: boolean): RuleSetting | undefined {
    if (value.kind !== 'map') {
      const level = this.#level(value, key);
      return level && { level, options: {} };
    }
    let level: Severity | 'off' | undefined;
    const options: Record<string, unknown> = Object.create(null);
    for (const entry of this.#entries(value, key)) {
      const option = Object.hasOwn(rule.options, entry.key) ? rule.options[entry.key] : undefined;
      if (option) {
        const read = this.#option(entry, option.default);
        if (read !== undefined) options[entry.key] = read;
      } else if (entry.key === innerKeys.rule.level.fr || entry.key === innerKeys.rule.level.en) {
        level = this.#level(entry.value, entry.key);
      } else if (!family) {
        const near = nearest(entry.key, [...Object.keys(rule.options), innerKeys.rule.level.fr]);
        this.#tell({ span: entry.keySpan }, problem.unknownOption(rule.id, entry.key, near));
      }
    }
    return { ...(level && { level }), options };
  }

  #level(node: YamlNode, key: string): Severity | 'off' | undefined {
    if (node.kind !== 'scalar' || node.value === null) {
      this.#tell(node, problem.wants(key, kinds.level));
      return undefined;
    }
    const level = Object.hasOwn(levelNames, node.text) ? levelNames[node.text] : undefined;
    if (level === undefined) this.#tell(node, problem.unknownLevel(node.text, nearest(node.text, Object.keys(levelNames))));
    return level;
  }

  /** An option's value is of the kind of its default. */
  #option({ key, value }: YamlEntry, like: unknown): unknown {
    const read = plain(value);
    const kind = Array.isArray(like)
      ? 'texts'
      : typeof like === 'number'
        ? 'number'
        : typeof like === 'boolean'
          ? 'boolean'
          : 'text';
    if (kind === 'texts') return this.#texts({ key, keySpan: value.span, value });
    if (kind === 'text' && value.kind === 'scalar' && value.value !== null) return value.text;
    if (typeof read === typeof like && kind !== 'text') return read;
    this.#tell(value, problem.wants(key, kinds[kind]));
    return undefined;
  }

  #phrases(entry: YamlEntry | undefined): readonly TeamPhrase[] {
    if (!entry || isNothing(entry.value)) return [];
    if (entry.value.kind !== 'list') {
      this.#tell(entry.value, problem.wants(entry.key, kinds.list));
      return [];
    }
    return entry.value.items.flatMap((item) => {
      if (item.kind === 'scalar' && item.text !== '') {
        if (!finderOf(item.text)) this.#tell(item, problem.badPattern(item.text));
        return [{ pattern: item.text, replacements: [] }];
      }
      const found = this.#keyed(item, entry.key, innerKeys.phrase);
      const pattern = this.#text(found.get('pattern'));
      if (pattern === undefined) {
        this.#tell(item, problem.missing(innerKeys.phrase.pattern.fr));
        return [];
      }
      if (!finderOf(pattern)) this.#tell(found.get('pattern')?.value ?? item, problem.badPattern(pattern));
      const note = this.#text(found.get('note'));
      const levelEntry = found.get('level');
      const level = levelEntry && this.#level(levelEntry.value, levelEntry.key);
      const phrase = { pattern, replacements: this.#texts(found.get('replacements')), ...(note !== undefined && { note }) };
      return level === 'off' ? [] : [{ ...phrase, ...(level && { level }) }];
    });
  }

  #text(entry: YamlEntry | undefined): string | undefined {
    if (!entry) return undefined;
    if (entry.value.kind === 'scalar' && entry.value.text !== '') return entry.value.text;
    this.#tell(entry.value, problem.wants(entry.key, kinds.text));
    return undefined;
  }

  /** A list of texts; one text alone is a list of one. */
  #texts(entry: YamlEntry | undefined): readonly string[] {
    if (!entry) return [];
    const { value, key } = entry;
    if (value.kind === 'scalar') return value.value === null ? [] : [value.text];
    if (value.kind === 'list') {
      return value.items.flatMap((item) => {
        if (item.kind === 'scalar' && item.value !== null) return [item.text];
        this.#tell(item, problem.wants(key, kinds.texts));
        return [];
      });
    }
    this.#tell(value, problem.wants(key, kinds.texts));
    return [];
  }

  /** The entries of a mapping by the name of their key, which may be written in French or in English. */
  #keyed<N extends string>(
    node: YamlNode | undefined,
    what: string,
    keys: Readonly<Record<N, Keys[string]>>,
  ): ReadonlyMap<N, YamlEntry> {
    const names = Object.keys(keys) as N[];
    const found = new Map<N, YamlEntry>();
    for (const entry of this.#entries(node, what)) {
      const name = names.find((one) => keys[one].fr === entry.key || keys[one].en === entry.key);
      if (name === undefined) {
        const known = names.flatMap((one) => [keys[one].fr, keys[one].en]);
        this.#tell({ span: entry.keySpan }, problem.unknownKey(entry.key, nearest(entry.key, known)));
      } else if (found.has(name)) this.#tell({ span: entry.keySpan }, problem.twice(entry.key));
      else found.set(name, entry);
    }
    return found;
  }

  #entries(node: YamlNode | undefined, what: string): readonly YamlEntry[] {
    if (!node || isNothing(node)) return [];
    if (node.kind !== 'map') {
      this.#tell(node, problem.wants(what, kinds.map));
      return [];
    }
    const seen = new Set<string>();
    return node.entries.filter(({ key, keySpan }) => {
      const again = seen.has(key);
      if (again) this.#tell({ span: keySpan }, problem.twice(key));
      seen.add(key);
      return !again;
    });
  }

  #tell({ span }: { readonly span: SettingsProblem['span'] }, text: Bilingual): void {
    this.problems.push({ span, text });
  }
}

/** Whether nothing is written where a value could stand. */
function isNothing(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

/** The phrases of a team are what the rule for them is asked with: so editor and command line judge them alike. */
function withPhrases(rules: ReadonlyMap<string, RuleSetting>, phrases: readonly TeamPhrase[]): ReadonlyMap<string, RuleSetting> {
  if (!phrases.length) return rules;
  const id = 'wording/team-phrase';
  const set = rules.get(id);
  return new Map([...rules, [id, { ...set, options: { ...set?.options, phrases } }]]);
}
