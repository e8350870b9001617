import type { Command } from './run.ts';

/** `sourcier lsp`: serves an editor. The server itself reads over which streams from the arguments. */
export const lspCommand: Command = {
  options: {
    stdio: { fr: 'Par les flux standard (le mode par défaut).', en: 'Over the standard streams (the default).' },
    socket: { value: 'PORT', fr: 'Par ce port, où l’éditeur écoute.', en: 'Over this port, where the editor listens.' },
    pipe: { value: 'NOM', fr: 'Par ce tube nommé, où l’éditeur écoute.', en: 'Over this named pipe, where the editor listens.' },
    'node-ipc': { fr: 'Par le canal d’un processus Node.', en: 'Over the channel of a Node process.' },
    // Editors add it by themselves.
    clientProcessId: { value: 'PID', fr: 'Processus de l’éditeur.', en: 'Process of the editor.' },
  },
  async run() {
    await import('./main.ts');
    return 0;
  },
};
