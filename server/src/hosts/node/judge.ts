import { dirname, resolve } from 'node:path';
import type { Checker, Judgement } from '../../core/checker/checker.ts';
import type { Finding } from '../../core/checker/finding.ts';
import { fixText } from '../../core/checker/fixText.ts';
import { glossariesNamed, readFrontMatter } from '../../core/draft/frontMatter.ts';
import { difference } from '../../core/output/difference.ts';
import { maskedSpans, maskedText, maskValues } from '../../core/output/mask.ts';
import type { Checked, Manner, Problem } from '../../core/output/output.ts';
import { outputs } from '../../core/output/outputs.ts';
import type { BaselineDraft } from './baseline.ts';
import { openBeside } from './beside.ts';
import { type Changes, touches } from './changes.ts';
import type { CheckRequest } from './checkOptions.ts';
import type { Found } from './files.ts';
import { messages } from './messages.ts';
import type { RunCache } from './openCache.ts';
import { openProjects, type Project, type Projects } from './projects.ts';
import { formatOf, type Read, type ReadOnce, readDraft, readOnce } from './readDraft.ts';
import { replaceFile } from './replaceFile.ts';
import { type Counts, countsOf } from './tally.ts';

/** A draft to judge, and what is known of it beforehand. A plain value: it goes from the run to a worker. */
export interface Task extends Found {
  /** The findings that are not new. */
  readonly baseline?: BaselineDraft;
  /** The lines that changed, where only those count. */
  readonly changes?: Changes;
}

/** What judging a draft gave. A plain value: it goes from a worker to the run. */
export interface Judged {
  /** The pieces of each report that is wanted, in the order in which they are. */
  readonly pieces: readonly (readonly string[])[];
  readonly counts: Counts | undefined;
  readonly problems: readonly Problem[];
  /** What the reader should know, though nothing is wrong with the run. */
  readonly notices: readonly Problem[];
  /** Of all findings that are not suppressed, for a new baseline. */
  readonly prints: BaselineDraft;
  /** How many safe fixes were made or could be. */
  readonly fixes: number;
  readonly difference: string;
}

/** Judges the drafts of a run, one by one. */
export interface Judge {
  readonly judge: (task: Task, given?: Read) => Promise<Judged>;
}

/** What judging needs beside the drafts: what was asked, how reports speak, where and when. All plain values. */
export interface JudgeInput {
  readonly request: CheckRequest;
  readonly manner: Manner;
  readonly cwd: string;
  readonly today: string;
  readonly cache?: RunCache;
  /** The projects where they are open already; their problems have been told. */
  readonly projects?: Projects;
}

