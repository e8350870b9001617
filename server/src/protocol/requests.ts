import type { Language } from '../core/text/language.ts';
import type { Status } from '../service/features/status.ts';

/** What a client may say of itself in `initializationOptions`; a client that says nothing is served all the same. */
export interface InitializationOptions {
  /** Commands of the client that a code action may name, as `sourcier.openRule`. */
  readonly commands?: readonly string[];
  /** Whether the client wants `sourcier/status`. */
  readonly status?: boolean;
  /** Whether the client answers `sourcier/read`: the server then asks it for files that it cannot read itself. */
  readonly read?: boolean;
  /** False in a workspace that the reader does not trust: nothing of the folder is then read but the drafts that are open. */
  readonly trusted?: boolean;
  /** The settings under `sourcier`, for clients without `workspace/configuration`. */
  readonly settings?: unknown;
}

/** Requests beyond the protocol, each with what is asked and what is answered. */
export interface Requests {
  /** Client to server: the page of a rule, as Markdown; null for an unknown rule. */
  readonly 'sourcier/page': {
    readonly params: { readonly rule: string; readonly language?: Language };
    readonly result: string | null;
  };
  /** Server to client: the bytes of a file in base64, null where there is none. */
  readonly 'sourcier/read': { readonly params: { readonly uri: string }; readonly result: string | null };
}

/** Notifications beyond the protocol, from the server to a client that wants them. */
export interface Notifications {
  readonly 'sourcier/status': Status;
}
