// Plays the scenarios (JSON in $SCENARIOS) through the client that CodeMirror gives for language servers, over the standard streams of the server;
// writes what came of each step to $RESULTS.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LSPClient } from '@codemirror/lsp-client';

const { root, command, scenarios } = JSON.parse(readFileSync(process.env.SCENARIOS, 'utf8'));
const server = spawn(command[0], command.slice(1), { stdio: ['pipe', 'pipe', 'inherit'] });
const client = new LSPClient({ rootUri: pathToFileURL(root).href, timeout: 20_000 }).connect(overStreams(server));
/** The steps: each takes the open draft and what the scenario says. */
const play = {
  async diagnostics(draft, { least, most = Number.POSITIVE_INFINITY }) {
    const fits = (diagnostics) => diagnostics.length >= least && diagnostics.length <= most;
    let diagnostics = await pulled(draft);
    for (let tries = 0; tries < 20 && !fits(diagnostics); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      diagnostics = await pulled(draft);
    }
    return diagnostics.map(({ range }) => `${range.start.line} ${covered(draft.text, range)}`);
  },
  edit(draft, { find, put }) {
    const range = { start: positionOf(draft.text, find), end: positionOf(draft.text, find, true) };
    draft.text = draft.text.replace(find, put);
    draft.version++;
    client.notification('textDocument/didChange', {
      textDocument: { uri: draft.uri, version: draft.version },
      contentChanges: [{ range, text: put }],
    });
  },
  async hover(draft, { on }) {
    return (await client.request('textDocument/hover', at(draft, on))).contents.value;
  },
  async action(draft, { on, title }) {
    const { position, textDocument } = at(draft, on);
    const diagnostics = await pulled(draft);
    const actions = await client.request('textDocument/codeAction', {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics },
    });
    const action = actions.find((each) => each.title.includes(title));
    const edit = action.edit ?? (await client.request('codeAction/resolve', action)).edit;
    const edits = edit.changes?.[draft.uri] ?? edit.documentChanges[0].edits;
    let { text } = draft;
    for (const { range, newText } of edits) {
      text = text.slice(0, offset(text, range.start)) + newText + text.slice(offset(text, range.end));
    }
    return text;
  },
  async definition(draft, { on }) {
    return places(await client.request('textDocument/definition', at(draft, on)))[0];
  },
  async references(draft, { on }) {
    const context = { includeDeclaration: true };
    return places(await client.request('textDocument/references', { ...at(draft, on), context })).join(' ');
  },
  async complete(draft, { after }) {
    const list = await client.request('textDocument/completion', at(draft, after, true));
    return (list.items ?? list).map(({ label }) => label).join(' | ');
  },
  async symbols(_, { query }) {
    const symbols = await client.request('workspace/symbol', { query });
    return symbols.map(({ name }) => name).join(' | ');
  },
};

await client.initializing;

const results = {};
for (const { id, file, steps } of scenarios) {
  const uri = pathToFileURL(`${root}/${file}`).href;
  const draft = { uri, version: 1, text: readFileSync(`${root}/${file}`, 'utf8') };
  client.notification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text: draft.text },
  });
  results[id] = [];
  for (const step of steps) {
    try {
      results[id].push({ result: (await play[step.do](draft, step)) ?? null });
    } catch (error) {
      results[id].push({ error: String(error?.message ?? error) });
    }
  }
  client.notification('textDocument/didClose', { textDocument: { uri } });
}
await client.request('shutdown', null);
client.notification('exit', null);
const code = await new Promise((resolve) => server.once('exit', resolve));
results.stopped = code === 0;
writeFileSync(process.env.RESULTS, JSON.stringify(results));
process.exit(0);

/** CodeMirror's client says that it pulls. */
async function pulled({ uri }) {
  return (await client.request('textDocument/diagnostic', { textDocument: { uri } })).items;
}

function at({ uri, text }, words, past = false) {
  return { textDocument: { uri }, position: positionOf(text, words, past) };
}

function positionOf(text, words, past = false) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  const before = text.slice(0, past ? start + words.length : start).split('\n');
  return { line: before.length - 1, character: before.at(-1).length };
}

function offset(text, { line, character }) {
  return (
    text
      .split('\n')
      .slice(0, line)
      .reduce((sum, each) => sum + each.length + 1, 0) + character
  );
}

function covered(text, { start, end }) {
  return text.slice(offset(text, start), offset(text, end));
}

function places(locations) {
  return [locations ?? []].flat().map((location) => {
    const range = location.range ?? location.targetSelectionRange;
    return `${basename(fileURLToPath(location.uri ?? location.targetUri))}:${range.start.line}`;
  });
}

/** What CodeMirror calls a transport: strings both ways, framed as the protocol asks on standard streams. */
function overStreams({ stdin, stdout }) {
  const handlers = new Set();
  let bytes = Buffer.alloc(0);
  stdout.on('data', (more) => {
    bytes = Buffer.concat([bytes, more]);
    for (;;) {
      const head = bytes.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(bytes.subarray(0, head).toString())[1]);
      if (bytes.length < head + 4 + length) return;
      const message = bytes.subarray(head + 4, head + 4 + length).toString();
      bytes = bytes.subarray(head + 4 + length);
      for (const handler of handlers) handler(message);
    }
  });
  return {
    send: (message) => stdin.write(`Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`),
    subscribe: (handler) => handlers.add(handler),
    unsubscribe: (handler) => handlers.delete(handler),
  };
}
