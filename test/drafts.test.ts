import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { runIn } from './support/commandLine.ts';

// Each draft has its expected report beside it: NAME.report. `UPDATE=1 npm run test:unit` writes them anew; read the difference before you commit it.
const folder = 'test/drafts';
const drafts = readdirSync(folder).filter((name) => /\.(md|txt|communique)$/.test(name));

describe('brouillons entiers', () => {
  for (const name of drafts) {
    const expected = `${folder}/${name}.report`;
    const isMissing = !existsSync(expected) && !process.env['UPDATE'];
    test(name, { skip: isMissing ? `pas encore de ${expected} : UPDATE=1 l’écrit` : false }, async () => {
      const { out, err } = await runIn(process.cwd(), ['check', `${folder}/${name}`, '--as-of', '2026-11-24']);
      assert.equal(err, '');
      if (process.env['UPDATE']) writeFileSync(expected, out);
      assert.equal(out, readFileSync(expected, 'utf8'));
    });
  }
});
