import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { FullDocumentDiagnosticReport } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { nodeEnvironment } from '../../server/src/hosts/node/environment.ts';
import { onDesk, runIn } from '../support/commandLine.ts';
import { connect, pulling } from '../support/connection.ts';

/** What both ways say of a finding. */
interface Said {
  readonly rule: string;
  readonly severity: string;
  readonly text: string;
  readonly charOffset: number;
  readonly charLength: number;
}

const folders = ['test/drafts', '../shared/drafts'].filter((folder) => existsSync(folder));
const drafts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(md|txt|communique)$/.test(name))
    .map((name) => `${folder}/${name}`),
);

describe('l’éditeur et la ligne de commande disent la même chose', () => {
  for (const path of drafts) {
    test(path, async () => {
      const fromCommandLine = await byCommandLine(process.cwd(), path);
      assert.ok(fromCommandLine.length > 0 || /sans|propre|net-/.test(path), 'un brouillon où rien n’est à dire ne prouve rien');
      assert.deepEqual(await byEditor(process.cwd(), path), fromCommandLine);
    });
  }

  test('d’un brouillon avec bibliographie, sources, archives et traduction', () =>
    onDesk(desk, async ({ folder }) => {
      const fromCommandLine = await byCommandLine(folder, 'notes/visite.fr.md');
      const found = new Set(fromCommandLine.map(({ rule }) => rule));
      for (const rule of [
        'quotes/not-verbatim',
        'quotes/figure-not-in-source',
        'sourcing/unknown-citation',
        'sourcing/retracted-or-expired',
        'wording/departs-from-agreed',
        'facts/translation-mismatch',
      ])
        assert.ok(found.has(rule), `${rule} parmi ${[...found].join(', ')}`);
      assert.deepEqual(await byEditor(folder, 'notes/visite.fr.md'), fromCommandLine);
    }));
});

/** A press officer’s folder: the draft, its bibliography, the texts of the sources in three forms, what was published, the English version. */
const desk = {
  'sourcier.yml':
    'sources: [presse]\narchives: [publie]\nregles:\n  wording/departs-from-agreed: information\n  sourcing/unused-source: information\n',
  'notes/visite.fr.md': `---
titre: Visite de la ministre
date: 2026-11-24
bibliographie: visite.bib
---

Le président a dit\u00a0: «\u00a0Nous tiendrons vos engagements envers la région\u00a0» [@discours, p. 2].

Le conflit a déplacé 3,2 millions de personnes en 2025 [@{été 2026}], et la dette atteint 112 % du PIB [@isnee].

La France réaffirme son attachement à la souveraineté et à l’intégrité territoriale de l’Arménie.

L’aide s’élève à 25 millions d’euros [@ancien].
`,
  'notes/visite.en.md':
    'The president said: “We will keep our commitments”. The conflict displaced 3.2 million people in 2025. Debt stands at 112% of GDP. Aid amounts to 20 million euros.\n',
  'notes/visite.bib':
    '@misc{discours, title = {Discours}, fichier = {textes/d.html}}\n@misc{insee, title = {Comptes}}\n@misc{ancien, title = {Note}, status = {retracted}}\n',
  'notes/textes/d.html': '<p>Mesdames, messieurs, nous tiendrons <b>nos</b> engagements envers la région.</p>',
  'presse/e\u0301te\u0301 2026.txt': 'En 2025, le conflit a déplacé 3,5 millions de personnes.',
  'publie/2025-10-01 communiqué.txt':
    'La France réaffirme son plein attachement à la souveraineté et à l’intégrité territoriale de l’Arménie.\n',
};

async function byCommandLine(cwd: string, path: string): Promise<readonly Said[]> {
  const { out } = await runIn(cwd, ['check', path, '--format', 'json', '--as-of', '2026-11-24']);
  const { drafts } = JSON.parse(out) as { drafts: { findings: (Said & { suppression?: unknown })[] }[] };
  return (drafts[0]?.findings ?? [])
    .filter(({ suppression }) => !suppression)
    .map(({ rule, severity, text, charOffset, charLength }) => ({ rule, severity, text, charOffset, charLength }));
}

async function byEditor(cwd: string, path: string): Promise<readonly Said[]> {
  const file = resolve(cwd, path);
  const uri = pathToFileURL(file).href;
  const text = readFileSync(file, 'utf8');
  const client = connect({ ...nodeEnvironment(assert.fail), today: () => '2026-11-24' });
  try {
    await client.initialize(pulling);
    await client.open(uri, text, /\.txt$/.test(path) ? 'plaintext' : /\.md$/.test(path) ? 'markdown' : 'communique');
    const report = (await client.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
    })) as FullDocumentDiagnosticReport;
    const document = TextDocument.create(uri, '', 0, text);
    return report.items.map(({ code, severity, message, range }) => {
      const charOffset = document.offsetAt(range.start);
      return {
        rule: String(code),
        severity: ['', 'error', 'warning', 'information', 'hint'][severity ?? 0] ?? '',
        text: String(message),
        charOffset,
        charLength: document.offsetAt(range.end) - charOffset,
      };
    });
  } finally {
    client.end();
  }
}
