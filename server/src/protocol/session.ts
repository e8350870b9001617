import type { Environment } from '../service/environment.ts';
import type { Scope } from '../service/scope.ts';
import type { LanguageService } from '../service/service.ts';
import type { Peer } from './capabilities.ts';
import type { Configuration } from './configuration.ts';
import type { Diagnostics } from './diagnostics.ts';
import type { Everywhere } from './everywhere.ts';
import type { SourceProblems } from './sourceProblems.ts';

/** What `initialize` sets up for the time of a connection. */
export interface Session {
  readonly peer: Peer;
  /** The host's environment, with the client's files where the client lends them. */
  readonly world: Environment;
  readonly service: LanguageService;
  readonly configuration: Configuration;
  readonly scopeOf: (uri: string) => Promise<Scope>;
  /** The same without what the draft cites: enough where it is only asked for its terms. */
  readonly scopeIn: (uri: string) => Promise<Scope>;
  readonly diagnostics: Diagnostics;
  readonly sourceProblems: SourceProblems;
  readonly everywhere: Everywhere;
}
