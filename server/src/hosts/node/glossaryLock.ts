import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lockName, writeLock } from '../../core/checker/lock.ts';
import { readSettings } from '../../core/checker/readSettings.ts';
import { glossaryEndings } from '../../core/glossary/readGlossary.ts';
import { rules } from '../../core/rules/index.ts';
import type { Language } from '../../core/text/language.ts';
import { filesNamed } from './filesNamed.ts';
import type { ExitCode, Io } from './io.ts';
import { say } from './options.ts';
import { problemLine } from './problemLine.ts';
import { nearestSettings } from './projects.ts';

/** Pins the glossaries of the nearest `sourcier.yml` to their contents, in the file beside it. */
export function lockGlossaries(io: Io, language: Language): ExitCode {
  const named = glossariesOfProject(io, language);
  if (!named) return 2;
  const files = named.files.map(({ name, bytes }) => ({ path: name, bytes: bytes ?? new Uint8Array(0) }));
  writeFileSync(join(named.folder, lockName), writeLock(files));
  io.stderr(
    say(
      {
        fr: `${files.length} ${files.length > 1 ? 'glossaires fixés' : 'glossaire fixé'} dans ${lockName}.`,
        en: `${files.length} ${files.length === 1 ? 'glossary' : 'glossaries'} pinned in ${lockName}.`,
      },
      language,
    ),
  );
  return named.told ? 2 : 0;
}

/** The glossaries that the nearest settings file names, and its folder; nothing, and why, where there is none. */
export function glossariesOfProject(io: Io, language: Language) {
  const settings = nearestSettings(io.cwd);
  if (settings === undefined) {
    io.stderr(
      say(
        {
          fr: 'Aucun sourcier.yml ici ni au-dessus\u00a0: nommer les fichiers.',
          en: 'No sourcier.yml here or above: name the files.',
        },
        language,
      ),
    );
    return undefined;
  }
  let told = false;
  const folder = dirname(settings);
  const files = filesNamed(readSettings(readFileSync(settings, 'utf8'), rules).settings.glossaries, {
    folder,
    endings: glossaryEndings,
    tell: (problem) => {
      told = true;
      io.stderr(`${problemLine(problem, language)}\n`);
    },
  });
  return { folder, files, told };
}
