import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { onDesk } from '../support/commandLine.ts';
import { linesFrom, pdf } from '../support/pdf.ts';

const report = pdf([
  [
    { text: 'Rapport 2026', y: 40, size: 9 },
    ...linesFrom(140, [
      'Le ministre a déclaré que la France tiendrait tous ses engagements à l’égard des popula-',
      'tions civiles. En 2025, le conflit a déplacé 3 200 000 personnes, dont un tiers d’enfants.',
    ]),
  ],
  [
    { text: 'Rapport 2026', y: 40, size: 9 },
    ...linesFrom(140, ['Le déficit de l’État atteint 5,4 % du produit intérieur brut.']),
  ],
]);
const findings = (json: string): readonly { readonly rule: string; readonly message: string }[] =>
  JSON.parse(json)
    .drafts.flatMap(({ findings }: { findings: { rule: string; message: string }[] }) => findings)
    .filter(({ rule }: { rule: string }) => rule.startsWith('quotes/'));

describe('une source en PDF', () => {
  test('porte la citation et les chiffres qui y sont, et eux seuls', () =>
    onDesk(
      {
        'sources/rapport.pdf': report,
        'juste.md':
          'Selon le rapport, « la France tiendrait tous ses engagements à l’égard des populations civiles » [@rapport].\n\nLe conflit a déplacé 3,2 millions de personnes en 2025 [@rapport].\n\nLe déficit atteint 5,4 % du PIB [@rapport, p. 2].\n',
        'faux.md':
          'Selon le rapport, « la France tiendrait ses engagements à l’égard des populations civiles » [@rapport].\n\nLe conflit a déplacé 3,5 millions de personnes en 2025 [@rapport].\n',
      },
      async ({ run }) => {
        const right = await run(['check', 'juste.md', '--format', 'json']);
        assert.deepEqual(findings(right.out), []);
        assert.equal(right.err, '');
        const wrong = await run(['check', 'faux.md', '--format', 'json']);
        assert.deepEqual(
          findings(wrong.out).map(({ rule }) => rule),
          ['quotes/not-verbatim', 'quotes/figure-not-in-source'],
        );
      },
    ));

  test('qui ne se lit pas le dit en une phrase, et les autres se lisent', () =>
    onDesk(
      {
        'sources/image.pdf': pdf([[], []]),
        'sources/code.pdf': pdf([linesFrom(140, ['Secret.'])], { encrypted: true }),
        'sources/casse.pdf': '%PDF-1.4\nrien de plus',
        'sources/rapport.pdf': report,
        'a.md':
          'Le conflit a déplacé 3,5 millions de personnes en 2025 [@rapport].\n\nLe reste suit [@image] [@code] [@casse].\n',
      },
      async ({ run }) => {
        const { out, err } = await run(['check', 'a.md', '--format', 'json']);
        const said = err.replaceAll('\u00a0', ' ').trim().split('\n').sort();
        assert.equal(said.length, 3, err);
        assert.match(said[0] ?? '', /^sources\/casse\.pdf.* est abîmé ; la source n’est pas vérifiée\.$/);
        assert.match(said[1] ?? '', /^sources\/code\.pdf.* est protégé par un mot de passe/);
        assert.match(said[2] ?? '', /^sources\/image\.pdf.* est un PDF sans texte/);
        assert.match(JSON.stringify(findings(out)), /figure-not-in-source/);
      },
    ));
});
