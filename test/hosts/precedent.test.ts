import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { onDesk } from '../support/commandLine.ts';

const body = 'La France regrette les tirs sur le port.\n';
const draft = (path: string): string => `---\nprecedent: ${path}\n---\n${body}`;
const before = '---\ntitre: Tirs\n---\nLa France condamne fermement les tirs sur le port.\n';

async function messages(files: Readonly<Record<string, string>>): Promise<{ told: readonly string[]; err: string }> {
  return onDesk(files, async ({ run }) => {
    const { out, err } = await run(['check', 'avis/a.md', '--format', 'json']);
    const { drafts } = JSON.parse(out) as { drafts: { findings: { rule: string; text: string }[] }[] };
    const told = drafts
      .flatMap(({ findings }) => findings)
      .filter(({ rule }) => rule === 'wording/condemnation-scale')
      .map(({ text }) => text);
    return { told, err };
  });
}

describe('le texte précédent que nomme l’en-tête', () => {
  for (const name of ['2026-03.md', '2026-03.communique', '2026-03.txt']) {
    test(`se lit à côté du brouillon (${name}), et les deux formules sont montrées`, async () => {
      const { told, err } = await messages({ 'avis/a.md': draft(name), [`avis/${name}`]: before });
      assert.equal(told.length, 1, err);
      assert.match(told[0] ?? '', /regrette.*rang 5.*condamne fermement.*rang 10/u);
    });
  }

  test('se lit dans un dossier voisin', async () => {
    const { told } = await messages({ 'avis/a.md': draft('../publies/mars.md'), 'publies/mars.md': before });
    assert.equal(told.length, 1);
  });

  test('qui manque est dit, et ne compare rien', async () => {
    const { told, err } = await messages({ 'avis/a.md': draft('mars.md') });
    assert.deepEqual(told, []);
    assert.match(err, /mars\.md/);
  });

  test('hors du dossier de travail n’est pas lu', async () => {
    const { told } = await messages({ 'avis/a.md': draft('../../../../../../etc/hostname.txt') });
    assert.deepEqual(told, []);
  });
});
