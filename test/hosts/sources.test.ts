import assert from 'node:assert/strict';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { onDesk } from '../support/commandLine.ts';

const draft = (head: string, body: string): string => `---\n${head}\n---\n${body}\n`;
const rulesIn = (json: string): string[] =>
  JSON.parse(json)
    .drafts.flatMap(({ findings }: { findings: { rule: string }[] }) => findings.map(({ rule }) => rule))
    .filter((rule: string) => /^(?:quotes|sourcing\/unknown)/.test(rule));

describe('les sources d’un brouillon', () => {
  test('s’ouvrent par la bibliographie qu’il nomme, et par le nom de leur fichier', () =>
    onDesk(
      {
        'a.md': draft(
          'bibliographie: biblio.bib',
          'Il a dit : « Nous tiendrons vos engagements » [@discours]. La part atteint 18 % [@{été 2026}].',
        ),
        'biblio.bib': '@misc{discours, title = {Discours}, fichier = {textes/d.html}}\n',
        'textes/d.html': '<p>Nous tiendrons <b>nos</b> engagements.</p>',
        'sources/e\u0301te\u0301 2026.txt': 'La part est de 18 pour cent.',
      },
      async ({ run }) => {
        const { out, err } = await run(['check', 'a.md', '--format', 'json']);
        assert.deepEqual(rulesIn(out), ['quotes/not-verbatim']);
        assert.equal(err, '');
      },
    ));

  test('s’ouvrent par le sourcier.yml, et une clé inconnue est dite', () =>
    onDesk(
      {
        'sourcier.yml': 'sources: [presse]\n',
        'notes/a.md': 'Le taux est de 4 % [@insee] selon [@isnee].\n',
        'presse/b.json': '[{"id": "insee"}]',
        'presse/insee.txt': 'Le taux est de 4 %.',
      },
      async ({ run }) => {
        const { out } = await run(['check', 'notes/a.md', '--format', 'json']);
        assert.deepEqual(rulesIn(out), ['sourcing/unknown-citation']);
      },
    ));

  test('ne s’ouvrent pas hors du dossier, sauf si l’on y consent sur la ligne de commande', () =>
    onDesk({ 'd.txt': 'Nous tiendrons tous nos engagements.' }, (away) =>
      onDesk(
        {
          'a.md': draft('bibliographie: b.json', 'Il a dit : « Nous tiendrons vos engagements » [@d] et [@e].'),
          'b.json': JSON.stringify([
            { id: 'd', fichier: join(away.folder, 'd.txt') },
            { id: 'e', fichier: 'lien.txt' },
          ]),
        },
        async ({ run, folder }) => {
          symlinkSync(join(away.folder, 'd.txt'), join(folder, 'lien.txt'));
          const refused = await run(['check', 'a.md', '--format', 'json']);
          assert.deepEqual(rulesIn(refused.out), []);
          assert.equal(refused.err.split('\n').filter((line) => line.includes('hors du dossier')).length, 2);
          const allowed = await run(['check', 'a.md', '--format', 'json', '--allow-sources', away.folder]);
          assert.deepEqual(rulesIn(allowed.out), ['quotes/not-verbatim']);
        },
      ),
    ));

  test('qui manquent, sont abîmées ou mal écrites se disent en une phrase, et le reste se lit', () =>
    onDesk(
      {
        'a.md': draft(
          'bibliographie: [b.bib, absente.json]',
          'Il a dit : « Nous tiendrons vos engagements » [@a] [@b] [@c] [@d].',
        ),
        'b.bib':
          '@misc{a, fichier = {a.docx}}\n@misc{b, fichier = {rien.txt}}\n@misc{c, title = {x\n@misc{d, fichier = {d.txt}}\n',
        'a.docx': 'PK pas un zip',
        'd.txt': 'Nous tiendrons tous nos engagements.',
      },
      async ({ run }) => {
        const { err, code } = await run(['check', 'a.md', '--format', 'json']);
        const lines = err.trim().split('\n').sort();
        assert.equal(lines.length, 4, err);
        assert.match(err, /b\.bib:3:1/);
        assert.notEqual(code, 2);
      },
    ));

  test('ne sont pas relues comme des brouillons, sauf si on les nomme', () =>
    onDesk(
      {
        'sourcier.yml': 'sources: [presse/, "dossier [a]"]\narchives: [./publie]\n',
        'a.md': 'Il reste [À COMPLÉTER].\n',
        'notes/sources/b.md': 'Il reste [À COMPLÉTER].\n',
        'sources/c.md': 'Il reste [À COMPLÉTER].\n',
        'presse/d.md': 'Il reste [À COMPLÉTER].\n',
        'dossier [a]/e.md': 'Il reste [À COMPLÉTER].\n',
        'publie/2025/f.md': 'Il reste [À COMPLÉTER].\n',
      },
      async ({ run }) => {
        const paths = async (...asked: string[]) =>
          JSON.parse((await run(['check', ...asked, '--format', 'json'])).out).drafts.map(({ path }: { path: string }) => path);
        assert.deepEqual(await paths('.'), ['a.md', 'notes/sources/b.md']);
        assert.deepEqual(await paths('presse/d.md'), ['presse/d.md']);
      },
    ));

  test('ne s’ouvrent pas pour un brouillon qui ne cite rien', () =>
    onDesk({ 'a.md': 'Le ministre part demain.\n', 'sources/b.json': '[{' }, async ({ run }) => {
      assert.equal((await run(['check', 'a.md'])).err, '');
    }));
});

