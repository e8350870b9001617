import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { onDesk } from '../support/commandLine.ts';
import { docx, odt, p, wordPart } from '../support/office.ts';

const release = docx(
  `${p('Une visite.')}${p('Il reste [À COMPLÉTER] ici.')}<w:tbl><w:tr><w:tc>${p('Le mardi 24 novembre 2026, puis le lundi 24 novembre 2026.')}</w:tc></w:tr></w:tbl>${p('Fin', '<w:r><w:footnoteReference w:id="1"/></w:r>', '<w:ins><w:r><w:t> nette</w:t></w:r></w:ins>', '.')}`,
  {
    ...wordPart('footnotes', `<w:footnote w:id="1">${p('Voir C:\\Users\\jdupre\\note.docx pour la suite.')}</w:footnote>`),
    'docProps/core.xml': '<a><dc:creator>Canari Dupont</dc:creator></a>',
  },
);

describe('sourcier check d’un fichier Word', () => {
  const desk = { 'a.docx': release };

  test('dit le paragraphe et l’extrait', () =>
    onDesk(desk, async ({ run }) => {
      const { code, out } = await run(['check', 'a.docx', '--release']);
      assert.equal(code, 1);
      const text = out.replaceAll('\u00a0', ' ');
      assert.match(text, /^a\.docx \(§ 2\) erreur \[draft\/placeholder\]$/m);
      assert.match(text, /^ {2}§ 2 │ Il reste \[À COMPLÉTER\] ici\.$/m);
      assert.match(text, /^a\.docx \(§ 3\) erreur \[facts\/weekday\]$/m);
      assert.match(text, /^a\.docx \(§ 4\) erreur \[leaks\/revisions\]$/m);
      assert.match(text, /^a\.docx \(note 1\) erreur \[leaks\/internal-reference\]$/m);
      assert.match(text, /\[leaks\/metadata\]/);
      assert.doesNotMatch(text, /Canari|jdupre/);
    }));

  test('ne donne à aucun format une ligne qui serait fausse', () =>
    onDesk(desk, async ({ run, folder }) => {
      const formats = ['json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'markdown'];
      const argv = formats.flatMap((name) => ['--format', name, '--output-file', `r.${name}`]);
      await run(['check', 'a.docx', '--release', ...argv]);
      const report = Object.fromEntries(formats.map((name) => [name, readFileSync(join(folder, `r.${name}`), 'utf8')]));
      for (const [name, text] of Object.entries(report)) assert.doesNotMatch(text, /Canari|jdupre\\note/, name);
      const findings = JSON.parse(report['json'] ?? '').drafts[0].findings as Record<string, unknown>[];
      const placeholder = findings.find(({ rule }) => rule === 'draft/placeholder');
      assert.deepEqual(
        [placeholder?.['part'], placeholder?.['paragraph'], placeholder?.['excerpt'], placeholder?.['startLine']],
        ['body', 2, 'À COMPLÉTER', undefined],
      );
      const results = JSON.parse(report['sarif'] ?? '').runs[0].results as { locations: Record<string, unknown>[] }[];
      assert.ok(results.every(({ locations: [at] }) => !JSON.stringify(at).includes('region') && at?.['logicalLocations']));
      assert.doesNotMatch(report['sarif'] ?? '', /"fixes"/);
      assert.match(
        report['github'] ?? '',
        /^::error file=a\.docx,title=sourcier draft\/placeholder::§\u00a02, «\u00a0À COMPLÉTER\u00a0»\u00a0: /m,
      );
      assert.doesNotMatch(report['checkstyle'] ?? '', /line="/);
      assert.doesNotMatch(report['rdjson'] ?? '', /"range"/);
      assert.match(report['junit'] ?? '', /name="draft\/placeholder \(§\u00a02\)"/);
      assert.match(report['markdown'] ?? '', /^\| §\u00a02 \| /m);
    }));

  test('ne cite rien sous --redact', () =>
    onDesk(desk, async ({ run }) => {
      const { out } = await run(['check', 'a.docx', '--release', '--redact', '--format', 'github']);
      assert.doesNotMatch(out, /COMPLÉTER|Il reste/);
    }));

  test('n’est jamais réécrit, et le dit', () =>
    onDesk(
      { 'a.docx': release, 'b.html': '<p>Le roi part !</p>\n', 'c.odt': odt('<text:p>Le roi part !</text:p>') },
      async ({ run, folder }) => {
        const before = readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString('base64'));
        const { err } = await run(['check', 'a.docx', 'b.html', 'c.odt', '--fix']);
        assert.deepEqual(
          readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString('base64')),
          before,
        );
        for (const name of ['a.docx', 'b.html', 'c.odt']) assert.match(err, new RegExp(`${name}.*n’est jamais réécrit`));
      },
    ));

  test('d’un dossier, les fichiers de traitement de texte sont lus, non celui que Word tient ouvert', () =>
    onDesk({ 'a.docx': release, '~$a.docx': 'x', 'c.odt': odt('<text:p>Il reste [À COMPLÉTER].</text:p>') }, async ({ run }) => {
      const { out, err } = await run(['check', '--release']);
      assert.match(out, /c\.odt \(§\u00a01\)/);
      assert.match(out, /a\.docx \(/);
      assert.equal(err, '');
    }));

  for (const [name, bytes, said] of [
    ['protégé', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), /protégé par un mot de passe/],
    ['abîmé', release.subarray(0, 300), /abîmé/],
    ['qui n’est pas une archive', new TextEncoder().encode('Bonjour.'), /abîmé/],
    ['une bombe', docx(p('a'.repeat(31_000_000))), /trop grand/],
  ] as const) {
    test(`${name} : une phrase, et les autres sont relus`, () =>
      onDesk({ 'a.docx': bytes, 'b.md': 'Il reste [À COMPLÉTER].\n' }, async ({ run }) => {
        const { code, out, err } = await run(['check', 'a.docx', 'b.md']);
        assert.equal(code, 2);
        assert.match(err, said);
        assert.equal(err.trim().split('\n').length, 1);
        assert.match(out, /b\.md:1/);
      }));
  }
});

test('d’une page HTML, les lignes sont celles du fichier', () =>
  onDesk({ 'a.html': '<html>\n<body>\n<p>Il reste\n  [À COMPLÉTER].</p>\n<!-- trop faible -->' }, async ({ run }) => {
    const { out } = await run(['check', 'a.html', '--release']);
    assert.match(out, /^a\.html:4:4 erreur \[draft\/placeholder\]$/m);
    assert.match(out, /^a\.html:5:1 erreur \[leaks\/comments\]$/m);
  }));
