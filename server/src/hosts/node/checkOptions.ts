import type { SourcingLevel } from '../../core/analysis/context.ts';
import type { RuleSetting, Settings } from '../../core/checker/settings.ts';
import { type Audience, audiences, type Genre, genres } from '../../core/draft/draft.ts';
import { type OutputName, outputs } from '../../core/output/outputs.ts';
import { rules } from '../../core/rules/index.ts';
import { type Severity, severities } from '../../core/rules/rule.ts';
import type { Bilingual } from '../../core/text/language.ts';
import { nearest } from '../../core/text/nearest.ts';
import { messages } from './messages.ts';
import { last, type Options, type Typed } from './options.ts';

/** The options of `sourcier check`. */
export const checkOptions: Options = {
  format: {
    value: 'FORMAT',
    choices: Object.keys(outputs),
    repeated: true,
    fr: `Forme du rapport\u00a0: ${Object.keys(outputs).join(', ')}. Peut être répétée, chacune avec son --output-file.`,
    en: `Form of the report: ${Object.keys(outputs).join(', ')}. May be repeated, each with its --output-file.`,
  },
  'output-file': {
    value: 'FICHIER',
    repeated: true,
    fr: 'Écrit le rapport du --format qui précède dans un fichier.',
    en: 'Writes the report of the preceding --format to a file.',
  },
  config: {
    value: 'FICHIER',
    fr: 'Réglages à suivre, au lieu du sourcier.yml le plus proche.',
    en: 'Settings to follow, instead of the nearest sourcier.yml.',
  },
  rule: {
    value: 'RÈGLE=NIVEAU',
    repeated: true,
    fr: 'Règle le niveau d’une règle (error, warning, information, hint, off).',
    en: 'Sets the level of a rule (error, warning, information, hint, off).',
  },
  'allow-sources': {
    value: 'DOSSIER',
    repeated: true,
    fr: 'Permet de lire les sources citées dans ce dossier, hors du dossier de travail.',
    en: 'Lets sources that are cited be read in this folder, outside the working folder.',
  },
  'as-of': {
    value: 'DATE',
    fr: 'Juge les textes à cette date (AAAA-MM-JJ).',
    en: 'Judges the texts as of this date (YYYY-MM-DD).',
  },
  release: {
    fr: 'Relit comme avant la diffusion\u00a0: mentions et embargos deviennent des erreurs.',
    en: 'Checks as before a release: marks and embargoes become errors.',
  },
  'fail-on': {
    value: 'NIVEAU',
    choices: ['error', 'warning', 'never'],
    fr: 'Niveau qui fait échouer (error par défaut).',
    en: 'Level that fails (error by default).',
  },
  'max-warnings': { value: 'N', fr: 'Échoue au-delà de N avertissements.', en: 'Fails above N warnings.' },
  sourcing: {
    value: 'NIVEAU',
    choices: ['lenient', 'standard', 'strict'],
    fr: 'Exigence de sources\u00a0: lenient, standard, strict.',
    en: 'How readily sources are asked for: lenient, standard, strict.',
  },
  audience: { value: 'PUBLIC', choices: audiences, fr: 'Usage suivi\u00a0: fr, onu, ue.', en: 'Usage followed: fr, onu, ue.' },
  genre: {
    value: 'GENRE',
    choices: genres,
    fr: `Genre des textes\u00a0: ${genres.join(', ')}.`,
    en: `Genre of the texts: ${genres.join(', ')}.`,
  },
  profile: {
    value: 'PROFIL',
    choices: ['standard', 'strict'],
    fr: 'Sévérité de la maison\u00a0: standard, strict.',
    en: 'How severe the house is: standard, strict.',
  },
  fix: {
    fr: 'Corrige sur place ce qui ne peut changer le sens (espaces, apostrophes).',
    en: 'Fixes in place what cannot change the meaning (spaces, apostrophes).',
  },
  'fix-dry-run': {
    fr: 'Montre ce que --fix changerait, sans rien écrire.',
    en: 'Shows what --fix would change, writes nothing.',
  },
  baseline: {
    value: 'FICHIER',
    fr: 'Ne montre que ce que cette référence ne connaît pas.',
    en: 'Shows only what this baseline does not know.',
  },
  'update-baseline': {
    fr: 'Écrit dans la référence tout ce qui est trouvé aujourd’hui.',
    en: 'Writes all that is found today to the baseline.',
  },
  'changed-since': {
    value: 'COMMIT',
    fr: 'Ne relit que les lignes changées depuis ce commit de git.',
    en: 'Checks only the lines changed since this commit of git.',
  },
  cache: {
    fr: 'Garde les réponses dans .sourciercache (chiffrées, sans texte lisible).',
    en: 'Keeps answers in .sourciercache (encrypted, no text to read).',
  },
  'cache-location': { value: 'DOSSIER', fr: 'Dossier de --cache.', en: 'Folder of --cache.' },
  shard: { value: 'i/n', fr: 'Ne relit que la i-ième de n parts.', en: 'Checks only the i-th of n parts.' },
  workers: {
    value: 'N',
    fr: 'Relit N brouillons à la fois (par défaut selon la machine).',
    en: 'Checks N drafts at a time (by default as the machine allows).',
  },
  quiet: { fr: 'Ne montre que les erreurs.', en: 'Shows errors only.' },
  redact: { fr: 'Aucun extrait des textes dans aucun rapport.', en: 'No excerpt of the texts in any report.' },
  'stdin-filename': {
    value: 'NOM',
    fr: 'Nom du texte lu sur l’entrée standard.',
    en: 'Name of the text read from standard input.',
  },
  color: {
    fr: 'Couleurs, même hors d’un terminal (--no-color\u00a0: jamais).',
    en: 'Colours, even outside a terminal (--no-color: never).',
  },
};

