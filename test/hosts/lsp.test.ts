import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../server/src/hosts/node/cli.js', import.meta.url));

/** Runs `sourcier lsp` on what is written to it, then hangs up. */
function lsp(input: string, hangsUp = false): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const server = spawn(process.execPath, [cli, 'lsp', '--stdio']);
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

  test('dit à qui lui parle autre chose ce qu’il attend', async () => {
    const { code, stdout, stderr } = await lsp('Bonjour\u00a0!\r\n\r\n\u0000\u0001', true);
    assert.match(stderr, /«\u00a0Content-Length\u00a0» attendu/);
    assert.equal(stderr.split('\n').length, 3);
    assert.equal(stdout.includes('Bonjour'), false);
    assert.equal(code, 1);
  });
});
