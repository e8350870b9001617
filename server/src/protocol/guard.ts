import {
  type CancellationToken,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type ResultProgressReporter,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import { whereFailed } from '../core/text/failure.ts';

/** Where the connection stands: requests are answered only while it is `open`. */
export type Phase = 'new' | 'open' | 'shutdown';

/** Stands before every handler: refuses what comes out of turn, and catches what is our own mistake, in one place. */
export interface Guard {
  readonly request: <P, R, Part = never>(name: string, fallback: R, handle: Handle<P, R, Part>) => Handle<P, R, Part>;
  readonly notification: <P>(name: string, handle: (params: P) => void | Promise<void>) => (params: P) => Promise<void>;
}

/** A handler; where the client asked for it, it tells how far it is, and hands over its answer in parts. */
export type Handle<P, R, Part = never> = (
  params: P,
  token: CancellationToken,
  workDone?: WorkDoneProgressReporter,
  parts?: ResultProgressReporter<Part>,
) => Promise<R>;

/** Makes the guard of one connection. */
export function createGuard(phase: () => Phase, log: (message: string) => void): Guard {
  return {
    request: (name, fallback, handle) => async (params, token, workDone, parts) => {
      const refused = refusal(phase());
      if (refused) throw refused;
      try {
        return await handle(params, token, workDone, parts);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        log(`${name}: ${whereFailed(error)}`);
        return fallback;
      }
    },
    notification: (name, handle) => async (params) => {
      if (phase() !== 'open') return;
      try {
        await handle(params);
      } catch (error) {
        log(`${name}: ${whereFailed(error)}`);
      }
    },
  };
}

/** Why a request is refused in a phase; undefined where it is not. */
export function refusal(phase: Phase): ResponseError | undefined {
  if (phase === 'new') return new ResponseError(ErrorCodes.ServerNotInitialized, 'The server waits for initialize.');
  if (phase === 'shutdown') return new ResponseError(ErrorCodes.InvalidRequest, 'The server has been shut down.');
  return undefined;
}

/** What is thrown where diagnostics were stopped: the client has given them up, or the text has changed under them and it should ask again. */
export function stopped(token: CancellationToken): Error {
  return token.isCancellationRequested
    ? new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.')
    : new ResponseError(LSPErrorCodes.ServerCancelled, 'The text has changed.', { retriggerRequest: true });
}

/** What is thrown where a question about a place has lost its text. */
export function changed(token: CancellationToken): Error {
  return token.isCancellationRequested
    ? new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.')
    : new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed.');
}
