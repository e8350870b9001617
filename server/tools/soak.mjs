// Types in drafts for as long as a day of work: random edits over the Language Server Protocol, against the shipped bundle. At random points the
// findings must be those of a server that sees the text for the first time; at the end the memory must be what it was. Exit 1 where it is not so.
// Usage: npm run soak [-- --edits 20000 --points 200 --seed 1]
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { values } = parseArgs({ options: { edits: { type: 'string' }, points: { type: 'string' }, seed: { type: 'string' } } });
const edits = Number(values.edits ?? 20_000);
const points = Number(values.points ?? 200);
/** After so many edits the server has seen all there is to load. */
const warm = Math.min(2_000, edits >> 2);
/** How many megabytes more it may hold at the end. */
const mostGrowth = 20;

let state = Number(values.seed ?? 2026);
/** A whole number below `most` (mulberry32). */
function below(most) {
  state = (state + 0x6d2b79f5) | 0;
  let bits = Math.imul(state ^ (state >>> 15), 1 | state);
  bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
  return ((bits ^ (bits >>> 14)) >>> 0) % most;
}

const scraps = [
  ...[
    'é',
    ' ',
    's',
    'la ',
    'les ',
    '. ',
    ', ',
    '\n',
    '\n\n',
    '« ',
    ' »',
    '12 %',
    '😀',
    '\u00a0',
    '- ',
    '# ',
    '> ',
    '*',
    '[@cle]',
  ],
  ...['Selon des experts, le PIB a baissé de 12 %. ', 'Il reste [à compléter]. ', 'le mercredi 24 novembre 2026 ', 'fake news '],
  ...[
    '<!-- sourcier-ignorer wording/absolute : motif -->\n',
    'toujours ',
    'jean.dupont@example.fr ',
    '| a | b |\n|---|---|\n',
    '---\n',
  ],
];

const drafts = readdirSync(join(root, 'test/drafts'))
  .filter((name) => name.endsWith('.md'))
  .slice(0, 8)
  .map((name, index) => ({
    uri: `file:///soak/draft-${index}.md`,
    version: 1,
    text: readFileSync(join(root, 'test/drafts', name), 'utf8').replace(/\r\n?/g, '\n'),
  }));
const longest = drafts.map(({ text }) => text.length * 1.5);

const server = start();
const fresh = start();
await Promise.all([server.hello(), fresh.hello()]);
for (const { uri, text } of drafts) server.open(uri, 1, text);
const at = new Set();
while (at.size < points) at.add(1 + below(edits));
let first = 0;
let different = 0;
const began = performance.now();
for (let edit = 1; edit <= edits; edit++) {
  const index = below(drafts.length);
  const draft = drafts[index];
  const start = border(draft.text, below(draft.text.length + 1));
  const tooLong = draft.text.length > longest[index];
  const end = border(draft.text, Math.min(draft.text.length, start + (tooLong ? 40 + below(200) : below(4) ? 0 : below(12))));
  const text = tooLong ? '' : scraps[below(scraps.length)];
  const range = { start: position(draft.text, start), end: position(draft.text, end) };
  draft.text = draft.text.slice(0, start) + text + draft.text.slice(end);
  server.change(draft.uri, ++draft.version, [{ range, text }]);
  if (edit % 10 === 0) await server.pull(draft.uri);
  if (at.has(edit)) {
    server.save(draft.uri);
    const uri = `file:///soak/fresh-${edit}.md`;
    fresh.open(uri, 1, draft.text);
    const [kept, anew] = [await server.pull(draft.uri), await fresh.pull(uri)];
    fresh.close(uri);
    if (JSON.stringify(kept) !== JSON.stringify(anew)) {
      different++;
      console.error(`edit ${edit}: ${kept.length} findings kept, ${anew.length} anew`);
    }
  }
  if (edit === warm) first = server.memory();
}
const last = server.memory();
console.log(
  `${edits} edits in ${Math.round((performance.now() - began) / 1000)} s, ${points} points, ${different} different; memory ${first} MB after ${warm} edits, ${last} MB at the end`,
);
await Promise.all([server.bye(), fresh.bye()]);
process.exitCode = different > 0 || last - first > mostGrowth ? 1 : 0;

/** An offset that does not cut a pair of surrogates. */
function border(text, offset) {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit < 0xe000 ? offset - 1 : offset;
}

function position(text, offset) {
  const before = text.slice(0, offset);
  const line = before.split('\n').length - 1;
  return { line, character: offset - (before.lastIndexOf('\n') + 1) };
}

/** A server, and what a client says to it. */
function start() {
  // A heap that is kept small shows what is held; a large one, what nobody has collected yet.
  const child = spawn(process.execPath, ['--max-old-space-size=110', join(root, 'dist/server.cjs'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const waiting = new Map();
  let buffer = Buffer.alloc(0);
  let last = 0;
  child.stdout.on('data', (bytes) => {
    buffer = Buffer.concat([buffer, bytes]);
    for (;;) {
      const head = buffer.indexOf('\r\n\r\n');
      const length = head < 0 ? undefined : Number(/Content-Length: (\d+)/i.exec(buffer.toString('latin1', 0, head))?.[1]);
      if (length === undefined || buffer.length < head + 4 + length) return;
      const message = JSON.parse(buffer.toString('utf8', head + 4, head + 4 + length));
      buffer = buffer.subarray(head + 4 + length);
      if (message.method && message.id !== undefined)
        send({ id: message.id, result: message.method === 'workspace/configuration' ? [null] : null });
      else waiting.get(message.id)?.(message);
    }
  });
  function send(message) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }
  const tell = (method, params) => send({ method, params });
  const ask = (method, params) =>
    new Promise((resolve) => {
      const id = ++last;
      waiting.set(id, (message) => {
        waiting.delete(id);
        resolve(message);
      });
      send({ id, method, params });
    });
  return {
    hello: () =>
      ask('initialize', { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } }).then(() =>
        tell('initialized', {}),
      ),
    open: (uri, version, text) => tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version, text } }),
    change: (uri, version, contentChanges) => tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    save: (uri) => tell('textDocument/didSave', { textDocument: { uri } }),
    close: (uri) => tell('textDocument/didClose', { textDocument: { uri } }),
    /** What a reader sees of the findings; asked again where the text changed under the answer. */
    async pull(uri) {
      for (;;) {
        const { result } = await ask('textDocument/diagnostic', { textDocument: { uri } });
        if (result) return result.items.map(({ code, range, message, severity }) => ({ code, range, message, severity }));
      }
    },
    /** Resident megabytes. */
    memory: () => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024),
    async bye() {
      await ask('shutdown');
      tell('exit');
    },
  };
}
