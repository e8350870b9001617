import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type Desk, onDesk } from '../support/commandLine.ts';

const text = `---
statut: en-validation
---

# Visite à Oslo

La ministre a rencontré son homologue[^a] le 24 novembre 2026. Elle est rentrée mardi.

<!-- sourcier-ignorer wording/absolute : formule agréée (par AB, 2026-11-20) -->
- La France a toujours défendu ce principe ;
- elle le redira.

| Pays | Rang |
| --- | --- |
| A | B |

[^a]: Accompagnée de deux parlementaires.
`;
const name = ['--name', 'Jeanne Durand'];
const plain = (said: string) => said.replaceAll('\u00a0', ' ');

function keys(folder: string): void {
  for (const one of ['team', 'other']) {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    writeFileSync(join(folder, `${one}.pem`), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    writeFileSync(join(folder, `${one}.pub.pem`), publicKey.export({ type: 'spki', format: 'pem' }));
  }
}

async function sealed({ run, folder }: Desk, more: readonly string[] = []): Promise<void> {
  const { code, err } = await run(['seal', 'a.md', ...name, ...more]);
  assert.equal(code, 0, err);
  assert.ok(existsSync(join(folder, 'a.md.sceau')));
}

describe('le sceau', () => {
  test('dit qui, quand, sous quelles versions, ce qui fut décidé, et aucun mot du texte', () =>
    onDesk({ 'a.md': text }, async (desk) => {
      await sealed(desk);
      const file = readFileSync(join(desk.folder, 'a.md.sceau'), 'utf8');
      const seal = JSON.parse(file);
      assert.deepEqual([seal.par, seal.date, seal.texte, seal.phrases.length], ['Jeanne Durand', '2026-11-24', 'a.md', 10]);
      assert.match(seal.sha256, /^[0-9a-f]{64}$/);
      assert.deepEqual(Object.keys(seal.versions), ['sourcier', 'glossaire', 'faits']);
      assert.deepEqual(
        seal.decisions.map(({ regle, raison, par, date }: Record<string, string>) => [regle, raison, par, date]),
        [['wording/absolute', 'formule agréée', 'AB', '2026-11-20']],
      );
      assert.doesNotMatch(file, /ministre|homologue|Oslo/);
      assert.ok(file.length < 3000);
    }));

  test('n’est pas posé tant qu’une erreur tient ; passée outre, elle y est', () =>
    onDesk({ 'a.md': 'Il reste [À COMPLÉTER].\n' }, async ({ run, folder }) => {
      const refused = await run(['seal', 'a.md', ...name]);
      assert.equal(refused.code, 1);
      assert.ok(!existsSync(join(folder, 'a.md.sceau')));
      assert.equal((await run(['seal', 'a.md', ...name, '--force'])).code, 0);
      assert.equal(JSON.parse(readFileSync(join(folder, 'a.md.sceau'), 'utf8')).decisions[0].regle, 'draft/placeholder');
    }));

  test('veut un nom', () => onDesk({ 'a.md': text }, async ({ run }) => assert.equal((await run(['seal', 'a.md'])).code, 2)));
});

describe('sourcier verify', () => {
  const cases: readonly (readonly [string, string, number, RegExp])[] = [
    ['le texte même', text, 0, /^C’est le texte validé le 2026-11-24 par Jeanne Durand\.\nLe sceau n’est pas signé/],
    [
      'l’en-tête et les remarques ne comptent pas',
      text.replace('en-validation', 'valide').replace('Elle est', '<!-- relu -->Elle est'),
      0,
      /^C’est le texte/,
    ],
    [
      'd’autres espaces, d’autres apostrophes',
      text.replace('Elle est rentrée', 'Elle  est\nrentrée').replaceAll(' ;', '\u00a0;'),
      0,
      /^C’est le texte/,
    ],
    ['un mot changé', text.replace('mardi', 'jeudi'), 1, /Cette phrase n’a pas été validée :\n {4}Elle est rentrée jeudi\./],
    [
      'une phrase ôtée',
      text.replace(' Elle est rentrée mardi.', ''),
      1,
      /Une phrase validée manque après celle-ci :\n {4}La ministre a rencontré/,
    ],
    [
      'un autre ordre',
      text.replace(
        '- La France a toujours défendu ce principe ;\n- elle le redira.',
        '- elle le redira.\n- La France a toujours défendu ce principe ;',
      ),
      1,
      /dans un autre ordre/,
    ],
  ];
  for (const [what, now, expected, said] of cases) {
    test(what, () =>
      onDesk({ 'a.md': text }, async (desk) => {
        await sealed(desk);
        writeFileSync(join(desk.folder, 'a.md'), now);
        const { code, out } = await desk.run(['verify', 'a.md']);
        assert.match(plain(out), said);
        assert.equal(code, expected);
      }),
    );
  }

  test('reconnaît le texte sous les formes où il est parti', () =>
    onDesk({ 'a.md': text }, async (desk) => {
      await sealed(desk);
      for (const form of ['text', 'html', 'docx']) {
        const file = `a.${form === 'text' ? 'txt' : form}`;
        assert.equal((await desk.run(['export', 'a.md', '--to', form, '--output-file', file])).code, 0);
        const { code, out } = await desk.run(['verify', file, '--seal', 'a.md.sceau']);
        assert.equal(code, 0, `${file}\n${out}`);
      }
    }));

  test('vérifie la signature, et voit un sceau retouché ou signé d’un autre', () =>
    onDesk({ 'a.md': text }, async (desk) => {
      keys(desk.folder);
      await sealed(desk, ['--key', 'team.pem']);
      assert.match(plain((await desk.run(['verify', 'a.md'])).out), /n’a pas été vérifiée : donner la clé/);
      const mine = await desk.run(['verify', 'a.md', '--public-key', 'team.pub.pem']);
      assert.deepEqual([mine.code, /celle de la clé donnée/.test(mine.out)], [0, true]);
      assert.equal((await desk.run(['verify', 'a.md', '--public-key', 'other.pub.pem'])).code, 1);
      const file = join(desk.folder, 'a.md.sceau');
      writeFileSync(file, readFileSync(file, 'utf8').replace('Jeanne Durand', 'Paul Martin'));
      assert.equal((await desk.run(['verify', 'a.md', '--public-key', 'team.pub.pem'])).code, 1);
      assert.equal((await desk.run(['verify', 'a.md', '--public-key', 'a.md'])).code, 2);
      assert.equal((await desk.run(['seal', 'a.md', ...name, '--key', 'team.pub.pem'])).code, 2);
    }));

  const hasSsh = spawnSync('ssh-keygen', ['-?']).error === undefined;
  test('accepte une clé SSH', { skip: hasSsh ? false : 'ssh-keygen n’est pas sur cette machine' }, () =>
    onDesk({ 'a.md': text }, async (desk) => {
      for (const one of ['team', 'other']) {
        spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'essai', '-f', join(desk.folder, one)]);
      }
      await sealed(desk, ['--key', 'team']);
      assert.equal((await desk.run(['verify', 'a.md', '--public-key', 'team.pub'])).code, 0);
      assert.equal((await desk.run(['verify', 'a.md', '--public-key', 'other.pub'])).code, 1);
    }),
  );

  for (const [what, seal] of [
    ['rien', '{}'],
    ['du texte', 'bonjour'],
    ['un sceau sans empreinte', '{"sceau":1,"phrases":[]}'],
    ['un objet piégé', '{"sceau":1,"__proto__":{"sha256":"0"},"phrases":["x"]}'],
  ] as const) {
    test(`un sceau qui n’en est pas un : ${what}`, () =>
      onDesk({ 'a.md': text, 'a.md.sceau': seal }, async ({ run }) => {
        const { code, err } = await run(['verify', 'a.md']);
        assert.equal(code, 2);
        assert.match(err, /a\.md\.sceau.*n’est pas un sceau/);
      }));
  }
});

test('sourcier check dit la phrase changée après la validation', () =>
  onDesk({ 'a.md': text }, async (desk) => {
    await sealed(desk);
    assert.doesNotMatch((await desk.run(['check', 'a.md'])).out, /changed-after-validation/);
    writeFileSync(join(desk.folder, 'a.md'), text.replace('mardi', 'jeudi'));
    assert.match((await desk.run(['check', 'a.md'])).out, /a\.md:7:\d+ avertissement \[draft\/changed-after-validation\]/);
  }));
