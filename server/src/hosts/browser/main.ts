import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Given } from '../../core/analysis/given.ts';
import { frenchFrom } from '../../core/french/french.ts';
import { builtInGlossary } from '../../core/glossary/builtIn.ts';
import { builtInKnowledge } from '../../core/knowledge/builtIn.ts';
import { rules } from '../../core/rules/index.ts';
import { startServer } from '../../protocol/server.ts';
import type { Environment } from '../../service/environment.ts';

declare const self: DedicatedWorkerGlobalScope;
declare const SOURCIER_VERSION: string;

// A worker can read no file: its first message brings the French data, all the others are the protocol's.
self.addEventListener('message', ({ data }: MessageEvent<{ readonly french: Uint8Array }>) => serve(data.french), { once: true });

function serve(french: Uint8Array): void {
  const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
  const given: Given = {
    french: frenchFrom(() => french),
    glossary: builtInGlossary(),
    knowledge: builtInKnowledge(),
  };
  const environment: Environment = {
    reads: () => false,
    read: async () => undefined,
    list: async () => [],
    folders: async () => [],
    look: async () => undefined,
    log: (message) => connection.console.error(message),
    today,
    later(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    version: SOURCIER_VERSION,
    rules,
    given,
  };
  startServer(connection, environment, SOURCIER_VERSION);
  connection.listen();
}

/** ISO date of the clock of this machine, as its owner reads it. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
