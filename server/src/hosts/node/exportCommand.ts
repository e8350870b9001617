import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { releaseForms, writtenRelease } from '../../core/output/release.ts';
import type { Language } from '../../core/text/language.ts';
import type { ExitCode, Io } from './io.ts';
import { messages } from './messages.ts';
import { last, say, type Typed } from './options.ts';
import { whyNotWritten } from './readDraft.ts';
import { failure, mayLeave, releaseFile } from './releaseFile.ts';
import type { Command } from './run.ts';

/** `sourcier export DRAFT`: the text to release, and nothing that was only for the office. */
export const exportCommand: Command = {
  options: {
    to: {
      value: 'FORME',
      choices: releaseForms,
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
    const form = releaseForms.find((one) => one === last(typed, 'to')) ?? 'text';
    const target = last(typed, 'output-file');
    if (name === undefined || more.length > 0 || (form === 'docx' && target === undefined)) {
      io.stderr(say(messages.wantsExport, language));
      return 2;
    }
    const read = await releaseFile(name, last(typed, 'as-of'), io, language);
    if (!read) return 2;
    if (!mayLeave(name, read.release, last(typed, 'force') === 'true', io, language)) return 1;
    const written = writtenRelease(read.release, form);
    if ('survived' in written) {
      io.stderr(say(messages.survived(written.survived.length), language));
      return 1;
    }
    const { content } = written;
    if (target === undefined) io.stdout(typeof content === 'string' ? content : '');
    else {
      try {
        writeFileSync(resolve(io.cwd, target), content);
      } catch (error) {
        return failure(target, whyNotWritten(error), io, language);
      }
    }
    return 0;
  },
};
