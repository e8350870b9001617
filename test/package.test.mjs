// What is shipped: the packaged extension and the bundle that runs in a browser. Run after `npm run package`; see test/run.mjs.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { createContext, Script } from 'node:vm';
import { MessageChannel } from 'node:worker_threads';
import { unzipSync } from 'fflate';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const vsix = readFileSync(`sourcier-${version}.vsix`);

test('ce que V8 a gardé du programme est repris par ce Node', () => {
  const file = resolve('dist/sourcier.cjs');
  const cachedData = readFileSync(`dist/sourcier.${process.version}-${process.arch}.code`);
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData });
  assert.equal(script.cachedDataRejected, false);
});

test('ce qui est livré est écrit en ASCII', () => {
  const wide = readdirSync('dist').filter(
    (name) => /\.c?js$/.test(name) && /[^\0-\x7f]/.test(readFileSync(`dist/${name}`, 'utf8')),
  );
  assert.deepEqual(wide, []);
});

describe('extension emballée', () => {
  test('contient ce que dit test/package.files.txt, et rien d’autre', () => {
    const names = Object.keys(unzipSync(vsix)).sort();
    const list = `${names.join('\n')}\n`;
    if (process.env.UPDATE) writeFileSync('test/package.files.txt', list);
    assert.equal(list, readFileSync('test/package.files.txt', 'utf8'));
    assert.deepEqual(
      names.filter((name) => /node_modules|\.map$|\.ts$/.test(name)),
      [],
    );
  });

  test('pèse au plus 3 Mo', () => assert.ok(vsix.length <= 3_000_000, `${vsix.length}`));

  test('n’ouvre aucune connexion', () => {
    for (const [name, bytes] of Object.entries(unzipSync(vsix))) {
      if (!/dist\/(?:server|office|pdf).*js$/.test(name)) continue;
      const code = Buffer.from(bytes).toString('utf8');
      assert.doesNotMatch(
        code,
        /(?:require|getBuiltinModule|import)\("(?:node:)?(?:https?|dns|tls|dgram|http2)"\)|(?<![\w$.}])(?<!async )fetch\(|XMLHttpRequest|WebSocket/,
        name,
      );
    }
  });

  test('traduit tout ce que son manifeste nomme', () => {
    const keys = [...JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8'))).matchAll(/"%([\w./-]+)%"/g)].map(
      ([, key]) => key,
    );
    for (const file of ['package.nls.json', 'package.nls.fr.json']) {
      assert.deepEqual(Object.keys(JSON.parse(readFileSync(file, 'utf8'))).sort(), [...new Set(keys)].sort(), file);
    }
  });
});

describe('serveur dans un navigateur', () => {
  test('relit un brouillon sans rien de Node ni du réseau', { timeout: 30_000 }, async () => {
    const { port1, port2 } = new MessageChannel();
    const listeners = new Set();
    // All that a worker has, and nothing of Node: a bundle that asks for more does not run.
    const self = {
      addEventListener: (_, listener) => listeners.add(listener),
      postMessage: (message) => port2.postMessage(message),
      onmessage: undefined,
    };
    port2.on('message', (data) => {
      for (const listener of listeners) listener({ data });
      listeners.clear();
      self.onmessage?.({ data });
    });
    const context = createContext({ self, setTimeout, clearTimeout, TextDecoder, TextEncoder, crypto });
    context.globalThis = context;
    new Script(readFileSync('dist/server.web.js', 'utf8'), { filename: 'server.web.js' }).runInContext(context);

    const answers = new Map();
    port1.on('message', (message) => {
      if (message.id !== undefined && !message.method) answers.get(message.id)?.(message);
    });
    let last = 0;
    const ask = (method, params) => {
      const id = ++last;
      port1.postMessage({ jsonrpc: '2.0', id, method, params });
      return new Promise((resolve) => answers.set(id, resolve));
    };
    const tell = (method, params) => port1.postMessage({ jsonrpc: '2.0', method, params });
    try {
      port1.postMessage({ french: new Uint8Array(readFileSync('dist/french.bin')) });
      await new Promise((resolve) => setTimeout(resolve, 10));
      const capabilities = { textDocument: { diagnostic: {} } };
      const hello = await ask('initialize', { processId: null, rootUri: null, capabilities });
      assert.equal(hello.result.capabilities.positionEncoding, 'utf-16');
      const uri = 'vscode-vfs://depot/note.md';
      const text = 'Le ministère a relevé une vague de fake news pendant la campagne.\n';
      tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
      const { result } = await ask('textDocument/diagnostic', { textDocument: { uri } });
      assert.ok(result.items.some(({ code }) => code === 'terms/discouraged-form'));
    } finally {
      port1.close();
      port2.close();
    }
  });
});