/** Makes a judge. What is wrong with settings is among the problems of the first draft that they hold for. */
export function createJudge({ request, manner, cwd, today, cache, projects: open }: JudgeInput): Judge {
  let problems: Problem[] = [];
  let notices: Problem[] = [];
  const { config, overrides, wanted, fix, quiet } = request;
  const tell = (problem: Problem) => problems.push(problem);
  const projects = open ?? openProjects({ cwd, config, overrides, tell, ...(cache && { cache }) });
  const beside = openBeside({
    cwd,
    allowed: request.allowedSources.map((folder) => resolve(cwd, folder)),
    tell: (problem) => problems.push(problem),
    notice: (problem) => notices.push(problem),
  });

  function told(more: Partial<Judged> = {}): Judged {
    const nothing = { pieces: wanted.map(() => []), counts: undefined, prints: [], fixes: 0, difference: '' };
    const judged = { ...nothing, ...more, problems, notices };
    problems = [];
    notices = [];
    return judged;
  }

  function check(path: string, read: ReadText, once: ReadOnce, project: Project, judgement: Judgement): readonly Finding[] {
    const fresh = () => project.checker.check(once.draft, judgement);
    const { text, office } = read;
    return cache ? cache.findings({ path, text, traces: office?.traces ?? [], project, judgement }, fresh) : fresh();
  }

  /** The findings of a draft after its fixes, and what the fixes changed. */
  function fixed(task: Task, read: ReadText, checker: Checker, judgement: Judgement) {
    const { path, file } = task;
    const before = read.text;
    const done = fixText(before, formatOf(path), checker, judgement);
    const isWritable = fix === 'show' || (read.encoding === 'utf-8' && file !== '');
    if (done.fixes === 0 || !isWritable) return { text: before, findings: done.before, fixes: 0, difference: '' };
    if (fix === 'show') {
      const masked = { path, text: before, findings: [], masked: maskedSpans(done.before) };
      const shown = manner.redact ? '' : difference(path, maskedText(masked), maskValues(done.text, masked), manner.color);
      return { text: before, findings: done.before, fixes: done.fixes, difference: shown };
    }
    try {
      replaceFile(file, done.text);
      return { text: done.text, findings: done.findings, fixes: done.fixes, difference: '' };
    } catch (error) {
      problems.push({
        path,
        text: messages.cannotWrite(error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN'),
      });
      return { text: before, findings: done.before, fixes: 0, difference: '' };
    }
  }

  return {
    async judge(task, given) {
      const { path, file } = task;
      const read = given ?? readDraft(file);
      if ('failure' in read) {
        problems.push({ path, text: read.failure });
        return told();
      }
      if (read.notice) notices.push({ path, text: read.notice });
      // A file of a word processor is not rewritten, and of a page of HTML only its maker knows what its spaces are for.
      const isKept = read.office !== undefined || formatOf(path) === 'html';
      if (isKept && fix !== 'no') notices.push({ path, text: messages.neverWritten });
      const folder = task.folder ?? dirname(file);
      const project = projects.projectFor(folder, namedIn(read.text));
      const once = readOnce(read, path);
      const judgement: Judgement = {
        asOf: request.asOf ?? today,
        release: request.release,
        ...(await beside(project, folder, once, file || undefined)),
      };
      const { text, findings, fixes, difference } =
        fix === 'no' || isKept
          ? { text: read.text, findings: check(path, read, once, project, judgement), fixes: 0, difference: '' }
          : fixed(task, read, project.checker, judgement);
      const { fresh, known } = unknownTo(task.baseline, findings);
      const near = task.changes ? fresh.filter(({ span }) => touches(task.changes ?? 'all', text, span)) : fresh;
      const shown = quiet ? near.filter(({ severity, suppression }) => severity === 'error' && !suppression) : near;
      const checked: Checked = {
        path,
        text,
        findings: shown,
        masked: maskedSpans(findings),
        ...(read.office?.paragraphs && { paragraphs: read.office.paragraphs }),
      };
      return told({
        pieces: wanted.map(({ output, file: target }) =>
          outputs[output].pieces(checked, target === undefined ? manner : { ...manner, color: false }),
        ),
        counts: countsOf(shown, known),
        prints: findings
          .filter(({ suppression }) => !suppression)
          .map(({ rule, fingerprint }) => [rule.id, fingerprint] as const),
        fixes,
        difference,
      });
    },
  };
}

type ReadText = Extract<Read, { readonly text: string }>;

/** The glossaries that a draft names at its head. */
function namedIn(text: string): readonly string[] {
  return /^\ufeff?---[\s\S]*?(?:glossaires|glossaries)/.test(text.slice(0, 5000))
    ? glossariesNamed(readFrontMatter(text).frontMatter)
    : [];
}

/** The findings that a baseline does not know; of equal ones it knows as many as it lists. */
function unknownTo(baseline: BaselineDraft | undefined, findings: readonly Finding[]) {
  if (!baseline) return { fresh: findings, known: 0 };
  const prints = new Set(baseline.map(([, print]) => print));
  const fresh = findings.filter(({ fingerprint, suppression }) => suppression || !prints.has(fingerprint));
  return { fresh, known: findings.length - fresh.length };
}
