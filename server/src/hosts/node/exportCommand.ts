import { writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Finding } from '../../core/checker/finding.ts';
import { parseDraft } from '../../core/draft/parse.ts';
import { maskedSpans, messageOf } from '../../core/output/mask.ts';
import type { Checked, Problem } from '../../core/output/output.ts';
import { regions } from '../../core/output/region.ts';
import { type ReleasedPart, releasedParts, releasedText } from '../../core/output/released.ts';
import { releasedDocx } from '../../core/output/releasedDocx.ts';
import { releasedHtml } from '../../core/output/releasedHtml.ts';
import { survivors } from '../../core/output/survivors.ts';
import { rules } from '../../core/rules/index.ts';
import type { Language } from '../../core/text/language.ts';
import { openBeside } from './beside.ts';
import { fixText } from './fix.ts';
import type { ExitCode, Io } from './io.ts';
import { messages } from './messages.ts';
import { last, say, type Typed } from './options.ts';
import { problemLine } from './problemLine.ts';
import { openProjects } from './projects.ts';
import { formatOf, readDraft, readOnce } from './readDraft.ts';
import type { Command } from './run.ts';
import { version } from './version.ts';

const forms = ['text', 'html', 'docx'] as const;

/** `sourcier export DRAFT`: the text to release, and nothing that was only for the office. */
export const exportCommand: Command = {
  options: {
    to: {
      value: 'FORME',
      choices: forms,
      fr: 'Forme\u00a0: text (par défaut), html, docx.',
      en: 'Form: text (default), html, docx.',
    },
    'output-file': {
      value: 'FICHIER',
      fr: 'Fichier où écrire\u00a0; la sortie standard sans.',
      en: 'File to write; standard output without.',
    },
    'as-of': {
      value: 'DATE',
      fr: 'Juge le texte à cette date (AAAA-MM-JJ).',
      en: 'Judges the text as of this date (YYYY-MM-DD).',
    },
    force: { fr: 'Exporte malgré les erreurs, et les énumère.', en: 'Exports despite errors, and lists them.' },
  },
  async run(typed: Typed, io: Io, language: Language): Promise<ExitCode> {
    const [name, ...more] = typed.words;
    const form = forms.find((one) => one === last(typed, 'to')) ?? 'text';
    const target = last(typed, 'output-file');
    if (name === undefined || more.length > 0 || (form === 'docx' && target === undefined)) {
      io.stderr(say(messages.wantsExport, language));
      return 2;
    }
    const fail = (text: { fr: string; en: string }): ExitCode => {
      io.stderr(`${name}${language === 'fr' ? '\u00a0: ' : ': '}${say(text, language)}`);
      return 2;
    };
    const file = resolve(io.cwd, name);
    const read = readDraft(file);
    if ('failure' in read) return fail(read.failure);
    const format = formatOf(name);
    const tell = (problem: Problem) => io.stderr(`${problemLine(problem, language)}\n`);
    const projects = openProjects({ cwd: io.cwd, config: undefined, overrides: {}, tell });
    const project = projects.projectFor(dirname(file));
    const beside = openBeside({ cwd: io.cwd, allowed: [], tell, notice: tell });
    const asOf = last(typed, 'as-of') ?? io.today;
    const judgement = { asOf, release: true, ...(await beside(project, dirname(file), readOnce(read, name))) };
    const fixed = fixText(read.text, format, project.checker, judgement);
    const errors = fixed.findings.filter(({ severity, suppression }) => severity === 'error' && !suppression);
    const isForced = last(typed, 'force') === 'true';
    if (errors.length > 0) {
      io.stderr(say(messages[isForced ? 'letThrough' : 'notReleased'](errors.length), language));
      io.stderr(
        listed(
          errors,
          { path: basename(name), text: fixed.text, findings: fixed.findings, masked: maskedSpans(fixed.findings) },
          language,
        ),
      );
      if (!isForced) return 1;
    }
    const draft = read.office ?? parseDraft(fixed.text, format);
    const parts = releasedParts(draft);
    const left = survivors(draft, releasedText(parts));
    if (left.length > 0) {
      io.stderr(say(messages.survived(left.length), language));
      return 1;
    }
    const content = written(parts, form);
    if (target === undefined) io.stdout(typeof content === 'string' ? content : '');
    else {
      try {
        writeFileSync(resolve(io.cwd, target), content);
      } catch (error) {
        return fail(messages.cannotWrite(error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN'));
      }
    }
    return 0;
  },
};

function written(parts: readonly ReleasedPart[], form: (typeof forms)[number]): string | Uint8Array {
  if (form === 'docx') return releasedDocx(parts);
  return form === 'html' ? releasedHtml(parts) : releasedText(parts);
}

function listed(errors: readonly Finding[], checked: Checked, language: Language): string {
  const region = regions(checked.text);
  const manner = { language, color: false, redact: false, version: version(), rules };
  return errors
    .map((finding) => {
      const { startLine, startColumn } = region(finding.span);
      return `  ${checked.path}:${startLine}:${startColumn} [${finding.rule.id}] ${messageOf(finding, checked, manner)}\n`;
    })
    .join('');
}
