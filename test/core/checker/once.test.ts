import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Finding } from '../../../server/src/core/checker/finding.ts';
import { toldOnce } from '../../../server/src/core/checker/once.ts';
import type { Severity } from '../../../server/src/core/rules/rule.ts';
import { alwaysRule } from '../../support/checked.ts';

type Case = readonly [name: string, given: readonly (readonly [string, Severity, number, number])[], kept: readonly string[]];

const cases: readonly Case[] = [
  [
    'garde deux remarques sur des mots voisins',
    [
      ['terms/a', 'information', 0, 4],
      ['wording/b', 'information', 4, 9],
    ],
    ['terms/a', 'wording/b'],
  ],
  [
    'ne dit qu’une fois sur les mêmes mots',
    [
      ['terms/a', 'information', 0, 9],
      ['wording/b', 'information', 0, 9],
    ],
    ['terms/a'],
  ],
  [
    'garde la plus grave',
    [
      ['terms/a', 'information', 0, 9],
      ['wording/b', 'warning', 0, 9],
    ],
    ['wording/b'],
  ],
  [
    'ôte ce qui est dedans, pas ce qui déborde',
    [
      ['draft/a', 'warning', 0, 9],
      ['draft/b', 'warning', 0, 5],
      ['terms/c', 'hint', 5, 12],
    ],
    ['draft/a', 'terms/c'],
  ],
  [
    'ne touche ni fuites ni sources',
    [
      ['leaks/a', 'error', 0, 9],
      ['sourcing/b', 'warning', 0, 9],
      ['terms/c', 'information', 0, 9],
    ],
    ['leaks/a', 'sourcing/b', 'terms/c'],
  ],
  [
    'laisse le fait couvrir le mot, jamais l’inverse',
    [
      ['facts/a', 'warning', 0, 9],
      ['terms/b', 'warning', 0, 9],
    ],
    ['facts/a'],
  ],
  [
    'garde le fait sous un mot plus grave',
    [
      ['terms/a', 'error', 0, 9],
      ['facts/b', 'warning', 0, 9],
    ],
    ['terms/a', 'facts/b'],
  ],
];

describe('une remarque par mot', () => {
  for (const [name, given, kept] of cases) {
    test(name, () =>
      assert.deepEqual(
        toldOnce(given.map(finding)).map(({ rule }) => rule.id),
        kept,
      ),
    );
  }
});

function finding([id, severity, start, end]: Case[1][number]): Finding {
  return {
    rule: { ...alwaysRule, id: id as `${string}/${string}` },
    message: 'always',
    text: { fr: '', en: '' },
    span: { start, end },
    severity,
    replacements: [],
    edits: [],
    related: [],
    data: {},
    fingerprint: '',
  };
}
