import { createConnection } from 'vscode-languageserver/node';
import { startServer } from '../../protocol/server.ts';
import { nodeEnvironment } from './environment.ts';
import { version } from './version.ts';

// --node-ipc, --socket and --pipe are read by the library itself; all else is stdio.
const overChannel = process.argv.some((word) => /^--(node-ipc|socket|pipe)(=|$)/.test(word));
const connection = overChannel ? createConnection() : createConnection(process.stdin, process.stdout);
if (!overChannel) warnOfGarbage();
startServer(
  connection,
  nodeEnvironment((message) => connection.console.error(message)),
  version(),
);
connection.listen();

/** Someone who starts the server by hand, or an editor that is set up wrongly, is told so once. */
function warnOfGarbage(): void {
  process.stdin.once('data', (bytes) => {
    if (/^content-/i.test(bytes.toString('latin1', 0, 8))) return;
    process.stderr.write(
      'sourcier lsp\u00a0: ce qui arrive n’est pas du Language Server Protocol (en-tête « Content-Length » attendu)\u00a0; cette commande est pour un éditeur.\n' +
        'sourcier lsp: what arrives is no Language Server Protocol (a Content-Length header is expected); this command is for an editor.\n',
    );
  });
}
