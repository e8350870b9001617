import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../server/src/hosts/node/main.js', import.meta.url));

const framed = (json: string) => `Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`;
const message = (body: object) => framed(JSON.stringify({ jsonrpc: '2.0', ...body }));
const deep = 100_000;

/** What something that is no editor may write to a server, or an editor that is broken. After each the server answers, within a second on a quiet machine. */
const garbage: readonly (readonly [string, string | Uint8Array])[] = [
  ['une phrase', 'Bonjour\u00a0!\r\n\r\n'],
  ['une demande de page', 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'],
  ['un million de signes sans fin de ligne', 'a'.repeat(1_000_000)],
  ['un million de fins de ligne', '\n'.repeat(1_000_000)],
  ['un million d’octets', Uint8Array.from({ length: 1_000_000 }, (_, at) => (at * 7919) % 256)],
  ['une longueur qui n’en est pas une', 'Content-Length: beaucoup\r\n\r\n{}'],
  ['une longueur négative', 'Content-Length: -1\r\n\r\n{}'],
  ['une longueur de deux milliards', 'Content-Length: 2147483648\r\n\r\n{}'],
  ['un en-tête sans longueur', 'Content-Type: application/json\r\n\r\n{}'],
  ['un en-tête sans fin', `Content-Length: 2\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`],
  ['deux longueurs', 'Content-Length: 9999\r\nContent-Length: 2\r\n\r\n{}'],
  ['une longueur nulle', 'Content-Length: 0\r\n\r\n'],
  ['un corps qui n’est pas du JSON', framed('{"jsonrpc": "2.0", ')],
  ['un corps qui n’est pas de l’UTF-8', Uint8Array.from([...Buffer.from('Content-Length: 3\r\n\r\n'), 0xff, 0xfe, 0x22])],
  ['une valeur nulle', framed('null')],
  ['un nombre', framed('42')],
  ['un tableau', framed('[]')],
  ['cent mille crochets', framed('['.repeat(deep) + ']'.repeat(deep))],
  ['une réponse que personne n’attend', message({ id: 12345, result: null })],
  ['une demande sans nom', message({ id: 'x', params: {} })],
  ['un nom qui est un nombre', message({ id: 'x', method: 7 })],
  [
    'des paramètres d’une autre forme',
    message({ id: 'x', method: 'textDocument/hover', params: { textDocument: 3, position: [] } }),
  ],
  ['un texte qui n’en est pas un', message({ method: 'textDocument/didOpen', params: { textDocument: { uri: 1, text: null } } })],
  [
    'un changement hors du texte',
    message({
      method: 'textDocument/didChange',
      params: {
        textDocument: { uri: 'file:///a.md', version: 2 },
        contentChanges: [{ range: { start: { line: 1e9, character: -1 }, end: { line: -1, character: 1e9 } }, text: 'x' }],
      },
    }),
  ],
  [
    'des réglages qui touchent au prototype',
    framed('{"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":{"settings":{"__proto__":{"polluted":1}}}}'),
  ],
  ['deux demandes du même numéro', message({ id: 'x', method: 'a/b' }) + message({ id: 'x', method: 'a/b' })],
  [
    'une adresse qui n’en est pas une',
    message({ id: 'x', method: 'textDocument/diagnostic', params: { textDocument: { uri: 'file://%%%' } } }),
  ],
  ['une annulation de rien', message({ method: '$/cancelRequest', params: { id: {} } })],
];

describe('un serveur à qui l’on écrit n’importe quoi', { timeout: 120_000 }, () => {
  let server: ChildProcessWithoutNullStreams;
  let heard = '';
  let complaints = '';
  let wake = () => {};

  const answer = (id: string) =>
    new Promise<void>((resolve, reject) => {
      wake = () => {
        if (heard.includes(`"id":"${id}"`)) resolve();
        else if (server.exitCode !== null) reject(new Error(`ended by ${server.exitCode}: ${complaints}`));
      };
      wake();
    });

  before(async () => {
    server = spawn(process.execPath, [main, '--stdio']);
    server.stdout.on('data', (bytes) => {
      heard += bytes;
      wake();
    });
    server.stderr.on('data', (bytes) => {
      complaints += bytes;
    });
    server.on('exit', () => wake());
    server.stdin.write(
      message({ id: 'first', method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }),
    );
    await answer('first');
    server.stdin.write(message({ method: 'initialized', params: {} }));
  });

  after(() => server.kill());

  for (const [index, [name, bytes]] of garbage.entries())
    test(`répond encore après ${name}`, async (context) => {
      const start = performance.now();
      server.stdin.write(bytes);
      // What is still a half frame ends here at the latest.
      server.stdin.write(message({ id: `after-${index}`, method: 'sourcier/none' }));
      await answer(`after-${index}`);
      context.diagnostic(`${Math.round(performance.now() - start)} ms`);
    });

  test('et juge comme avant', async () => {
    const textDocument = { uri: 'untitled:a', languageId: 'markdown', version: 1, text: 'Les fake news circulent.\n' };
    server.stdin.write(message({ method: 'textDocument/didOpen', params: { textDocument } }));
    server.stdin.write(
      message({ id: 'judged', method: 'textDocument/diagnostic', params: { textDocument: { uri: 'untitled:a' } } }),
    );
    await answer('judged');
    assert.match(heard, /terms\/discouraged-form/);
    assert.doesNotMatch(heard, /polluted/);
  });

  test('et ne s’en plaint qu’une fois de chaque sorte', () => {
    assert.match(complaints, /«\u00a0Content-Length\u00a0» attendu/);
    assert.ok(complaints.split('\n').length <= 5, complaints);
  });
});
