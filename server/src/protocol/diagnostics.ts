import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { whereFailed } from '../core/text/failure.ts';
import type { OpenDraft } from '../service/drafts.ts';
import type { Environment } from '../service/environment.ts';
import type { Diagnosis } from '../service/features/diagnostics.ts';
import type { Scope } from '../service/scope.ts';
import type { LanguageService } from '../service/service.ts';
import type { Peer } from './capabilities.ts';
import { stopped } from './guard.ts';
import { inSlices } from './slices.ts';

/** How diagnostics reach the client: on demand where it can ask, by themselves where it cannot. */
export interface Diagnostics {
  readonly pull: (params: DocumentDiagnosticParams, token: CancellationToken) => Promise<DocumentDiagnosticReport>;
  /** A document was opened or has changed. */
  readonly changed: (uri: string) => void;
  /** The writer has saved: nothing waits any longer. */
  readonly settled: (uri: string) => void;
  readonly closed: (uri: string) => void;
  /** Something changed that any document may depend on. */
  readonly refresh: () => void;
}

/** What the diagnostics of a connection are made from. */
export interface DiagnosticsInput {
  readonly connection: Connection;
  readonly peer: Peer;
  readonly service: LanguageService;
  readonly environment: Environment;
  readonly scopeOf: (uri: string) => Promise<Scope>;
}

/** How many milliseconds without a change make a moment: then a long draft is looked at as a whole. */
const moment = 400;

/** A burst of changes of files or settings makes one refresh. */
const burst = 150;

/** Makes the diagnostics of one connection. */
export function createDiagnostics({ connection, peer, service, environment, scopeOf }: DiagnosticsInput): Diagnostics {
  const { drafts } = service;
  const pauses = new Map<string, () => void>();
  const pushing = new Set<string>();
  let cancelRefresh: (() => void) | undefined;

  async function diagnose(open: OpenDraft, isStopped: () => boolean): Promise<Diagnosis | undefined> {
    const scope = await scopeOf(open.uri);
    const gone = () => isStopped() || drafts.get(open.uri) !== open;
    if (gone()) return undefined;
    const done = await inSlices(service.diagnose(open, scope), environment.pause, gone);
    if (!done) return undefined;
    if (done.value.partial) pauseFor(open.uri, moment, () => rest(open.uri));
    else if (done.value.waiting > 0) pauseFor(open.uri, scope.pause, () => settle(open.uri));
    if (peer.options.status) void connection.sendNotification('sourcier/status', service.status(open, scope, done.value));
    return done.value;
  }

  function pauseFor(uri: string, milliseconds: number, then: () => void): void {
    pauses.get(uri)?.();
    pauses.set(uri, environment.later(milliseconds, then));
  }

  function rest(uri: string): void {
    stopPause(uri);
    if (drafts.rest(uri)) again(uri);
  }

  function settle(uri: string): void {
    stopPause(uri);
    if (drafts.settle(uri)) again(uri);
  }

  function stopPause(uri: string): void {
    pauses.get(uri)?.();
    pauses.delete(uri);
  }

  /** Has one document looked at again. A client that pulls can only be asked to pull all that it shows. */
  function again(uri: string): void {
    if (peer.pull) refreshPulled();
    else void push(uri);
  }

  function refreshPulled(): void {
    if (!peer.refresh) return;
    connection.languages.diagnostics.refresh().catch(() => environment.log('The client refused to refresh diagnostics.'));
  }

  async function push(uri: string): Promise<void> {
    if (pushing.has(uri)) return;
    pushing.add(uri);
    try {
      // Changes that have already arrived go first; a change while the draft is looked at starts the look anew.
      for (;;) {
        await environment.pause();
        const open = drafts.get(uri);
        if (!open) return;
        const diagnosis = await diagnose(open, () => false);
        if (!diagnosis || drafts.get(uri) !== open) continue;
        await connection.sendDiagnostics({ uri, version: diagnosis.version, diagnostics: [...diagnosis.diagnostics] });
        if (drafts.get(uri) === open) return;
      }
    } catch (error) {
      environment.log(`publishDiagnostics: ${whereFailed(error)}`);
    } finally {
      pushing.delete(uri);
    }
  }

  return {
    async pull({ textDocument, previousResultId }, token) {
      const open = drafts.get(textDocument.uri);
      if (!open) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      const diagnosis = await diagnose(open, () => token.isCancellationRequested);
      if (!diagnosis) throw stopped(token);
      const { resultId, diagnostics } = diagnosis;
      return resultId === previousResultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] };
    },
    changed(uri) {
      stopPause(uri);
      if (!peer.pull) void push(uri);
    },
    settled: settle,
    closed(uri) {
      stopPause(uri);
      // What was shown of a closed document would stay for ever.
      if (!peer.pull) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    refresh() {
      cancelRefresh?.();
      cancelRefresh = environment.later(burst, () => {
        cancelRefresh = undefined;
        if (peer.pull) refreshPulled();
        else for (const { uri } of drafts.all()) void push(uri);
      });
    },
  };
}
