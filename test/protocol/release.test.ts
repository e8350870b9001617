import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import { rules } from '../../server/src/core/rules/index.ts';
import { connect, pulling, type TestClient } from '../support/connection.ts';
import { testEnvironment } from '../support/environment.ts';
import { docx, p } from '../support/office.ts';

/** A conversation with a server that has all rules and one Word file. */
async function talk(work: (client: TestClient) => Promise<void>): Promise<void> {
  const word = docx(p('Il reste [À COMPLÉTER].') + p('Fin', '<w:ins><w:r><w:t> nette</w:t></w:r></w:ins>', '.'));
  const world = testEnvironment(rules);
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
      const read = (await connection.sendRequest('sourcier/word', { file: 'file:///drafts/a.docx', shown })) as { text: string };
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
      assert.deepEqual(await connection.sendRequest('sourcier/word', { file: 'file:///drafts/z.docx', shown: 'x' }), {
        problem: 'Ce fichier n’a pas pu être lu.',
      });
    }));

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
