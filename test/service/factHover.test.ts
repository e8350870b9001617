import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createChecker } from '../../server/src/core/checker/checker.ts';
import { defaultSettings } from '../../server/src/core/checker/settings.ts';
import { parseDraft } from '../../server/src/core/draft/parse.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { closedDraft } from '../../server/src/service/drafts.ts';
import { factAt, factCard } from '../../server/src/service/features/factHover.ts';
import { sourcingAt } from '../../server/src/service/features/sourceFact.ts';
import { builtIn } from '../support/given.ts';

const checker = createChecker({ rules: [], settings: defaultSettings, given: builtIn });

/** The card of the fact under `|`, in plain French, as of a day. */
function cardAt(marked: string, day: string): string | undefined {
  const offset = marked.indexOf('|');
  const draft = parseDraft(marked.replace('|', ''), 'markdown');
  const found = factAt(draft, checker.ask(draft), offset);
  return found && factCard(found.mention, day, builtIn.knowledge, { language: 'fr', markdown: false });
}

describe('survol d’un fait', () => {
  const cases: readonly (readonly [marked: string, day: string, said: RegExp])[] = [
    ['L’OT|AN se réunit.', '2026-11-24', /32 États membres[\s\S]*depuis le 7 mars 2024[\s\S]*Base arrêtée au/],
    ['L’OT|AN se réunit.', '2021-05-01', /30 États membres[\s\S]*du 27 mars 2020 au 3 avril 2023/],
    [
      'La Convention de Vie|nne de 1961 sur les relations diplomatiques.',
      '2026-11-24',
      /18 avril 1961[\s\S]*Recueil des traités/,
    ],
    ['Le RG|PD protège.', '2026-11-24', /27 avril 2016/],
    ['Les parties à la Convention de Buda|pest.', '2026-11-24', /23 novembre 2001/],
    ['L’Organisation internationale de la Franco|phonie.', '2026-11-24', /93[\s\S]*Non confirmé/],
    ['L’OT|AN se réunit.', '2029-01-01', /Pas revu depuis douze mois/],
    ['La réso|lution 1325 (2000) est citée.', '2026-11-24', /femmes, paix et sécurité/],
  ];
  for (const [marked, day, said] of cases) {
    test(`dit au ${day} ce qu’est « ${marked} »`, () => assert.match(cardAt(marked, day) ?? '', said));
  }
  test('se tait là où la base ne sait rien', () => assert.equal(cardAt('La mai|son est grande.', '2026-11-24'), undefined));
});

describe('sourcer une affirmation', () => {
  const cases: readonly (readonly [text: string, becomes: RegExp])[] = [
    [
      'L’OTAN compte 32 membres. Elle se réunit.',
      /^L’OTAN compte 32 membres \(OTAN, adhésion de la Suède.*\)\. Elle se réunit\.$/,
    ],
    ['Le traité de Lisbonne a tout changé !', /^Le traité de Lisbonne a tout changé \(.*2007\)\s?!$/],
    ['Le RGPD protège', /^Le RGPD protège \(Règlement \(UE\) 2016\/679.*\)$/],
  ];
  const sourced = (text: string, at = 5) => {
    const open = closedDraft('file:///d/note.txt', text);
    const found = sourcingAt(open, checker.ask(open.draft, { asOf: '2026-11-24' }), at);
    return found && applyEdits(text, [found.edit]);
  };
  for (const [text, becomes] of cases) {
    test(`met la source avant le point : ${text}`, () => assert.match(sourced(text) ?? '', becomes));
  }
  for (const text of [
    'L’OTAN condamne l’attaque.',
    'L’OTAN compte 31 membres.',
    'L’OTAN a dépensé 132 milliards.',
    'L’OTAN compte 32 membres [@otan].',
    'L’OTAN compte 32 membres (https://www.nato.int/32).',
    'La maison est grande.',
  ]) {
    test(`n’a rien à donner à : ${text}`, () => assert.equal(sourced(text), undefined));
  }
});
