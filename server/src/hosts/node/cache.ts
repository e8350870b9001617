import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Judgement } from '../../core/checker/checker.ts';
import type { Finding } from '../../core/checker/finding.ts';
import type { Trace } from '../../core/draft/draft.ts';
import { rules } from '../../core/rules/index.ts';
import type { Project } from './projects.ts';

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
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    // Without its folder the cache keeps nothing, and that is all.
  }
  return {
    findings(question, judge) {
      const about = aboutOf(question, tool);
      const file = join(folder, `${digest('name', about).toString('hex')}.bin`);
      const key = digest('key', about);
      const kept = read(file, key, byId);
      if (kept) return kept;
      const findings = judge();
      write(file, key, findings);
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
    judgement.sources ? [...judgement.sources.byKey, judgement.sources.archive?.key, judgement.sources.translation] : [],
    ending,
    text,
    traces,
  ]);
}

function digest(use: string, about: string): Buffer {
  return createHash('sha256').update(`${use}\n${about}`).digest();
}

function read(file: string, key: Buffer, byId: ReadonlyMap<string, Finding['rule']>): readonly Finding[] | undefined {
  try {
    const bytes = readFileSync(file);
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAuthTag(bytes.subarray(12, 28));
    const json = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
    // Only what `write` wrote passes the tag of the cipher.
    const kept = JSON.parse(json) as readonly (Omit<Finding, 'rule'> & { readonly rule: string })[];
    return kept.flatMap((finding) => {
      const rule = byId.get(finding.rule);
      return rule ? [{ ...finding, rule }] : [];
    });
  } catch {
    return undefined;
  }
}

function write(file: string, key: Buffer, findings: readonly Finding[]): void {
  // The key serves for one text only: a fixed nonce repeats nothing.
  const nonce = Buffer.alloc(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const json = JSON.stringify(findings.map((finding) => ({ ...finding, rule: finding.rule.id })));
  const body = Buffer.concat([cipher.update(json, 'utf8'), cipher.final()]);
  try {
    const beside = `${file}.${process.pid}.tmp`;
    writeFileSync(beside, Buffer.concat([nonce, cipher.getAuthTag(), body]), { mode: 0o600 });
    renameSync(beside, file);
  } catch {
    // A cache that cannot be written costs time, nothing else.
  }
}
