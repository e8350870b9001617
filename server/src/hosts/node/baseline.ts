import { readFileSync, writeFileSync } from 'node:fs';
import type { Bilingual } from '../../core/text/language.ts';
import { messages } from './messages.ts';

/** What a baseline knows of a draft: the rule and the fingerprint of each finding. */
export type BaselineDraft = readonly (readonly [rule: string, fingerprint: string])[];

/** Findings that were there when the baseline was made, by path. */
export type Baseline = ReadonlyMap<string, BaselineDraft>;

/** Reads a baseline. One that is not there yet knows nothing; one that cannot be read is told. */
export function readBaseline(file: string): { readonly baseline: Baseline } | { readonly failure: Bilingual } {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
    return code === 'ENOENT' ? { baseline: new Map() } : { failure: messages.readFailed(code) };
  }
  try {
    const read: unknown = JSON.parse(text);
    if (isBaseline(read)) return { baseline: new Map(Object.entries(read.drafts)) };
  } catch {
    // Told below: what is no JSON is no baseline.
  }
  return { failure: messages.badBaseline };
}

/** Writes a baseline, one finding a line and in order, so that its changes can be read in a merge request. */
export function writeBaseline(file: string, baseline: Baseline): void {
  const drafts = [...baseline].filter(([, prints]) => prints.length > 0).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const body = drafts.map(([path, prints]) => {
    const lines = prints.map((print) => `      ${JSON.stringify(print)}`).sort();
    return `    ${JSON.stringify(path)}: [\n${lines.join(',\n')}\n    ]`;
  });
  writeFileSync(file, `{\n  "schemaVersion": 1,\n  "drafts": {\n${body.join(',\n')}\n  }\n}\n`);
}

/**
 * What a baseline knows of the drafts of a run. A draft that it does not name may have been renamed: it is taken to be what is known of drafts
 * that are no longer there, finding by finding.
 */
export function baselineFor(baseline: Baseline, paths: readonly string[]): (path: string) => BaselineDraft {
  const present = new Set(paths);
  const moved = [...baseline].filter(([path]) => !present.has(path)).flatMap(([, prints]) => prints);
  return (path) => baseline.get(path) ?? moved;
}

function isBaseline(value: unknown): value is { readonly drafts: Readonly<Record<string, BaselineDraft>> } {
  if (typeof value !== 'object' || value === null || !('drafts' in value) || !('schemaVersion' in value)) return false;
  const { drafts, schemaVersion } = value;
  if (schemaVersion !== 1 || typeof drafts !== 'object' || drafts === null) return false;
  return Object.values(drafts).every(
    (prints: unknown) =>
      Array.isArray(prints) &&
      prints.every((print) => Array.isArray(print) && print.length === 2 && print.every((part) => typeof part === 'string')),
  );
}
