import { basename, dirname, resolve } from 'node:path';
import type { Judgement } from '../../core/checker/checker.ts';
import type { Finding } from '../../core/checker/finding.ts';
import { maskedSpans } from '../../core/output/mask.ts';
import type { Checked, Manner, Problem } from '../../core/output/output.ts';
import { regions } from '../../core/output/region.ts';
import { type Release, releaseOf } from '../../core/output/release.ts';
import { paragraphName, placedMessage } from '../../core/output/where.ts';
import { rules } from '../../core/rules/index.ts';
import type { Bilingual, Language } from '../../core/text/language.ts';
import { openBeside } from './beside.ts';
import type { Io } from './io.ts';
import { messages } from './messages.ts';
import { say } from './options.ts';
import { problemLine } from './problemLine.ts';
import { openProjects, type Project } from './projects.ts';
import { draftOf, formatOf, readDraft, readOnce } from './readDraft.ts';
import { version } from './version.ts';

/** A draft read from the disk, and what it is judged under. */
export interface ReleasedFile {
  readonly release: Release;
  readonly project: Project;
  readonly judgement: Judgement;
}

/** Reads a draft and judges it for release; undefined where it cannot be read, which is told. */
export async function releaseFile(
  name: string,
  asOf: string | undefined,
  io: Io,
  language: Language,
): Promise<ReleasedFile | undefined> {
  const tell = (problem: Problem) => io.stderr(`${problemLine(problem, language)}\n`);
  const file = resolve(io.cwd, name);
  const read = readDraft(file);
  if ('failure' in read) {
    tell({ path: name, text: read.failure });
    return undefined;
  }
  const format = formatOf(name);
  const project = openProjects({ cwd: io.cwd, config: undefined, overrides: {}, tell }).projectFor(dirname(file));
  const beside = openBeside({ cwd: io.cwd, allowed: [], tell, notice: tell });
  const judgement = { asOf: asOf ?? io.today, ...(await beside(project, dirname(file), readOnce(read, name), file)) };
  const office = read.office && draftOf(read, name);
  return {
    release: releaseOf({ text: read.text, format, ...(office && { office }) }, project.checker, judgement),
    project,
    judgement,
  };
}

/** Tells the errors that stand against a release; true where it may go on. */
export function mayLeave(name: string, { draft, errors }: Release, isForced: boolean, io: Io, language: Language): boolean {
  if (errors.length === 0) return true;
  io.stderr(say(messages[isForced ? 'letThrough' : 'notReleased'](errors.length), language));
  const { text, paragraphs } = draft;
  const checked: Checked = {
    path: basename(name),
    text,
    findings: errors,
    masked: maskedSpans(errors),
    ...(paragraphs && { paragraphs }),
  };
  const manner: Manner = { language, color: false, redact: false, version: version(), rules };
  io.stderr(errors.map((finding) => line(finding, checked, manner)).join(''));
  return isForced;
}

function line(finding: Finding, checked: Checked, manner: Manner): string {
  const { startLine, startColumn } = regions(checked.text)(finding.span);
  const isOffice = paragraphName(checked, finding.span, manner.language) !== undefined;
  const where = isOffice ? checked.path : `${checked.path}:${startLine}:${startColumn}`;
  return `  ${where} [${finding.rule.id}] ${placedMessage(finding, checked, manner)}\n`;
}

/** « name: what is wrong », for what a command cannot do. */
export function failure(name: string, text: Bilingual, io: Io, language: Language): 2 {
  io.stderr(`${problemLine({ path: name, text }, language)}\n`);
  return 2;
}
