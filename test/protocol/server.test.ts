import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type {
  CodeAction,
  DocumentDiagnosticReport,
  Hover,
  InitializeResult,
  MarkupContent,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { CancellationTokenSource } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rules } from '../../server/src/core/rules/index.ts';
import type { Rule } from '../../server/src/core/rules/rule.ts';
import { connect, pulling, type TestClient } from '../support/connection.ts';
import { sampleRules, type TestEnvironment, testEnvironment } from '../support/environment.ts';

const uri = 'file:///drafts/note.md';

/** One conversation: a world, a client that has said hello, and an end whatever happens. */
function conversation(
  name: string,
  talk: (client: TestClient, world: TestEnvironment, hello: InitializeResult) => Promise<void>,
  capabilities = pulling,
): void {
  test(name, async () => {
    const world = testEnvironment(sampleRules);
    const client = connect(world);
    try {
      await talk(client, world, await client.initialize(capabilities));
      assert.deepEqual(world.logged, []);
    } finally {
      client.end();
    }
  });
}

const pull = (client: TestClient, previousResultId?: string, at = uri) =>
  client.connection.sendRequest('textDocument/diagnostic', {
    textDocument: { uri: at },
    ...(previousResultId && { previousResultId }),
  }) as Promise<DocumentDiagnosticReport>;

async function pulled(client: TestClient, previousResultId?: string): Promise<string[]> {
  const report = await pull(client, previousResultId);
  return report.kind === 'full' ? report.items.map(({ code }) => String(code)) : [report.kind];
}

const typed = (line: number, character: number, text: string) => ({
  range: { start: { line, character }, end: { line, character } },
  text,
});

describe('connexion', () => {
  test('ne demande rien au client avant d’avoir répondu à initialize', async () => {
    const client = connect(testEnvironment(sampleRules));
    try {
      const capabilities = { ...pulling, workspace: { ...pulling.workspace, workspaceFolders: true, configuration: true } };
      await client.connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities });
      await new Promise((resolve) => setImmediate(resolve));
      assert.deepEqual(client.requests, []);
    } finally {
      client.end();
    }
  });

  conversation(
    'dit ce qu’elle sait faire, et qu’elle compte en UTF-16',
    async (_client, _world, { capabilities, serverInfo }) => {
      assert.equal(capabilities.positionEncoding, 'utf-16');
      assert.deepEqual(serverInfo, { name: 'sourcier', version: '0.0.0' });
      assert.equal(capabilities.diagnosticProvider?.interFileDependencies, true);
    },
  );

  test('refuse une demande avant « initialize » et après « shutdown »', async () => {
    const client = connect(testEnvironment(sampleRules));
    const hover = () =>
      client.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } });
    await assert.rejects(hover, { code: -32002 });
    await assert.rejects(() => client.connection.sendRequest('sourcier/unknown'), { code: -32002 });
    await client.initialize();
    await assert.rejects(() => client.connection.sendRequest('sourcier/unknown'), { code: -32601 });
    await assert.rejects(() => client.initialize(), { code: -32600 });
    await client.connection.sendRequest('shutdown');
    await assert.rejects(hover, { code: -32600 });
    client.end();
  });

  test('ne demande rien avant d’avoir répondu à « initialize »', async () => {
    const client = connect(testEnvironment(sampleRules));
    const workspace = { ...pulling.workspace, workspaceFolders: true, configuration: true };
    await client.connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { ...pulling, workspace },
    });
    assert.deepEqual(client.requests, []);
    client.end();
  });

  test('s’inscrit aux changements de réglages et de fichiers là où le client le permet', async () => {
    const client = connect(testEnvironment(sampleRules));
    const asked = client.asked('client/registerCapability');
    await client.initialize(pulling);
    await asked;
    client.end();
  });
});

