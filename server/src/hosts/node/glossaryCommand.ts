import { readFileSync, writeFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Given } from '../../core/analysis/given.ts';
import { createChecker } from '../../core/checker/checker.ts';
import { defaultSettings } from '../../core/checker/settings.ts';
import { parseDraft } from '../../core/draft/parse.ts';
import { checkEntries } from '../../core/glossary/check.ts';
import { diffGlossaries } from '../../core/glossary/diff.ts';
import { layered } from '../../core/glossary/layers.ts';
import type { GlossaryProblem } from '../../core/glossary/problem.ts';
import { readGlossary } from '../../core/glossary/readGlossary.ts';
import { readXlsx } from '../../core/glossary/readXlsx.ts';
import type { Entry } from '../../core/glossary/term.ts';
import { writeCsv } from '../../core/glossary/writeCsv.ts';
import type { WrittenGlossary } from '../../core/glossary/writeRecord.ts';
import { writeTbx } from '../../core/glossary/writeTbx.ts';
import { writeXlsx } from '../../core/glossary/writeXlsx.ts';
import { writeJson, writeYaml } from '../../core/glossary/writeYaml.ts';
import { rules } from '../../core/rules/index.ts';
import { decodeText } from '../../core/text/decode.ts';
import type { Bilingual, Language } from '../../core/text/language.ts';
import { lineColumnAt, lineStarts } from '../../core/text/lines.ts';
import { findDrafts } from './files.ts';
import { builtIn } from './given.ts';
import type { ExitCode, Io } from './io.ts';
import { messages } from './messages.ts';
import { last, say } from './options.ts';
import { formatOf, readDraft, whyNot } from './readDraft.ts';
import type { Command } from './run.ts';

/** `sourcier glossary convert|check|diff`: what a team does with its files of terms. */
export const glossaryCommand: Command = {
  options: {
    format: {
      value: 'text|markdown',
      choices: ['text', 'markdown'],
      fr: 'Forme de la comparaison.',
      en: 'Form of the comparison.',
    },
    impact: {
      value: 'DOSSIER',
      fr: 'Dit combien de passages de ces brouillons la nouvelle version signalera.',
      en: 'Tells how many passages of these drafts the new version will report.',
    },
  },
  async run(typed, io, language) {
    const [action, ...words] = typed.words;
    const tell = (message: Bilingual): 2 => {
      io.stderr(say(message, language));
      return 2;
    };
    if (action === 'convert' && words.length === 2) return convert(words[0] ?? '', words[1] ?? '', io, language);
    if (action === 'check') return check(words, io, language);
    if (action === 'diff' && words.length === 2) {
      return diff(
        words[0] ?? '',
        words[1] ?? '',
        { markdown: last(typed, 'format') === 'markdown', impact: last(typed, 'impact') },
        io,
        language,
      );
    }
    return tell(usage);
  },
};

const usage: Bilingual = {
  fr: 'Écrire : sourcier glossary convert ENTRÉE SORTIE, sourcier glossary check FICHIER…, ou sourcier glossary diff ANCIEN NOUVEAU.',
  en: 'Write: sourcier glossary convert IN OUT, sourcier glossary check FILE…, or sourcier glossary diff OLD NEW.',
};

interface Loaded {
  readonly entries: readonly Entry[];
  readonly problems: readonly GlossaryProblem[];
  readonly text: string;
}

