import { writeFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Entry } from '../../core/glossary/term.ts';
import { writeCsv } from '../../core/glossary/writeCsv.ts';
import type { WrittenGlossary } from '../../core/glossary/writeRecord.ts';
import { writeTbx } from '../../core/glossary/writeTbx.ts';
import { writeXlsx } from '../../core/glossary/writeXlsx.ts';
import { writeJson, writeYaml } from '../../core/glossary/writeYaml.ts';
import type { Bilingual, Language } from '../../core/text/language.ts';
import { builtIn } from './given.ts';
import { entriesCount, loadGlossary, showProblems } from './glossaryFile.ts';
import type { ExitCode, Io } from './io.ts';
import { messages } from './messages.ts';
import { say } from './options.ts';

/** Writes a glossary file in the format that the name of another says, and tells what that one cannot hold. */
export function convertGlossary(from: string, to: string, io: Io, language: Language): ExitCode {
  const loaded = loadGlossary(from, io, language);
  if (!loaded) return 2;
  showProblems(loaded, io, language);
  const written = write(loaded.entries, to, io, language);
  if (!written) return 2;
  if (loaded.extensions?.length) io.stderr(say(extensionsLost(loaded.extensions.length), language));
  return loaded.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Writes an empty table for a team to fill in, with two entries of the built-in glossary as an example. */
export function writeTemplate(to: string, io: Io, language: Language): ExitCode {
  const samples = builtIn.glossary.entries
    .filter(({ id }) => id === 'infox' || id === 'megadonnees')
    .map((entry) => ({
      ...entry,
      related: [],
      allowed: entry.allowed.map(({ form }) => ({ form })),
      discouraged: entry.discouraged.map(({ form, reason }) => ({ form, ...(reason && { reason }) })),
    }));
  return write(samples, to, io, language) ? 0 : 2;
}

function write(entries: readonly Entry[], to: string, io: Io, language: Language): boolean {
  const ending = extname(to).toLowerCase();
  const writer = writers[ending];
  if (!writer && ending !== '.xlsx') {
    io.stderr(say(unknownFormat(to), language));
    return false;
  }
  const written = writer ? writer(entries) : writeXlsx(entries);
  try {
    writeFileSync(resolve(io.cwd, to), 'bytes' in written ? written.bytes : written.text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
    io.stderr(`${to}: ${say(messages.cannotWrite(code), language)}`);
    return false;
  }
  for (const loss of written.losses) io.stderr(say(loss, language));
  const total = entriesCount(entries.length, language);
  io.stderr(say({ fr: `${total} dans ${to}.`, en: `${total} in ${to}.` }, language));
  return true;
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
    fr: `«\u00a0${name}\u00a0»\u00a0: format inconnu. Sont écrits\u00a0: .yml, .json, .csv, .tsv, .xlsx, .tbx.`,
    en: `“${name}”: unknown format. Written are: .yml, .json, .csv, .tsv, .xlsx, .tbx.`,
  };
}

function extensionsLost(count: number): Bilingual {
  return {
    fr: `${count} ${count > 1 ? 'entrées sans terme, qui en complètent d’autres, ne sont pas converties' : 'entrée sans terme, qui en complète une autre, n’est pas convertie'}.`,
    en: `${count} ${count === 1 ? 'entry without a term, which changes another, is' : 'entries without a term, which change others, are'} not converted.`,
  };
}
