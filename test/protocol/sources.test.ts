import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Diagnostic, FullDocumentDiagnosticReport } from 'vscode-languageserver';
import { rules } from '../../server/src/core/rules/index.ts';
import type { Environment } from '../../server/src/service/environment.ts';
import { connect, pulling, type TestClient } from '../support/connection.ts';
import { type TestEnvironment, testEnvironment } from '../support/environment.ts';

const uri = 'file:///bureau/a.md';
const text =
  '---\nbibliographie: b.bib\n---\nIl a dit : « Nous tiendrons vos engagements envers tous » [@discours].\n\nLa séance est levée.\n';
const files = {
  'file:///bureau/b.bib': '@misc{discours, title = {Discours}}\n',
  'file:///bureau/sources/discours.txt': 'Nous tiendrons nos engagements envers tous.',
};
const own = rules.filter(({ id }) => id.startsWith('quotes/'));

/** One conversation about a draft that cites, over a world of files. */
function conversation(
  name: string,
  talk: (client: TestClient, world: TestEnvironment) => Promise<void>,
  { options, environment = (world) => world, configuration }: Setting = {},
): void {
  test(name, async () => {
    const world = testEnvironment(own, files);
    const client = connect(environment(world), configuration);
    try {
      await client.initialize(pulling, options);
      await talk(client, world);
      assert.deepEqual(world.logged, []);
    } finally {
      client.end();
    }
  });
}

interface Setting {
  readonly options?: unknown;
  readonly environment?: (world: TestEnvironment) => Environment;
  readonly configuration?: () => unknown;
}

async function messages(client: TestClient): Promise<string[]> {
  const report = (await client.connection.sendRequest('textDocument/diagnostic', {
    textDocument: { uri },
  })) as FullDocumentDiagnosticReport;
  return report.items.map(({ message }) => String(message).replaceAll('\u00a0', ' '));
}

const changed = (client: TestClient, ...uris: string[]) =>
  client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: uris.map((one) => ({ uri: one, type: 2 })) });

describe('les sources dans l’éditeur', () => {
  conversation('confrontent une citation à sa source, et de nouveau quand la source change', async (client, world) => {
    await client.open(uri, text);
    assert.match((await messages(client)).join(), /« vos » au lieu de « nos »/);
    world.files.set('file:///bureau/sources/discours.txt', 'Nous tiendrons vos engagements envers tous.');
    await changed(client, 'file:///bureau/sources/discours.txt');
    assert.deepEqual(await messages(client), []);
    const asked = client.asked('workspace/diagnostic/refresh');
    world.elapse();
    await asked;
  });

  conversation('ne s’ouvrent pas à une frappe dans un paragraphe qui ne cite rien', async (client, world) => {
    await client.open(uri, text);
    await messages(client);
    const before = world.opened.length;
    await client.change(uri, 2, [{ range: { start: { line: 5, character: 3 }, end: { line: 5, character: 3 } }, text: 'x' }]);
    assert.equal((await messages(client)).length, 1);
    assert.equal(world.opened.length, before);
  });

  conversation(
    'restent fermées dans un dossier auquel on ne fait pas confiance',
    async (client, world) => {
      await client.open(uri, text);
      assert.deepEqual(await messages(client), []);
      assert.deepEqual(world.opened, []);
    },
    { options: { trusted: false } },
  );

  test('se lisent par le client là où le serveur ne lit rien : navigateur, dossier virtuel', async () => {
    const world = testEnvironment(own, files);
    const client = connect({ ...world, reads: () => false, read: assert.fail, look: assert.fail, list: assert.fail });
    client.lend(world);
    try {
      await client.initialize(pulling, { read: true });
      await client.open(uri, text);
      assert.match((await messages(client)).join(), /« vos » au lieu de « nos »/);
    } finally {
      client.end();
    }
  });

  conversation(
    'disent dans la bibliographie ce qui ne va pas, à sa ligne, et se taisent une fois corrigé',
    async (client, world) => {
      const bib = 'file:///bureau/b.bib';
      world.files.set(bib, '@misc{discours, title = {Discours}}\n@misc{x, title = {\n');
      await client.open(uri, text);
      await messages(client);
      const shown = () => client.published.findLast((one) => one.uri === bib)?.diagnostics ?? [];
      assert.deepEqual(
        shown().map(({ range, code }: Diagnostic) => [range.start.line, code]),
        [[1, 'sources']],
      );
      world.files.set(bib, '@misc{discours, title = {Discours}}\n');
      await changed(client, bib);
      await messages(client);
      assert.deepEqual(shown(), []);
    },
  );

  conversation(
    'd’un lecteur partagé se lisent quand l’utilisateur le permet',
    async (client, world) => {
      world.files.set('file:///bureau/b.bib', '@misc{discours, fichier = {/partage/d.txt}}\n');
      world.files.set('file:///partage/d.txt', 'Nous tiendrons nos engagements envers tous.');
      await client.open(uri, text);
      assert.equal((await messages(client)).length, 1);
    },
    { options: { settings: { sourceFolders: ['/partage'] } } },
  );

  conversation('d’un lecteur partagé restent fermées sinon, et cela se dit', async (client, world) => {
    world.files.set('file:///bureau/b.bib', '@misc{discours, fichier = {/partage/d.txt}}\n');
    world.files.set('file:///partage/d.txt', 'Nous tiendrons nos engagements envers tous.');
    await client.open(uri, text);
    assert.deepEqual(await messages(client), []);
    assert.match(JSON.stringify(client.published), /hors du dossier/);
  });

  conversation('ne sont pas relues elles-mêmes', async (client, world) => {
    world.files.set('file:///bureau/sourcier.yml', 'sources: [presse]\n');
    const source = 'file:///bureau/presse/note.md';
    await client.open(source, 'Il a dit : « Nous tiendrons vos engagements envers tous ».');
    const report = (await client.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri: source },
    })) as FullDocumentDiagnosticReport;
    assert.deepEqual(report.items, []);
  });
});