describe('sourcier sheet', () => {
  const files = {
    'a.md': draft(
      'titre: Visite\nbibliographie: b.json',
      'Plus de 80 hôpitaux ont été détruits depuis janvier.\n\nLe conflit a déplacé 3,2 millions de personnes en 2025 [@hcr].\n\nIl a dit : « Nous tiendrons <vos> engagements » [@discours].\n\nLa dette atteint 112 % du PIB. <!-- source : note du 20/11 -->',
    ),
    'b.json': '[{"id": "hcr", "title": "Rapport"}, {"id": "discours", "title": "Discours"}]',
    'sources/hcr.txt': 'En 2025, le conflit a déplacé 3 200 000 personnes.',
    'sources/discours.txt': 'Nous tiendrons nos engagements.',
  };

  test('dit ce qui porte chaque affirmation, dans l’ordre', () =>
    onDesk(files, async ({ run }) => {
      const { out, code } = await run(['sheet', 'a.md', '--format', 'json']);
      assert.equal(code, 0);
      const sheet = JSON.parse(out);
      assert.deepEqual(
        sheet.checks.map(({ outcome }: { outcome: string }) => outcome),
        ['found', 'found', 'differs'],
      );
      const statuses = sheet.claims.map(({ status }: { status: string }) => status);
      assert.equal(statuses[0], 'unsourced');
      assert.ok(statuses.includes('verified'), String(statuses));
    }));

  test('s’écrit en Markdown et en HTML, sans rien laisser passer du texte comme balise', () =>
    onDesk(files, async ({ run, folder }) => {
      const { out } = await run(['sheet', 'a.md']);
      assert.match(out, /^# Fiche de vérification\n/);
      assert.match(out, /\\<vos\\>/);
      assert.equal((await run(['sheet', 'a.md', '--format', 'html', '--output-file', 'f.html'])).code, 0);
      const html = readFileSync(join(folder, 'f.html'), 'utf8');
      assert.ok(html.includes('&#60;vos&#62;') && !html.includes('<vos>'));
      assert.doesNotMatch(html, /(?:src|href)=/);
    }));

  test('demande quel brouillon, et dit qu’il manque', () =>
    onDesk({}, async ({ run }) => {
      assert.equal((await run(['sheet'])).code, 2);
      assert.equal((await run(['sheet', 'absent.md'])).code, 2);
    }));
});

describe('les textes déjà publiés', () => {
  const files = {
    'a.md': 'La France réaffirme son attachement à la souveraineté et à l’intégrité territoriale de l’Arménie.\n',
    'sourcier.yml': 'archives: [publie]\n',
    'publie/2025/2025-10-01 communiqué.txt':
      'Entretien.\n\nLa France réaffirme son plein attachement à la souveraineté et à l’intégrité territoriale de l’Arménie.\n',
  };

  test('montrent la formule d’alors, et sa date, à qui le demande', () =>
    onDesk(files, async ({ run }) => {
      const { out } = await run(['check', 'a.md', '--rule', 'wording/departs-from-agreed=information']);
      assert.match(out.replaceAll('\u00a0', ' '), /du 2025-10-01.*« plein » manque/);
    }));

  test('ne sont lus pour personne d’autre', () =>
    onDesk(files, async ({ run }) => assert.doesNotMatch((await run(['check', 'a.md'])).out, /departs-from-agreed/)));
});
