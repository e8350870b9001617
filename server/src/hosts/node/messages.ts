import { notRead } from '../../core/checker/namedFiles.ts';
import type { Bilingual } from '../../core/text/language.ts';

/** What the command line says of its own. */
export type Message = Bilingual;

/** The sentences of the command line. */
export const messages = {
  unknownCommand: (word: string, near: string | undefined) => ({
    fr: `Commande inconnue : « ${word} ».${near ? ` Vouliez-vous dire « ${near} » ?` : ''} « sourcier --help » les énumère.`,
    en: `Unknown command “${word}”.${near ? ` Did you mean “${near}”?` : ''} “sourcier --help” lists them.`,
  }),
  unknownOption: (name: string, near: string | undefined) => ({
    fr: `Option inconnue : « ${dashed(name)} ».${near ? ` Vouliez-vous dire « ${dashed(near)} » ?` : ''}`,
    en: `Unknown option “${dashed(name)}”.${near ? ` Did you mean “${dashed(near)}”?` : ''}`,
  }),
  noValue: (name: string) => ({ fr: `L’option --${name} ne prend pas de valeur.`, en: `The option --${name} takes no value.` }),
  wantsValue: (name: string, value: string) => ({
    fr: `L’option --${name} attend une valeur : --${name} ${value}.`,
    en: `The option --${name} wants a value: --${name} ${value}.`,
  }),
  badChoice: (what: string, value: string, choices: readonly string[], near: string | undefined) => ({
    fr: `« ${value} » n’est pas une valeur de ${what} : ${choices.join(', ')}.${near ? ` Vouliez-vous dire « ${near} » ?` : ''}`,
    en: `“${value}” is no value of ${what}: ${choices.join(', ')}.${near ? ` Did you mean “${near}”?` : ''}`,
  }),
  twice: (name: string) => ({ fr: `L’option --${name} est donnée deux fois.`, en: `The option --${name} is given twice.` }),
  badDate: (value: string) => ({
    fr: `« ${value} » n’est pas une date : écrire AAAA-MM-JJ, par exemple 2026-11-24.`,
    en: `“${value}” is no date: write YYYY-MM-DD, for instance 2026-11-24.`,
  }),
  badNumber: (name: string, value: string) => ({
    fr: `L’option --${name} attend un nombre entier, non « ${value} ».`,
    en: `The option --${name} wants a whole number, not “${value}”.`,
  }),
  badRule: (value: string) => ({
    fr: `« ${value} » ne règle rien : écrire --rule RÈGLE=NIVEAU, par exemple --rule wording/absolute=off.`,
    en: `“${value}” sets nothing: write --rule RULE=LEVEL, for instance --rule wording/absolute=off.`,
  }),
  unknownRule: (id: string, near: string | undefined) => ({
    fr: `Règle inconnue : « ${id} ».${near ? ` Vouliez-vous dire « ${near} » ?` : ''} « sourcier rules » les énumère.`,
    en: `Unknown rule “${id}”.${near ? ` Did you mean “${near}”?` : ''} “sourcier rules” lists them.`,
  }),
  whichRule: {
    fr: 'Quelle règle ? Par exemple : sourcier explain wording/absolute. « sourcier rules » les énumère.',
    en: 'Which rule? For instance: sourcier explain wording/absolute. “sourcier rules” lists them.',
  },
  noFixOfStdin: {
    fr: '--fix ne peut écrire dans l’entrée standard ; --fix-dry-run montre ce qui changerait.',
    en: '--fix cannot write to standard input; --fix-dry-run shows what would change.',
  },
  badBaseline: {
    fr: 'n’est pas une référence de Sourcier (--update-baseline en écrit une).',
    en: 'is no baseline of Sourcier (--update-baseline writes one).',
  },
  baselineWritten: (count: number) => ({
    fr: `Référence écrite : ${count} constat${count > 1 ? 's' : ''}.`,
    en: `Baseline written: ${count} ${count === 1 ? 'finding' : 'findings'}.`,
  }),
  wantsBaseline: {
    fr: '--update-baseline va avec --baseline FICHIER.',
    en: '--update-baseline goes with --baseline FILE.',
  },
  noChanges: (reason: string) => ({
    fr: `--changed-since : git ne peut le dire ici (${reason}).`,
    en: `--changed-since: git cannot tell here (${reason}).`,
  }),
  badShard: (value: string) => ({
    fr: `« ${value} » n’est pas une part : écrire --shard i/n, par exemple --shard 1/4.`,
    en: `“${value}” is no shard: write --shard i/n, for instance --shard 1/4.`,
  }),
  crashed: {
    fr: 'a fait échouer la relecture (mémoire ou temps épuisés) ; les autres sont relus.',
    en: 'made the check fail (out of memory or time); the others are checked.',
  },
  interrupted: (done: number, all: number) => ({
    fr: `Interrompu : ${done} brouillons relus sur ${all}.`,
    en: `Interrupted: ${done} drafts of ${all} checked.`,
  }),
  wantsReports: {
    fr: 'Donner les rapports à réunir, et leur forme : sourcier merge-reports --format sarif a.sarif b.sarif.',
    en: 'Give the reports to put together, and their form: sourcier merge-reports --format sarif a.sarif b.sarif.',
  },
  noReport: (form: string) => ({
    fr: `n’est pas un rapport ${form} de Sourcier.`,
    en: `is no ${form} report of Sourcier.`,
  }),
  wantsExport: {
    fr: 'Donner un brouillon : sourcier export BROUILLON --to text|html|docx (docx veut --output-file).',
    en: 'Give a draft: sourcier export DRAFT --to text|html|docx (docx wants --output-file).',
  },
  notReleased: (count: number) => ({
    fr: `Non exporté : ${count} erreur${count > 1 ? 's tiennent' : ' tient'} à la diffusion (--force passe outre).`,
    en: `Not exported: ${count} release ${count === 1 ? 'error stands' : 'errors stand'} (--force overrides).`,
  }),
  letThrough: (count: number) => ({
    fr: `Exporté malgré ${count} erreur${count > 1 ? 's' : ''} de diffusion :`,
    en: `Exported despite ${count} release ${count === 1 ? 'error' : 'errors'}:`,
  }),
  survived: (count: number) => ({
    fr: `Non exporté : ${count} remarque${count > 1 ? 's internes restent' : ' interne reste'} dans le texte.`,
    en: `Not exported: ${count} internal ${count === 1 ? 'remark is' : 'remarks are'} still in the text.`,
  }),
  wantsSeal: {
    fr: 'Donner un brouillon et qui valide\u00a0: sourcier seal BROUILLON --name "Jeanne Durand" (--key FICHIER pour signer).',
    en: 'Give a draft and who validates: sourcier seal DRAFT --name "Jeanne Durand" (--key FILE to sign).',
  },
  wantsVerify: {
    fr: 'Donner un texte\u00a0: sourcier verify TEXTE (--seal SCEAU, --public-key CLÉ).',
    en: 'Give a text: sourcier verify TEXT (--seal SEAL, --public-key KEY).',
  },
  sealed: (file: string, isSigned: boolean) => ({
    fr: `Sceau écrit\u00a0: ${file}${isSigned ? ', signé.' : '. Il n’est pas signé\u00a0: --key FICHIER le signe.'}`,
    en: `Seal written: ${file}${isSigned ? ', signed.' : '. It is not signed: --key FILE signs it.'}`,
  }),
  noKey: {
    fr: 'n’est pas une clé Ed25519 (PEM) ou SSH qui puisse signer sans mot de passe.',
    en: 'is no Ed25519 (PEM) or SSH key that could sign without a password.',
  },
  noPublicKey: {
    fr: 'n’est pas une clé publique qui ait pu signer ce sceau.',
    en: 'is no public key that could have signed this seal.',
  },
  noSeal: { fr: 'n’est pas un sceau de Sourcier.', en: 'is no seal of Sourcier.' },
  wantsTwo: {
    fr: 'Donner deux versions d’un texte : sourcier compare ANCIEN NOUVEAU.',
    en: 'Give two versions of a text: sourcier compare OLD NEW.',
  },
  alreadyThere: { fr: 'existe déjà ; --force le remplace.', en: 'is there already; --force replaces it.' },
  settingsWritten: {
    fr: 'sourcier.yml est écrit : tout y est en commentaire, rien ne change avant d’y toucher.',
    en: 'sourcier.yml is written: all of it is commented out, nothing changes until you edit it.',
  },
  twoToStdout: {
    fr: 'Deux formats iraient sur la sortie standard : faire suivre chaque --format, sauf un, de --output-file FICHIER.',
    en: 'Two formats would go to standard output: follow each --format but one with --output-file FILE.',
  },
  ...notRead,
  unreadable: { fr: 'illisible : le droit de lecture manque.', en: 'unreadable: no permission to read it.' },
  vanished: { fr: 'a disparu pendant la lecture.', en: 'went away while it was read.' },
  notRegular: { fr: 'n’est pas un fichier ordinaire, il n’est pas lu.', en: 'is no regular file, it is not read.' },
  whichDraft: {
    fr: 'De quel brouillon\u00a0? Exemple\u00a0: sourcier sheet communique.md',
    en: 'Of which draft? For example: sourcier sheet release.md',
  },
  readFailed: (code: string) => ({ fr: `n’a pas pu être lu (${code}).`, en: `could not be read (${code}).` }),
  tooLarge: (size: string, limit: string) => ({
    fr: `pèse ${size} Mo : au-delà de ${limit} Mo, un brouillon n’est pas relu.`,
    en: `is ${size} MB: a draft over ${limit} MB is not checked.`,
  }),
  binary: {
    fr: 'n’est pas un texte (contenu binaire), il n’est pas relu.',
    en: 'is no text (binary content), it is not checked.',
  },
  officeUnread: {
    encrypted: {
      fr: 'est protégé par un mot de passe, ou d’un Word d’avant 2007\u00a0: l’enregistrer en .docx sans protection pour le relire.',
      en: 'is encrypted, or of a Word before 2007: save it as .docx without protection to have it checked.',
    },
    broken: {
      fr: 'est abîmé\u00a0: le traitement de texte saura peut-être le réparer.',
      en: 'is damaged: the word processor may know how to mend it.',
    },
    'too-large': {
      fr: 'est trop grand une fois décompressé\u00a0: il n’est pas relu.',
      en: 'is too large once unpacked: it is not checked.',
    },
  },
  neverWritten: {
    fr: 'n’est jamais réécrit\u00a0: les corrections se font dans le traitement de texte.',
    en: 'is never written back: make the corrections in the word processor.',
  },
  oldEncoding: (encoding: string) => ({
    fr: `n’est pas en UTF-8 ; il est relu comme du ${encoding}, et jamais corrigé sur place.`,
    en: `is not in UTF-8; it is checked as ${encoding}, and never fixed in place.`,
  }),
  nothingToCheck: {
    fr: 'Aucun brouillon trouvé (.md, .txt, .communique, .docx, .odt).',
    en: 'No draft found (.md, .txt, .communique, .docx, .odt).',
  },
  cannotWrite: (code: string) => ({ fr: `n’a pas pu être écrit (${code}).`, en: `could not be written (${code}).` }),
  ruleThrew: (rule: string, error: string) => ({
    fr: `La règle ${rule} a échoué et se tait ; les autres continuent (${error}).`,
    en: `The rule ${rule} failed and is silent; the others go on (${error}).`,
  }),
  tooManyWarnings: (count: number, most: number) => ({
    fr: `${count} avertissements, plus que les ${most} admis par --max-warnings.`,
    en: `${count} warnings, more than the ${most} that --max-warnings allows.`,
  }),
  fixed: (edits: number, files: number) => ({
    fr: `${edits} correction${edits > 1 ? 's faites' : ' faite'} dans ${files} fichier${files > 1 ? 's' : ''}.`,
    en: `${edits} ${edits === 1 ? 'fix' : 'fixes'} made in ${files} ${files === 1 ? 'file' : 'files'}.`,
  }),
  fixable: (edits: number, files: number) => ({
    fr: `${edits} correction${edits > 1 ? 's sûres possibles' : ' sûre possible'} dans ${files} fichier${files > 1 ? 's' : ''}.`,
    en: `${edits} safe ${edits === 1 ? 'fix' : 'fixes'} possible in ${files} ${files === 1 ? 'file' : 'files'}.`,
  }),
  internal: (detail: string) => ({
    fr: `Erreur interne de Sourcier : ${detail}`,
    en: `Internal error in Sourcier: ${detail}`,
  }),
} as const;

function dashed(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`;
}
