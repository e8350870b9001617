/** What a run is given of the world beside the file system, so that a test can run it in memory. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: () => Promise<Uint8Array>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  /** Aborted when the reader asks to stop. */
  readonly signal?: AbortSignal;
  /** ISO date of the host's clock. */
  readonly today: string;
}

/** How a run ends: 0 nothing at the failing level, 1 something, 2 could not run. */
export type ExitCode = 0 | 1 | 2;
