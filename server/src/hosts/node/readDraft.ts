import { lstatSync, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Draft, Format } from '../../core/draft/draft.ts';
import { officeDraft } from '../../core/draft/officeDraft.ts';
import { parseDraft } from '../../core/draft/parse.ts';
import { isOffice } from '../../core/draft/readOffice.ts';
import { decodeText, type Encoding } from '../../core/text/decode.ts';
import type { Bilingual } from '../../core/text/language.ts';
import { messages } from './messages.ts';
import { readOfficeApart } from './officeApart.ts';

/** The largest draft that is checked, in bytes: some 1,300 pages. */
export const largestDraft = 8_000_000;

/** A text that was read, or why it could not be; `notice` tells what the reader should know all the same. */
export type Read =
  | {
      readonly text: string;
      readonly encoding: Encoding;
      readonly notice?: Bilingual;
      /** Of a file of a word processor: the draft that it is. Its text is ours, and is never written back. */
      readonly office?: Draft;
    }
  | { readonly failure: Bilingual };

/** Reads a draft from the disk. It never throws for what is on the disk. */
export function readDraft(file: string): Read {
  try {
    const stat = statSync(file);
    if (!stat.isFile()) return { failure: messages.notRegular };
    if (stat.size > largestDraft) return tooLarge(stat.size);
    return decodeDraft(readFileSync(file), file);
  } catch (error) {
    return { failure: whyNot(error, file) };
  }
}

/** Decodes the bytes of a draft; its name tells whether a word processor wrote it. */
export function decodeDraft(bytes: Uint8Array, name: string): Read {
  if (bytes.byteLength > largestDraft) return tooLarge(bytes.byteLength);
  if (isOffice(name)) {
    const read = readOfficeApart(name, bytes);
    if ('problem' in read) return { failure: messages.officeUnread[read.problem] };
    const office = officeDraft(read);
    return { text: office.text, encoding: 'utf-8', office };
  }
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return { failure: messages.binary };
  return decoded.encoding === 'utf-8' ? decoded : { ...decoded, notice: messages.oldEncoding(decoded.encoding) };
}

/** How a draft is written, by the ending of its name. */
export function formatOf(path: string): Format {
  const ending = extname(path).toLowerCase();
  if (/^\.(md|markdown|communique)$/.test(ending)) return 'markdown';
  return /^\.html?$/.test(ending) ? 'html' : 'text';
}

/** The draft that was read. */
export function draftOf(read: Extract<Read, { readonly text: string }>, path: string): Draft {
  return read.office ?? parseDraft(read.text, formatOf(path));
}

/** A text that was read and the draft that it is, which is parsed when it is first looked at: what a cache knows need not be. */
export interface ReadOnce {
  readonly text: string;
  readonly draft: Draft;
}

/** The same text and draft for all who ask about a file. */
export function readOnce(read: Extract<Read, { readonly text: string }>, path: string): ReadOnce {
  let draft: Draft | undefined;
  return {
    text: read.text,
    get draft() {
      draft ??= draftOf(read, path);
      return draft;
    },
  };
}

/** Why a file could not be read, in a sentence that goes on from its name. */
export function whyNot(error: unknown, file: string): Bilingual {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
  if (code === 'ENOENT') return stillListed(file) ? messages.noSuchFile : messages.vanished;
  if (code === 'EACCES' || code === 'EPERM') return messages.unreadable;
  return messages.readFailed(code);
}

/** Why a file could not be written, in a sentence that goes on from its name. */
export function whyNotWritten(error: unknown): Bilingual {
  return messages.cannotWrite(error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN');
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
