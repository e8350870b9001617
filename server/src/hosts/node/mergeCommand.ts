import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type MergedForm, mergedForms, mergeReports } from '../../core/output/merge.ts';
import { messages } from './messages.ts';
import { last, say } from './options.ts';
import { whyNot } from './readDraft.ts';
import type { Command } from './run.ts';

/** `sourcier merge-reports`: the reports of several shards, as one. */
export const mergeCommand: Command = {
  options: {
    format: {
      value: 'FORMAT',
      choices: mergedForms,
      fr: `Forme des rapports\u00a0: ${mergedForms.join(', ')}.`,
      en: `Form of the reports: ${mergedForms.join(', ')}.`,
    },
    'output-file': {
      value: 'FICHIER',
      fr: 'Fichier où écrire\u00a0; la sortie standard sans.',
      en: 'File to write; standard output without.',
    },
  },
  async run(typed, io, language) {
    const form = mergedForms.find((one) => one === last(typed, 'format'));
    if (!form || typed.words.length === 0) {
      io.stderr(say(messages.wantsReports, language));
      return 2;
    }
    const file = last(typed, 'output-file');
    const fail = (name: string, text: { fr: string; en: string }) => {
      io.stderr(`${name}${language === 'fr' ? '\u00a0: ' : ': '}${say(text, language)}`);
      return 2 as const;
    };
    let reading = '';
    try {
      const open = file === undefined ? undefined : openSync(resolve(io.cwd, file), 'w');
      const read = (name: string) => {
        reading = name;
        return readFileSync(resolve(io.cwd, name), 'utf8');
      };
      const write = (text: string) => (open === undefined ? io.stdout(text) : writeFileSync(open, text));
      const wrong = mergeReports(form satisfies MergedForm, typed.words, read, write);
      if (open !== undefined) closeSync(open);
      return wrong === undefined ? 0 : fail(wrong, messages.noReport(form));
    } catch (error) {
      return fail(reading || (file ?? ''), whyNot(error, resolve(io.cwd, reading)));
    }
  },
};
