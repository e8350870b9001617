import type { Connection } from 'vscode-languageserver';
import type { Guard } from './guard.ts';
import type { About } from './ownRequests.ts';
import type { Requests } from './requests.ts';

/** Answers what is asked about the sources and the claims of a draft. */
export function registerSourceRequests(connection: Connection, guard: Guard, about: About): void {
  connection.onRequest(
    'sourcier/citable',
    guard.request<Params<'sourcier/citable'>, Result<'sourcier/citable'>>('sourcier/citable', null, ({ uri }, token) =>
      about(uri, token, ({ citations }, open, scope) => citations.citable(open, scope)),
    ),
  );
  connection.onRequest(
    'sourcier/cite',
    guard.request<Params<'sourcier/cite'>, Result<'sourcier/cite'>>('sourcier/cite', null, ({ uri, position, key }, token) =>
      about(uri, token, ({ citations }, open, scope) => citations.cite(open, scope, position, key)),
    ),
  );
  connection.onRequest(
    'sourcier/claims',
    guard.request<Params<'sourcier/claims'>, Result<'sourcier/claims'>>('sourcier/claims', null, ({ uri }, token) =>
      about(uri, token, ({ citations }, open, scope) => citations.claims(open, scope)),
    ),
  );
  connection.onRequest(
    'sourcier/sheet',
    guard.request<Params<'sourcier/sheet'>, Result<'sourcier/sheet'>>('sourcier/sheet', null, ({ uri, form }, token) =>
      about(uri, token, ({ citations }, open, scope) => citations.sheet(open, scope, form)),
    ),
  );
}

type Params<M extends keyof Requests> = Requests[M]['params'];
type Result<M extends keyof Requests> = Requests[M]['result'];
