import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  DocumentLink,
  FullDocumentDiagnosticReport,
  Hover,
  Location,
  MarkupContent,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rules } from '../../server/src/core/rules/index.ts';
import type { Environment } from '../../server/src/service/environment.ts';
import type { ClaimsTree } from '../../server/src/service/features/claimsTree.ts';
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

describe('une citation sous le curseur', () => {
  const bib =
    '@report{hcr, title = {Tendances mondiales}, author = {{HCR}}, date = {2026-06-12}, url = {https://www.unhcr.org/tendances}}\n@misc{blog, title = {Un blog}, url = {https://x.wordpress.com/a}}\n@misc{été 2026, title = {Note d’été}}\n';
  const cites = `---
bibliographie: b.bib
---
Plus de 3,2 millions de personnes ont fui [@hcr, p. 3]. Voir aussi [@].

Le président a dit : « Nous tiendrons nos engagements envers tous » [@discours].
`;
  const desk = (client: TestClient, world: TestEnvironment) => {
    world.files.set('file:///bureau/b.bib', bib);
    world.files.set('file:///bureau/sources/hcr.txt', 'Rapport.\nEn 2025, 3 200 000 personnes ont fui leur pays.\n');
    return client.open(uri, cites);
  };
  const at = (words: string, by = 0) => {
    const before = cites.slice(0, cites.indexOf(words) + by).split('\n');
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  };
  const ask = <T>(client: TestClient, method: string, params: object) =>
    client.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, ...params }) as Promise<T>;
  const shown = async (client: TestClient, words: string, by = 0) => {
    const hover = await ask<Hover | null>(client, 'hover', { position: at(words, by) });
    return ((hover?.contents as MarkupContent | undefined)?.value ?? '').replaceAll('\\', '').replaceAll('\u00a0', ' ');
  };

  conversation('montre son entrée, son niveau et si son texte est là', async (client, world) => {
    await desk(client, world);
    const card = await shown(client, '@hcr', 2);
    for (const part of ['Tendances mondiales', 'HCR', '12 juin 2026', '<https://www.unhcr.org/tendances>', 'Texte : hcr.txt'])
      assert.ok(card.includes(part), `${part} dans ${card}`);
    assert.match(await shown(client, '3,2 millions', 1), /3 200 000 personnes/);
  });

  conversation('mène à son entrée, à sa page, et de la citation au passage', async (client, world) => {
    await desk(client, world);
    const [entry] = await ask<Location[]>(client, 'definition', { position: at('@hcr', 2) });
    assert.deepEqual([entry?.uri, entry?.range.start.line], ['file:///bureau/b.bib', 0]);
    const [passage] = await ask<Location[]>(client, 'definition', { position: at('3,2 millions', 1) });
    assert.deepEqual([passage?.uri, passage?.range.start], ['file:///bureau/sources/hcr.txt', { line: 1, character: 9 }]);
    const [quoted] = await ask<Location[]>(client, 'definition', { position: at('tiendrons') });
    assert.equal(quoted?.uri, 'file:///bureau/sources/discours.txt');
    const links = await ask<DocumentLink[]>(client, 'documentLink', {});
    assert.deepEqual(
      links.map(({ target }) => target),
      ['https://www.unhcr.org/tendances', 'file:///bureau/sources/discours.txt'],
    );
  });

  conversation('dit où elle est citée, du brouillon comme de la bibliographie', async (client, world) => {
    await desk(client, world);
    await client.open('file:///bureau/c.md', '---\nbibliographie: b.bib\n---\nIls ont fui [@hcr].\n');
    await client.open('file:///bureau/b.bib', bib, 'bibtex');
    const uses = await ask<Location[]>(client, 'references', {
      position: at('@hcr', 2),
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      uses.map(({ uri: one }) => one.slice('file:///bureau/'.length)),
      ['b.bib', 'a.md', 'c.md'],
    );
    const fromEntry = (await client.connection.sendRequest('textDocument/references', {
      textDocument: { uri: 'file:///bureau/b.bib' },
      position: { line: 0, character: 9 },
      context: { includeDeclaration: false },
    })) as Location[];
    assert.equal(fromEntry.length, 2);
  });

  conversation('se complète après @, par la clé ou par le titre', async (client, world) => {
    await desk(client, world);
    const list = await ask<CompletionList>(client, 'completion', { position: at('[@]', 2) });
    assert.deepEqual(
      list.items.map(({ label, textEdit }) => [label, (textEdit as TextEdit).newText]),
      [
        ['hcr', 'hcr'],
        ['blog', 'blog'],
        ['été 2026', '{été 2026}'],
        ['discours', 'discours'],
      ],
    );
    await client.change(uri, 2, [{ range: { start: at('[@]', 2), end: at('[@]', 2) }, text: 'tend' }]);
    const { line, character } = at('[@]', 2);
    const typed = await ask<CompletionList>(client, 'completion', { position: { line, character: character + 4 } });
    assert.deepEqual(
      typed.items.map(({ label }) => label),
      ['hcr'],
    );
  });
});

