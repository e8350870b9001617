import { officeDraft } from '../draft/officeDraft.ts';
import { isOffice, readOffice } from '../draft/readOffice.ts';
import { decodeText } from '../text/decode.ts';
import { htmlText } from './html.ts';
import type { SourceText, Unread } from './source.ts';

/** The largest text of a source that is read, in bytes. */
export const largestSource = 20_000_000;

/** The text of a source, or why there is none. */
export type SourceRead = { readonly text: SourceText } | { readonly unread: Unread };

/** Reads the text of a source from the bytes of its file, by the ending of its name; or tells why there is none. A PDF is for a host to read. */
export function readSource(name: string, bytes: Uint8Array): SourceRead {
  if (bytes.length > largestSource) return { unread: 'too-large' };
  const ending = /\.[a-z0-9]+$/i.exec(name)?.[0].toLowerCase();
  if (ending !== undefined && isOffice(ending)) {
    const read = readOffice(ending, bytes);
    return 'problem' in read ? { unread: read.problem } : textOrNothing(officeDraft(read).text);
  }
  if (ending !== '.txt' && ending !== '.md' && ending !== '.html' && ending !== '.htm') return { unread: 'unknown-kind' };
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return { unread: 'binary' };
  const text = decoded.text.replace(/^\ufeff/, '');
  return textOrNothing(ending === '.html' || ending === '.htm' ? htmlText(text) : text);
}

function textOrNothing(text: string): SourceRead {
  return text.trim() === '' ? { unread: 'empty' } : { text: { text } };
}
