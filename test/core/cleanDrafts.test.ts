import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { createChecker } from '../../server/src/core/checker/checker.ts';
import { defaultSettings } from '../../server/src/core/checker/settings.ts';
import { genres } from '../../server/src/core/draft/draft.ts';
import { parseDraft } from '../../server/src/core/draft/parse.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { builtIn } from '../support/given.ts';

const folder = 'test/drafts';
const names = readdirSync(folder).filter((name) => /^net-.*\.(?:md|communique)$/.test(name));
const drafts = names.map((name) => ({ name, draft: parseDraft(readFileSync(`${folder}/${name}`, 'utf8'), 'markdown') }));

describe('un texte propre n’a rien au-dessus de l’information', () => {
  const checker = createChecker({ rules, settings: defaultSettings, given: builtIn });
  for (const { name, draft } of drafts) {
    test(name, () => {
      const grave = checker
        .check(draft, { asOf: '2026-11-24' })
        .filter(({ severity }) => severity === 'error' || severity === 'warning')
        .map(({ rule, span, text }) => `${rule.id} « ${draft.text.slice(span.start, span.end)} » : ${text.fr}`);
      assert.deepEqual(grave, []);
    });
  }

  test('il y en a quinze, et un de chaque genre au moins', () => {
    assert.ok(drafts.length >= 15);
    assert.deepEqual(new Set(drafts.map(({ draft }) => draft.frontMatter.genre)), new Set(genres));
  });
});
