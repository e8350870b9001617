import { writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Draft } from '../../core/draft/draft.ts';
import { parseDraft } from '../../core/draft/parse.ts';
import { changesSince, sheetOf } from '../../core/output/sheet.ts';
import { sheetForms } from '../../core/output/sheetForms.ts';
import type { Sources } from '../../core/sources/source.ts';
import type { Bilingual } from '../../core/text/language.ts';
import { openDecisions } from './decisionsFile.ts';
import { messages } from './messages.ts';
import { last, say } from './options.ts';
import { problemLine } from './problemLine.ts';
import { openProjects } from './projects.ts';
import { draftOf, readDraft, readOnce } from './readDraft.ts';
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
    since: {
      value: 'FICHIER',
      fr: 'Ajoute ce qui a changé depuis ce texte\u00a0; sans cela, depuis celui que nomme «\u00a0precedent\u00a0» dans l’en-tête.',
      en: 'Adds what changed since this text; without it, since the one that “precedent” names in the front matter.',
    },
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
    const versionOf = (of: Draft) => ({ draft: of, ask: checker.ask(of, judgement), findings: checker.check(of, judgement) });
    const version = versionOf(draft);
    const earlier = earlierText(last(typed, 'since'), io.cwd, sources);
    if (earlier && 'failure' in earlier) {
      tell({ path: earlier.file, text: earlier.failure });
      return 2;
    }
    const sheet = {
      ...sheetOf(draft, version.findings, sources, version.ask),
      ...(earlier && { since: changesSince(earlier.file, versionOf(earlier.draft), version) }),
    };
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

/** The text that the draft is compared with: the one that is asked for, or the one that its front matter names. */
function earlierText(
  asked: string | undefined,
  cwd: string,
  { precedent }: Sources,
): { readonly file: string; readonly draft: Draft } | { readonly file: string; readonly failure: Bilingual } | undefined {
  if (asked === undefined) return precedent && { file: precedent.file, draft: parseDraft(precedent.text, 'markdown') };
  const read = readDraft(resolve(cwd, asked));
  return 'failure' in read ? { file: asked, failure: read.failure } : { file: asked, draft: draftOf(read, asked) };
}