describe('diagnostics demandés', () => {
  conversation('vont du texte ouvert au texte changé, puis restent les mêmes', async (client) => {
    await client.open(uri, 'Une fake news.\n\nDeux  mots.\n\nFin\n');
    const first = await pull(client);
    assert.ok(first.kind === 'full');
    assert.deepEqual(
      first.items.map(({ code, severity, source, message, range }) => ({ code, severity, source, message, range })),
      [
        {
          code: 'terms/sample',
          severity: 3,
          source: 'sourcier',
          message: '« fake news » : à remplacer.',
          range: { start: { line: 0, character: 4 }, end: { line: 0, character: 13 } },
        },
        {
          code: 'form/sample',
          severity: 4,
          source: 'sourcier',
          message: 'Espace double.',
          range: { start: { line: 2, character: 4 }, end: { line: 2, character: 6 } },
        },
      ],
    );
    assert.deepEqual(await pulled(client, first.resultId), ['unchanged']);
    await client.change(uri, 2, [typed(4, 3, ' de rien.')]);
    assert.deepEqual(await pulled(client, first.resultId), ['unchanged'], 'rien de neuf à montrer');
    await client.change(uri, 3, [typed(0, 0, 'Encore une fake news. ')]);
    assert.deepEqual(await pulled(client, first.resultId), ['terms/sample', 'terms/sample', 'form/sample']);
  });

  conversation('ignorent un changement d’une version passée, et un texte qui n’est pas ouvert', async (client) => {
    await client.open(uri, 'Rien.');
    await client.change(uri, 3, [{ text: 'Une fake news.' }]);
    await client.change(uri, 2, [{ text: 'Rien.' }]);
    await client.change('file:///autre.md', 2, [{ text: 'Une fake news.' }]);
    assert.deepEqual(await pulled(client), ['terms/sample']);
    assert.deepEqual((await pull(client, undefined, 'file:///autre.md')).kind, 'full');
  });

  conversation('s’arrêtent quand le client renonce', async (client) => {
    await client.open(uri, 'Une fake news.\n\n'.repeat(2000));
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token);
    source.cancel();
    await assert.rejects(asked, { code: -32800 });
  });

  conversation('demandent à être redemandés quand le texte change sous eux', async (client) => {
    // Equal blocks are judged once: only different ones take their time.
    await client.open(uri, Array.from({ length: 8000 }, (_, index) => `Une fake news, ${index} %.\n\n`).join(''));
    const asked = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    await client.change(uri, 2, [typed(0, 0, 'Et ')]);
    await assert.rejects(asked, { code: -32802, data: { retriggerRequest: true } });
  });

  conversation('attendent la pause pour demander ce qui n’est pas encore tapé', async (client, world) => {
    await client.open(uri, 'Le déficit.\n\nLa hausse est de 3 %.\n');
    assert.deepEqual(await pulled(client), ['sourcing/sample']);
    await client.change(uri, 2, [typed(0, 11, ' Une fake news de 12 %')]);
    assert.deepEqual(await pulled(client), ['terms/sample', 'sourcing/sample'], 'la ligne tapée attend, l’autre non');
    const refreshed = client.asked('workspace/diagnostic/refresh');
    world.elapse();
    await refreshed;
    assert.deepEqual(await pulled(client), ['terms/sample', 'sourcing/sample', 'sourcing/sample']);
    await client.change(uri, 3, [typed(0, 0, 'Soit. ')]);
    assert.deepEqual(await pulled(client), ['terms/sample', 'sourcing/sample']);
    const saved = client.asked('workspace/diagnostic/refresh');
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await saved;
    assert.deepEqual(await pulled(client), ['terms/sample', 'sourcing/sample', 'sourcing/sample']);
    await client.change(uri, 4, [typed(0, 0, 'Oui. ')]);
    await client.change(uri, 5, [typed(2, 0, 'Non. ')]);
    assert.deepEqual(await pulled(client), ['terms/sample', 'sourcing/sample'], 'une frappe ailleurs libère le premier bloc');
  });

  conversation('répondent d’abord au plus court dans un long texte, puis au complet', async (client, world) => {
    const filler = 'Une ligne de plus.\n\n'.repeat(600);
    await client.open(uri, `Une fake news.\n\n${filler}Fin.\n`);
    assert.deepEqual(await pulled(client), ['terms/sample', 'draft/sample']);
    await client.change(uri, 2, [typed(0, 0, 'Soit. ')]);
    const report = await pull(client);
    assert.ok(report.kind === 'full');
    assert.deepEqual(
      report.items.map(({ code, range }) => [code, range.start.line, range.start.character]),
      [
        ['terms/sample', 0, 10],
        ['draft/sample', 1202, 0],
      ],
      'ce qui vaut pour tout le texte a suivi',
    );
    const ending = async () => {
      const again = await pull(client);
      assert.ok(again.kind === 'full');
      return again.items.find(({ code }) => code === 'draft/sample')?.range.start.character;
    };
    await client.change(uri, 3, [typed(1202, 0, 'La ')]);
    assert.equal(await ending(), 3, 'ce qui fut trouvé, là où cela se tient');
    const refreshed = client.asked('workspace/diagnostic/refresh');
    world.elapse();
    await refreshed;
    assert.equal(await ending(), 0, 'ce que dit le texte entier');
  });

  conversation('comptent en UTF-16, fins de ligne comprises', async (client) => {
    await client.open(uri, '\ufeffÉté 😀\u00a0e\u0301 fake news\r\nœ fake news\rfin');
    const report = await pull(client);
    assert.ok(report.kind === 'full');
    assert.deepEqual(
      report.items.map(({ range: { start, end } }) => [start.line, start.character, end.character]),
      [
        [0, 11, 20],
        [1, 2, 11],
      ],
    );
  });
});

