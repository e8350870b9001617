import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { FullDocumentDiagnosticReport } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { nodeEnvironment } from '../../server/src/hosts/node/environment.ts';
import { runIn } from '../support/commandLine.ts';
import { connect, pulling } from '../support/connection.ts';

/** What both ways say of a finding. */
interface Said {
  readonly rule: string;
  readonly severity: string;
  readonly text: string;
  readonly charOffset: number;
  readonly charLength: number;
}

const folders = ['test/drafts', '../shared/drafts'].filter((folder) => existsSync(folder));
const drafts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(md|txt|communique)$/.test(name))
    .map((name) => `${folder}/${name}`),
);

describe('l’éditeur et la ligne de commande disent la même chose', () => {
  for (const path of drafts) {
    test(path, async () => {
      const fromCommandLine = await byCommandLine(path);
      assert.ok(fromCommandLine.length > 0 || /sans|propre|net-/.test(path), 'un brouillon où rien n’est à dire ne prouve rien');
      assert.deepEqual(await byEditor(path), fromCommandLine);
    });
  }
});

async function byCommandLine(path: string): Promise<readonly Said[]> {
  const { out } = await runIn(process.cwd(), ['check', path, '--format', 'json', '--as-of', '2026-11-24']);
  const { drafts } = JSON.parse(out) as { drafts: { findings: (Said & { suppression?: unknown })[] }[] };
  return (drafts[0]?.findings ?? [])
    .filter(({ suppression }) => !suppression)
    .map(({ rule, severity, text, charOffset, charLength }) => ({ rule, severity, text, charOffset, charLength }));
}

async function byEditor(path: string): Promise<readonly Said[]> {
  const uri = pathToFileURL(resolve(path)).href;
  const text = readFileSync(path, 'utf8');
  const client = connect({ ...nodeEnvironment(assert.fail), today: () => '2026-11-24' });
  try {
    await client.initialize(pulling);
    await client.open(uri, text, /\.txt$/.test(path) ? 'plaintext' : /\.md$/.test(path) ? 'markdown' : 'communique');
    const report = (await client.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
    })) as FullDocumentDiagnosticReport;
    const document = TextDocument.create(uri, '', 0, text);
    return report.items.map(({ code, severity, message, range }) => {
      const charOffset = document.offsetAt(range.start);
      return {
        rule: String(code),
        severity: ['', 'error', 'warning', 'information', 'hint'][severity ?? 0] ?? '',
        text: String(message),
        charOffset,
        charLength: document.offsetAt(range.end) - charOffset,
      };
    });
  } finally {
    client.end();
  }
}
