import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Draft } from '../../../server/src/core/draft/draft.ts';
import { parseDraft } from '../../../server/src/core/draft/parse.ts';
import { place } from '../../../server/src/core/draft/place.ts';
import { blocksOf, tracesOf } from '../../support/office.ts';

const parse = (html: string): Draft => parseDraft(html, 'html');

describe('une page HTML', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'blocs et genres',
      '<h2>Une <b>visite</b></h2><p>Le roi\n   part&nbsp;!</p><ul><li>un<li>deux</ul><blockquote><p>Cité.</p></blockquote><table><tr><td>A<td>B</table>',
      ['heading2 Une visite', 'paragraph Le roi part\u00a0!', 'item un', 'item deux', 'quotation Cité.', 'cell A', 'cell B'],
    ],
    [
      'texte hors de tout bloc',
      'Un <em>mot</em>.<br>Deux.<div>Trois.</div>Quatre.',
      ['paragraph Un mot.\nDeux.', 'paragraph Trois.', 'paragraph Quatre.'],
    ],
    [
      'sans scripts, styles, titres de page ni texte caché',
      '<head><title>T</title><style>p{}</style></head><p>Un.<script>"<p>x"</script> Deux.<span hidden>non</span></p><div style="display: none"><div>a</div>b</div><p>Trois.</p>',
      ['paragraph Un. Deux.', 'paragraph Trois.'],
    ],
    ['ce qui est rayé n’est pas lu', '<p>Il <del>condamne</del><ins>regrette</ins>.</p>', ['paragraph Il regrette.']],
    [
      'entités, césures',
      '<p>l&rsquo;&eacute;t&eacute; diplo&shy;matie &inconnue;</p>',
      ['paragraph l’été diplomatie &inconnue;'],
    ],
  ];
  for (const [name, html, blocks] of cases) test(name, () => assert.deepEqual(blocksOf(parse(html)), blocks));

  test('chaque mot garde sa place dans le fichier', () => {
    const html = '<p>L&rsquo;<b>été</b>\r\n  fin</p>';
    const [placed] = parse(html).blocks;
    assert.ok(placed);
    const words = [...placed.block.prose.matchAll(/\S+/g)].map(({ index, 0: word }) => {
      const { start, end } = place(placed, { start: index, end: index + word.length });
      return html.slice(start, end);
    });
    assert.deepEqual(words, ['L&rsquo;<b>été', 'fin']);
  });

  test('ses liens mènent où ils mènent', () => {
    const [placed] = parse('<p>Voir <a href="https://a.example">le <i>site</i></a>.</p>').blocks;
    assert.deepEqual(
      placed?.block.marks.map(({ kind, target, span }) => [kind, target, placed.block.prose.slice(span.start, span.end)]),
      [['link', 'https://a.example', 'le site']],
    );
  });

  test('dit ce qu’elle emporte', () => {
    assert.deepEqual(
      tracesOf(
        parse(
          '<meta name=author content=JD><p>Il <del>c</del><ins>r</ins>.<!-- non --></p><p hidden>x</p><img src="C:\\a.png"><!-- sourcier-ignorer a/b : c -->',
        ),
      ).map(([kind]) => kind),
      ['author', 'deletion', 'insertion', 'comment', 'hidden', 'path'],
    );
  });
});
