import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PassThrough } from 'node:stream';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { ClientCapabilities } from 'vscode-languageserver';
import { connect } from '../support/connection.ts';
import { sampleRules, testEnvironment } from '../support/environment.ts';

// Every message, both ways, against the meta model of the protocol, as each of the clients whose capabilities were captured. The model and the
// captures are not part of the project.
const oracle = resolve('../shared/oracles/lsp');
const missing = existsSync(oracle) ? false : 'the meta model (../shared/oracles/lsp) is not on this machine';
/** Ten thousand messages and more where there is time for it. */
const rounds = process.env['CI'] ? 520 : 25;

interface Validator {
  /** What is wrong with a message; `pending` names the requests of the other side. */
  message(message: object, pending: Map<unknown, string>): readonly string[];
}

describe('chaque message est du protocole', { skip: missing }, async () => {
  if (missing) return;
  const { Validator } = (await import(pathToFileURL(`${oracle}/lspcheck.mjs`).href)) as {
    Validator: new (model: URL) => Validator;
  };
  const validator = new Validator(pathToFileURL(`${oracle}/metaModel.json`));

  for (const name of readdirSync(`${oracle}/caps`)) {
    test(name.replace('.json', ''), async () => {
      const { capabilities } = JSON.parse(readFileSync(`${oracle}/caps/${name}`, 'utf8')) as { capabilities: ClientCapabilities };
      const world = testEnvironment(sampleRules);
      const client = connect(world);
      const asked = { client: new Map<unknown, string>(), server: new Map<unknown, string>() };
      const violations: string[] = [];
      let count = 0;
      listen(client.toServer, (message) => note(message, asked.client));
      listen(client.toClient, (message) => {
        count++;
        violations.push(...validator.message(message, asked.client));
        if (message.method && message.id !== undefined) asked.server.set(message.id, message.method);
        if (message.method === 'client/registerCapability') violations.push(...unasked(message.params, capabilities));
      });
      try {
        const { capabilities: offered } = await client.initialize(capabilities);
        const pulls = capabilities.textDocument?.diagnostic !== undefined;
        assert.equal(offered.diagnosticProvider !== undefined, pulls);
        const uri = 'file:///w/note.md';
        await client.open(uri, 'Une fake news de 12 %.\n\nEt 😀  deux.\n');
        const ask = (method: string, params: object) => client.connection.sendRequest(method, params).catch(ignoreStale);
        for (let version = 2; version < rounds; version++) {
          const at = { line: version % 3, character: version % 5 };
          await client.change(uri, version, [{ range: { start: at, end: at }, text: version % 7 ? 'é' : 'x\n' }]);
          const place = { textDocument: { uri }, position: at };
          const context = { diagnostics: [] };
          await Promise.all([
            client.connection.sendRequest('textDocument/hover', place).catch(ignoreStale),
            client.connection
              .sendRequest('textDocument/codeAction', { textDocument: { uri }, range: { start: at, end: at }, context })
              .catch(ignoreStale),
            ...(offered.documentLinkProvider ? [ask('textDocument/documentLink', { textDocument: { uri } })] : []),
            ...(offered.codeLensProvider ? [ask('textDocument/codeLens', { textDocument: { uri } })] : []),
            ...(offered.referencesProvider
              ? [ask('textDocument/references', { ...place, context: { includeDeclaration: true } })]
              : []),
            pulls
              ? client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }).catch(ignoreStale)
              : client.publishedFor(uri, version),
          ]);
        }
        await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
        await client.connection.sendRequest('shutdown');
        await client.connection.sendNotification('exit');
        assert.deepEqual([...new Set(violations)], []);
        assert.ok(count > rounds * 2, `${count} messages`);
        const text = JSON.stringify(client.published);
        if (!capabilities.workspace?.workspaceEdit?.documentChanges) assert.doesNotMatch(text, /documentChanges/);
      } finally {
        client.end();
      }
    });
  }
});

interface Message {
  readonly id?: unknown;
  readonly method?: string;
  readonly params?: unknown;
}

function note({ id, method }: Message, requests: Map<unknown, string>): void {
  if (method && id !== undefined) requests.set(id, method);
}

/** What is registered though the client cannot have it registered. */
function unasked(params: unknown, { workspace }: ClientCapabilities): readonly string[] {
  const { registrations } = params as { registrations: { method: string }[] };
  return registrations.flatMap(({ method }) => {
    const dynamic =
      method === 'workspace/didChangeWatchedFiles'
        ? workspace?.didChangeWatchedFiles?.dynamicRegistration
        : method === 'workspace/didChangeConfiguration'
          ? workspace?.didChangeConfiguration?.dynamicRegistration
          : true;
    return dynamic ? [] : [`${method} registered with a client that cannot`];
  });
}

function ignoreStale(error: { readonly code?: number }): void {
  if (error.code !== -32801 && error.code !== -32802) throw error;
}

function listen(stream: PassThrough, hear: (message: Message) => void): void {
  let buffer = Buffer.alloc(0);
  stream.on('data', (bytes: Buffer) => {
    buffer = Buffer.concat([buffer, bytes]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString('latin1', 0, end))?.[1]);
      if (buffer.length < end + 4 + length) return;
      hear(JSON.parse(buffer.toString('utf8', end + 4, end + 4 + length)) as Message);
      buffer = buffer.subarray(end + 4 + length);
    }
  });
}
