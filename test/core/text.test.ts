import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { fold } from '../../server/src/core/text/fold.ts';
import { hash } from '../../server/src/core/text/hash.ts';
import { fill } from '../../server/src/core/text/language.ts';
import { lineColumnAt, lineStarts } from '../../server/src/core/text/lines.ts';
import { mark, unmark } from '../support/marked.ts';

describe('lignes', () => {
  for (const [text, offset, line, column] of [
    ['', 0, 0, 0],
    ['a\nb', 2, 1, 0],
    ['a\r\nb', 3, 1, 0],
    ['a\rb', 2, 1, 0],
    ['é😀\nœ', 4, 1, 0],
    ['abc', 99, 0, 99],
  ] as const) {
    test(`${JSON.stringify(text)} à ${offset}`, () => {
      assert.deepEqual(lineColumnAt(lineStarts(text), offset), { line, column });
    });
  }
});

describe('repli', () => {
  test('garde la longueur et ôte casse, accents, apostrophes et espaces particulières', () => {
    const text = 'L’Élysée — ŒUVRE 3\u202f500\u00a0€ co‑opération 😀';
    assert.equal(fold(text).length, text.length);
    assert.equal(fold(text), "l'elysee — œuvre 3 500 € co-operation 😀");
  });
});

describe('empreinte', () => {
  // Published test vectors of FNV-1a, 64 bits (draft-eastlake-fnv).
  for (const [text, expected] of [
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ] as const) {
    test(`de ${JSON.stringify(text)}`, () => assert.equal(hash(text), expected));
  }
});

describe('modifications', () => {
  test('s’appliquent dans l’ordre du texte, sans chevauchement', () => {
    const edits = [
      { span: { start: 4, end: 5 }, text: 'E' },
      { span: { start: 0, end: 2 }, text: 'X' },
      { span: { start: 1, end: 3 }, text: 'perdu' },
    ];
    assert.equal(applyEdits('abcdef', edits), 'XcdEf');
  });
});

describe('messages', () => {
  test('se remplissent dans la langue du lecteur, sans chercher dans le prototype', () => {
    assert.equal(fill('{n} {what} {toString}', { n: 2, what: { fr: 'textes', en: 'texts' } }, 'fr'), '2 textes {toString}');
  });
});

describe('marques', () => {
  test('s’ôtent et se remettent', () => {
    const { text, spans } = unmark('un ⟦deux ⟦trois⟧⟧ quatre');
    assert.equal(text, 'un deux trois quatre');
    assert.equal(mark(text, spans), 'un ⟦deux ⟦trois⟧⟧ quatre');
  });
});
