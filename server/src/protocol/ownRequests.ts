import type { Connection } from 'vscode-languageserver';
import { sampleSettings } from '../core/checker/sampleSettings.ts';
import { plainClient } from '../service/client.ts';
import type { Environment } from '../service/environment.ts';
import { changed, type Guard } from './guard.ts';
import type { Requests } from './requests.ts';
import type { Session } from './session.ts';
import { inSlices } from './slices.ts';

/** Answers the requests beyond the protocol. */
export function registerOwnRequests(connection: Connection, guard: Guard, environment: Environment, opened: () => Session): void {
  const language = async () => (await opened().configuration.of()).language ?? plainClient.language;

  connection.onRequest(
    'sourcier/page',
    guard.request<Params<'sourcier/page'>, Result<'sourcier/page'>>(
      'sourcier/page',
      null,
      async ({ rule }) => opened().service.page(rule, await language()) ?? null,
    ),
  );
  connection.onRequest(
    'sourcier/rules',
    guard.request<Params<'sourcier/rules'>, Result<'sourcier/rules'>>('sourcier/rules', [], async () =>
      opened().service.rules(await language()),
    ),
  );
  connection.onRequest(
    'sourcier/sample',
    guard.request<Params<'sourcier/sample'>, Result<'sourcier/sample'>>(
      'sourcier/sample',
      sampleSettings,
      async () => sampleSettings,
    ),
  );
  connection.onRequest(
    'sourcier/check',
    guard.request<Params<'sourcier/check'>, Result<'sourcier/check'>>('sourcier/check', null, async ({ uri }, token) => {
      const { service, scopeOf, world } = opened();
      // An open document is looked at as it stands in the editor, by the ordinary way.
      if (service.drafts.get(uri)) return null;
      const bytes = await world.read(uri);
      if (!bytes) return null;
      const steps = service.diagnoseFile(uri, bytes, await scopeOf(uri));
      const done = await inSlices(steps, environment.pause, () => token.isCancellationRequested);
      if (!done) throw changed(token);
      if (!service.drafts.get(uri)) await connection.sendDiagnostics({ uri, diagnostics: [...done.value] });
      return null;
    }),
  );
}

type Params<M extends keyof Requests> = Requests[M]['params'];
type Result<M extends keyof Requests> = Requests[M]['result'];
