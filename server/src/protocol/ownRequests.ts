import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  MessageType,
  Range,
  ResponseError,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { sampleSettings } from '../core/checker/sampleSettings.ts';
import { plainClient } from '../service/client.ts';
import type { OpenDraft } from '../service/drafts.ts';
import type { Environment } from '../service/environment.ts';
import { proposeCommand } from '../service/features/termActions.ts';
import type { Scope } from '../service/scope.ts';
import type { LanguageService } from '../service/service.ts';
import { fileBehind } from '../service/wordDrafts.ts';
import { changed, type Guard } from './guard.ts';
import type { Proposed, Proposing, Requests } from './requests.ts';
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
  function tell(what: string): null {
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: what });
    return null;
  }

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
    'sourcier/word',
    guard.request<Params<'sourcier/word'>, Result<'sourcier/word'>>('sourcier/word', { problem: '' }, async ({ shown }) => {
      const { service, world } = opened();
      const bytes = await world.read(fileBehind(shown), largestWord);
      const read = bytes ? service.word.read(shown, bytes) : { problem: unreadable };
      return 'text' in read ? read : { problem: read.problem[await language()] };
    }),
  );
  connection.onRequest(
    'sourcier/release',
    guard.request<Params<'sourcier/release'>, Result<'sourcier/release'>>('sourcier/release', null, ({ uri, force }, token) =>
      about(uri, token, function* (service, open, scope) {
        yield;
        return service.release(open, scope, force);
      }),
    ),
  );
  connection.onRequest(
    'sourcier/seal',
    guard.request<Params<'sourcier/seal'>, Result<'sourcier/seal'>>('sourcier/seal', null, ({ uri, ...asked }, token) =>
      about(uri, token, function* (service, open, scope) {
        yield;
        return service.seal(open, scope, asked);
      }),
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
    'sourcier/glossaries',
    guard.request<Params<'sourcier/glossaries'>, Result<'sourcier/glossaries'>>('sourcier/glossaries', [], async ({ uri }) => {
      const { service, scopeIn } = opened();
      return service.proposals.files(await scopeIn(uri));
    }),
  );
  connection.onExecuteCommand(
    guard.request('executeCommand', null, async ({ command, arguments: given }, token): Promise<Proposed | null> => {
      const asked = command === proposeCommand ? proposingOf(given?.[0]) : undefined;
      if (!asked) throw new ResponseError(ErrorCodes.InvalidParams, `${command}: nothing is done with these arguments.`);
      const { service, scopeIn, configuration } = opened();
      const { uri, range, contest, file } = asked;
      const author = asked.author || (await configuration.of(uri)).author || unsigned;
      const proposal = await about(uri, token, (_, open, scope) => service.propose(open, scope, { range, contest, author }));
      const scope = await scopeIn(uri);
      if (!proposal) return tell(noTerm[scope.language]);
      const written = await service.proposals.write(uri, scope, proposal, file);
      if ('refused' in written) return tell(written.refused[scope.language]);
      const { applied } = await connection.workspace.applyEdit({ label: proposal.term, edit: written.edit });
      return applied ? { uri: written.uri, term: proposal.term } : null;
    }),
  );
  connection.onRequest(
    'sourcier/check',
    guard.request<Params<'sourcier/check'>, Result<'sourcier/check'>>('sourcier/check', null, async ({ uri }, token) => {
      const { service, scopeOf } = opened();
      // An open document is looked at as it stands in the editor, by the ordinary way.
      if (service.drafts.get(uri)) return null;
      const closed = await service.closed(uri);
      if (!closed) {
        await connection.sendDiagnostics({ uri, diagnostics: [] });
        return null;
      }
      const { scope } = await service.withSources(closed, await scopeOf(uri));
      const steps = service.diagnoseFile(closed, scope);
      const done = await inSlices(steps, environment.pause, () => token.isCancellationRequested);
      if (!done) throw changed(token);
      if (!service.drafts.get(uri)) await connection.sendDiagnostics({ uri, diagnostics: [...done.value] });
      return null;
    }),
  );
}

/** How a proposal is signed where nobody says who makes it. */
const unsigned = 'non signé';

const noTerm = {
  fr: 'Choisir d’abord les mots à proposer, ou le terme à contester, dans un texte français.',
  en: 'First choose the words to propose, or the term to contest, in a French text.',
};

/** Reads what a client asks to propose; undefined where it is not in order. */
function proposingOf(given: unknown): Proposing | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { uri, range, contest, author, file } = given as Readonly<Record<string, unknown>>;
  if (typeof uri !== 'string' || !Range.is(range)) return undefined;
  return {
    uri,
    range,
    contest: contest === true,
    ...(typeof author === 'string' && { author: author.trim() }),
    ...(typeof file === 'string' && { file }),
  };
}
/** The largest file of a word processor that is read, in bytes. */
const largestWord = 8_000_000;
const unreadable = { fr: 'Ce fichier n’a pas pu être lu.', en: 'This file could not be read.' };

type Params<M extends keyof Requests> = Requests[M]['params'];
type Result<M extends keyof Requests> = Requests[M]['result'];
