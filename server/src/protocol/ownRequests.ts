import type { CancellationToken, Connection } from 'vscode-languageserver';
import { sampleSettings } from '../core/checker/sampleSettings.ts';
import { decodeText } from '../core/text/decode.ts';
import { plainClient } from '../service/client.ts';
import { closedDraft, type OpenDraft } from '../service/drafts.ts';
import type { Environment } from '../service/environment.ts';
import type { Scope } from '../service/scope.ts';
import type { LanguageService } from '../service/service.ts';
import { changed, type Guard } from './guard.ts';
import type { Requests } from './requests.ts';
import type { Session } from './session.ts';
import { inSlices } from './slices.ts';

/** Runs steps over an open document and gives up when it changes under them. */
export type About = <T>(
  uri: string,
  token: CancellationToken,
  steps: (service: LanguageService, open: OpenDraft, scope: Scope) => Generator<void, T>,
) => Promise<T | null>;

/** Answers the requests beyond the protocol. */
export function registerOwnRequests(
  connection: Connection,
  guard: Guard,
  environment: Environment,
  opened: () => Session,
  about: About,
): void {
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
    'sourcier/suppress',
    guard.request<Params<'sourcier/suppress'>, Result<'sourcier/suppress'>>(
      'sourcier/suppress',
      null,
      ({ uri, ...which }, token) => about(uri, token, (service, open, scope) => service.suppress(open, scope, which)),
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
      const decoded = decodeText(bytes);
      const closed = closedDraft(uri, 'text' in decoded ? decoded.text : '');
      const { scope } = await service.withSources(closed, await scopeOf(uri));
      const steps = service.diagnoseFile(closed, scope);
      const done = await inSlices(steps, environment.pause, () => token.isCancellationRequested);
      if (!done) throw changed(token);
      if (!service.drafts.get(uri)) await connection.sendDiagnostics({ uri, diagnostics: [...done.value] });
      return null;
    }),
  );
}

type Params<M extends keyof Requests> = Requests[M]['params'];
type Result<M extends keyof Requests> = Requests[M]['result'];
