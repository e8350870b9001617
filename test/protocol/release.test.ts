import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { DocumentDiagnosticReport, Location } from 'vscode-languageserver';
import { rules } from '../../server/src/core/rules/index.ts';
import { connect, pulling, type TestClient } from '../support/connection.ts';
import { testEnvironment } from '../support/environment.ts';
import { docx, p } from '../support/office.ts';

/** A conversation with a server that has all rules and one Word file. */
async function talk(work: (client: TestClient) => Promise<void>): Promise<void> {
  const word = docx(p('Il reste [À COMPLÉTER].') + p('Fin', '<w:ins><w:r><w:t> nette</w:t></w:r></w:ins>', '.'));
  const world = testEnvironment(rules, {
    'file:///drafts/a.docx': 'zip',
    'file:///drafts/b.html':
      '<!doctype html><html><body><p>Bonjour &agrave; tous.</p><p>Il reste [À COMPLÉTER].</p></body></html>',
    'file:///drafts/site.html': '<!doctype html><p>This page is what the office has sent, and nothing else at all. [TODO]</p>',
    'file:///drafts/broken.odt': 'zip',
  });
  const read: typeof world.read = async (uri, most) => (uri === 'file:///drafts/a.docx' ? word : world.read(uri, most));
  const client = connect({ ...world, read });
  try {
    await client.initialize(pulling);
    await work(client);
    assert.deepEqual(world.logged, []);
  } finally {
    client.end();
  }
}

const uri = 'file:///drafts/note.md';
const faulty = 'Bonjour à tous.\n\nIl reste [À COMPLÉTER].<!-- zanzibar -->\n';

describe('dans l’éditeur', () => {
  test('un fichier Word s’ouvre comme un texte, avec ses constats, et rien n’y corrige', () =>
    talk(async ({ connection, open }) => {
      const shown = 'sourcier-word:/drafts/a.docx?file%3A%2F%2F%2Fdrafts%2Fa.docx';
      const read = (await connection.sendRequest('sourcier/word', { shown })) as { text: string };
      assert.equal(read.text, 'Il reste [À COMPLÉTER].\nFin nette.');
      await open(shown, read.text, 'plaintext');
      const report = (await connection.sendRequest('textDocument/diagnostic', {
        textDocument: { uri: shown },
      })) as DocumentDiagnosticReport;
      assert.ok(report.kind === 'full');
      assert.deepEqual(
        report.items.map(({ code, range }) => [code, range.start.line]),
        [
          ['draft/placeholder', 0],
          ['leaks/revisions', 1],
        ],
      );
      const actions = (await connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri: shown },
        range: { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } },
        context: { diagnostics: [] },
      })) as { edit?: unknown }[];
      assert.ok(actions.every(({ edit }) => edit === undefined));
      assert.deepEqual(await connection.sendRequest('sourcier/word', { shown: 'x' }), {
        problem: 'Ce fichier n’a pas pu être lu.',
      });
    }));

  test('un dossier relu l’est avec ses fichiers Word et ses pages', () =>
    talk(async ({ connection, published }) => {
      const shown = (name: string) => `sourcier-word:/drafts/${name}?file%3A%2F%2F%2Fdrafts%2F${name}`;
      const found = async (uri: string) => {
        await connection.sendRequest('sourcier/check', { uri });
        const last = published.at(-1);
        assert.equal(last?.uri, uri);
        return last?.diagnostics.map(({ code, range: { start } }) => `${code} ${start.line}:${start.character}`);
      };
      assert.deepEqual(await found(shown('a.docx')), ['draft/placeholder 0:10', 'leaks/revisions 1:3']);
      assert.deepEqual(await found('file:///drafts/b.html'), ['draft/placeholder 0:69']);
      assert.deepEqual(await found('file:///drafts/site.html'), [], 'une page en anglais est laissée');
      assert.deepEqual(await found(shown('broken.odt')), []);
      assert.deepEqual(await found('file:///drafts/gone.md'), []);
    }));

  test('un terme se cherche aussi dans les fichiers Word, là où le client les montre', async () => {
    const glossary = 'file:///drafts/termes.yml';
    const files = {
      'file:///drafts/sourcier.yml': 'glossaires: [termes.yml]\n',
      [glossary]: '- id: dialogue-discret\n  terme: dialogue discret\n  definition: Échange sans publicité.\n',
      "file:///drafts/l'%C3%A9t%C3%A9%20100%25.docx": 'zip',
      'file:///drafts/b.md': 'Un dialogue discret.\n',
    };
    for (const word of [true, false]) {
      const world = testEnvironment(rules, files);
      const bytes = docx(p('Un texte.') + p('Le dialogue discret reprend.'));
      const client = connect({
        ...world,
        read: async (uri, most) => (uri.endsWith('.docx') && world.files.has(uri) ? bytes : world.read(uri, most)),
      });
      await client.initialize(pulling, { word }, 'file:///drafts');
      await client.open(glossary, files[glossary] ?? '', 'yaml');
      const at = { textDocument: { uri: glossary }, position: { line: 1, character: 12 } };
      const context = { includeDeclaration: false };
      const uses = (await client.connection.sendRequest('textDocument/references', { ...at, context })) as Location[];
      const inWord =
        "sourcier-word:/drafts/l'%C3%A9t%C3%A9%20100%25.docx?file%3A%2F%2F%2Fdrafts%2Fl'%C3%A9t%C3%A9%20100%25.docx 1:3";
      assert.deepEqual(
        uses.map(({ uri: file, range: { start } }) => `${file} ${start.line}:${start.character}`),
        ['file:///drafts/b.md 0:3', ...(word ? [inWord] : [])],
      );
      const edit = await client.connection.sendRequest('textDocument/rename', { ...at, newName: 'entente discrète' });
      assert.doesNotMatch(JSON.stringify(edit), /docx/, 'rien ne s’y écrit');
      client.end();
    }
  });

  test('le texte à diffuser se copie sans ce qui est du bureau, les erreurs passées outre sont dites', () =>
    talk(async ({ connection, open }) => {
      await open(uri, faulty, 'markdown');
      const refused = await connection.sendRequest('sourcier/release', { uri, force: false });
      const errors = ['Ligne 3\u00a0: Travail annoncé et non fait\u00a0: «\u00a0À COMPLÉTER\u00a0».'];
      assert.deepEqual(refused, { text: null, errors, survived: 0 });
      assert.deepEqual(await connection.sendRequest('sourcier/release', { uri, force: true }), {
        text: 'Bonjour à tous.\n\nIl reste [À COMPLÉTER].\n',
        errors,
        survived: 0,
      });
    }));

  test('un texte marqué comme validé a son sceau à côté de lui', () =>
    talk(async ({ connection, open }) => {
      await open(uri, 'Bonjour à tous.\n', 'markdown');
      const answer = (await connection.sendRequest('sourcier/seal', { uri, name: 'JD', force: false })) as Record<string, string>;
      assert.equal(answer['uri'], `${uri}.sceau`);
      const seal = JSON.parse(answer['content'] ?? '');
      assert.deepEqual([seal.texte, seal.par, seal.phrases.length], ['note.md', 'JD', 1]);
    }));
});
