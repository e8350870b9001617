import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type Checker, createChecker } from '../../server/src/core/checker/checker.ts';
import { fixText } from '../../server/src/core/checker/fixText.ts';
import { defaultSettings } from '../../server/src/core/checker/settings.ts';
import { difference } from '../../server/src/core/output/difference.ts';
import { defineRule } from '../../server/src/core/rules/rule.ts';
import { replaceFile } from '../../server/src/hosts/node/replaceFile.ts';
import { onDesk } from '../support/commandLine.ts';
import { builtIn } from '../support/given.ts';

/** Finds `from` and would put `to` in its place, surely or not. */
function swapping(from: string, to: string, safe: boolean): Checker {
  const rule = defineRule({
    id: 'form/swap',
    since: '0.1.0',
    unit: 'block',
    severity: 'hint',
    title: { fr: '', en: '' },
    why: { fr: '', en: '' },
    remedy: { fr: '', en: '' },
    messages: { swap: { fr: 'Échanger.', en: 'Swap.' } },
    examples: [{ bad: '⟦x⟧' }],
    *check({ block }) {
      for (let at = block.prose.indexOf(from); at >= 0; at = block.prose.indexOf(from, at + from.length)) {
        yield { message: 'swap', span: { start: at, end: at + from.length }, replacements: [{ text: to, safe }] };
      }
    },
  });
  return createChecker({ rules: [rule], settings: defaultSettings, given: builtIn });
}

describe('corrections sûres', () => {
  const cases: [string, string, Checker, string][] = [
    ['toutes celles d’un texte', "l'un, l'autre", swapping("'", '’', true), 'l’un, l’autre'],
    ['aucune qui ne soit sûre', "l'un", swapping("'", '’', false), "l'un"],
    [
      'marque d’ordre et fins de ligne restent',
      "\ufeffl'un\r\n\r\nl'autre\r\n",
      swapping("'", '’', true),
      '\ufeffl’un\r\n\r\nl’autre\r\n',
    ],
    ['jamais tout le texte', 'abc', swapping('abc', '', true), 'abc'],
    ['jamais une qui en appellerait d’autres', 'un x', swapping('x', 'xx', true), 'un x'],
  ];
  for (const [name, text, checker, expected] of cases) {
    test(name, () => assert.equal(fixText(text, 'markdown', checker, {}).text, expected));
  }
});

describe('écrire à la place d’un fichier', () => {
  test('garde le mode, suit les liens, ne laisse rien à côté', () =>
    onDesk({ 'note.md': 'avant' }, async ({ folder }) => {
      const file = join(folder, 'note.md');
      chmodSync(file, 0o640);
      symlinkSync(file, join(folder, 'lien.md'));
      replaceFile(join(folder, 'lien.md'), 'après');
      assert.equal(readFileSync(file, 'utf8'), 'après');
      assert.equal(statSync(file).mode & 0o777, 0o640);
      assert.ok(lstatSync(join(folder, 'lien.md')).isSymbolicLink());
      assert.deepEqual(readdirSync(folder).sort(), ['lien.md', 'note.md']);
    }));
});

describe('différence', () => {
  test('montre trois lignes autour, et réunit ce qui se touche', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `ligne ${index + 1}`);
    const after = lines.with(4, 'cinq').with(8, 'neuf').with(18, 'dix-neuf');
    const kept = (from: number, to: number) => lines.slice(from - 1, to).map((line) => ` ${line}`);
    assert.equal(
      difference('n.md', lines.join('\n'), after.join('\n'), false),
      [
        '--- a/n.md',
        '+++ b/n.md',
        '@@ -2,11 +2,11 @@',
        ...kept(2, 4),
        '-ligne 5',
        '+cinq',
        ...kept(6, 8),
        '-ligne 9',
        '+neuf',
        ...kept(10, 12),
        '@@ -16,5 +16,5 @@',
        ...kept(16, 18),
        '-ligne 19',
        '+dix-neuf',
        ...kept(20, 20),
        '',
      ].join('\n'),
    );
  });

  test('dit ce qui est ajouté ou ôté', () => {
    assert.equal(difference('n', 'a\nb\nc', 'a\nc', false), '--- a/n\n+++ b/n\n@@ -1,3 +1,2 @@\n a\n-b\n c\n');
    assert.equal(difference('n', 'a', 'a', false), '');
  });
});
