import type { OfficeRead } from './office.ts';
import { readOpenDocument } from './openDocument.ts';
import { readWord } from './word.ts';

/** Whether a word processor wrote a file, by the ending of its name. */
export function isOffice(name: string): boolean {
  return /\.(?:docx|docm|dotx|odt|ott)$/i.test(name);
}

/** Reads the bytes of such a file, by the ending of its name. */
export function readOffice(name: string, bytes: Uint8Array): OfficeRead {
  return /\.o[dt]t$/i.test(name) ? readOpenDocument(bytes) : readWord(bytes);
}
