import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve as resolvePath } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../server/src/hosts/node/cli.js', import.meta.url));
const shipped = resolvePath('dist/cli.cjs');

/** Runs `sourcier lsp` on what is written to it, then hangs up. */
function lsp(input: string, hangsUp = false, file = cli): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const server = spawn(process.execPath, [file, 'lsp', '--stdio']);
    let stdout = '';
    let stderr = '';
    server.stdout.on('data', (bytes) => {
      stdout += bytes;
      if (stdout.includes('"id":2')) server.stdin.end(message({ method: 'exit' }));
    });
    server.stderr.on('data', (bytes) => {
      stderr += bytes;
    });
    server.on('close', (code) => resolve({ code, stdout, stderr }));
    if (hangsUp) server.stdin.end(input);
    else server.stdin.write(input);
  });
}

/** An editor that listens on a port of this machine or on a named pipe, starts `sourcier lsp`, says hello and goodbye; what the server answered. */
async function listening(where: string | undefined, argument: (address: string) => string[]): Promise<string> {
  const editor = createServer();
  await new Promise<void>((resolve) =>
    where === undefined ? editor.listen(0, '127.0.0.1', resolve) : editor.listen(where, resolve),
  );
  try {
    const address = where ?? String((editor.address() as AddressInfo).port);
    return await new Promise((resolve, reject) => {
      let answered = '';
      editor.once('connection', (socket) => {
        socket.on('data', (bytes) => {
          answered += bytes;
          if (answered.includes('"id":2')) socket.end(message({ method: 'exit' }));
        });
        socket.write(greeting);
      });
      const server = spawn(process.execPath, [cli, 'lsp', ...argument(address)], { stdio: ['ignore', 'ignore', 'pipe'] });
      let complaint = '';
      server.stderr.on('data', (bytes) => {
        complaint += bytes;
      });
      server.on('close', (code) => (code === 0 ? resolve(answered) : reject(new Error(`${code} ${complaint}`))));
    });
  } finally {
    editor.close();
  }
}

function message(body: object): string {
  const json = JSON.stringify({ jsonrpc: '2.0', ...body });
  return `Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`;
}

const greeting =
  message({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }) +
  message({ id: 2, method: 'shutdown' });

describe('sourcier lsp', { timeout: 120_000 }, () => {
  test('sert par les flux standard et finit par 0', async () => {
    const { code, stdout, stderr } = await lsp(greeting);
    assert.match(stdout, /"positionEncoding":"utf-16"/);
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
  });

  test('sert du programme livré aussi', {
    skip: existsSync(shipped) ? false : 'dist/ n’est pas construit : npm run build',
  }, async () => {
    const { code, stdout, stderr } = await lsp(greeting, false, shipped);
    assert.match(stdout, /"positionEncoding":"utf-16"/);
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
  });

  test('sert par un port où l’éditeur écoute', async () => {
    assert.match(await listening(undefined, (port) => ['--socket', port]), /"positionEncoding":"utf-16"/);
    assert.match(await listening(undefined, (port) => [`--socket=${port}`]), /"positionEncoding":"utf-16"/);
  });

  test('sert par un tube nommé où l’éditeur écoute', { skip: process.platform === 'win32' }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sourcier-'));
    try {
      assert.match(await listening(join(folder, 'tube'), (pipe) => ['--pipe', pipe]), /"positionEncoding":"utf-16"/);
      assert.match(await listening(join(folder, 'tube'), (pipe) => [`--pipe=${pipe}`]), /"positionEncoding":"utf-16"/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('dit à qui lui parle autre chose ce qu’il attend', async () => {
    const { code, stdout, stderr } = await lsp('Bonjour\u00a0!\r\n\r\n\u0000\u0001', true);
    assert.match(stderr, /«\u00a0Content-Length\u00a0» attendu/);
    assert.equal(stderr.split('\n').length, 3);
    assert.equal(stdout.includes('Bonjour'), false);
    assert.equal(code, 1);
  });
});
