/** What the service needs of the world. */
export interface Environment {
  /** The bytes of a file, or undefined where there is none that may be read. */
  readonly read: (uri: string) => Promise<Uint8Array | undefined>;
  readonly log: (message: string) => void;
}
