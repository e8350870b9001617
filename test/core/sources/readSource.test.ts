import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { readSource } from '../../../server/src/core/sources/readSource.ts';

const word = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const docx = (body: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array =>
  zipSync({ 'word/document.xml': strToU8(word(body)), ...more });

/** The text of a source, or why there is none. */
function read(name: string, bytes: Uint8Array): string {
  const result = readSource(name, bytes);
  return 'text' in result ? result.text.text : result.unread;
}

describe('le texte d’une source se lit', () => {
  test('en texte simple, quel que soit l’encodage', () => {
    assert.equal(read('a.txt', Buffer.from('\ufeffL’été')), 'L’été');
    assert.equal(read('a.md', Uint8Array.from([0xe9, 0x74, 0xe9])), 'été');
  });

  test('en HTML, sans balises ni scripts', () => {
    const html =
      '<html><head><title>T</title></head><body><nav>Menu</nav><h1>Un</h1><p>Deux <b>mots</b>&nbsp;!<br>Trois</p><script>x()</script></body></html>';
    assert.equal(read('a.html', Buffer.from(html)), 'Un\nDeux mots\u00a0!\nTrois');
  });

  test('en Word, un paragraphe par ligne', () => {
    assert.equal(
      read('a.docx', docx('<w:p><w:r><w:t>Un</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>Deux</w:t></w:r></w:p>')),
      'Un\nDeux',
    );
  });
});

describe('une source que l’on ne peut pas lire le dit', () => {
  const deep = `${'<w:sdt>'.repeat(300)}${'</w:sdt>'.repeat(300)}`;
  for (const [name, file, bytes, unread] of [
    ['vide', 'a.txt', new Uint8Array(), 'empty'],
    ['binaire', 'a.txt', Uint8Array.from([1, 2, 3, 0, 5]), 'binary'],
    ['d’un autre format', 'a.pages', Buffer.from('x'), 'unknown-kind'],
    ['Word protégé', 'a.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'encrypted'],
    ['Word coupé', 'a.docx', docx('<w:p/>').subarray(0, 40), 'broken'],
    ['une archive sans texte', 'a.docx', zipSync({ 'autre.xml': strToU8('x') }), 'broken'],
    ['Word sans texte', 'a.docx', docx('<w:p/>'), 'empty'],
    ['XML trop profond', 'a.docx', docx(deep), 'broken'],
    [
      'XML avec type de document',
      'a.docx',
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }),
      'broken',
    ],
    ['une bombe', 'a.docx', docx(`<w:p><w:r><w:t>${'a'.repeat(31_000_000)}</w:t></w:r></w:p>`), 'too-large'],
    [
      'trop de fichiers',
      'a.docx',
      docx('<w:p/>', Object.fromEntries(Array.from({ length: 2100 }, (_, at) => [`x/${at}`, new Uint8Array()]))),
      'too-large',
    ],
  ] as const) {
    test(name, () => assert.equal(read(file, bytes), unread));
  }
});
