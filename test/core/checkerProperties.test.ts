import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createChecker } from '../../server/src/core/checker/checker.ts';
import type { Finding } from '../../server/src/core/checker/finding.ts';
import { fixText } from '../../server/src/core/checker/fixText.ts';
import { defaultSettings } from '../../server/src/core/checker/settings.ts';
import type { Format } from '../../server/src/core/draft/draft.ts';
import { parseDraft } from '../../server/src/core/draft/parse.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { builtIn } from '../support/given.ts';

const scraps = [
  ...[
    'La France condamne fermement ces tirs. ',
    'Selon des experts, le PIB a baissé de 12 % en 2025. ',
    'Le mercredi 24 novembre 2026, ',
  ],
  ...[
    '« La paix est possible ! », a dit M. Durand. ',
    'Il reste [à compléter]. ',
    'les fake news et l’ONU (Organisation des Nations unies) ',
    '12 experts et 8 diplomates, soit 22 personnes. ',
  ],
  ...[
    'jean.dupont@example.fr ',
    'C:\\Users\\jd\\note.docx ',
    'TLP:RED ',
    '[@cle, p. 3]',
    'toujours ',
    'garantit ',
    'Etats-Unis ',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '# ',
    '- ',
    '> ',
    '| a | b |\n|---|---|\n',
    '<!-- sourcier-ignorer wording/absolute : motif -->\n',
    '<!--',
    '-->',
    '---\nstatut: valide\n---\n',
  ],
  ...[
    'é',
    'e\u0301',
    '😀',
    '\u00a0',
    ' ',
    '  ',
    "'",
    '"',
    '«',
    '»',
    '...',
    ' ;',
    '1 000',
    'n°',
    '\ud83d',
    '<p>',
    '</p>',
    '<b>',
    '&nbsp;',
  ],
];
const text = fc.array(fc.constantFrom(...scraps), { maxLength: 25 }).map((parts) => parts.join(''));
const format = fc.constantFrom<Format>('markdown', 'text', 'html');
const judgement = fc.boolean().map((release) => ({ asOf: '2026-11-24', release }));
const runs = { numRuns: 60, seed: 2026 };

const checker = createChecker({
  rules,
  settings: defaultSettings,
  given: builtIn,
  onThrow: (rule, error) => {
    throw new Error(`${rule} threw`, { cause: error });
  },
});

/** What is to be equal: all that a reader sees of findings. */
const seen = (findings: readonly Finding[]) =>
  findings.map(({ rule, text: said, span, severity, fingerprint, related, replacements }) => [
    rule.id,
    said.fr,
    span.start,
    span.end,
    severity,
    fingerprint,
    related,
    replacements,
  ]);

describe('de tout texte', () => {
  test('aucune règle n’échoue, chaque constat est dans le texte, en ordre, deux fois le même', () => {
    fc.assert(
      fc.property(text, format, judgement, (written, how, judged) => {
        const findings = checker.check(parseDraft(written, how), judged);
        let before = 0;
        for (const { span, related, edits } of findings) {
          assert.ok(span.start >= before, 'in order');
          before = span.start;
          for (const { start, end } of [
            span,
            ...related.filter(({ file }) => !file).map((one) => one.span),
            ...edits.map((one) => one.span),
          ]) {
            assert.ok(start >= 0 && start <= end && end <= written.length, 'in bounds');
          }
        }
        assert.deepEqual(seen(checker.check(parseDraft(written, how), judged)), seen(findings));
      }),
      runs,
    );
  });

  test('changé, il se juge comme s’il était neuf', () => {
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(), fc.nat(30), text), { maxLength: 3 }), format, (first, edits, how) => {
        let draft = parseDraft(first, how);
        checker.check(draft);
        for (const [at, length, inserted] of edits) {
          const start = at % (draft.text.length + 1);
          const changed = draft.text.slice(0, start) + inserted + draft.text.slice(start + length);
          draft = parseDraft(changed, how, draft);
          assert.deepEqual(seen(checker.check(draft)), seen(checker.check(parseDraft(changed, how))));
        }
      }),
      { ...runs, numRuns: 40 },
    );
  });

  test('corrigé, il n’a d’aucune règle un constat de plus', () => {
    fc.assert(
      fc.property(text, format, (written, how) => {
        const { before, findings } = fixText(written, how, checker, {});
        const count = (list: readonly Finding[], id: string) => list.filter(({ rule }) => rule.id === id).length;
        for (const { rule } of findings) assert.ok(count(findings, rule.id) <= count(before, rule.id), rule.id);
      }),
      runs,
    );
  });
});
