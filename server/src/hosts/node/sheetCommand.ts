import { writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { sheetOf } from '../../core/output/sheet.ts';
import { sheetForms } from '../../core/output/sheetForms.ts';
import { openDecisions } from './decisionsFile.ts';
import { messages } from './messages.ts';
import { last, say } from './options.ts';
import { problemLine } from './problemLine.ts';
import { openProjects } from './projects.ts';
import { readDraft, readOnce } from './readDraft.ts';
import type { Command } from './run.ts';
import { openSources } from './sources.ts';

/** `sourcier sheet DRAFT`: what each claim of a draft rests on, for whoever validates it. */
export const sheetCommand: Command = {
  options: {
    format: {
      value: 'FORMAT',
      choices: Object.keys(sheetForms),
      fr: `Forme de la fiche\u00a0: ${Object.keys(sheetForms).join(', ')} (markdown par défaut).`,
      en: `Form of the sheet: ${Object.keys(sheetForms).join(', ')} (markdown by default).`,
    },
    'output-file': { value: 'FICHIER', fr: 'Écrit la fiche dans un fichier.', en: 'Writes the sheet to a file.' },
    config: {
      value: 'FICHIER',
      fr: 'Réglages à suivre, au lieu du sourcier.yml le plus proche.',
      en: 'Settings to follow, instead of the nearest sourcier.yml.',
    },
    'as-of': {
      value: 'DATE',
      fr: 'Juge le texte à cette date (AAAA-MM-JJ).',
      en: 'Judges the text as of this date (YYYY-MM-DD).',
    },
    'allow-sources': {
      value: 'DOSSIER',
      repeated: true,
      fr: 'Permet de lire les sources citées dans ce dossier, hors du dossier de travail.',
      en: 'Lets sources that are cited be read in this folder, outside the working folder.',
    },
  },
  async run(typed, io, language) {
    const [path, ...more] = typed.words;
    if (path === undefined || more.length > 0) {
      io.stderr(say(messages.whichDraft, language));
      return 2;
    }
    const file = resolve(io.cwd, path);
    const tell = (problem: Parameters<typeof problemLine>[0]) => io.stderr(`${problemLine(problem, language)}\n`);
    const read = readDraft(file);
    if ('failure' in read) {
      tell({ path, text: read.failure });
      return 2;
    }
    const folder = dirname(file);
    const projects = openProjects({ cwd: io.cwd, config: last(typed, 'config'), overrides: {}, tell });
    const { checker, settings, folder: projectFolder } = projects.projectFor(folder);
    const allowed = typed.given.filter(({ name }) => name === 'allow-sources').map(({ value }) => resolve(io.cwd, value));
    const project =
      projectFolder === undefined
        ? {}
        : { project: { folder: projectFolder, sources: settings.sources, archives: settings.archives } };
    const once = readOnce(read, path);
    const sources = await openSources({ cwd: io.cwd, allowed, tell })(once, { folder, file, ...project });
    const judgement = { asOf: last(typed, 'as-of') ?? io.today, sources, decisions: openDecisions(io.cwd, tell)(folder) };
    const { draft } = once;
    const sheet = sheetOf(draft, checker.check(draft, judgement), sources, checker.ask(draft, judgement));
    const form =
      Object.entries(sheetForms).find(([name]) => name === (last(typed, 'format') ?? 'markdown'))?.[1] ?? sheetForms.markdown;
    const written = form({ path, text: read.text, sheet }, settings.language ?? language);
    const output = last(typed, 'output-file');
    if (output === undefined) {
      io.stdout(written);
      return 0;
    }
    try {
      writeFileSync(resolve(io.cwd, output), written);
      return 0;
    } catch (error) {
      tell({
        path: output,
        text: messages.cannotWrite(error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN'),
      });
      return 2;
    }
  },
};
