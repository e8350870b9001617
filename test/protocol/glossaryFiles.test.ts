import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type {
  ApplyWorkspaceEditParams,
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readGlossary } from '../../server/src/core/glossary/readGlossary.ts';
import { writeXlsx } from '../../server/src/core/glossary/writeXlsx.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { connect, pulling, type TestClient } from '../support/connection.ts';
import { type TestEnvironment, testEnvironment } from '../support/environment.ts';

const uri = 'file:///d/note.md';
const entry = (id: string, form: string) =>
  `- id: ${id}\n  terme: ${id}\n  genre: masculin\n  definition: Une chose.\n  a_eviter: [${form}]\n  source: { nom: Maison }\n`;

const executing: ClientCapabilities = {
  ...pulling,
  workspace: {
    ...pulling.workspace,
    applyEdit: true,
    executeCommand: {},
    configuration: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
};

/** One conversation in a folder of files, with a draft open in it. */
function inFolder(
  name: string,
  files: Record<string, string>,
  draft: string,
  talk: (client: TestClient, world: TestEnvironment) => Promise<void>,
  more: { readonly capabilities?: ClientCapabilities; readonly options?: object; readonly configuration?: object } = {},
): void {
  test(name, async () => {
    const world = testEnvironment(
      rules.filter(({ id }) => id === 'terms/discouraged-form' || id === 'leaks/personal-data'),
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`file:///d/${path}`, text])),
    );
    const client = connect(world, () => more.configuration ?? null);
    try {
      await client.initialize(more.capabilities ?? executing, more.options, 'file:///d');
      await client.open(uri, draft);
      await talk(client, world);
      assert.deepEqual(world.logged, []);
    } finally {
      client.end();
    }
  });
}

async function messages(client: TestClient, at = uri): Promise<string[]> {
  const report = (await client.connection.sendRequest('textDocument/diagnostic', {
    textDocument: { uri: at },
  })) as DocumentDiagnosticReport;
  return report.kind === 'full' ? report.items.map(({ message }) => String(message)) : [];
}

/** A file changes on the disk, appears or, without a text, goes; the client tells, and asks again once it is asked to. */
async function changed(client: TestClient, world: TestEnvironment, path: string, text?: string): Promise<string[]> {
  const file = `file:///d/${path}`;
  if (text === undefined) world.files.delete(file);
  else world.files.set(file, text);
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
  const refreshed = client.asked('workspace/diagnostic/refresh');
  await client.connection.sendRequest('sourcier/rules');
  world.elapse();
  await refreshed;
  return messages(client);
}

describe('un glossaire qui change', () => {
  const words = 'Le bidule et le machin sont là.';
  const files = { 'sourcier.yml': 'glossaires: [termes/*.yml]\n', 'termes/a.yml': entry('engin', 'bidule') };
  const found = (all: readonly string[]) => all.flatMap((message) => /«\u00a0(\S+)\u00a0»/.exec(message)?.[1] ?? []);

  inFolder('vaut aussitôt, qu’il change, s’ajoute ou s’en aille', files, words, async (client, world) => {
    assert.deepEqual(found(await messages(client)), ['bidule']);
    assert.deepEqual(found(await changed(client, world, 'termes/a.yml', entry('engin', 'machin'))), ['machin']);
    assert.deepEqual(found(await changed(client, world, 'termes/b.yml', entry('outil', 'bidule'))), ['bidule', 'machin']);
    assert.deepEqual(found(await changed(client, world, 'termes/a.yml')), ['bidule']);
  });

  inFolder('garde, une fois cassé, son dernier état lisible et le dit', files, words, async (client, world) => {
    await messages(client);
    assert.deepEqual(found(await changed(client, world, 'termes/a.yml', '- id: [engin\n')), ['bidule']);
    await client.open('file:///d/termes/a.yml', '- id: [engin\n', 'yaml');
    const [said = ''] = await messages(client, 'file:///d/termes/a.yml');
    assert.match(said, /YAML.*Les brouillons sont relus avec ce que ce fichier disait/);
    assert.deepEqual(found(await changed(client, world, 'termes/a.yml', entry('engin', 'machin'))), ['machin'], 'réparé');
    assert.deepEqual(found(await changed(client, world, 'termes/a.yml', '[]\n')), [], 'vide n’est pas cassé');
  });

  inFolder(
    'le dit aussi dans l’état de l’éditeur',
    files,
    words,
    async (client, world) => {
      await messages(client);
      await changed(client, world, 'termes/a.yml', '- id: [engin\n');
      const last = client.notifications.findLast(({ method }) => method === 'sourcier/status');
      assert.match(JSON.stringify(last), /a\.yml\u00a0: illisible, son dernier état lisible sert toujours/);
    },
    { options: { status: true } },
  );
});