/** A report to write: its form, and the file it goes to; to standard output without. */
export interface Wanted {
  readonly output: OutputName;
  readonly file?: string;
}

/** What was asked of `sourcier check`, understood. */
export interface CheckRequest {
  readonly paths: readonly string[];
  readonly wanted: readonly Wanted[];
  readonly config: string | undefined;
  readonly overrides: Partial<Settings>;
  readonly asOf: string | undefined;
  readonly release: boolean;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly maxWarnings: number | undefined;
  readonly fix: 'no' | 'show' | 'write';
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  readonly changedSince: string | undefined;
  /** The folder of the cache; none without. */
  readonly cache: string | undefined;
  /** The part to check, counted from 0. */
  readonly shard: { readonly index: number; readonly of: number } | undefined;
  readonly workers: number | undefined;
  readonly quiet: boolean;
  readonly redact: boolean;
  readonly stdinFilename: string | undefined;
  readonly color: boolean | undefined;
  /** Folders of sources outside the working folder that may be read. */
  readonly allowedSources: readonly string[];
}

/** Understands the options of `sourcier check`, or says what is wrong with them. */
export function readCheckRequest(typed: Typed): CheckRequest | { readonly mistakes: readonly Bilingual[] } {
  const mistakes: Bilingual[] = [];
  const is = (name: string) => last(typed, name) === 'true';
  const wanted = wantedIn(typed);
  if (wanted.filter(({ file }) => file === undefined).length > 1) mistakes.push(messages.twoToStdout);
  const asOf = last(typed, 'as-of');
  if (asOf !== undefined && !isDate(asOf)) mistakes.push(messages.badDate(asOf));
  const most = last(typed, 'max-warnings');
  if (most !== undefined && !/^\d{1,9}$/.test(most)) mistakes.push(messages.badNumber('max-warnings', most));
  const ruleSettings = new Map<string, RuleSetting>();
  for (const { name, value } of typed.given) {
    if (name !== 'rule') continue;
    const set = ruleLevel(value);
    if ('mistake' in set) mistakes.push(set.mistake);
    else for (const id of set.ids) ruleSettings.set(id, { level: set.level, options: {} });
  }
  const workers = last(typed, 'workers');
  if (workers !== undefined && !/^[1-9]\d?$/.test(workers)) mistakes.push(messages.badNumber('workers', workers));
  const shardText = last(typed, 'shard');
  const shard = shardText === undefined ? undefined : readShard(shardText);
  if (shardText !== undefined && !shard) mistakes.push(messages.badShard(shardText));
  if (is('update-baseline') && last(typed, 'baseline') === undefined) mistakes.push(messages.wantsBaseline);
  if (is('fix') && !is('fix-dry-run') && typed.words.includes('-')) mistakes.push(messages.noFixOfStdin);
  if (mistakes.length) return { mistakes };
  const sourcing = last(typed, 'sourcing') as SourcingLevel | undefined;
  const audience = last(typed, 'audience') as Audience | undefined;
  const genre = last(typed, 'genre') as Genre | undefined;
  const profile = last(typed, 'profile') as Settings['profile'] | undefined;
  const color = last(typed, 'color');
  return {
    paths: typed.words,
    wanted,
    config: last(typed, 'config'),
    overrides: {
      rules: ruleSettings,
      ...(sourcing && { sourcing }),
      ...(audience && { audience }),
      ...(genre && { genre }),
      ...(profile && { profile }),
    },
    asOf,
    release: is('release'),
    failOn: (last(typed, 'fail-on') as CheckRequest['failOn'] | undefined) ?? 'error',
    maxWarnings: most === undefined ? undefined : Number(most),
    fix: is('fix-dry-run') ? 'show' : is('fix') ? 'write' : 'no',
    baseline: last(typed, 'baseline'),
    updateBaseline: is('update-baseline'),
    changedSince: last(typed, 'changed-since'),
    cache: last(typed, 'cache-location') ?? (is('cache') ? '.sourciercache' : undefined),
    shard,
    workers: workers === undefined ? undefined : Number(workers),
    quiet: is('quiet'),
    redact: is('redact'),
    stdinFilename: last(typed, 'stdin-filename'),
    color: color === undefined ? undefined : color === 'true',
    allowedSources: typed.given.filter(({ name }) => name === 'allow-sources').map(({ value }) => value),
  };
}

