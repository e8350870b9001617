import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type OutputName, outputs } from '../../server/src/core/output/outputs.ts';
import { defineRule } from '../../server/src/core/rules/rule.ts';
import { onDesk } from '../support/commandLine.ts';
import { connect, pulling } from '../support/connection.ts';
import { testEnvironment } from '../support/environment.ts';
import { docx, p } from '../support/office.ts';

// Words that stand nowhere in the product.
const canary = /zanzibarine|quetzalcoatl/i;
const sentence = 'La zanzibarine quetzalcoatl a toujours [À COMPLÉTER] le 31 février 2026 à jean.zanzibarine@quetzalcoatl.fr.';
const draft = `---\ntitre: zanzibarine\n---\n\n# Quetzalcoatl\n\n${sentence}\n\n<!-- sourcier-ignorer wording/absolute : zanzibarine -->\nCela durera toujours, quetzalcoatl.\n`;
const files = { 'a.md': draft, 'b.docx': docx(p(sentence)), 'c.html': `<p>${sentence}</p><!-- quetzalcoatl -->` };

/** A rule that fails as rules may: its error says what it was looking at. */
const throwing = defineRule({
  id: 'wording/throwing',
  since: '0.1.0',
  unit: 'block',
  severity: 'warning',
  anyLanguage: true,
  title: { fr: 'Échec', en: 'Failure' },
  why: { fr: 'Échec.', en: 'Failure.' },
  remedy: { fr: 'Aucun.', en: 'None.' },
  messages: { found: { fr: 'Trouvé.', en: 'Found.' } },
  examples: [{ bad: 'x' }, { good: 'y' }],
  // biome-ignore lint/correctness/useYield: it fails before it finds anything
  *check({ block }) {
    throw new TypeError(`cannot read ${block.prose}`);
  },
});

describe('une phrase canari ne sort pas', () => {
  for (const name of Object.keys(outputs) as OutputName[]) {
    test(`d’un rapport ${name} sous --redact`, () =>
      onDesk(files, async ({ run }) => {
        const { out, err } = await run(['check', '.', 'c.html', '--release', '--redact', '--format', name]);
        assert.ok(out.length > 40);
        assert.doesNotMatch(out + err, canary);
      }));
  }

  test('dans le cache, ni dans la référence', () =>
    onDesk(files, async ({ run, folder }) => {
      await run(['check', '.', '--cache', '--cache-location', 'k', '--baseline', 'r.json', '--update-baseline']);
      const kept = readdirSync(join(folder, 'k')).map((name) => join(folder, 'k', name));
      assert.ok(kept.length >= 2);
      for (const file of [...kept, join(folder, 'r.json')]) {
        assert.doesNotMatch(file, canary);
        assert.doesNotMatch(readFileSync(file, 'latin1'), canary);
      }
    }));

  test('dans le journal du serveur, même d’une règle qui échoue', async () => {
    const world = testEnvironment([throwing]);
    const client = connect(world);
    try {
      await client.initialize(pulling);
      const uri = 'file:///drafts/a.md';
      await client.open(uri, draft, 'markdown');
      await client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
      await client.connection.sendRequest('sourcier/page', { rule: 4 }).catch(() => undefined);
      assert.ok(world.logged.length > 0);
      assert.doesNotMatch(world.logged.join('\n'), canary);
    } finally {
      client.end();
    }
  });

  test('quand la commande elle-même échoue', () =>
    onDesk(files, async ({ run }) => {
      const failing = () => {
        throw new Error(`lost ${sentence}`);
      };
      const { code, err, out } = await run(['check', '-'], { stdin: failing, env: { SOURCIER_DEBUG: '1' } });
      assert.equal(code, 2);
      assert.match(err, /Erreur interne/);
      assert.doesNotMatch(out + err, canary);
    }));
});
