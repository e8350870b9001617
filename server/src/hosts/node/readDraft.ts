import { lstatSync, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Format } from '../../core/draft/draft.ts';
import type { Bilingual } from '../../core/text/language.ts';
import { messages } from './messages.ts';

/** The largest draft that is checked, in bytes: some 1,300 pages. */
export const largestDraft = 8_000_000;

/** A text that was read, or why it could not be; `notice` tells what the reader should know all the same. */
export type Read =
  | { readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'; readonly notice?: Bilingual }
  | { readonly failure: Bilingual };

/** Reads a draft from the disk. It never throws for what is on the disk. */
export function readDraft(file: string): Read {
  try {
    const stat = statSync(file);
    if (!stat.isFile()) return { failure: messages.notRegular };
    if (stat.size > largestDraft) return tooLarge(stat.size);
    return decodeDraft(readFileSync(file));
  } catch (error) {
    return { failure: whyNot(error, file) };
  }
}

/** Decodes the bytes of a draft: UTF-8, UTF-16 with its mark, else Windows-1252 where the bytes can be a text. */
export function decodeDraft(bytes: Uint8Array): Read {
  if (bytes.byteLength > largestDraft) return tooLarge(bytes.byteLength);
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decoded('utf-16be', bytes);
  if (bytes.subarray(0, 8192).includes(0)) return { failure: messages.binary };
  const text = decode('utf-8', bytes);
  if (text !== undefined) return isBinary(text) ? { failure: messages.binary } : { text, encoding: 'utf-8' };
  return decoded('windows-1252', bytes);
}

/** How a draft is written, by the ending of its name. */
export function formatOf(path: string): Format {
  return /^\.(md|markdown|communique)$/i.test(extname(path)) ? 'markdown' : 'text';
}

/** Why a file could not be read, in a sentence that goes on from its name. */
export function whyNot(error: unknown, file: string): Bilingual {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
  if (code === 'ENOENT') return stillListed(file) ? messages.noSuchFile : messages.vanished;
  if (code === 'EACCES' || code === 'EPERM') return messages.unreadable;
  return messages.readFailed(code);
}

/** Whether a name is still in its folder: a link that leads nowhere is. */
function stillListed(file: string): boolean {
  try {
    lstatSync(file);
    return true;
  } catch {
    return false;
  }
}

function tooLarge(bytes: number): Read {
  return { failure: messages.tooLarge((bytes / 1e6).toFixed(1).replace('.', ','), String(largestDraft / 1e6)) };
}

function decoded(encoding: 'utf-16le' | 'utf-16be' | 'windows-1252', bytes: Uint8Array): Read {
  const text = decode(encoding, bytes);
  if (text === undefined || isBinary(text)) return { failure: messages.binary };
  return { text, encoding, notice: messages.oldEncoding };
}

/** The byte order mark stays in the text: offsets count it. */
function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A text may hold a stray control character; a hundredth of them is no text. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 8192);
  let strange = 0;
  for (let at = 0; at < head.length; at++) {
    const unit = head.charCodeAt(at);
    if (unit === 0) return true;
    if ((unit < 32 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13 && unit !== 27) || unit === 0xfffd) strange++;
  }
  return strange > head.length / 100;
}
