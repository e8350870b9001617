import type { Bilingual } from '../../core/text/language.ts';
import type { Command } from './run.ts';

/** What the help says of a command, and how it is had: nothing of it is loaded before it is called. */
export interface CommandEntry extends Bilingual {
  readonly usage: string;
  readonly load: () => Promise<Command>;
}

/** All commands by name. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  check: {
    usage: '[CHEMIN…|-] [options]',
    fr: 'Relit des brouillons et dit ce qui ne va pas.',
    en: 'Checks drafts and tells what is wrong.',
    load: async () => (await import('./check.ts')).checkCommand,
  },
  sheet: {
    usage: 'BROUILLON [options]',
    fr: 'Écrit la fiche de vérification d’un brouillon\u00a0: affirmations, sources, passages.',
    en: 'Writes the verification sheet of a draft: claims, sources, passages.',
    load: async () => (await import('./sheetCommand.ts')).sheetCommand,
  },
  explain: {
    usage: 'RÈGLE',
    fr: 'Explique une règle\u00a0: ce qu’elle cherche, pourquoi, que faire.',
    en: 'Explains a rule: what it looks for, why, what to do.',
    load: async () => (await import('./explainCommand.ts')).explainCommand,
  },
  rules: {
    usage: '',
    fr: 'Énumère les règles et leur niveau.',
    en: 'Lists the rules and their levels.',
    load: async () => (await import('./rulesCommand.ts')).rulesCommand,
  },
  facts: {
    usage: 'check [--as-of DATE]',
    fr: 'Dit quels faits de la base expirent, se contredisent ou sont à revoir.',
    en: 'Tells which facts of the base expire, contradict each other or want a review.',
    load: async () => (await import('./factsCommand.ts')).factsCommand,
  },
  glossary: {
    usage: 'convert ENTRÉE SORTIE | check FICHIER… | diff ANCIEN NOUVEAU [options]',
    fr: 'Convertit, vérifie et compare des glossaires.',
    en: 'Converts, checks and compares glossaries.',
    load: async () => (await import('./glossaryCommand.ts')).glossaryCommand,
  },
  export: {
    usage: 'BROUILLON --to text|html|docx',
    fr: 'Écrit le texte à diffuser, sans rien de ce qui est du bureau.',
    en: 'Writes the text to release, without anything that is only for the office.',
    load: async () => (await import('./exportCommand.ts')).exportCommand,
  },
  seal: {
    usage: 'BROUILLON --name NOM [--key CLÉ]',
    fr: 'Marque un texte comme validé\u00a0: qui, quand, quelles phrases, dans un sceau signé.',
    en: 'Marks a text as validated: who, when, which sentences, in a signed seal.',
    load: async () => (await import('./sealCommand.ts')).sealCommand,
  },
  verify: {
    usage: 'TEXTE [--seal SCEAU] [--public-key CLÉ]',
    fr: 'Dit si un texte est celui qui a été validé, et quelle phrase ne l’est pas.',
    en: 'Tells whether a text is the one that was validated, and which sentence is not.',
    load: async () => (await import('./verifyCommand.ts')).verifyCommand,
  },
  compare: {
    usage: 'ANCIEN NOUVEAU',
    fr: 'Dit ce qui a changé : chiffres, dates, noms, citations, positions, engagements.',
    en: 'Tells what changed: figures, dates, names, quotations, positions, commitments.',
    load: async () => (await import('./compareCommand.ts')).compareCommand,
  },
  'merge-reports': {
    usage: '--format sarif|junit|json RAPPORT…',
    fr: 'Réunit les rapports de plusieurs parts (--shard) en un.',
    en: 'Puts the reports of several shards together.',
    load: async () => (await import('./mergeCommand.ts')).mergeCommand,
  },
  init: {
    usage: '',
    fr: 'Écrit un sourcier.yml commenté dans ce dossier.',
    en: 'Writes a commented sourcier.yml in this folder.',
    load: async () => (await import('./initCommand.ts')).initCommand,
  },
  lsp: {
    usage: '[--stdio]',
    fr: 'Sert un éditeur par le Language Server Protocol.',
    en: 'Serves an editor over the Language Server Protocol.',
    load: async () => (await import('./lspCommand.ts')).lspCommand,
  },
};
