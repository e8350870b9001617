import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Draft, Format } from '../core/draft/draft.ts';
import { parseDraft } from '../core/draft/parse.ts';
import { nameOf } from './uri.ts';

/** A document that is open in the editor, at one version. */
export interface OpenDraft {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  /** Shared by all versions and always at the last: ask it for positions only while `version` is still the current one. */
  readonly document: TextDocument;
  /** The offset of the last change until a pause or a save; undefined where the writer is not typing. */
  readonly editedAt: number | undefined;
  /** Whether the writer stopped for a moment since the last change; what takes long is looked for then. */
  readonly rested: boolean;
  /** Parsed when first asked for; blocks that did not change are the objects of the version before. */
  readonly draft: Draft;
}

/** The open documents of a client. A change whose version is not newer, or of a document that is not open, changes nothing. */
export interface Drafts {
  readonly open: (uri: string, languageId: string, version: number, text: string) => OpenDraft;
  readonly change: (uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]) => OpenDraft | undefined;
  /** The writer has stopped for a moment; undefined where that changes nothing. */
  readonly rest: (uri: string) => OpenDraft | undefined;
  /** The writer has paused or saved; undefined where that changes nothing. */
  readonly settle: (uri: string) => OpenDraft | undefined;
  readonly close: (uri: string) => void;
  readonly get: (uri: string) => OpenDraft | undefined;
  readonly all: () => readonly OpenDraft[];
}

/** Makes an empty set of open documents. */
export function createDrafts(shown: Shown = () => undefined): Drafts {
  const opened = new Map<string, Kept>();

  function keep(draft: Kept): OpenDraft {
    opened.set(draft.uri, draft);
    return draft;
  }

  return {
    open: (uri, languageId, version, text) => keep(snapshot(TextDocument.create(uri, languageId, version, text), shown)),
    change(uri, version, changes) {
      const before = opened.get(uri);
      if (!before || version <= before.version) return undefined;
      const { document } = before;
      let editedAt: number | undefined;
      for (const change of changes) {
        if ('range' in change) editedAt = document.offsetAt(change.range.start) + change.text.length;
        TextDocument.update(document, [change], version);
      }
      return keep(snapshot(document, shown, editedAt, before.known()));
    },
    rest(uri) {
      const before = opened.get(uri);
      return !before || before.rested ? undefined : keep(calmer(before, before.editedAt));
    },
    settle(uri) {
      const before = opened.get(uri);
      return before?.editedAt === undefined ? undefined : keep(calmer(before, undefined));
    },
    close: (uri) => {
      opened.delete(uri);
    },
    get: (uri) => opened.get(uri),
    all: () => [...opened.values()],
  };
}

/** How a document is written: by the ending of its name, as the command line has it, then by its language in the editor. */
export function formatOf(languageId: string, uri: string): Format {
  if (/\.(md|markdown|communique)$/i.test(nameOf(uri))) return 'markdown';
  if (/\.html?$/i.test(nameOf(uri)) || languageId === 'html') return 'html';
  return languageId === 'markdown' || languageId === 'communique' ? 'markdown' : 'text';
}

/** A document that no editor has open, to be looked at once; `draft` is what its text is, where it is not parsed from the text. */
export function closedDraft(uri: string, text: string, draft?: Draft): OpenDraft {
  return snapshot(TextDocument.create(uri, formatOf('', uri) === 'markdown' ? 'markdown' : 'plaintext', 0, text), () => draft);
}

/** The draft that a text shows which is no draft itself, but made of a file of a word processor. */
export type Shown = (uri: string, text: string) => Draft | undefined;

interface Kept extends OpenDraft {
  /** The last draft that was parsed, be it of a version before. */
  readonly known: () => Draft | undefined;
}

function snapshot(document: TextDocument, shown: Shown = () => undefined, editedAt?: number, previous?: Draft): Kept {
  const { uri, languageId, version } = document;
  const text = document.getText();
  let parsed: Draft | undefined;
  // Let go of once parsed: else each version would hold all those before it.
  let known = previous;
  return {
    uri,
    languageId,
    version,
    document,
    editedAt,
    rested: editedAt === undefined,
    get draft() {
      if (!parsed) {
        parsed = shown(uri, text) ?? parseDraft(text, formatOf(languageId, uri), known);
        known = undefined;
      }
      return parsed;
    },
    known: () => parsed ?? known,
  };
}

function calmer(before: Kept, editedAt: number | undefined): Kept {
  const { uri, languageId, version, document, known } = before;
  return {
    uri,
    languageId,
    version,
    document,
    editedAt,
    rested: true,
    get draft() {
      return before.draft;
    },
    known,
  };
}
