/** What the program can be started as; each part is set up when it is called. */
export interface Program {
  readonly commandLine: () => Promise<unknown>;
  readonly worker: () => Promise<unknown>;
}

/** The command line. */
export const commandLine: Program['commandLine'] = () => import('./cli.ts');

/** One of the workers that a command line starts for many drafts. */
export const worker: Program['worker'] = () => import('./worker.ts');
