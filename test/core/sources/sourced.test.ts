import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createChecker } from '../../../server/src/core/checker/checker.ts';
import { defaultSettings } from '../../../server/src/core/checker/settings.ts';
import { parseDraft } from '../../../server/src/core/draft/parse.ts';
import { rules } from '../../../server/src/core/rules/index.ts';
import { builtIn } from '../../support/given.ts';

const asked = rules.filter(({ id }) => id === 'sourcing/unsourced-claim');
const checker = createChecker({ rules: asked, settings: { ...defaultSettings, sourcing: 'standard' }, given: builtIn });
const found = (text: string) => checker.check(parseDraft(text, 'markdown')).map(({ span }) => text.slice(span.start, span.end));

const claims = [
  'Plus de 80 hôpitaux ont été détruits depuis le début de l’année.',
  'Le conflit a déplacé 3,2 millions de personnes en un an.',
  'Les services du régime ont attaqué les réseaux électriques de la capitale.',
];

describe('une source après la phrase', () => {
  for (const claim of claims) {
    test(`est demandée sans elle : ${claim}`, () => assert.equal(found(claim).length, 1));
    for (const source of [
      ' <!-- source : note du 20/11, direction Amérique -->',
      '\n<!-- source : note du 20/11, direction Amérique -->',
      '\n\n<!-- source : note du 20/11, direction Amérique -->',
      ' <!-- source : @hcr2026 -->',
      ' [@hcr2026, p. 3]',
      ' [@{note d’été}]',
    ])
      test(`la source : ${claim}${source}`, () => assert.deepEqual(found(`${claim}${source}\n`), []));
    test(`la source avant le point : ${claim}`, () => assert.deepEqual(found(`${claim.replace(/\.$/, ' [@hcr2026].')}\n`), []));
    test(`ne source pas la phrase d’avant un autre paragraphe : ${claim}`, () =>
      assert.equal(found(`${claim}\n\nLa séance est levée. [@hcr2026]\n`).length, 1));
  }
});
