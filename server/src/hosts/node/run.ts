import { whereFailed } from '../../core/text/failure.ts';
import type { Language } from '../../core/text/language.ts';
import { nearest } from '../../core/text/nearest.ts';
import type { ExitCode, Io } from './io.ts';
import { messages } from './messages.ts';
import { type Options, optionLines, readOptions, say, type Typed } from './options.ts';
import { version } from './version.ts';

/** A command: its options and what it does. `run` is imported with what it needs only when it is called. */
export interface Command {
  readonly options: Options;
  readonly run: (typed: Typed, io: Io, language: Language) => Promise<ExitCode>;
}

/** Runs the command line. It never throws and never ends the process. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageOf(argv);
  const tell = (message: { fr: string; en: string }) => io.stderr(say(message, language));
  try {
    const { commands } = await import('./commands.ts');
    const [word, ...rest] = argv;
    if (word === '--version' || word === '-v') {
      io.stdout(`${version()}\n`);
      return 0;
    }
    if (word === undefined || word === '--help' || word === '-h' || word === 'help' || word.startsWith('--lang')) {
      const { help } = await import('./help.ts');
      io.stdout(help(commands, language));
      return 0;
    }
    const entry = Object.hasOwn(commands, word) ? commands[word] : undefined;
    if (!entry) {
      tell(messages.unknownCommand(word, nearest(word, Object.keys(commands))));
      return 2;
    }
    const command = await entry.load();
    const options: Options = { ...command.options, ...common };
    const typed = readOptions(rest, options);
    if (typed.given.some(({ name, value }) => name === 'help' && value === 'true')) {
      const usage = language === 'fr' ? 'Usage\u00a0:' : 'Usage:';
      io.stdout(`${entry[language]}\n\n${usage} sourcier ${word} ${entry.usage}\n\n${optionLines(options, language)}\n`);
      return 0;
    }
    if (typed.mistakes.length) {
      for (const mistake of typed.mistakes) tell(mistake);
      return 2;
    }
    return await command.run(typed, io, language);
  } catch (error) {
    // Its message may hold words of a draft: a name, and on demand the places it passed, say enough to whoever mends it.
    tell(messages.internal(error instanceof Error ? error.name : typeof error));
    if (io.env['SOURCIER_DEBUG']) io.stderr(`${whereFailed(error)}\n`);
    return 2;
  }
}

const common: Options = {
  lang: {
    value: 'fr|en',
    choices: ['fr', 'en'],
    fr: 'Langue des messages (français par défaut).',
    en: 'Language of the messages (French by default).',
  },
  help: { short: 'h', fr: 'Cette aide.', en: 'This help.' },
};

/** The language is known before anything else is read, so that mistakes are told in it. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = argv[at]?.startsWith('--lang=') ? argv[at].slice(7) : argv[at + 1];
  return at >= 0 && value === 'en' ? 'en' : 'fr';
}
