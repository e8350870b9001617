import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { decodeText } from '../text/decode.ts';
import type { Unread } from './source.ts';

/** A paragraph of a Word document: its text, whether its style makes it a heading, and of which depth. */
export interface DocxParagraph {
  readonly text: string;
  /** 1 to 9 for a heading, as Word names the levels. */
  readonly level?: number;
  readonly isItem: boolean;
}

/** What a Word document says: its text with a line for each paragraph, and the paragraphs themselves, notes at the end. */
export type DocxRead = { readonly text: string; readonly paragraphs: readonly DocxParagraph[] } | { readonly unread: Unread };

/** Bounds against archives that are bombs: entries in all, size of what is unpacked, ratio to what is packed, depth of XML. */
const mostEntries = 2_000;
const mostUnpacked = 30_000_000;
const highestRatio = 200;
const deepest = 100;

/** Reads a `.docx` from its bytes: the text as it stands after changes were accepted, footnotes and endnotes after it. Nothing is read from outside the archive. */
export function readDocx(bytes: Uint8Array): DocxRead {
  // An encrypted document is no zip but a compound file of the older Office.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { unread: 'encrypted' };
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { unread: 'broken' };
  let entries = 0;
  let unpacked = 0;
  let tooLarge = false;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (++entries > mostEntries) tooLarge = true;
        if (tooLarge || !wanted.has(name)) return false;
        unpacked += originalSize;
        if (unpacked > mostUnpacked || originalSize > Math.max(size, 1) * highestRatio + 100_000) tooLarge = true;
        return !tooLarge;
      },
    });
  } catch {
    // The archive is cut short or its directory lies.
    return { unread: 'broken' };
  }
  if (tooLarge) return { unread: 'too-large' };
  const main = parts['word/document.xml'];
  if (!main) return { unread: 'broken' };
  const read = [main, parts['word/footnotes.xml'], parts['word/endnotes.xml']].map((part) => (part ? paragraphsOf(part) : []));
  if (read.includes(undefined)) return { unread: 'broken' };
  const paragraphs = read.flatMap((some) => some ?? []).filter(({ text }) => text.trim() !== '');
  return { text: paragraphs.map(({ text }) => text).join('\n'), paragraphs };
}

const wanted = new Set(['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']);

/** The paragraphs of a part; undefined where its XML is broken, too deep or declares a document type. */
function paragraphsOf(bytes: Uint8Array): readonly DocxParagraph[] | undefined {
  const paragraphs: DocxParagraph[] = [];
  const parser = new SaxesParser();
  const open: { text: string; level: number | undefined; isItem: boolean }[] = [];
  let depth = 0;
  let inText = false;
  let gone = 0;
  let broken = false;
  const stop = (): void => {
    broken = true;
  };
  parser.on('error', stop);
  parser.on('doctype', stop);
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > deepest) stop();
    const paragraph = open.at(-1);
    if (name === 'w:p') open.push({ text: '', level: undefined, isItem: false });
    else if (name === 'w:t') inText = true;
    else if (name === 'w:del' || name === 'w:moveFrom' || name === 'mc:Fallback') gone++;
    else if (!paragraph || gone > 0) return;
    else if (name === 'w:tab') paragraph.text += '\t';
    else if (name === 'w:br' || name === 'w:cr') paragraph.text += '\n';
    else if (name === 'w:noBreakHyphen') paragraph.text += '\u2011';
    else if (name === 'w:softHyphen') paragraph.text += '\u00ad';
    else if (name === 'w:numPr') paragraph.isItem = true;
    else if (name === 'w:pStyle') paragraph.level = levelOf(attributes['w:val'] ?? '');
  });
  parser.on('text', (text) => {
    const paragraph = open.at(-1);
    if (inText && paragraph && gone === 0) paragraph.text += text;
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    if (name === 'w:t') inText = false;
    else if (name === 'w:del' || name === 'w:moveFrom' || name === 'mc:Fallback') gone--;
    else if (name === 'w:p') {
      const paragraph = open.pop();
      if (paragraph)
        paragraphs.push({ text: paragraph.text, isItem: paragraph.isItem, ...(paragraph.level && { level: paragraph.level }) });
    }
  });
  const text = utf8(bytes);
  for (let at = 0; at < text.length && !broken; at += 65_536) parser.write(text.slice(at, at + 65_536));
  if (!broken) parser.close();
  return broken ? undefined : paragraphs;
}

/** « Heading1 », « Titre1 », « Title », « Titre ». */
function levelOf(style: string): number | undefined {
  const found = /^(?:heading|titre|title)\s?([1-9])?$/i.exec(style);
  return found ? Number(found[1] ?? 1) : undefined;
}

function utf8(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  return 'text' in decoded ? decoded.text.replace(/^\ufeff/, '') : '';
}
