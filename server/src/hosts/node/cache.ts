import type { Judgement } from '../../core/checker/checker.ts';
import type { Finding } from '../../core/checker/finding.ts';
import type { Trace } from '../../core/draft/draft.ts';
import { rules } from '../../core/rules/index.ts';
import type { Project } from './projects.ts';
import { openCacheFolder, type SealedFile, sealedFile } from './sealedFile.ts';

/** What a draft is judged under: all of it decides whether a kept answer still holds. */
export interface Question {
  readonly path: string;
  readonly text: string;
  /** What goes with the text in its file. */
  readonly traces: readonly Trace[];
  readonly project: Project;
  readonly judgement: Judgement;
}

/** Findings of drafts that were judged before. */
export interface Cache {
  readonly findings: (question: Question, judge: () => readonly Finding[]) => readonly Finding[];
}

/**
 * Opens a cache in a folder. `tool` names the very build that judges. An entry is encrypted under a key made of the draft: who does not have the
 * draft reads nothing of it. What cannot be read or written is judged afresh.
 */
export function openCache(folder: string, tool: string): Cache {
  const byId = new Map(rules.map((rule) => [rule.id as string, rule]));
  openCacheFolder(folder);
  return {
    findings(question, judge) {
      const file = sealedFile(folder, aboutOf(question, tool));
      const kept = read(file, byId);
      if (kept) return kept;
      const findings = judge();
      write(file, findings);
      return findings;
    },
  };
}

function aboutOf({ path, text, traces, project, judgement }: Question, tool: string): string {
  const { asOf, release, decisions } = judgement;
  const ending = /\.[^./]*$/.exec(path)?.[0] ?? '';
  return JSON.stringify([
    tool,
    project.key,
    asOf,
    release,
    [...(decisions ?? [])],
    judgement.sources
      ? [
          ...judgement.sources.byKey,
          judgement.sources.archive?.key,
          judgement.sources.translation,
          judgement.sources.precedent,
          judgement.sources.seal,
        ]
      : [],
    ending,
    text,
    traces,
  ]);
}

function read(file: SealedFile, byId: ReadonlyMap<string, Finding['rule']>): readonly Finding[] | undefined {
  const bytes = file.read();
  if (!bytes) return undefined;
  // Only what `write` wrote passes the tag of the cipher.
  const kept = JSON.parse(bytes.toString('utf8')) as readonly (Omit<Finding, 'rule'> & { readonly rule: string })[];
  return kept.flatMap((finding) => {
    const rule = byId.get(finding.rule);
    return rule ? [{ ...finding, rule }] : [];
  });
}

function write(file: SealedFile, findings: readonly Finding[]): void {
  file.write(Buffer.from(JSON.stringify(findings.map((finding) => ({ ...finding, rule: finding.rule.id })))));
}
