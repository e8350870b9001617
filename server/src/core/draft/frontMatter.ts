import { fold } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';
import { plain, readYaml } from '../text/yaml.ts';
import { directivesOf } from './directives.ts';
import type { Directive, DraftProblem, FrontMatter, FrontMatterEntry } from './draft.ts';
import { audiences, genres, statuses } from './draft.ts';
import { isoDateOf } from './frontMatterDate.ts';

/** The keys that a front matter may have; completion offers them in this order. */
export const frontMatterKeys = [
  'titre',
  'date',
  'lieu',
  'emetteur',
  'embargo',
  'classification',
  'genre',
  'audience',
  'langue',
  'statut',
  'bibliographie',
  'sources',
  'archives',
  'glossaires',
  'glossaries',
  'precedent',
  'traduction-de',
  'sourcier-ignorer',
  'sourcier-ignore',
] as const;

/** What stands at the head of a draft, and the offset at which the draft itself begins. */
export interface Head {
  readonly frontMatter: FrontMatter;
  readonly problems: readonly DraftProblem[];
  readonly directives: readonly Directive[];
  readonly end: number;
}

/** Reads the front matter of a draft, between two lines of `---`. Of one that is no YAML, the lines `key: value` still count. */
export function readFrontMatter(text: string): Head {
  const begin = text.startsWith('\ufeff') ? 1 : 0;
  const fence = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(begin, begin + 100));
  const none = { frontMatter: { entries: [] }, problems: [], directives: [], end: begin };
  if (!fence) return none;
  const from = begin + fence[0].length;
  const close = closingFence(text, from);
  const inside = text.slice(from, close?.start ?? from + 200);
  if (!/^(?:[ \t]*#.*|\s)*["']?[\p{L}][\p{L}\p{N}_ -]{0,40}["']?[ \u00a0]?:(?:\s|$)/u.test(inside)) {
    return close && inside.trim() === '' ? { ...none, end: close.end } : none;
  }
  if (!close) {
    const span = { start: begin, end: begin + 3 };
    return { ...none, problems: [{ id: 'front-matter-broken', span, data: { reason: 'unclosed' } }] };
  }
  const { root, problem } = readYaml(inside);
  const entries: FrontMatterEntry[] = [];
  const directives: Directive[] = [];
  const problems: DraftProblem[] = [];
  if (root?.kind === 'map') {
    for (const { key, keySpan, value } of root.entries) {
      entries.push({ key, value: plain(value), keySpan: moved(keySpan, from), valueSpan: moved(value.span, from) });
      if (isDirectiveKey(key)) directives.push(...directivesOf(value, from));
    }
  } else {
    const at = from + (problem?.at ?? 0);
    problems.push({
      id: 'front-matter-broken',
      span: lineAround(text, at, from, close.start),
      data: { reason: problem?.id ?? 'broken' },
    });
    entries.push(...linesOf(inside, from));
  }
  const span = { start: begin, end: close.end };
  const read = valuesOf(entries);
  return {
    frontMatter: { span, entries, ...read.values },
    problems: [...problems, ...keyProblems(entries), ...read.problems],
    directives,
    end: close.end,
  };
}

