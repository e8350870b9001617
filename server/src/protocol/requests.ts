import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver';
import type { Citable, SheetForm } from '../service/citations.ts';
import type { ClaimsTree } from '../service/features/claimsTree.ts';
import type { ReleaseAnswer, SealAnswer, SealAsked } from '../service/features/release.ts';
import type { Status } from '../service/features/status.ts';

/** What a client may say of itself in `initializationOptions`; a client that says nothing is served all the same. */
export interface InitializationOptions {
  /** Commands of the client that a code action may name, as `sourcier.openRule`. */
  readonly commands?: readonly string[];
  /** Whether the client wants `sourcier/status`. */
  readonly status?: boolean;
  /** Whether the client answers `sourcier/read`: the server then asks it for files that it cannot read itself. */
  readonly read?: boolean;
  /** Whether the client shows files of word processors as text, under addresses of the scheme `sourcier-word`. */
  readonly word?: boolean;
  /** False in a workspace that the reader does not trust: nothing of the folder is then read but the drafts that are open. */
  readonly trusted?: boolean;
  /** The settings under `sourcier`, for clients without `workspace/configuration`. */
  readonly settings?: unknown;
}

/** The argument of the command `sourcier.proposeTerm`, which any client may have run. */
export interface Proposing {
  readonly uri: string;
  /** The selected words, or a place in a term. */
  readonly range: Range;
  /** Whether the entry of the term is contested, rather than a term added. */
  readonly contest: boolean;
  /** Who proposes; what the settings say where it is absent. */
  readonly author?: string;
  /** The glossary that takes it; the nearest one where it is absent. */
  readonly file?: string;
}

/** What comes of it: the glossary in which it stands now. */
export interface Proposed {
  readonly uri: string;
  readonly term: string;
}

/** Requests beyond the protocol, each with what is asked and what is answered. */
export interface Requests {
  /** Client to server: the page of a rule, as Markdown; null for an unknown rule. */
  readonly 'sourcier/page': { readonly params: { readonly rule: string }; readonly result: string | null };
  /** Client to server: all rules. */
  readonly 'sourcier/rules': {
    readonly params: null;
    readonly result: readonly { readonly id: string; readonly title: string }[];
  };
  /** Client to server: a `sourcier.yml` in which everything is explained and nothing is set. */
  readonly 'sourcier/sample': { readonly params: null; readonly result: string };
  /** Client to server: the glossaries that take proposals about words of a document. */
  readonly 'sourcier/glossaries': {
    readonly params: { readonly uri: string };
    readonly result: readonly { readonly uri: string; readonly name: string }[];
  };
  /** Client to server: checks a file that may not be open, and publishes what is found. */
  readonly 'sourcier/check': { readonly params: { readonly uri: string }; readonly result: null };
  /** Client to server: the edit that silences a finding for a reason; null where the finding is no longer there. */
  readonly 'sourcier/suppress': {
    readonly params: {
      readonly uri: string;
      readonly rule: string;
      readonly fingerprint: string;
      readonly reason: string;
      readonly author?: string;
    };
    readonly result: WorkspaceEdit | null;
  };
  /** Client to server: the sources that a draft may cite. */
  readonly 'sourcier/citable': { readonly params: { readonly uri: string }; readonly result: readonly Citable[] | null };
  /** Client to server: the edit that cites a source for the sentence at a position; null where none is there. */
  readonly 'sourcier/cite': {
    readonly params: { readonly uri: string; readonly position: Position; readonly key: string };
    readonly result: WorkspaceEdit | null;
  };
  /** Client to server: the claims of a draft by their status; null for what is no draft. */
  readonly 'sourcier/claims': { readonly params: { readonly uri: string }; readonly result: ClaimsTree | null };
  /** Client to server: the sheet of a draft, written out in a form; null for what is no draft. */
  readonly 'sourcier/sheet': {
    readonly params: { readonly uri: string; readonly form: SheetForm };
    readonly result: string | null;
  };
  /** Client to server: a file of a word processor as text, for the address under which it is shown; or why there is none. */
  readonly 'sourcier/word': {
    readonly params: { readonly shown: string };
    readonly result: { readonly text: string } | { readonly problem: string };
  };
  /** Client to server: the text of an open draft as it is released; null where it is not open. */
  readonly 'sourcier/release': {
    readonly params: { readonly uri: string; readonly force: boolean };
    readonly result: ReleaseAnswer | null;
  };
  /** Client to server: the seal of an open draft, for the client to write; null where it is not open. */
  readonly 'sourcier/seal': {
    readonly params: { readonly uri: string } & SealAsked;
    readonly result: SealAnswer | null;
  };
  /** Server to client: the bytes of a file as characters U+0000 to U+00FF, null where there is none. */
  readonly 'sourcier/read': { readonly params: { readonly uri: string }; readonly result: string | null };
  /** Server to client: the names of the files in a folder, null where there is none. */
  readonly 'sourcier/list': { readonly params: { readonly uri: string }; readonly result: readonly string[] | null };
  /** Server to client: the names of the folders in a folder, null where there is none. */
  readonly 'sourcier/folders': { readonly params: { readonly uri: string }; readonly result: readonly string[] | null };
  /** Server to client: what stands at an address, null where nothing does; `stamp` is another one once the content has changed. */
  readonly 'sourcier/look': {
    readonly params: { readonly uri: string };
    readonly result: { readonly folder: boolean; readonly size: number; readonly stamp: string } | null;
  };
}

/** Notifications beyond the protocol, from the server to a client that wants them. */
export interface Notifications {
  readonly 'sourcier/status': Status;
}
