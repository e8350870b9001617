import { Transform } from 'node:stream';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { createFraming } from '../../protocol/framing.ts';
import { startServer } from '../../protocol/server.ts';
import { nodeEnvironment } from './environment.ts';
import { version } from './version.ts';

// --node-ipc, --socket and --pipe are read by the library itself; all else is stdio.
const overChannel = process.argv.some((word) => /^--(node-ipc|socket|pipe)(=|$)/.test(word));
const connection = overChannel ? createConnection() : createConnection(standardInput(), new StreamMessageWriter(process.stdout));
const server = startServer(
  connection,
  nodeEnvironment((message) => connection.console.error(message)),
  version(),
);
connection.listen();

/** The messages that come in over the standard stream. Whoever writes something else to it is told once, and then heard again. */
function standardInput(): StreamMessageReader {
  const told = new Set<string>();
  const tell = (what: string) => {
    if (!told.has(what)) process.stderr.write(what);
    told.add(what);
  };
  const framing = createFraming(() => tell(noFrame));
  const framed = new Transform({
    transform(bytes: Uint8Array, _encoding, done) {
      for (const piece of framing(bytes)) this.push(piece);
      done();
    },
  });
  // Who has gone without a word gets no answer.
  const hangUp = () => process.exit(server.isShutDown() ? 0 : 1);
  process.stdin.on('end', hangUp).on('close', hangUp).pipe(framed);
  const reader = new StreamMessageReader(framed);
  reader.onError(() => tell(noJson));
  return reader;
}

const noFrame =
  'sourcier lsp\u00a0: ce qui arrive n’est pas du Language Server Protocol (en-tête «\u00a0Content-Length\u00a0» attendu)\u00a0; cette commande est pour un éditeur.\n' +
  'sourcier lsp: what arrives is no Language Server Protocol (a Content-Length header is expected); this command is for an editor.\n';
const noJson =
  'sourcier lsp\u00a0: un message n’est pas du JSON\u00a0; il est passé.\n' +
  'sourcier lsp: a message is no JSON; it is passed over.\n';
