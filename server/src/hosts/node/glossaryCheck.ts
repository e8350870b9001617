import { checkEntries } from '../../core/glossary/check.ts';
import type { GlossaryProblem } from '../../core/glossary/problem.ts';
import type { Language } from '../../core/text/language.ts';
import { builtIn } from './given.ts';
import { entriesCount, type LoadedGlossary, loadGlossary, showProblems } from './glossaryFile.ts';
import type { ExitCode, Io } from './io.ts';

/** Tells what is wrong in glossary files, in each and between them: 0 nothing or remarks only, 1 an error, 2 a file that cannot be opened. */
export function checkGlossaries(files: readonly string[], all: boolean, io: Io, language: Language): ExitCode {
  const loaded = files.map((file) => loadGlossary(file, io, language));
  const read = loaded.filter((one) => one !== undefined);
  const entries = read.flatMap((one) => one.entries);
  const everyday = (word: string): boolean => builtIn.french.lexicon.classOf(word) !== 0;
  const between = [...checkEntries(entries, everyday, builtIn.glossary.entries), ...deadExtensions(read)];
  const problems = [...read.flatMap((one) => one.problems), ...between];
  for (const one of read) {
    const own = between.filter(({ file }) => file === one.name);
    showProblems(one, io, language, own, all);
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const remarks = problems.length - errors;
  const total = entriesCount(entries.length, language);
  io.stderr(
    language === 'fr'
      ? `${total} dans ${files.length} ${files.length > 1 ? 'fichiers' : 'fichier'}\u00a0; ${errors} ${errors > 1 ? 'erreurs' : 'erreur'}, ${remarks} ${remarks > 1 ? 'remarques' : 'remarque'}.\n`
      : `${total} in ${files.length} ${files.length === 1 ? 'file' : 'files'}; ${errors} ${errors === 1 ? 'error' : 'errors'}, ${remarks} ${remarks === 1 ? 'remark' : 'remarks'}.\n`,
  );
  return read.length < loaded.length ? 2 : errors > 0 ? 1 : 0;
}

/** Records without a term that change an entry which no layer below has. */
function deadExtensions(read: readonly LoadedGlossary[]): readonly GlossaryProblem[] {
  const ids = new Set([...builtIn.glossary.entries, ...read.flatMap(({ entries }) => entries)].map(({ id }) => id));
  return read.flatMap(({ extensions = [] }) =>
    extensions
      .filter(({ id }) => !ids.has(id))
      .map(
        ({ id, origin }): GlossaryProblem => ({
          id: 'dead-extension',
          severity: 'warning',
          text: {
            fr: `Aucune entrée «\u00a0${id}\u00a0» à compléter\u00a0: il manque à celle-ci son terme, ou l’identifiant est faux.`,
            en: `There is no entry “${id}” to change: this one lacks its term, or the id is wrong.`,
          },
          span: origin.parts?.['id'] ?? origin.span ?? { start: 0, end: 0 },
          file: origin.file,
        }),
      ),
  );
}
