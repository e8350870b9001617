import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Finding } from '../../core/checker/finding.ts';
import { neutralLine } from '../../core/output/neutral.ts';
import type { Manner, Problem, Summary } from '../../core/output/output.ts';
import { rules } from '../../core/rules/index.ts';
import type { Bilingual, Language } from '../../core/text/language.ts';
import { type CheckRequest, checkOptions, readCheckRequest } from './checkOptions.ts';
import { openDecisions } from './decisionsFile.ts';
import { findDrafts } from './files.ts';
import { createFixer } from './fixer.ts';
import type { ExitCode, Io } from './io.ts';
import { messages } from './messages.ts';
import { last, say, type Typed } from './options.ts';
import { openProjects } from './projects.ts';
import { decodeDraft, formatOf, type Read, readDraft } from './readDraft.ts';
import { openReports } from './reports.ts';
import type { Command } from './run.ts';
import { openSources } from './sources.ts';
import { tally } from './tally.ts';
import { version } from './version.ts';

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
  const problems: Problem[] = [];
  const tell = (problem: Problem) => {
    problems.push(problem);
    io.stderr(`${problemLine(problem, language)}\n`);
  };
  if (request.config !== undefined && !existsSync(resolve(io.cwd, request.config))) {
    tell({ path: request.config, text: messages.noSuchFile });
    return 2;
  }
  const projects = openProjects({ cwd: io.cwd, config: request.config, overrides: request.overrides, tell });
  if (!isAsked) language = projects.projectFor(io.cwd).settings.language ?? language;
  const manner: Manner = {
    language,
    color: request.color ?? (io.stdoutIsTerminal && !io.env['NO_COLOR']),
    redact: request.redact,
    version: version(),
    rules,
  };
  const paths = request.paths.length ? request.paths.filter((path) => path !== '-') : ['.'];
  const { found, missing } = await findDrafts(paths, io.cwd, (folder) => projects.projectFor(folder).files);
  const decisionsFor = openDecisions(io.cwd, tell);
  // A source that cannot be read is told and hinders nothing.
  const notice = (problem: Problem) => io.stderr(`${problemLine(problem, language)}\n`);
  const allowed = request.allowedSources.map((folder) => resolve(io.cwd, folder));
  const sourcesFor = openSources({ cwd: io.cwd, allowed, tell: notice });
  const sum = tally();
  const reports = openReports(request.wanted, manner, io);
  const fixer = createFixer(request, manner, io, tell);
  const take = (path: string, read: Read, folder: string, file?: string) => {
    if ('failure' in read) {
      tell({ path, text: read.failure });
      return;
    }
    if (read.notice) notice({ path, text: read.notice });
    const { checker, settings, folder: projectFolder } = projects.projectFor(folder);
    const sources = sourcesFor(read.text, formatOf(path), {
      folder,
      ...(projectFolder !== undefined && { project: { folder: projectFolder, sources: settings.sources } }),
    });
    const draft = { path, text: read.text, file: read.encoding === 'utf-8' ? file : undefined };
    const judgement = { asOf: request.asOf ?? io.today, release: request.release, decisions: decisionsFor(folder), sources };
    const checked = fixer.judge(draft, checker, judgement);
    const shown = request.quiet ? { ...checked, findings: checked.findings.filter(isLoud) } : checked;
    sum.add(shown);
    reports.add(shown);
  };
  for (const { path, text } of missing) tell({ path, text });
  if (request.paths.includes('-')) {
    const name = request.stdinFilename ?? 'stdin.md';
    take(name.replaceAll('\\', '/'), decodeDraft(await io.stdin()), dirname(resolve(io.cwd, name)));
  }
  for (const { file, path } of found) take(path, readDraft(file), dirname(file), file);
  if (sum.summary([]).drafts === 0 && problems.length === 0) io.stderr(say(messages.nothingToCheck, language));
  const summary = sum.summary(problems);
  for (const problem of reports.close(summary)) tell(problem);
  fixer.close();
  return exitCode(request, summary, problems, (message) => io.stderr(say(message, language)));
}

function exitCode(
  { maxWarnings, failOn }: CheckRequest,
  { counts }: Summary,
  problems: readonly Problem[],
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

function isLoud({ severity, suppression }: Finding): boolean {
  return severity === 'error' && !suppression;
}

/** A problem as one line: where, then what. */
export function problemLine({ path, line, column, text }: Problem, language: Language): string {
  const where =
    path === undefined ? '' : `${[path, line, line && column].filter(Boolean).join(':')}${language === 'fr' ? '\u00a0: ' : ': '}`;
  return neutralLine(where + text[language]);
}
