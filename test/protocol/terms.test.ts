import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type CodeLens,
  type CompletionItem,
  type CompletionList,
  type Location,
  ProgressType,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { connect, pulling, type TestClient } from '../support/connection.ts';
import { sampleRules, type TestEnvironment, testEnvironment } from '../support/environment.ts';

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

describe('le terme dans tout le dossier', () => {
  const files = {
    'file:///drafts/sourcier.yml': 'glossaires: [termes.yml]\n',
    [glossary]: yaml,
    "file:///drafts/2026/L'annonce%20(2).md": 'Le dialogue discret a repris.\n',
    'file:///drafts/2026/readme.md':
      'This folder holds what the office has sent, such as « dialogue discret », and nothing else at all.\n',
    'file:///drafts/node_modules/x/note.md': 'Un dialogue discret.\n',
    'file:///drafts/.cache/note.md': 'Un dialogue discret.\n',
    'file:///drafts/a.txt': '\ufeffDes dialogues discrets.\n\nIl dit : « Le dialogue discret est fini. »\n',
  };
  const at = { textDocument: { uri: glossary }, position: { line: 2, character: 12 } };
  const searching = (
    name: string,
    talk: (client: TestClient, world: TestEnvironment) => Promise<void>,
    options: { capabilities?: ClientCapabilities; initialization?: object } = {},
  ) =>
    test(name, async () => {
      const world = testEnvironment(sampleRules, files);
      const client = connect(world);
      try {
        await client.initialize(options.capabilities ?? pulling, options.initialization, 'file:///drafts');
        await client.open(glossary, world.files.get(glossary) ?? '', 'yaml');
        await talk(client, world);
        assert.deepEqual(world.logged, []);
      } finally {
        client.end();
      }
    });
  const referred = async (client: TestClient) =>
    places(
      (await client.connection.sendRequest('textDocument/references', {
        ...at,
        context: { includeDeclaration: false },
      })) as Location[],
    );
  const lensTitles = async (client: TestClient) => {
    const lenses = (await client.connection.sendRequest('textDocument/codeLens', {
      textDocument: { uri: glossary },
    })) as CodeLens[];
    const told = await Promise.all(lenses.map((lens) => client.connection.sendRequest('codeLens/resolve', lens)));
    return (told as CodeLens[]).map(({ command, range }) => `${range.start.line} ${command?.title} ${command?.command}`);
  };

  searching('se trouve dans les textes qui ne sont pas ouverts, quel qu’en soit le nom', async (client) => {
    assert.deepEqual(await referred(client), ['a.txt 0:4', 'a.txt 2:14', "2026/L'annonce%20(2).md 0:3"]);
  });

  searching('se cherche dans ce qui est tapé plutôt que dans le fichier', async (client) => {
    await client.open('file:///drafts/2026/L%27annonce%20%282%29.md', 'Rien. Un dialogue discret.\n');
    assert.deepEqual(await referred(client), ['2026/L%27annonce%20%282%29.md 0:9', 'a.txt 0:4', 'a.txt 2:14']);
  });

  searching('suit ce qui change, s’ajoute et s’en va', async (client, world) => {
    await referred(client);
    const changed = async (name: string, text: string | undefined) => {
      const uri = `file:///drafts/${name}`;
      if (text === undefined) world.files.delete(uri);
      else world.files.set(uri, text);
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    };
    await changed('a.txt', 'Rien.');
    await changed('b.md', 'Un dialogue discret.');
    assert.deepEqual(await referred(client), ['b.md 0:3', "2026/L'annonce%20(2).md 0:3"]);
    await changed('b.md', undefined);
    assert.deepEqual(await referred(client), ["2026/L'annonce%20(2).md 0:3"]);
  });

  test('se compte une fois là où le dossier s’écrit avec une barre à la fin', async () => {
    const client = connect(testEnvironment(sampleRules, files));
    try {
      await client.initialize(pulling, {}, 'file:///drafts/');
      await client.open(glossary, files[glossary] ?? '', 'yaml');
      await client.open('file:///drafts/a.txt', files['file:///drafts/a.txt'] ?? '');
      assert.deepEqual(await lensTitles(client), ['1 3 emplois dans 2 textes ']);
    } finally {
      client.end();
    }
  });

  searching('se compte au-dessus de son entrée', async (client) => {
    assert.deepEqual(await lensTitles(client), ['1 3 emplois dans 2 textes ']);
  });
  searching(
    'se montre d’un clic là où le client sait montrer',
    async (client) => assert.deepEqual(await lensTitles(client), ['1 3 emplois dans 2 textes sourcier.showUses']),
    { initialization: { commands: ['sourcier.showUses'] } },
  );
  searching(
    'ne se cherche pas dans un dossier qui n’est pas approuvé',
    async (client) => assert.equal((await lensTitles(client)).length, 0),
    { initialization: { trusted: false } },
  );

  searching('se trouve texte par texte pour qui prend la réponse par morceaux, avec un avancement', async (client) => {
    const parts: string[][] = [];
    const told: { kind: string; message?: string }[] = [];
    client.connection.onProgress(new ProgressType<Location[]>(), 'parts', (found) => void parts.push(places(found)));
    client.connection.onProgress(new ProgressType<(typeof told)[0]>(), 'work', (one) => void told.push(one));
    const rest = await client.connection.sendRequest('textDocument/references', {
      ...at,
      context: { includeDeclaration: true },
      partialResultToken: 'parts',
      workDoneToken: 'work',
    });
    assert.deepEqual(rest, []);
    assert.deepEqual(parts, [['termes.yml 2:9'], ['a.txt 0:4', 'a.txt 2:14'], ["2026/L'annonce%20(2).md 0:3"]]);
    assert.deepEqual(
      told.map(({ kind, message }) => message ?? kind),
      ['begin', 'a.txt (1)', "L'annonce (2).md (2)", 'end'],
    );
  });

  searching('ne se cherche plus une fois que le client renonce', async (client, world) => {
    for (let number = 0; number < 400; number++) world.files.set(`file:///drafts/lot/${number}.md`, 'Un dialogue discret.\n');
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      'textDocument/references',
      { ...at, context: { includeDeclaration: false } },
      source.token,
    );
    source.cancel();
    await assert.rejects(asked, { code: -32800 });
    assert.equal((await referred(client)).length, 403, 'la question suivante a sa réponse');
  });

  const renamed = async (client: TestClient, newName: string, place: object = at) =>
    (await client.connection.sendRequest('textDocument/rename', { ...place, newName })) as WorkspaceEdit;

  searching(
    'se renomme partout, dans le texte tapé du glossaire aussi, après confirmation',
    async (client, world) => {
      await client.change(glossary, 2, [{ text: `# Une ligne de plus.\n${yaml}` }]);
      const place = { ...at, position: { line: 3, character: 12 } };
      const { range, placeholder } = (await client.connection.sendRequest('textDocument/prepareRename', place)) as {
        range: Location['range'];
        placeholder: string;
      };
      assert.deepEqual([range.start, placeholder], [{ line: 3, character: 9 }, 'dialogue discret']);
      const { documentChanges = [], changeAnnotations } = await renamed(client, 'entente discrète', place);
      assert.deepEqual(changeAnnotations, {
        sourcier: { label: 'Renommer «\u00a0dialogue discret\u00a0» en «\u00a0entente discrète\u00a0»', needsConfirmation: true },
      });
      const after = documentChanges.map((change) => {
        assert.ok('edits' in change);
        const { uri: file, version } = change.textDocument;
        assert.ok(change.edits.every((edit) => 'annotationId' in edit && edit.annotationId === 'sourcier'));
        const before = file === glossary ? `# Une ligne de plus.\n${yaml}` : (world.files.get(file) ?? '').replace('\ufeff', '');
        return [version, TextDocument.applyEdits(TextDocument.create(file, '', 0, before), change.edits as TextEdit[])];
      });
      assert.deepEqual(after, [
        [2, `# Une ligne de plus.\n${yaml.replace('dialogue discret\n  genre: masculin', 'entente discrète\n  genre: féminin')}`],
        [null, 'Des ententes discrètes.\n\nIl dit : « Le dialogue discret est fini. »\n'],
        [null, 'L’entente discrète a repris.\n'],
      ]);
    },
    {
      capabilities: {
        ...pulling,
        workspace: {
          ...pulling.workspace,
          workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
        },
      },
    },
  );

  test('se renomme dans un fichier TBX avec son pluriel et son genre, les autres formes restent', async () => {
    const term = (text: string, more: string) => `<termSec><term>${text}</term>${more}</termSec>`;
    const tbx = `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="fr" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader><fileDesc><sourceDesc><p>Maison</p></sourceDesc></fileDesc></tbxHeader><text><body>
<conceptEntry id="c1"><langSec xml:lang="fr">
${term('dialogue discret', '<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote><termNote type="grammaticalGender">masculine</termNote>')}
${term('dialogues discrets', '<termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>')}
${term('dialogue feutré', '<termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>')}
</langSec></conceptEntry>
</body></text></tbx>
`;
    const file = 'file:///drafts/termes.tbx';
    const world = testEnvironment(sampleRules, { 'file:///drafts/sourcier.yml': 'glossaires: [termes.tbx]\n', [file]: tbx });
    const client = connect(world);
    try {
      await client.initialize(pulling, undefined, 'file:///drafts');
      await client.open(uri, 'Le dialogue discret ; des dialogues discrets.');
      const edit = await renamed(client, 'entente discrète', { textDocument: { uri }, position: { line: 0, character: 5 } });
      const after = (edit.documentChanges ?? []).map((change) => {
        assert.ok('edits' in change);
        const before = change.textDocument.uri === file ? tbx : 'Le dialogue discret ; des dialogues discrets.';
        return TextDocument.applyEdits(TextDocument.create('', '', 0, before), change.edits as TextEdit[]);
      });
      assert.deepEqual(after, [
        tbx
          .replace('<term>dialogue discret<', '<term>entente discrète<')
          .replace('masculine', 'feminine')
          .replace('dialogues discrets', 'ententes discrètes'),
        'L’entente discrète ; des ententes discrètes.',
      ]);
    } finally {
      client.end();
    }
  });

  for (const [name, newName, said] of [
    ['à un nom vide', '  ', /Un terme tient sur une ligne/],
    ['à un nom qui est pris', 'cyberdefense', /déjà pris par l’entrée «\u00a0cyberdéfense\u00a0»/],
  ] as const) {
    searching(`ne se renomme pas ${name}`, async (client) => {
      await assert.rejects(renamed(client, newName), { message: said });
    });
  }
  searching('ne se renomme pas quand il est fourni avec l’outil, et dit pourquoi', async (client) => {
    await client.open(uri, 'La cyberdéfense. Des fake news.\n');
    const prepare = (character: number) =>
      client.connection.sendRequest('textDocument/prepareRename', { textDocument: { uri }, position: { line: 0, character } });
    await assert.rejects(prepare(5), { message: /vient du glossaire fourni/ });
    await assert.rejects(prepare(24), { message: /Seul le terme préféré se renomme, ici «\u00a0infox\u00a0»/ });
    assert.equal(await prepare(1), null);
  });

  searching('mène à sa source', async (client) => {
    const text = `${yaml}  source:\n    nom: Charte de la maison\n    adresse: https://example.org/charte\n`;
    await client.change(glossary, 2, [{ text }]);
    const links = await client.connection.sendRequest('textDocument/documentLink', { textDocument: { uri: glossary } });
    assert.deepEqual(links, [
      {
        range: { start: { line: 6, character: 9 }, end: { line: 6, character: 28 } },
        target: 'https://example.org/charte',
        tooltip: 'Charte de la maison',
      },
    ]);
  });
});

test('ne se disent pas à un client qui ne les connaît pas', async () => {
  const client = connect(testEnvironment(sampleRules));
  const all = await client.initialize({});
  const offered = [
    'completionProvider',
    'definitionProvider',
    'referencesProvider',
    'workspaceSymbolProvider',
    'renameProvider',
    'codeLensProvider',
    'documentLinkProvider',
  ];
  assert.deepEqual(
    offered.filter((name) => name in all.capabilities),
    [],
  );
  client.end();
});