describe('diagnostics envoyés', () => {
  conversation(
    'suivent le texte de qui ne sait pas demander, et s’en vont avec lui',
    async (client) => {
      await client.open(uri, 'Une fake news.');
      assert.equal((await client.publishedFor(uri, 1)).length, 1);
      await client.change(uri, 2, [{ text: 'Rien.' }]);
      assert.equal((await client.publishedFor(uri, 2)).length, 0);
      await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
      await client.connection.sendRequest('sourcier/sync').catch(() => undefined);
      assert.deepEqual(client.published.at(-1), { uri, diagnostics: [] });
    },
    {},
  );
});

describe('actions', () => {
  const range = { start: { line: 0, character: 6 }, end: { line: 0, character: 6 } };
  const actions = (client: TestClient, only?: string[]) =>
    client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only && { only }) },
    }) as Promise<CodeAction[]>;

  conversation('offrent chaque remplacement, le premier d’abord, lié à la version du texte', async (client) => {
    await client.open(uri, 'Une fake news.  Fin.');
    const offered = await actions(client);
    assert.deepEqual(
      offered.map(({ title, isPreferred }) => [title, isPreferred ?? false]),
      [
        ['Remplacer par «\u00a0infox\u00a0»', true],
        ['Remplacer par «\u00a0désinformation\u00a0»', false],
        ['Écarter ici, en disant pourquoi…', false],
      ],
    );
    assert.deepEqual(offered[0]?.edit?.documentChanges, [
      {
        textDocument: { uri, version: 1 },
        edits: [{ range: { start: { line: 0, character: 4 }, end: { line: 0, character: 13 } }, newText: 'infox' }],
      },
    ]);
  });

  conversation('ne corrigent tout que par ce qui est sans risque, et sur demande', async (client) => {
    await client.open(uri, 'Une fake news.  Fin.');
    for (const only of ['source', 'source.fixAll', 'source.fixAll.sourcier']) {
      const [all, ...rest] = await actions(client, [only]);
      assert.deepEqual(rest, []);
      assert.equal(all?.kind, 'source.fixAll.sourcier');
      assert.deepEqual(JSON.stringify(all?.edit).match(/newText":"([^"]*)"/g), ['newText":" "']);
    }
    assert.deepEqual(await actions(client, ['source.organizeImports']), []);
    assert.deepEqual(await actions(client, ['source.fixAll.eslint']), []);
  });

  conversation(
    'rendent « changes » à qui ne connaît pas « documentChanges »',
    async (client) => {
      await client.open(uri, 'Une fake news.');
      const [first] = await actions(client);
      assert.deepEqual(Object.keys(first?.edit ?? {}), ['changes']);
    },
    { textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } } },
  );
});