/** Each `--output-file` belongs to the `--format` before it, the first also to the one after it. */
function wantedIn({ given }: Typed): readonly Wanted[] {
  const wanted: { output: OutputName; file?: string }[] = [];
  let early: string | undefined;
  for (const { name, value } of given) {
    if (name === 'format') {
      wanted.push({ output: value as OutputName, ...(early !== undefined && { file: early }) });
      early = undefined;
    } else if (name === 'output-file') {
      const before = wanted.at(-1);
      if (before && before.file === undefined) before.file = value;
      else early = value;
    }
  }
  if (early !== undefined) wanted.push({ output: 'text', file: early });
  return wanted.length ? wanted : [{ output: 'text' }];
}

function readShard(text: string): CheckRequest['shard'] {
  const [, index = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  return index >= 1 && index <= of ? { index: index - 1, of } : undefined;
}

/** `family/*=level` sets all rules of a family. */
function ruleLevel(
  value: string,
): { readonly ids: readonly string[]; readonly level: Severity | 'off' } | { readonly mistake: Bilingual } {
  const [id = '', level = '', ...rest] = value.split('=');
  if (!id || !level || rest.length) return { mistake: messages.badRule(value) };
  const levels: readonly string[] = [...severities, 'off'];
  if (!levels.includes(level)) return { mistake: messages.badChoice('--rule', level, levels, nearest(level, levels)) };
  const all = rules.map((rule) => rule.id as string);
  const ids = id.endsWith('/*') ? all.filter((one) => one.startsWith(id.slice(0, -1))) : all.filter((one) => one === id);
  if (ids.length === 0) return { mistake: messages.unknownRule(id, nearest(id, all)) };
  return { ids, level: level as Severity | 'off' };
}

/** Whether a text is a day of the calendar as YYYY-MM-DD. */
export function isDate(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}
