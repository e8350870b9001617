import type { Language } from '../core/text/language.ts';

/** What a client has said that it can show; a client that has said nothing gets the least. */
export interface Client {
  readonly language: Language;
  readonly markdown: boolean;
  readonly documentChanges: boolean;
  /** Whether an edit may ask to be confirmed. */
  readonly changeAnnotations: boolean;
  /** Whether an edit may make a file. */
  readonly createFiles: boolean;
  readonly relatedInformation: boolean;
  /** Tags of diagnostics that it knows (1 unnecessary, 2 deprecated). */
  readonly tags: readonly number[];
  /** Whether it can be told, or asked to ask again, by the server's own will: else each answer must be the whole. */
  readonly comesBack: boolean;
  /** Whether it runs commands of the server and applies the edits that come of them. */
  readonly executes: boolean;
  readonly codeActionLiterals: boolean;
  readonly preferredActions: boolean;
  /** Commands of the client that an action may name. */
  readonly commands: readonly string[];
}

/** A client that can do nothing beyond what every client can. */
export const plainClient: Client = {
  language: 'fr',
  markdown: false,
  documentChanges: false,
  changeAnnotations: false,
  createFiles: false,
  relatedInformation: false,
  tags: [],
  comesBack: false,
  executes: false,
  codeActionLiterals: false,
  preferredActions: false,
  commands: [],
};