describe('écarter un signalement', () => {
  const suppressing = async (text: string, at = uri) => {
    const world = testEnvironment(sampleRules);
    const client = connect(world);
    try {
      await client.initialize({
        ...pulling,
        workspace: { ...pulling.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
      });
      await client.open(at, text, at.endsWith('.txt') ? 'plaintext' : 'markdown');
      const report = await pull(client, undefined, at);
      assert.ok(report.kind === 'full');
      const [first] = report.items;
      const edit = (await client.connection.sendRequest('sourcier/suppress', {
        uri: at,
        rule: first?.code,
        fingerprint: first?.data.fingerprint,
        reason: 'cité -- tel quel',
        author: 'A. B.',
      })) as WorkspaceEdit;
      const change = edit.documentChanges?.at(-1);
      assert.ok(change && 'edits' in change);
      const document = TextDocument.create(change.textDocument.uri, '', 0, change.textDocument.uri === at ? text : '');
      const after = TextDocument.applyEdits(document, change.edits as TextEdit[]);
      if (change.textDocument.uri === at) {
        await client.change(at, 2, [{ text: after }]);
      } else {
        world.files.set(change.textDocument.uri, after);
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
          changes: [{ uri: change.textDocument.uri, type: 1 }],
        });
      }
      const then = await pull(client, undefined, at);
      assert.ok(then.kind === 'full');
      assert.deepEqual(then.items.length, 0, 'se tait ensuite');
      return after;
    } finally {
      client.end();
    }
  };

  for (const [what, text, after] of [
    [
      'devant un paragraphe',
      'Un.\n\nUne fake news.\n',
      'Un.\n\n<!-- sourcier-ignorer terms/sample\u00a0: cité – tel quel (par A. B., 2026-11-24) -->\nUne fake news.\n',
    ],
    [
      'au bout d’un article de liste',
      '- Un\n- Une fake news\n- Trois\n',
      '- Un\n- Une fake news <!-- sourcier-ignorer-ligne terms/sample\u00a0: cité – tel quel (par A. B., 2026-11-24) -->\n- Trois\n',
    ],
    [
      'dans une citation',
      '> Une fake news.\n',
      '> Une fake news. <!-- sourcier-ignorer-ligne terms/sample\u00a0: cité – tel quel (par A. B., 2026-11-24) -->\n',
    ],
  ] as const) {
    test(what, async () => assert.equal(await suppressing(text), after));
  }

  test('à côté d’un texte simple, qui reste tel quel', async () => {
    const written = await suppressing('Une fake news.\n', 'file:///drafts/note.txt');
    assert.match(written, /^decisions:\n {2}- empreinte: "[0-9a-f]{16}"\n {4}regle: terms\/sample\n/);
    assert.match(
      written,
      / {4}raison: "cité – tel quel"\n {4}par: "A\. B\."\n {4}date: 2026-11-24\n {4}brouillon: "note\.txt"\n$/,
    );
  });
});

describe('survol', () => {
  const hover = (client: TestClient, character: number) =>
    client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character },
    }) as Promise<Hover>;

  conversation('dit pourquoi et que faire, là où il y a quelque chose', async (client) => {
    await client.open(uri, 'Une fake news.');
    const shown = await hover(client, 5);
    const [reason, term] = (shown.contents as MarkupContent).value.split('\n\n---\n\n');
    assert.equal(
      reason,
      '**Terme à remplacer** (`terms/sample`)\n\nLa maison écrit autrement\\.\n\nPrendre le terme de la maison\\.',
    );
    assert.match(term ?? '', /^\*\*infox\*\*/);
    assert.equal(await hover(client, 1), null);
  });

  conversation(
    'se passe de Markdown pour qui n’en veut pas',
    async (client) => {
      await client.open(uri, 'Une fake news.');
      assert.equal((await hover(client, 5)).contents instanceof Object, true);
      assert.equal(((await hover(client, 5)).contents as { kind: string }).kind, 'plaintext');
    },
    {},
  );

  test('dit la définition d’un terme une seule fois', async () => {
    const client = connect(testEnvironment(rules));
    try {
      await client.initialize(pulling);
      await client.open(uri, 'Les fake news circulent dans la région.');
      const { value } = (await hover(client, 5)).contents as MarkupContent;
      assert.match(value, /Forme déconseillée/);
      assert.equal(value.split('Information mensongère').length, 2, value);
    } finally {
      client.end();
    }
  });
});

test('une fuite écartée reste couverte dans ce qui est dit d’autre', async () => {
  const one = sampleRules[0]!;
  const shared = { ...one, messages: { found: { fr: '« {word} » se lit ici.', en: '“{word}” stands here.' } } };
  const client = connect(
    testEnvironment([{ ...one, id: 'leaks/sample', masked: true }, shared, ...rules.filter(isOnSuppressions)]),
  );
  try {
    await client.initialize(pulling);
    await client.open(uri, '<!-- sourcier-ignorer leaks/sample : exemple fictif -->\nUne fake news.\n');
    const report = await pull(client);
    assert.ok(report.kind === 'full');
    assert.deepEqual(
      report.items.map(({ code, message }) => `${code} ${message}`),
      ['terms/sample « •••• •••• » se lit ici.'],
    );
  } finally {
    client.end();
  }
});

const isOnSuppressions = ({ id }: Rule) => id === 'draft/suppression';
