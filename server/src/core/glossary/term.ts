/** The terms of a house, ready to be looked for. */
export interface Glossary {
  readonly entries: readonly Entry[];
}

/** A record of a glossary. */
export interface Entry {
  readonly id: string;
}
