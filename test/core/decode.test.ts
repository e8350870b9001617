import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { describe, test } from 'node:test';
import { decodeText } from '../../server/src/core/text/decode.ts';

const text = 'L’été à Genève : « 3 500 € » — 😀 œuvre\r\n';

describe('un fichier se lit', () => {
  test('en UTF-8, avec ou sans marque d’ordre', () => {
    assert.deepEqual(decodeText(Buffer.from(text)), { text, encoding: 'utf-8' });
    assert.deepEqual(decodeText(Buffer.from(`\ufeff${text}`)), { text: `\ufeff${text}`, encoding: 'utf-8' });
    assert.deepEqual(decodeText(new Uint8Array()), { text: '', encoding: 'utf-8' });
    const long = text.repeat(3000);
    assert.deepEqual(decodeText(Buffer.from(long)), { text: long, encoding: 'utf-8' });
  });

  test('en UTF-16, dans les deux ordres, avec ou sans marque', () => {
    const marked = Buffer.from(`\ufeff${text}`, 'utf16le');
    assert.deepEqual(decodeText(marked), { text: `\ufeff${text}`, encoding: 'utf-16le' });
    assert.deepEqual(decodeText(Buffer.from(marked).swap16()), { text: `\ufeff${text}`, encoding: 'utf-16be' });
    const bare = Buffer.from('Le ministre arrive demain.', 'utf16le');
    assert.deepEqual(decodeText(bare), { text: 'Le ministre arrive demain.', encoding: 'utf-16le' });
  });

  test('en Windows-1252, guillemets, œ et euro compris', () => {
    const bytes = Uint8Array.from([0x4c, 0x92, 0xe9, 0x74, 0xe9, 0x20, 0xab, 0xa0, 0x9c, 0x80, 0x20, 0xbb]);
    assert.deepEqual(decodeText(bytes), { text: 'L’été «\u00a0œ€ »', encoding: 'windows-1252' });
  });

  test('sauf s’il n’est pas un texte', () => {
    for (const bytes of [
      [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13],
      [0x50, 0x4b, 3, 4, 0, 0, 0, 0],
      Array.from({ length: 256 }, (_, at) => at + 1),
    ]) {
      assert.deepEqual(decodeText(Uint8Array.from(bytes)), { problem: 'binary' });
    }
  });

  test('comme Windows-1252 si l’UTF-8 n’est pas valide', () => {
    for (const bytes of [[0xc0, 0xaf], [0xe0, 0x80, 0xaf], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0x61, 0xe9], [0x80]]) {
      const read = decodeText(Uint8Array.from(bytes));
      assert.equal('encoding' in read ? read.encoding : read.problem, 'windows-1252');
    }
  });
});