describe('une formule déjà publiée, sous le curseur', () => {
  const body = 'La France réaffirme son soutien à la souveraineté et à l’intégrité territoriale du Liban.\n';
  const agreed = `---\ntitre: Communiqué\ndate: 2026-03-04\n---\n${body.replace('son soutien', 'son plein soutien')}`;
  const shown = async (client: TestClient, draft: string) => {
    await client.open(uri, draft);
    const hover = (await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: { line: draft.split('\n').length - 2, character: 20 },
    })) as Hover | null;
    return ((hover?.contents as MarkupContent | undefined)?.value ?? '').replaceAll('\\', '').replaceAll('\u00a0', ' ');
  };

  conversation(
    'se montre avec sa date et l’écart, la règle éteinte, et n’est ouverte pour rien d’autre',
    async (client, world) => {
      world.files.set('file:///bureau/publications/c.md', agreed);
      const draft = `---\narchives: [publications]\n---\n${body}`;
      await client.open(uri, draft);
      assert.deepEqual(await messages(client), []);
      assert.ok(!world.opened.includes('file:///bureau/publications/c.md'));
      const card = await shown(client, draft);
      for (const part of ['« Communiqué », 4 mars 2026', 'son plein soutien', '« plein » manque'])
        assert.ok(card.includes(part), `${part} dans ${card}`);
    },
  );

  conversation('reste fermée quand aucun dossier n’est nommé', async (client, world) => {
    world.files.set('file:///bureau/publications/c.md', agreed);
    assert.equal(await shown(client, body), '');
    assert.ok(!world.opened.includes('file:///bureau/publications/c.md'));
  });
});

describe('« Citer une source… »', () => {
  const cite = (text: string, key: string, genre = '') =>
    conversationOf(text, key, genre).then((edit) => {
      const document = TextDocument.create(uri, '', 1, edit.text);
      const edits = (edit.answer?.documentChanges?.[0] as TextDocumentEdit | undefined)?.edits as TextEdit[] | undefined;
      return TextDocument.applyEdits(document, edits ?? []).slice(edit.text.indexOf('Le '));
    });

  async function conversationOf(body: string, key: string, genre: string) {
    const world = testEnvironment(own, { 'file:///bureau/sources/b.json': '[{"id": "insee"}]' });
    const client = connect(world);
    try {
      await client.initialize(pulling);
      const text = `${genre && `---\ngenre: ${genre}\n---\n`}${body}`;
      await client.open(uri, text);
      const position = TextDocument.create(uri, '', 1, text).positionAt(text.indexOf('taux') + 1);
      const answer = (await client.connection.sendRequest('sourcier/cite', { uri, position, key })) as WorkspaceEdit | null;
      return { text, answer };
    } finally {
      client.end();
    }
  }

  for (const [what, body, key, genre, expected] of [
    ['met la clé avant le point', 'Le taux est de 4 %. La suite.\n', 'insee', '', 'Le taux est de 4 % [@insee]. La suite.\n'],
    ['entre accolades où il le faut', 'Le **taux** monte\n', 'été 26', '', 'Le **taux** monte [@{été 26}]\n'],
    [
      'garde la source au bureau dans un communiqué',
      'Le taux est de 4 %. La suite.\n',
      'insee',
      'communique',
      'Le taux est de 4 %. <!-- source : @insee --> La suite.\n',
    ],
  ] as const) {
    test(what, async () => assert.equal(await cite(body, key, genre), expected));
  }

  test('s’offre pour une affirmation sans source', async () => {
    const world = testEnvironment(rules, {
      'file:///bureau/sourcier.yml': 'sources: [b.json]\n',
      'file:///bureau/b.json': '[{"id": "insee", "title": "Note"}]',
    });
    for (const commands of [['sourcier.cite'], []]) {
      const client = connect(world);
      try {
        await client.initialize(pulling, { commands });
        await client.open(uri, 'Plus de 80 hôpitaux ont été détruits depuis le début de l’année.\n');
        const actions = (await client.connection.sendRequest('textDocument/codeAction', {
          textDocument: { uri },
          range: { start: { line: 0, character: 10 }, end: { line: 0, character: 10 } },
          context: { diagnostics: [] },
        })) as CodeAction[];
        const titles = actions.map(({ title }) => title.replaceAll('\u00a0', ' '));
        assert.ok(titles.includes(commands.length ? 'Citer une source…' : 'Citer « Note »'), titles.join());
      } finally {
        client.end();
      }
    }
  });
});

describe('les affirmations d’un brouillon', () => {
  test('se rangent par statut, et la fiche se lit', async () => {
    const world = testEnvironment(rules, {
      'file:///bureau/sources/b.json': '[{"id": "hcr", "title": "Rapport"}]',
      'file:///bureau/sources/hcr.txt': 'En 2025, le conflit a déplacé 3 200 000 personnes.',
    });
    const client = connect(world);
    try {
      await client.initialize(pulling);
      await client.open(
        uri,
        'Plus de 80 hôpitaux ont été détruits depuis janvier.\n\nLe conflit a déplacé 3,2 millions de personnes en 2025 [@hcr].\n',
      );
      const tree = (await client.connection.sendRequest('sourcier/claims', { uri })) as ClaimsTree;
      assert.deepEqual(
        tree.groups.map(({ status, claims }) => [status, claims.map(({ range }) => range.start.line)]),
        [
          ['unsourced', [0]],
          ['verified', [2]],
        ],
      );
      assert.match(tree.groups[1]?.claims[0]?.detail ?? '', /Rapport[\s\S]*dans la source/);
      const sheet = (await client.connection.sendRequest('sourcier/sheet', { uri, form: 'markdown' })) as string;
      assert.match(sheet, /^# Fiche de vérification\n/);
    } finally {
      client.end();
    }
  });
});