describe('un glossaire que nomme sourcier.yml', () => {
  const settings = 'file:///d/sourcier.yml';
  const words = 'Le bidule est là.';
  /** What stands on the lines of the settings file, « line: message ». */
  const told = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.map(
      ({ range: { start }, message }) => `${start.line}:${start.character} ${String(message).replaceAll('\u00a0', ' ')}`,
    );
  const text = 'glossaires:\n  - a.yml\n  - ../hors.yml\n  - absent.csv\n  - casse.yml\n  - termes/*.tbx\n  - npm:rien\n';
  const files = { 'sourcier.yml': text, 'a.yml': entry('engin', 'bidule'), 'casse.yml': `${entry('outil', 'machin')}- id: [\n` };
  const expected = [
    /^2:4 \S*hors\.yml : est hors du dossier de travail : il n’est pas lu/,
    /^3:4 absent\.csv : introuvable/,
    /^4:4 casse\.yml, ligne \d+ : /,
    /^5:4 aucun fichier ne correspond à ce motif/,
    /^6:4 paquet introuvable/,
  ];
  const asExpected = (lines: readonly string[]) => {
    assert.equal(lines.length, expected.length, lines.join('\n'));
    for (const [at, line] of lines.entries()) assert.match(line, expected[at]!);
  };

  inFolder('et qui ne se lit pas y est signalé à sa ligne, ouvert', files, words, async (client) => {
    await client.open(settings, text, 'yaml');
    const report = (await client.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri: settings },
    })) as DocumentDiagnosticReport;
    asExpected(told(report.kind === 'full' ? report.items : []));
    await messages(client);
    assert.deepEqual(
      client.published.filter(({ uri: of, diagnostics }) => of === settings && diagnostics.length > 0),
      [],
    );
  });

  inFolder('ou fermé, et plus une fois réparé', files, words, async (client, world) => {
    await messages(client);
    const last = () => client.published.findLast(({ uri: of }) => of === settings)?.diagnostics ?? [];
    asExpected(told(last()));
    await changed(client, world, 'sourcier.yml', 'glossaires: [a.yml]\n');
    assert.deepEqual(last(), []);
  });

  inFolder(
    'casse après avoir été lu : la ligne le dit',
    { ...files, 'sourcier.yml': 'glossaires: [a.yml]\n' },
    words,
    async (client, world) => {
      await messages(client);
      assert.equal((await changed(client, world, 'a.yml', '- id: [\n')).length, 1, 'garde son dernier état');
      const last = client.published.findLast(({ uri: of }) => of === settings)?.diagnostics ?? [];
      assert.deepEqual(told(last), ['0:13 a.yml : ne se lit plus : son dernier état lisible sert toujours.']);
    },
  );

  test('par un lien qui sort du dossier n’est pas lu, et la ligne le dit', async () => {
    const world = testEnvironment(
      rules.filter(({ id }) => id === 'terms/discouraged-form'),
      {
        'file:///d/sourcier.yml': 'glossaires: [lien.yml]\n',
        'file:///d/lien.yml': entry('engin', 'bidule'),
      },
    );
    const client = connect({
      ...world,
      look: async (of) => {
        const found = await world.look(of);
        return found && { ...found, real: of.endsWith('/lien.yml') ? 'file:///secret/lien.yml' : of };
      },
    });
    try {
      await client.initialize(executing, undefined, 'file:///d');
      await client.open(uri, words);
      assert.deepEqual(await messages(client), []);
      assert.equal(world.opened.includes('file:///d/lien.yml'), false, 'jamais ouvert');
      const last = client.published.findLast(({ uri: of }) => of === settings)?.diagnostics ?? [];
      assert.match(told(last).join(), /^0:13 lien\.yml : est hors du dossier de travail/);
    } finally {
      client.end();
    }
  });

  test('un classeur garde son dernier état lisible, et une définition y mène', async () => {
    const { entries } = readGlossary({ name: 'g.yml', text: entry('engin', 'bidule') });
    let bytes = writeXlsx(entries).bytes;
    const world = testEnvironment(
      rules.filter(({ id }) => id === 'terms/discouraged-form'),
      {
        'file:///d/sourcier.yml': 'glossaires: [g.xlsx]\n',
        'file:///d/g.xlsx': '1',
      },
    );
    const client = connect({ ...world, read: async (of) => (of.endsWith('/g.xlsx') ? bytes : world.read(of)) });
    try {
      await client.initialize(executing, undefined, 'file:///d');
      await client.open(uri, words);
      assert.equal((await messages(client)).length, 1);
      bytes = new Uint8Array([80, 75, 3, 4, 1]);
      await changed(client, world, 'g.xlsx', '2');
      assert.equal((await messages(client)).length, 1, 'cassé, il sert encore');
      const last = client.published.findLast(({ uri: of }) => of === settings)?.diagnostics ?? [];
      assert.match(told(last).join(), /g\.xlsx : ne se lit plus/);
      const places = await client.connection.sendRequest('textDocument/definition', {
        textDocument: { uri },
        position: { line: 0, character: 5 },
      });
      assert.match(JSON.stringify(places), /g\.xlsx/);
    } finally {
      client.end();
    }
  });
});

