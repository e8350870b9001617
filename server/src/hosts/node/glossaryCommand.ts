import { join, relative } from 'node:path';
import type { Bilingual } from '../../core/text/language.ts';
import { checkGlossaries } from './glossaryCheck.ts';
import { convertGlossary, writeTemplate } from './glossaryConvert.ts';
import { diffGlossaryFiles } from './glossaryDiff.ts';
import { glossariesOfProject, lockGlossaries } from './glossaryLock.ts';
import { last, say } from './options.ts';
import type { Command } from './run.ts';

/** `sourcier glossary check|convert|diff|template|lock`: what a team does with its files of terms. */
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
    all: { fr: 'Montre tous les défauts, si semblables soient-ils.', en: 'Shows all problems, however alike.' },
  },
  async run(typed, io, language) {
    const [action, ...words] = typed.words;
    const [first, second] = words;
    if (action === 'convert' && first && second && words.length === 2) return convertGlossary(first, second, io, language);
    if (action === 'template' && first && words.length === 1) return writeTemplate(first, io, language);
    if (action === 'lock' && words.length === 0) return lockGlossaries(io, language);
    if (action === 'check') {
      const all = last(typed, 'all') === 'true';
      if (words.length > 0) return checkGlossaries(words, all, io, language);
      const named = glossariesOfProject(io, language);
      if (!named) return 2;
      const files = named.files.map(({ name }) => relative(io.cwd, join(named.folder, name)));
      const code = checkGlossaries(files, all, io, language);
      return named.told ? 2 : code;
    }
    if (action === 'diff' && first && second && words.length === 2) {
      const asked = { markdown: last(typed, 'format') === 'markdown', impact: last(typed, 'impact') };
      return diffGlossaryFiles(first, second, asked, io, language);
    }
    io.stderr(say(usage, language));
    return 2;
  },
};

const usage: Bilingual = {
  fr: `Écrire\u00a0:
  sourcier glossary check [FICHIER…]        les fichiers nommés, sinon ceux de sourcier.yml
  sourcier glossary convert ENTRÉE SORTIE   le format se lit au nom\u00a0: .yml, .json, .csv, .tsv, .xlsx, .tbx
  sourcier glossary diff ANCIEN NOUVEAU [--impact DOSSIER]
  sourcier glossary template SORTIE         un tableau à remplir (.xlsx ou .csv)
  sourcier glossary lock                    fixe les glossaires de sourcier.yml à leur contenu`,
  en: `Write:
  sourcier glossary check [FILE…]           the files named, otherwise those of sourcier.yml
  sourcier glossary convert IN OUT          the format is told by the name: .yml, .json, .csv, .tsv, .xlsx, .tbx
  sourcier glossary diff OLD NEW [--impact FOLDER]
  sourcier glossary template OUT            a table to fill in (.xlsx or .csv)
  sourcier glossary lock                    pins the glossaries of sourcier.yml to their contents`,
};
