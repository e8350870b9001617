import { nearest } from '../text/nearest.ts';
import { entryOf, readYaml, type YamlEntry, type YamlNode } from '../text/yaml.ts';
import { settingsProblems as problem, type SettingsProblem } from './settingsProblem.ts';

/** The name of the file beside a draft in which findings are set aside without a trace in the text. */
export const decisionsName = 'sourcier.decisions.yml';

/** A finding that someone set aside, with the reason. */
export interface Decision {
  readonly fingerprint: string;
  readonly rule?: string;
  readonly reason: string;
  readonly author?: string;
  readonly date?: string;
}

/** The decisions of a folder, by fingerprint. */
export type Decisions = ReadonlyMap<string, Decision>;

/** No decision at all. */
export const noDecisions: Decisions = new Map();

/** The keys of a decision; `brouillon` and `texte` are for those who read the file, no rule looks at them. */
const keys = ['empreinte', 'regle', 'raison', 'par', 'date', 'brouillon', 'texte'] as const;

/** The largest file of decisions that is read, in UTF-16 units. */
const largest = 2_000_000;

/** Reads the text of a `sourcier.decisions.yml`: a list under `decisions`. An entry without fingerprint or reason is told and does not count. */
export function readDecisions(text: string): { readonly decisions: Decisions; readonly problems: readonly SettingsProblem[] } {
  const start = { start: 0, end: 0 };
  if (text.length > largest) return { decisions: noDecisions, problems: [{ span: start, text: problem.tooLarge() }] };
  const { root, problem: found } = readYaml(text);
  if (found) {
    const span = { start: found.at, end: Math.min(text.length, found.at + 1) };
    return {
      decisions: noDecisions,
      problems: [{ span, text: found.id === 'broken' ? problem.broken(found.detail) : problem[found.id]() }],
    };
  }
  const problems: SettingsProblem[] = [];
  const decisions = new Map<string, Decision>();
  const list = root && (root.kind === 'list' ? root : entryOf(root, 'decisions')?.value);
  if (root && !list && !(root.kind === 'scalar' && root.value === null)) {
    problems.push({ span: start, text: problem.missing('decisions') });
  }
  for (const item of list?.kind === 'list' ? list.items : []) {
    const decision = decisionOf(item, problems);
    if (decision) decisions.set(decision.fingerprint, decision);
  }
  return { decisions, problems };
}

function decisionOf(node: YamlNode, problems: SettingsProblem[]): Decision | undefined {
  if (node.kind !== 'map') {
    problems.push({
      span: node.span,
      text: problem.wants('decisions', { fr: 'des clés et leurs valeurs', en: 'keys and their values' }),
    });
    return undefined;
  }
  for (const { key, keySpan } of node.entries) {
    if (!keys.some((known) => known === key)) problems.push({ span: keySpan, text: problem.unknownKey(key, nearest(key, keys)) });
  }
  const fingerprint = textOf(entryOf(node, 'empreinte'));
  const reason = textOf(entryOf(node, 'raison'));
  if (!fingerprint || !reason) {
    problems.push({ span: node.span, text: problem.missing(fingerprint ? 'raison' : 'empreinte') });
    return undefined;
  }
  const rule = textOf(entryOf(node, 'regle'));
  const author = textOf(entryOf(node, 'par'));
  const date = textOf(entryOf(node, 'date'));
  return { fingerprint, reason, ...(rule && { rule }), ...(author && { author }), ...(date && { date }) };
}

function textOf(entry: YamlEntry | undefined): string {
  return entry?.value.kind === 'scalar' ? entry.value.text.replace(/\s+/gu, ' ').trim() : '';
}