describe('proposer au glossaire', () => {
  /** What the client is asked to write once the action of that title is run over some words, file by file. */
  async function written(client: TestClient, world: TestEnvironment, title: RegExp, words: string, selected = true) {
    const document = TextDocument.create(uri, '', 0, draft);
    const start = document.positionAt(draft.indexOf(words));
    const end = selected ? document.positionAt(draft.indexOf(words) + words.length) : start;
    const actions = (await client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: { start, end },
      context: { diagnostics: [] },
    })) as CodeAction[];
    const action = actions.find((one) => title.test(one.title));
    assert.ok(action?.command, actions.map((one) => one.title).join(' | '));
    const { command, arguments: given } = action.command;
    const result = await client.connection.sendRequest('workspace/executeCommand', { command, arguments: given });
    const asked = client.requests.findLast(({ method }) => method === 'workspace/applyEdit')?.params as
      | ApplyWorkspaceEditParams
      | undefined;
    const after = (asked?.edit.documentChanges ?? []).flatMap((change) => {
      if (!('edits' in change)) return [];
      const before = TextDocument.create('', '', 0, world.files.get(change.textDocument.uri) ?? '');
      return [[change.textDocument.uri.slice(10), TextDocument.applyEdits(before, change.edits as TextEdit[])] as const];
    });
    return { result, after: Object.fromEntries(after) };
  }

  const draft = 'Le bidule est là. Un fil rouge se dessine, dit-on au 06 12 34 56 78.\n';
  const team = { 'sourcier.yml': 'glossaires: [termes.yml]\n', 'termes.yml': `# À nous.\n${entry('engin', 'bidule')}` };
  const proposed = [
    '- id: fil-rouge',
    '  terme: fil rouge',
    '  nature: nom',
    "  note: 'Relevé dans : « Un fil rouge se dessine, dit-on au •• •• •• •• ••. »'",
    '  source:',
    '    nom: AB',
    "    date: '2026-11-24'",
    '  statut: proposé',
    '',
  ].join('\n');
  const signed = { configuration: { author: ' AB ' } };

  inFolder(
    'ajoute les mots choisis, avec leur phrase et leur auteur, sans toucher au reste ni répandre une fuite',
    team,
    draft,
    async (client, world) => {
      const { result, after } = await written(client, world, /^Ajouter au glossaire…$/, 'fil rouge');
      assert.deepEqual(result, { uri: 'file:///d/termes.yml', term: 'fil rouge' });
      assert.deepEqual(after, { 'termes.yml': team['termes.yml'] + proposed });
      assert.deepEqual(await changed(client, world, 'termes.yml', after['termes.yml']), [
        '«\u00a0bidule\u00a0»\u00a0: forme que le glossaire déconseille. Le glossaire préfère «\u00a0engin\u00a0».',
        'Numéro de téléphone hors du contact presse.',
      ]);
    },
    signed,
  );

  inFolder('ajoute à ce qui est tapé dans le glossaire, enregistré ou non', team, draft, async (client, world) => {
    await client.open('file:///d/termes.yml', '# Neuf.\n', 'yaml');
    world.files.set('file:///d/termes.yml', '# Neuf.\n');
    const { after } = await written(client, world, /^Ajouter au glossaire…$/, 'fil rouge');
    assert.match(after['termes.yml'] ?? '', /^# Neuf\.\n- id: fil-rouge\n[\s\S]*nom: non signé\n/);
  });

  inFolder('conteste un terme sans rien éteindre', team, draft, async (client, world) => {
    const before = await messages(client);
    const { after } = await written(client, world, /^Contester ce terme…$/, 'bidule', false);
    assert.match(
      after['termes.yml'] ?? '',
      /- id: engin-conteste\n {2}terme: engin\n {2}nature: nom\n {2}liens: \[engin\]\n {2}note: 'Contesté dans/,
    );
    assert.deepEqual(await changed(client, world, 'termes.yml', after['termes.yml']), before);
  });

  for (const [what, files, settingsAfter] of [
    ['commence un glossaire là où il n’y a rien', {}, 'glossaires: [glossaire.yml]\n'],
    [
      'nomme le premier glossaire dans les réglages',
      { 'sourcier.yml': '# Réglages\naudience: fr' },
      '# Réglages\naudience: fr\nglossaires: [glossaire.yml]\n',
    ],
  ] as const) {
    inFolder(
      what,
      files,
      draft,
      async (client, world) => {
        const { after } = await written(client, world, /^Ajouter au glossaire…$/, 'fil rouge');
        assert.deepEqual(after, { 'glossaire.yml': proposed, 'sourcier.yml': settingsAfter });
      },
      signed,
    );
  }

  for (const [what, files, more, said] of [
    ['un glossaire cassé', { ...team, 'termes.yml': '- id: [a\n' }, {}, /termes\.yml n’est pas lisible/],
    ['un tableau', { 'sourcier.yml': 'glossaires: [t.csv]\n', 't.csv': 'terme\nengin\n' }, {}, /Aucun glossaire .* en YAML/],
    ['un dossier qui n’est pas approuvé', team, { options: { trusted: false } }, /n’est pas approuvé/],
  ] as const) {
    inFolder(
      `n’écrit pas dans ${what}, et dit pourquoi`,
      files,
      draft,
      async (client, world) => {
        const { result, after } = await written(client, world, /^Ajouter au glossaire…$/, 'fil rouge');
        assert.deepEqual([result, after], [null, {}]);
        assert.match(JSON.stringify(client.notifications.findLast(({ method }) => method === 'window/showMessage')), said);
      },
      more,
    );
  }

  inFolder('ne se propose ni pour une fuite, ni à un client qui n’exécute rien', team, draft, async (client) => {
    const titles = async (words: string) => {
      const document = TextDocument.create(uri, '', 0, draft);
      const [start, end] = [draft.indexOf(words), draft.indexOf(words) + words.length].map((at) => document.positionAt(at));
      const actions = await client.connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri },
        range: { start, end },
        context: { diagnostics: [] },
      });
      return (actions as CodeAction[]).map(({ title }) => title).filter((title) => /glossaire/.test(title));
    };
    assert.deepEqual(await titles('fil rouge'), ['Ajouter au glossaire…']);
    assert.deepEqual(await titles('06 12 34 56 78'), []);
  });
  inFolder(
    'ne se propose pas à un client qui n’exécute rien',
    team,
    draft,
    async (client, world) => {
      await assert.rejects(written(client, world, /glossaire/, 'fil rouge'), /^AssertionError/);
    },
    { capabilities: pulling },
  );
});
