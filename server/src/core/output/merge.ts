import { schemaVersion } from './json.ts';
import { safeJson } from './neutral.ts';

/** The forms whose reports can be put together. */
export const mergedForms = ['sarif', 'junit', 'json'] as const;
/** One of these forms. */
export type MergedForm = (typeof mergedForms)[number];

/**
 * Puts reports of shards together, in their order: the result is the report of the whole run. `read` gives the text of each, one at a time, so that
 * one alone is in memory; `write` is given the result piece by piece. Returns the report that is none of ours, if one is.
 */
export function mergeReports(
  form: MergedForm,
  names: readonly string[],
  read: (name: string) => string,
  write: (text: string) => void,
): string | undefined {
  const merger = mergers[form]();
  for (const name of names) {
    const piece = merger.add(read(name));
    if (piece === undefined) return name;
    write(piece);
  }
  write(merger.close());
  return undefined;
}

interface Merger {
  /** What the next report adds to the text; nothing where it is no report of this form. */
  readonly add: (text: string) => string | undefined;
  readonly close: () => string;
}

const mergers: Readonly<Record<MergedForm, () => Merger>> = { sarif: sarifMerger, junit: junitMerger, json: jsonMerger };

function sarifMerger(): Merger {
  let count = 0;
  let reports = 0;
  let isSuccessful = true;
  const notifications: unknown[] = [];
  return {
    add(text) {
      const log = parsed(text);
      const [run] = listIn(log, 'runs');
      if (!isRecord(log) || !isRecord(run) || !isRecord(run['tool'])) return undefined;
      const { results: _results, invocations: _invocations, ...shared } = run;
      const { runs: _runs, ...head } = log;
      for (const invocation of listIn(run, 'invocations')) {
        if (isRecord(invocation) && invocation['executionSuccessful'] === false) isSuccessful = false;
        notifications.push(...listIn(invocation, 'toolExecutionNotifications'));
      }
      const results = listIn(run, 'results');
      const lines = results.map((result) => (count++ > 0 ? ',\n' : '') + safeJson(result));
      const open = `${safeJson(head).slice(0, -1)},"runs":[${safeJson(shared).slice(0, -1)},"results":[\n`;
      return (reports++ === 0 ? open : '') + lines.join('');
    },
    close: () =>
      `\n],"invocations":[${safeJson({ executionSuccessful: isSuccessful, toolExecutionNotifications: notifications })}]}]}\n`,
  };
}

function jsonMerger(): Merger {
  let count = 0;
  let reports = 0;
  const problems: unknown[] = [];
  const summary: Record<string, number> = {};
  return {
    add(text) {
      const report = parsed(text);
      if (!isRecord(report) || report['schemaVersion'] !== schemaVersion) return undefined;
      problems.push(...listIn(report, 'problems'));
      for (const [name, value] of Object.entries(isRecord(report['summary']) ? report['summary'] : {})) {
        if (typeof value === 'number') summary[name] = (summary[name] ?? 0) + value;
      }
      const lines = listIn(report, 'drafts').map((draft) => (count++ > 0 ? ',\n' : '') + safeJson(draft));
      const open = `{"schemaVersion":${schemaVersion},"tool":${safeJson(report['tool'])},"drafts":[\n`;
      return (reports++ === 0 ? open : '') + lines.join('');
    },
    close: () => `\n],"problems":${safeJson(problems)},"summary":${safeJson(summary)}}\n`,
  };
}

function junitMerger(): Merger {
  let reports = 0;
  return {
    add(text) {
      const open = /^[\s\S]{0,200}?<testsuites[^>]*>\n?/.exec(text)?.[0];
      const end = text.lastIndexOf('</testsuites>');
      if (open === undefined || end < open.length) return undefined;
      return (reports++ === 0 ? open : '') + text.slice(open.length, end);
    },
    close: () => '</testsuites>\n',
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const list = isRecord(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
}