function isDirectiveKey(key: string): boolean {
  return key === 'sourcier-ignorer' || key === 'sourcier-ignore';
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function closingFence(text: string, from: number): Span | undefined {
  // A front matter is a few lines; one that is longer than this was not meant as such.
  const window = text.slice(from, from + 65_536);
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/m.exec(window);
  return close ? { start: from + close.index, end: from + close.index + close[0].length } : undefined;
}

function lineAround(text: string, at: number, from: number, to: number): Span {
  const inside = Math.min(Math.max(at, from), Math.max(from, to - 1));
  const start = Math.max(from, text.lastIndexOf('\n', inside - 1) + 1);
  const stop = text.slice(start, to).search(/[\r\n]/);
  return { start, end: stop < 0 ? to : start + stop };
}

/** The lines `key: value` of a front matter that YAML does not read (« titre: Visite : un bilan »). */
function linesOf(inside: string, from: number): readonly FrontMatterEntry[] {
  return [...inside.matchAll(/^([\p{L}][\p{L}-]*)[ \t]*:[ \t]*(.*?)[ \t]*\r?$/gmu)].map(
    ({ index, 0: line, 1: key = '', 2: value = '' }) => {
      const valueStart = from + index + line.indexOf(value, key.length + 1);
      return {
        key,
        value: value.replace(/^(["'])(.*)\1$/, '$2'),
        keySpan: { start: from + index, end: from + index + key.length },
        valueSpan: { start: valueStart, end: valueStart + value.length },
      };
    },
  );
}

/** Keys that other programs read in the same place: no business of ours. */
const foreignKeys = new Set(
  `
    title subtitle author authors lang language layout tags tag categories category description slug draft permalink toc csl
    bibliography header-includes geometry output cover image url id keywords summary weight aliases type keyword auteur
    auteurs sous-titre mots-cles resume`
    .trim()
    .split(/\s+/),
);

function keyProblems(entries: readonly FrontMatterEntry[]): readonly DraftProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ key, keySpan }): readonly DraftProblem[] => {
    const again = seen.has(key);
    seen.add(key);
    if (again) return [{ id: 'front-matter-duplicate-key', span: keySpan, data: { key } }];
    if (knownKeys.has(key) || foreignKeys.has(fold(key))) return [];
    return [{ id: 'front-matter-unknown-key', span: keySpan, data: { key, nearest: nearest(key, frontMatterKeys) ?? '' } }];
  });
}

const knownKeys: ReadonlySet<string> = new Set(frontMatterKeys);

type Values = { -readonly [K in Exclude<keyof FrontMatter, 'span' | 'entries'>]?: FrontMatter[K] };

function valuesOf(entries: readonly FrontMatterEntry[]): { readonly values: Values; readonly problems: readonly DraftProblem[] } {
  const values: Values = {};
  const problems: DraftProblem[] = [];
  for (const { key, value, valueSpan } of entries) {
    const text =
      typeof value === 'string' ? value.trim() : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
    if (text === '') continue;
    const bad = (among: readonly string[]): void => {
      const data = { key, value: text, nearest: nearest(text, among) ?? '', allowed: among.join(', ') };
      problems.push({ id: 'front-matter-bad-value', span: valueSpan, data });
    };
    if (key === 'titre' || key === 'lieu' || key === 'emetteur' || key === 'embargo' || key === 'classification')
      values[key] = text;
    else if (key === 'langue' || key === 'bibliographie') values[key] = text;
    else if (key === 'date') {
      const date = isoDateOf(text);
      if (date) values.date = date;
      else bad([]);
    } else if (key === 'genre') {
      const genre = oneOf(text, genres);
      if (genre) values.genre = genre;
      else bad(genres);
    } else if (key === 'audience') {
      const audience = oneOf(text, audiences);
      if (audience) values.audience = audience;
      else bad(audiences);
    } else if (key === 'statut') {
      const status = oneOf(text, statuses);
      if (status) values.statut = status;
      else bad(statuses);
    }
  }
  return { values, problems };
}

/** « Communiqué », « en validation » and « note verbale » are as good as the words of the list. */
function oneOf<T extends string>(text: string, among: readonly T[]): T | undefined {
  const wanted = fold(text).replace(/[ _-]+/g, ' ');
  return among.find((one) => one.replace(/[_-]/g, ' ') === wanted);
}

/** The glossaries that a draft names for itself: the nearest layer of all. */
export function glossariesNamed(frontMatter: FrontMatter): readonly string[] {
  return [...pathsOf(frontMatter, 'glossaires'), ...pathsOf(frontMatter, 'glossaries')];
}

/** Reads a value of a front matter as a list of paths: one text, or a list of them. */
export function pathsOf(frontMatter: FrontMatter, key: string): readonly string[] {
  const value = frontMatter.entries.findLast((entry) => entry.key === key)?.value;
  if (typeof value === 'string') return value.trim() ? [value.trim()] : [];
  return Array.isArray(value) ? value.filter((path): path is string => typeof path === 'string') : [];
}
