/** The sources that a draft cites, as far as they could be read. */
export interface Sources {
  readonly byKey: ReadonlyMap<string, Source>;
}

/** What supports a claim: an entry of a bibliography, with its text where the office has it. */
export interface Source {
  readonly key: string;
}

/** No source at all. */
export const noSources: Sources = { byKey: new Map() };