function convert(from: string, to: string, io: Io, language: Language): ExitCode {
  const loaded = load(from, io, language);
  if (!loaded) return 2;
  showProblems(loaded, io, language);
  const target = resolve(io.cwd, to);
  const ending = extname(to).toLowerCase();
  const write = writers[ending];
  if (!write && ending !== '.xlsx') {
    io.stderr(say(unknownFormat(to), language));
    return 2;
  }
  const written = write ? write(loaded.entries) : writeXlsx(loaded.entries);
  try {
    writeFileSync(target, 'bytes' in written ? written.bytes : written.text);
  } catch (error) {
    io.stderr(
      `${to}: ${say(messages.cannotWrite(error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN'), language)}`,
    );
    return 2;
  }
  for (const loss of written.losses) io.stderr(say(loss, language));
  io.stderr(say(converted(loaded.entries.length, to), language));
  return loaded.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function check(files: readonly string[], io: Io, language: Language): ExitCode {
  if (files.length === 0) {
    io.stderr(say(usage, language));
    return 2;
  }
  const loaded = files.map((file) => ({ file, read: load(file, io, language) }));
  const entries = loaded.flatMap(({ read }) => read?.entries ?? []);
  const everyday = (word: string): boolean => builtIn.french.lexicon.classOf(word) !== 0;
  const between = checkEntries(entries, everyday);
  let worst: ExitCode = loaded.some(({ read }) => read === undefined) ? 2 : 0;
  for (const { file, read } of loaded) {
    if (!read) continue;
    const problems = [...read.problems, ...between.filter((one) => one.file === file)];
    showProblems({ ...read, problems }, io, language);
    if (worst === 0 && problems.some(({ severity }) => severity === 'error')) worst = 1;
  }
  io.stderr(say(checked(entries.length, files.length), language));
  return worst;
}

async function diff(
  older: string,
  newer: string,
  { markdown, impact }: { readonly markdown: boolean; readonly impact: string | undefined },
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const [old, next] = [load(older, io, language), load(newer, io, language)];
  if (!old || !next) return 2;
  const changes = diffGlossaries(old.entries, next.entries);
  const bullet = markdown ? '- ' : '';
  for (const { text } of changes) io.stdout(`${bullet}${text[language]}\n`);
  if (changes.length === 0) io.stdout(say(noChange, language));
  if (impact !== undefined) io.stdout(`${bullet}${say(reported(await impactOf(next.entries, impact, io)), language)}`);
  return 0;
}

/** How many passages of how many drafts are reported with these entries over the built-in ones. */
async function impactOf(
  entries: readonly Entry[],
  path: string,
  io: Io,
): Promise<{ readonly passages: number; readonly texts: number }> {
  const given: Given = { ...builtIn, glossary: { entries: layered([builtIn.glossary, { entries }]) } };
  const own = new Set(entries.map(({ id }) => id));
  const checker = createChecker({
    rules: rules.filter(({ id }) => id === 'terms/discouraged-form'),
    settings: defaultSettings,
    given,
  });
  const { found } = await findDrafts([path], io.cwd, () => undefined);
  const counts = found.map(({ file }) => {
    const read = readDraft(file);
    if (!('text' in read)) return 0;
    return checker.check(parseDraft(read.text, formatOf(file))).filter(({ topic }) => topic !== undefined && own.has(topic))
      .length;
  });
  return { passages: counts.reduce((sum, count) => sum + count, 0), texts: counts.filter((count) => count > 0).length };
}

function load(name: string, io: Io, language: Language): Loaded | undefined {
  const file = resolve(io.cwd, name);
  try {
    const bytes = readFileSync(file);
    if (extname(name).toLowerCase() === '.xlsx') return { ...readXlsx(bytes, name), text: '' };
    const decoded = decodeText(bytes);
    if ('text' in decoded) {
      const text = decoded.text.replace(/^\ufeff/, '');
      return { ...readGlossary({ name, text }), text };
    }
    io.stderr(`${name}: ${say(messages.binary, language)}`);
  } catch (error) {
    io.stderr(`${name}: ${say(whyNot(error, file), language)}`);
  }
  return undefined;
}

function showProblems({ problems, text }: Loaded, io: Io, language: Language): void {
  const lines = lineStarts(text);
  for (const problem of problems) {
    const { line, column } = lineColumnAt(lines, problem.span.start);
    const place = text === '' ? problem.file : `${problem.file}:${line + 1}:${column + 1}`;
    io.stdout(`${place}: ${problem.text[language]} [${problem.id}]\n`);
  }
}

const writers: Readonly<Record<string, (entries: readonly Entry[]) => WrittenGlossary>> = {
  '.yml': writeYaml,
  '.yaml': writeYaml,
  '.json': writeJson,
  '.csv': (entries) => writeCsv(entries),
  '.tsv': (entries) => writeCsv(entries, '\t'),
  '.tbx': writeTbx,
};

function unknownFormat(name: string): Bilingual {
  return {
    fr: `« ${name} » : format inconnu. Sont écrits : .yml, .json, .csv, .tsv, .xlsx, .tbx.`,
    en: `“${name}”: unknown format. Written are: .yml, .json, .csv, .tsv, .xlsx, .tbx.`,
  };
}

function converted(count: number, name: string): Bilingual {
  return { fr: `${entriesFr(count)} dans ${name}.`, en: `${entriesEn(count)} in ${name}.` };
}

function checked(count: number, files: number): Bilingual {
  return {
    fr: `${entriesFr(count)} dans ${files} ${files > 1 ? 'fichiers' : 'fichier'}.`,
    en: `${entriesEn(count)} in ${files} ${files === 1 ? 'file' : 'files'}.`,
  };
}

function entriesFr(count: number): string {
  return `${count} ${count > 1 ? 'entrées' : 'entrée'}`;
}

function entriesEn(count: number): string {
  return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}

const noChange: Bilingual = { fr: 'Rien ne change.', en: 'Nothing changes.' };

function reported({ passages, texts }: { readonly passages: number; readonly texts: number }): Bilingual {
  return {
    fr: `${passages} ${passages > 1 ? 'passages' : 'passage'} de ${texts} ${texts > 1 ? 'textes seront signalés' : 'texte sera signalé'}.`,
    en: `${passages} ${passages === 1 ? 'passage' : 'passages'} of ${texts} ${texts === 1 ? 'text' : 'texts'} will be reported.`,
  };
}
