import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CompletionItem, CompletionList, Location } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { connect, pulling, type TestClient } from '../support/connection.ts';
import { sampleRules, testEnvironment } from '../support/environment.ts';

const uri = 'file:///drafts/note.md';
const glossary = 'file:///drafts/termes.yml';
const yaml =
  '# Les nôtres.\n- id: dialogue-discret\n  terme: dialogue discret\n  genre: masculin\n  definition: Échange sans publicité.\n';

/** One conversation in a folder with a glossary of its own; `‸` in the draft is where the pointer stands. */
function asking(name: string, marked: string, talk: (client: TestClient, at: object, text: string) => Promise<void>): void {
  test(name, async () => {
    const world = testEnvironment(sampleRules, {
      'file:///drafts/sourcier.yml': 'glossaires: [termes.yml]\n',
      [glossary]: yaml,
    });
    const client = connect(world);
    try {
      await client.initialize(pulling);
      const text = marked.replace('‸', '');
      await client.open(uri, text);
      const position = TextDocument.create(uri, '', 0, text).positionAt(marked.indexOf('‸'));
      await talk(client, { textDocument: { uri }, position }, text);
      assert.deepEqual(world.logged, []);
    } finally {
      client.end();
    }
  });
}

const places = (locations: readonly Location[]) =>
  locations.map(({ uri: file, range: { start } }) => `${file.slice(15)} ${start.line}:${start.character}`);

describe('termes proposés à la frappe', () => {
  const proposed = async (client: TestClient, at: object) =>
    (await client.connection.sendRequest('textDocument/completion', at)) as CompletionList;
  const applied = (text: string, items: readonly CompletionItem[], label: string) => {
    const edit = items.find((item) => item.label === label)?.textEdit;
    assert.ok(edit && 'range' in edit, label);
    return TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), [edit]);
  };

  asking('remplacent tout ce qui est tapé du terme', 'Le Dialogue dis‸ a repris.', async (client, at, text) => {
    const { items, isIncomplete } = await proposed(client, at);
    assert.equal(isIncomplete, true);
    assert.equal(applied(text, items, 'dialogue discret'), 'Le Dialogue discret a repris.');
  });
  asking('viennent aussi au pluriel', 'Des dialo‸', async (client, at, text) => {
    assert.equal(applied(text, (await proposed(client, at)).items, 'dialogues discrets'), 'Des dialogues discrets');
  });
  asking('rendent les accents', 'La numerisation et la cyberdef‸', async (client, at, text) => {
    assert.equal(applied(text, (await proposed(client, at)).items, 'cyberdéfense'), 'La numerisation et la cyberdéfense');
  });
  asking('attendent trois lettres', 'Le di‸', async (client, at) => {
    assert.deepEqual((await proposed(client, at)).items, []);
  });
});

describe('définition d’un terme', () => {
  const defined = async (client: TestClient, at: object) =>
    places((await client.connection.sendRequest('textDocument/definition', at)) as Location[]);

  asking('mène à sa ligne dans le glossaire de l’équipe', 'Un dialogue dis‸cret a repris.', async (client, at) => {
    assert.deepEqual(await defined(client, at), ['termes.yml 2:9']);
  });
  asking('ne mène nulle part pour un terme livré avec l’outil', 'La cyber‸défense est un effort.', async (client, at) => {
    assert.deepEqual(await defined(client, at), []);
  });
  asking('ne mène nulle part hors d’un terme', 'Ri‸en à voir.', async (client, at) => {
    assert.deepEqual(await defined(client, at), []);
  });
});

describe('références d’un terme', () => {
  const referred = async (client: TestClient, at: object, includeDeclaration = false) =>
    places(
      (await client.connection.sendRequest('textDocument/references', { ...at, context: { includeDeclaration } })) as Location[],
    );

  asking('vont à tous les textes ouverts, et au glossaire sur demande', 'Un dialogue dis‸cret.', async (client, at) => {
    await client.open('file:///drafts/b.md', 'Rien.\n\nDes dialogues discrets.');
    assert.deepEqual(await referred(client, at), ['note.md 0:3', 'b.md 2:4']);
    assert.deepEqual(await referred(client, at, true), ['termes.yml 2:9', 'note.md 0:3', 'b.md 2:4']);
  });
  asking('se demandent aussi depuis le glossaire', 'Un dialogue discret.‸', async (client) => {
    await client.open(glossary, yaml, 'yaml');
    const at = { textDocument: { uri: glossary }, position: { line: 2, character: 12 } };
    assert.deepEqual(await referred(client, at), ['note.md 0:3']);
  });
});

asking('un terme de l’équipe se cherche par son nom, sans accents, une fois', 'Rien.‸', async (client) => {
  await client.open('file:///drafts/b.md', 'Rien non plus.');
  const search = async (query: string) => {
    const found = (await client.connection.sendRequest('workspace/symbol', { query })) as { name: string; location: Location }[];
    return found.map(({ name, location }) => `${name} ${places([location])}`);
  };
  assert.deepEqual(await search('DISCRÉT'), ['dialogue discret termes.yml 2:9']);
  assert.deepEqual(await search('introuvable'), []);
});

test('ne se disent pas à un client qui ne les connaît pas', async () => {
  const client = connect(testEnvironment(sampleRules));
  const all = await client.initialize({});
  const offered = ['completionProvider', 'definitionProvider', 'referencesProvider', 'workspaceSymbolProvider'];
  assert.deepEqual(
    offered.filter((name) => name in all.capabilities),
    [],
  );
  client.end();
});
