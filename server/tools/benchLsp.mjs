// Times the language server as an editor feels it: from a keystroke to its diagnostics, over stdio and the shipped bundle. Prints figures of
// one run. Usage: npm run bench:lsp
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

console.log(`node -e 0                      ${ms(await timed(() => ended(spawn(process.execPath, ['-e', '0']))))}`);
{
  const server = start();
  console.log(`start to initialize            ${ms(await timed(() => server.hello()))}`);
  await server.end();
}
for (const [name, size] of [
  ['10 KB', 10_000],
  ['100 KB', 100_000],
  ['1 MB', 1_000_000],
]) {
  const server = start();
  await server.hello();
  const text = draftOf(size);
  const uri = `file:///bench/${size}.md`;
  let count = 0;
  const first = await timed(async () => {
    server.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
    count = (await server.pull(uri)).items.length;
  });
  // Typing in the middle of the text, a word at a time, in a paragraph that has findings around it.
  const line = text.slice(0, text.length >> 1).split('\n').length;
  const place = { line, character: 0 };
  const changes = [];
  for (let version = 2; version <= 22; version++) {
    const change = { range: { start: place, end: place }, text: 'a' };
    changes.push(
      await timed(async () => {
        server.tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
        await server.pull(uri);
      }),
    );
  }
  // What rules over whole drafts say follows when the writer stops; the server asks the client to ask again.
  await server.refreshed();
  const whole = await timed(() => server.pull(uri));
  const middle = changes.sort((a, b) => a - b)[changes.length >> 1];
  const worst = changes.at(-1);
  console.log(
    `${name.padEnd(7)} first check ${ms(first)}   change ${ms(middle)} (worst ${ms(worst)}), whole ${ms(whole)}   1/${(first / middle).toFixed(0)}   ${count} diagnostics   ${server.memory()} MB`,
  );
  await server.end();
}
{
  const server = start();
  await server.hello();
  for (let number = 0; number < 20; number++) {
    const uri = `file:///bench/draft-${number}.md`;
    const text = draftOf(6000, number);
    server.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
    await server.pull(uri);
  }
  const before = server.cpu();
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  console.log(`20 drafts of 6 KB open         ${server.memory()} MB   idle CPU ${(server.cpu() - before) * 10} ms in 10 s`);
  await server.end();
}

/** A French draft of about so many units, made of the drafts of the tests; no two paragraphs are the same. */
function draftOf(size, seed = 0) {
  const folder = join(root, 'test/drafts');
  const paragraphs = readdirSync(folder)
    .filter((name) => /\.(md|txt|communique)$/.test(name))
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .replace(/^---[\s\S]*?\n---\n/, '')
        .split(/\n\s*\n/),
    )
    .filter((paragraph) => paragraph.trim());
  let text = '';
  for (let number = seed; text.length < size; number++) {
    text += `${paragraphs[number % paragraphs.length]} Point ${number}.\n\n`;
  }
  return text;
}

function start() {
  const child = spawn(process.execPath, [join(root, 'dist/server.cjs'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map();
  let buffer = Buffer.alloc(0);
  let last = 0;
  let resultId;
  const refreshes = [];
  child.stdout.on('data', (bytes) => {
    buffer = Buffer.concat([buffer, bytes]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString('latin1', 0, end))[1]);
      if (buffer.length < end + 4 + length) return;
      const message = JSON.parse(buffer.toString('utf8', end + 4, end + 4 + length));
      buffer = buffer.subarray(end + 4 + length);
      if (message.method === 'workspace/diagnostic/refresh') for (const wake of refreshes.splice(0)) wake();
      if (message.method && message.id !== undefined) send({ id: message.id, result: null });
      else if (message.id !== undefined) waiting.get(message.id)?.(message);
    }
  });
  const send = (message) => {
    const json = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`);
  };
  const ask = (method, params) => {
    const id = ++last;
    send({ id, method, params });
    return new Promise((resolve) => waiting.set(id, resolve));
  };
  const tell = (method, params) => send({ method, params });
  return {
    tell,
    async hello() {
      const capabilities = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };
      await ask('initialize', { processId: process.pid, rootUri: null, capabilities });
      tell('initialized', {});
    },
    refreshed: () => new Promise((resolve) => refreshes.push(resolve)),
    async pull(uri) {
      const params = { textDocument: { uri }, ...(resultId && { previousResultId: resultId }) };
      const { result, error } = await ask('textDocument/diagnostic', params);
      if (!result) throw new Error(JSON.stringify(error));
      resultId = result.resultId;
      return result;
    },
    async end() {
      await ask('shutdown', null);
      tell('exit');
      await ended(child);
    },
    memory: () => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024),
    /** Ticks of 10 ms that the process has run. */
    cpu() {
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
      return Number(fields[11]) + Number(fields[12]);
    },
  };
}

async function timed(work) {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

function ended(child) {
  return new Promise((resolve) => child.on('exit', resolve));
}

function ms(value) {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`.padStart(8);
}
