import type { Language } from '../../core/text/language.ts';
import type { CommandEntry } from './commands.ts';

/** The help of the whole command line. */
export function help(commands: Readonly<Record<string, CommandEntry>>, language: Language): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length)) + 2;
  const lines = Object.entries(commands).map(([name, entry]) => `  ${name.padEnd(width)}${entry[language]}`);
  return language === 'fr'
    ? `sourcier relit les communications diplomatiques en français. Rien ne quitte la machine.

Usage\u00a0: sourcier COMMANDE [options]

${lines.join('\n')}

« sourcier COMMANDE --help » énumère les options. Code de retour\u00a0: 0 rien au niveau d’échec, 1 quelque chose, 2 exécution impossible.
`
        .replace(/« /g, '«\u00a0')
        .replace(/ »/g, '\u00a0»')
    : `sourcier re-reads diplomatic communications in French. Nothing leaves the machine.

Usage: sourcier COMMAND [options]

${lines.join('\n')}

“sourcier COMMAND --help” lists the options. Exit code: 0 nothing at the failing level, 1 something, 2 could not run.
`;
}
