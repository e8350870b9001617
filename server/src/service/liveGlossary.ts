import { readGlossary } from '../core/glossary/readGlossary.ts';
import type { Entry } from '../core/glossary/term.ts';
import type { Drafts, OpenDraft } from './drafts.ts';
import type { GlossarySource } from './features/termDefinition.ts';
import type { Scope } from './scope.ts';
import { plainUri } from './uri.ts';

/** A glossary of the project as it stands in the editor, saved or not. */
export interface LiveGlossary extends GlossarySource {
  /** Where it is open. */
  readonly open?: OpenDraft;
  /** What it says on its own, without the layers below and above it; read when first asked for. */
  readonly entries: readonly Entry[];
}

/** The glossaries of a scope: the text of the editor where one is open, else that of the file. */
export function liveGlossaries({ glossaryFiles }: Scope, drafts: Drafts): readonly LiveGlossary[] {
  return glossaryFiles.map((file) => {
    const open = drafts.all().find(({ uri }) => plainUri(uri) === plainUri(file.uri));
    const text = open ? open.document.getText() : file.text;
    let read: readonly Entry[] | undefined;
    return {
      uri: open?.uri ?? file.uri,
      name: file.name,
      text,
      ...(open && { open }),
      get entries() {
        read ??= readGlossary({ name: file.name, text }).entries;
        return read;
      },
    };
  });
}

/** An entry with the places where it stands in the editor now; as it was read where a glossary no longer has it. */
export function livePlaces(entry: Entry, glossaries: readonly LiveGlossary[]): Entry {
  const home = glossaries.find(({ name, open }) => open && name === entry.origin?.file);
  const origin = home?.entries.find(({ id }) => id === entry.id)?.origin;
  return origin ? { ...entry, origin } : entry;
}
