import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Manner, Problem, Summary } from '../../core/output/output.ts';
import { rules } from '../../core/rules/index.ts';
import type { Bilingual, Language } from '../../core/text/language.ts';
import { type BaselineDraft, writeBaseline } from './baseline.ts';
import { type CheckRequest, checkOptions, readCheckRequest } from './checkOptions.ts';
import type { ExitCode, Io } from './io.ts';
import { createJudge, type Judge, type Judged, type Task } from './judge.ts';
import { messages } from './messages.ts';
import { last, say, type Typed } from './options.ts';
import { plan } from './plan.ts';
import type { WorkerStart } from './pool.ts';
import { problemLine } from './problemLine.ts';
import { progressBar } from './progress.ts';
import { openProjects } from './projects.ts';
import { decodeDraft } from './readDraft.ts';
import { openReports } from './reports.ts';
import type { Command } from './run.ts';
import { spareShortRun } from './shortRun.ts';
import { addCounts, noCounts, summaryOf } from './tally.ts';
import { version } from './version.ts';
import { workersFor } from './workersFor.ts';

/** `sourcier check`: reads drafts, judges them, writes reports. */
export const checkCommand: Command = {
  options: checkOptions,
  async run(typed: Typed, io: Io, language: Language): Promise<ExitCode> {
    const request = readCheckRequest(typed);
    if ('mistakes' in request) {
      for (const mistake of request.mistakes) io.stderr(say(mistake, language));
      return 2;
    }
    return check(request, io, language, last(typed, 'lang') !== undefined);
  },
};

async function check(request: CheckRequest, io: Io, spoken: Language, isAsked: boolean): Promise<ExitCode> {
  let language = spoken;
  const problems = new Map<string, Problem>();
  const notices = new Set<string>();
  const notice = (problem: Problem) => {
    const line = problemLine(problem, language);
    if (!notices.has(line)) io.stderr(`${line}\n`);
    notices.add(line);
  };
  const tell = (problem: Problem) => {
    // Each worker that opens the same settings tells the same.
    const line = problemLine(problem, language);
    if (!problems.has(line)) io.stderr(`${line}\n`);
    problems.set(line, problem);
  };
  if (request.config !== undefined && !existsSync(resolve(io.cwd, request.config))) {
    tell({ path: request.config, text: messages.noSuchFile });
    return 2;
  }
  const color = request.color ?? (io.stdoutIsTerminal && !io.env['NO_COLOR']);
  const cache = request.cache === undefined ? {} : (await import('./openCache.ts')).openCacheFor(request, version(), io.cwd);
  const projects = openProjects({ cwd: io.cwd, config: request.config, overrides: request.overrides, tell, ...cache });
  if (!isAsked) language = projects.projectFor(io.cwd).settings.language ?? language;
  const manner: Manner = { language, color, redact: request.redact, version: version(), rules };
  const input: WorkerStart = { request, manner, cwd: io.cwd, today: io.today };
  const here = createJudge({ ...input, ...cache, projects });
  const planned = await plan(request, io, (folder) => projects.projectFor(folder).files);
  if ('failure' in planned) {
    io.stderr(say(planned.failure, language));
    return 2;
  }
  const piped = request.paths.includes('-') ? await io.stdin() : undefined;
  spareShortRun(planned.tasks, piped?.length);
  for (const { path, text } of planned.missing) tell({ path, text });
  const reports = openReports(request.wanted, manner, io);
  const isStdoutTaken = request.wanted.some(({ output, file }) => file === undefined && output !== 'text');
  const prints = new Map<string, BaselineDraft>();
  let counts = noCounts;
  let fixes = 0;
  let fixedFiles = 0;
  const take = (path: string, judged: Judged) => {
    for (const problem of judged.problems) tell(problem);
    for (const one of judged.notices) notice(one);
    if (judged.difference) (isStdoutTaken ? io.stderr : io.stdout)(judged.difference);
    if (judged.counts) counts = addCounts(counts, judged.counts);
    if (request.updateBaseline) prints.set(path, judged.prints);
    fixes += judged.fixes;
    if (judged.fixes > 0) fixedFiles++;
    reports.add(judged.pieces);
  };
  if (piped) {
    const name = request.stdinFilename ?? 'stdin.md';
    const path = name.replaceAll('\\', '/');
    const task: Task = { file: '', path, folder: dirname(resolve(io.cwd, name)) };
    take(path, await here.judge(task, decodeDraft(piped, name)));
  }
  const done = await judgeAll(planned.tasks, request, input, here, io, tell, take);
  if (counts.drafts === 0 && problems.size === 0) io.stderr(say(messages.nothingToCheck, language));
  for (const problem of reports.close(summaryOf(counts, [...problems.values()]))) tell(problem);
  if (fixes > 0) io.stderr(say(messages[request.fix === 'write' ? 'fixed' : 'fixable'](fixes, fixedFiles), language));
  if (request.updateBaseline && request.baseline !== undefined && done) {
    const known = new Map([...planned.baseline].filter(([path]) => existsSync(resolve(io.cwd, path))));
    writeBaseline(resolve(io.cwd, request.baseline), new Map([...known, ...prints]));
    io.stderr(say(messages.baselineWritten([...prints.values()].flat().length), language));
    return problems.size > 0 ? 2 : 0;
  }
  const summary = summaryOf(counts, [...problems.values()]);
  return exitCode(request, summary, (message) => io.stderr(say(message, language)));
}

/** Judges all drafts, in workers where there are many, and takes the answers in order. False where it was interrupted. */
async function judgeAll(
  tasks: readonly Task[],
  request: CheckRequest,
  input: WorkerStart,
  here: Judge,
  io: Io,
  tell: (problem: Problem) => void,
  take: (path: string, judged: Judged) => void,
): Promise<boolean> {
  const bar = progressBar(tasks.length, io);
  let done = 0;
  const step = (task: Task, judged: Judged | undefined) => {
    if (judged) take(task.path, judged);
    else tell({ path: task.path, text: messages.crashed });
    bar.show(++done);
  };
  const workers = request.fix === 'no' ? workersFor(tasks.length, request.workers) : 1;
  if (workers > 1) {
    const { openPool } = await import('./pool.ts');
    for await (const judged of openPool(workers, input).judge(tasks, io.signal)) {
      const task = tasks[done];
      if (task) step(task, judged);
    }
  } else {
    for (const task of tasks) {
      if (io.signal?.aborted) break;
      step(task, await here.judge(task));
      // Lets an interruption be heard.
      if (done % 16 === 0) await new Promise((resume) => setImmediate(resume));
    }
  }
  bar.end();
  if (done < tasks.length) tell({ text: messages.interrupted(done, tasks.length) });
  return done === tasks.length;
}

function exitCode(
  { maxWarnings, failOn }: CheckRequest,
  { counts, problems }: Summary,
  tell: (message: Bilingual) => void,
): ExitCode {
  if (problems.length > 0) return 2;
  if (maxWarnings !== undefined && counts.warning > maxWarnings) {
    tell(messages.tooManyWarnings(counts.warning, maxWarnings));
    return 1;
  }
  if (failOn === 'never') return 0;
  return counts.error > 0 || (failOn === 'warning' && counts.warning > 0) ? 1 : 0;
}
