import { getDocument, type Page, type TextItem } from 'unpdf/pdfjs';
import type { PdfItem, PdfPage } from '../../core/sources/pdfLines.ts';
import { pdfText } from '../../core/sources/pdfText.ts';
import type { SourceRead } from '../../core/sources/readSource.ts';

/** More pages than this are not read, nor more text, in UTF-16 units, nor more pieces of it. */
const mostPages = 1_000;
const mostText = 4_000_000;
const mostPieces = 1_000_000;

/** Reads the text of a PDF. It looks for nothing outside the file: no fonts, no maps, no network. */
export async function readPdf(bytes: Uint8Array): Promise<SourceRead> {
  try {
    const pdf = await getDocument({
      data: bytes,
      verbosity: 0,
      isEvalSupported: false,
      useSystemFonts: false,
      useWorkerFetch: false,
      disableFontFace: true,
    }).promise;
    if (pdf.numPages > mostPages) return { unread: 'too-large' };
    const pages: PdfPage[] = [];
    const left = { text: mostText, pieces: mostPieces };
    for (let at = 1; at <= pdf.numPages; at++) {
      const page = await pageOf(await pdf.getPage(at), left);
      if (!page) return { unread: 'too-large' };
      pages.push(page);
    }
    const text = pdfText(pages);
    return text ? { text } : { unread: 'no-text-layer' };
  } catch (error) {
    return { unread: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken' };
  }
}

/** What a page draws, if that is no more than what is left of the bounds. */
async function pageOf(page: Page, left: { text: number; pieces: number }): Promise<PdfPage | undefined> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const items: PdfItem[] = [];
  const reader = page.streamTextContent().getReader();
  for (let drawn = await reader.read(); !drawn.done; drawn = await reader.read()) {
    for (const item of drawn.value.items) {
      if (!('str' in item)) continue;
      left.text -= item.str.length;
      left.pieces--;
      items.push(...itemOf(item, transform));
    }
    if (left.text < 0 || left.pieces < 0) {
      // pdf.js wants a reason.
      await reader.cancel(new Error('enough'));
      return undefined;
    }
  }
  page.cleanup();
  return { width, height, items };
}

/** A piece of text as the page is looked at; none of what stands aslant: it is a mark across the page, or the label of an axis. */
function itemOf(
  { str, transform, width }: TextItem,
  [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0]: readonly number[],
): readonly PdfItem[] {
  const [ta = 1, tb = 0, tc = 0, td = 1, te = 0, tf = 0] = transform;
  const along = [ta * a + tb * c, ta * b + tb * d] as const;
  if (Math.abs(along[1]) > Math.abs(along[0]) * 0.05) return [];
  const size = Math.hypot(tc * a + td * c, tc * b + td * d);
  return [{ text: str, x: te * a + tf * c + e, y: te * b + tf * d + f, width, size }];
}
