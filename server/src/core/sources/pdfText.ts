import { mayBeginNumber } from '../french/numbers.ts';
import { linesOf, type PdfLine, type PdfPage } from './pdfLines.ts';
import type { SourceText } from './source.ts';

/**
 * The text of a PDF from what its pages draw: lines, then paragraphs with words made whole, without what repeats at the head and foot of pages. A note
 * stands before a paragraph that goes on on the next page. Undefined where there is no text to speak of: the pages are images, or their letters are no letters.
 */
export function pdfText(pages: readonly PdfPage[]): SourceText | undefined {
  const drawn = withoutRunning(pages);
  const body = commonest(
    drawn.flat(),
    ({ size }) => Math.round(size * 2) / 2,
    ({ text }) => text.length,
  );
  const leading = commonest(drawn.flatMap(leadings), (one) => Math.round(one * 20) / 20) || 1.2;
  const written = writer(compounds(drawn));
  for (const lines of drawn) {
    const { paragraphs, notes } = partsOf(lines, body, leading);
    const [first = [], ...rest] = paragraphs;
    const last = rest.pop() ?? [];
    written.page();
    written.paragraph(first, goesOnOverPage(written.end(), first[0]));
    // A note stands above the last paragraph of its page, so that it parts nothing that goes on overleaf.
    for (const paragraph of [...rest, ...notes, last]) written.paragraph(paragraph);
  }
  const text = written.text();
  return isText(text, drawn) ? { text, pages: written.pages } : undefined;
}

/** The part of a page, at its head and at its foot, in which what repeats is no text. */
const margin = 0.15;

/** The lines of each page without running heads and page numbers: what stands, figures apart, at the same height of several pages. */
function withoutRunning(pages: readonly PdfPage[]): readonly (readonly PdfLine[])[] {
  const lines = pages.map(linesOf);
  const counts = new Map<string, number>();
  for (const [at, page] of pages.entries()) {
    const own = new Set((lines[at] ?? []).flatMap((line) => keysOf(line, page)));
    for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return pages.map((page, at) =>
    (lines[at] ?? []).filter((line) => {
      // Rows of a table may all look alike, so that only a short number is that of a page.
      const least = /\p{L}{3}/u.test(line.text) || pages.length <= 3 ? 2 : 3;
      const isNumber = /\p{L}{3}/u.test(line.text) || line.text.length <= 12;
      return !(isNumber && keysOf(line, page).some((key) => (counts.get(key) ?? 0) >= least));
    }),
  );
}

/** What a line in the margin has in common with those of other pages; nothing for any other line. */
function keysOf({ text, y }: PdfLine, { height }: PdfPage): readonly string[] {
  if (y > height * margin && y < height * (1 - margin)) return [];
  const said = text.replace(/\d+|^[ivxl]+$/gi, '#').toLowerCase();
  // Two steps overlap, so that no border between them parts what stands at the same height.
  return [0, 1].map((step) => `${step} ${Math.floor((y + step * 2) / 4)} ${said}`);
}

/** What the most of something has in common; 0 where there is nothing. */
function commonest<T>(all: readonly T[], numberOf: (one: T) => number, weightOf: (one: T) => number = () => 1): number {
  const weights = new Map<number, number>();
  for (const one of all) weights.set(numberOf(one), (weights.get(numberOf(one)) ?? 0) + weightOf(one));
  return [...weights].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0] as const)[0];
}

/** From line to line of the same type, in heights of it. */
function leadings(lines: readonly PdfLine[]): readonly number[] {
  return lines.flatMap((line, at) => {
    const before = lines[at - 1];
    return before && isSameSize(line, before) && line.y > before.y ? [(line.y - before.y) / line.size] : [];
  });
}

function isSameSize(a: PdfLine, b: PdfLine): boolean {
  return Math.abs(a.size - b.size) <= 0.12 * Math.max(a.size, b.size);
}

interface Parts {
  readonly paragraphs: readonly (readonly PdfLine[])[];
  /** What stands in smaller type below the text. */
  readonly notes: readonly (readonly PdfLine[])[];
}

function partsOf(lines: readonly PdfLine[], body: number, leading: number): Parts {
  const isSmall = ({ size }: PdfLine): boolean => size < body * 0.94;
  const foot = Math.max(0, ...lines.filter((line) => !isSmall(line)).map(({ y }) => y));
  const isNote = (line: PdfLine): boolean => foot > 0 && isSmall(line) && line.y > foot;
  return {
    paragraphs: paragraphsOf(
      lines.filter((line) => !isNote(line)),
      leading,
    ),
    notes: paragraphsOf(lines.filter(isNote), leading),
  };
}

function paragraphsOf(lines: readonly PdfLine[], leading: number): readonly (readonly PdfLine[])[] {
  const right = Math.max(0, ...lines.map(({ end }) => end));
  const paragraphs: PdfLine[][] = [];
  for (const line of lines) {
    const before = paragraphs.at(-1)?.at(-1);
    if (before && isSameParagraph(before, line, right, leading)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function isSameParagraph(before: PdfLine, line: PdfLine, right: number, leading: number): boolean {
  if (!isSameSize(before, line)) return false;
  const down = (line.y - before.y) / line.size;
  // Up again: the next column.
  if (down < -1) return isUnfinished(before.text) && /^\p{Ll}/u.test(line.text);
  if (down > leading * 1.35) return false;
  const isShort = before.end < before.x + (right - before.x) * 0.7;
  return !/^[•‣◦▪■●○]/.test(line.text) && !(isShort && /^[^\p{Ll}\p{N}]/u.test(line.text));
}

function isUnfinished(text: string): boolean {
  return !/[.!?…:;][\s»”")\]]*$/u.test(text);
}

function goesOnOverPage(before: string, next: PdfLine | undefined): boolean {
  return before !== '' && next !== undefined && isUnfinished(before) && /^[\p{Ll}\p{N}«“(]/u.test(next.text);
}

/** A text while it is put together line by line. */
interface Writer {
  readonly pages: readonly number[];
  /** Says that what is written next stands on another page. */
  readonly page: () => void;
  readonly paragraph: (lines: readonly PdfLine[], goesOn?: boolean) => void;
  /** The last line. */
  readonly end: () => string;
  readonly text: () => string;
}

/** `hyphened` are the compounds that keep their hyphen where a line parts them. */
function writer(hyphened: ReadonlySet<string>): Writer {
  const pages: number[] = [];
  // The lines, and what stands between them, by turns.
  const pieces: string[] = [];
  let length = 0;
  let isNewPage = false;
  const push = (piece: string): void => {
    length += piece.length;
    pieces.push(piece);
  };
  const line = (text: string, isFirst: boolean): void => {
    const before = pieces.pop() ?? '';
    length -= before.length;
    const [kept, between] = before === '' ? ['', ''] : isFirst ? [before, '\n\n'] : seam(before, text, hyphened);
    push(kept);
    push(between);
    if (isNewPage) pages.push(length);
    isNewPage = false;
    push(text);
  };
  return {
    pages,
    page() {
      // An empty page begins where the next one does.
      if (isNewPage) pages.push(length);
      isNewPage = true;
    },
    paragraph(lines, goesOn = false) {
      for (const [at, { text }] of lines.entries()) line(text, at === 0 && !goesOn);
    },
    end: () => pieces.at(-1) ?? '',
    text: () => pieces.join(''),
  };
}

/** What remains of a line, and what stands between it and the next of its paragraph: a space, or nothing where a word goes on. */
function seam(before: string, next: string, hyphened: ReadonlySet<string>): readonly [string, string] {
  if (/\p{N}[-\u2010\u2011]$/u.test(before) && /^\p{N}/u.test(next)) return [before, ''];
  const word = /(\p{L}+)[-\u00ad\u2010\u2011]$/u.exec(before)?.[1]?.toLowerCase();
  if (word === undefined) return [before, ' '];
  const head = before.slice(0, -1);
  const rest = /^\p{L}+/u.exec(next)?.[0] ?? '';
  if (before.endsWith('\u00ad')) return [head, ''];
  const isCompound = !/^\p{Ll}/u.test(rest) || mayBeginNumber(word) || hyphened.has(`${word}-${rest}`);
  return [isCompound ? `${head}-` : head, ''];
}

/** The compounds that stand whole in a line: they keep their hyphen where a line parts them. */
function compounds(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text } of pages.flat())
    for (const [compound] of text.matchAll(/\p{L}+[-\u2010\u2011]\p{L}+/gu))
      found.add(compound.replace(/[\u2010\u2011]/g, '-').toLowerCase());
  return found;
}

/** Whether there is text: most pages have some, and it is made of letters. */
function isText(text: string, pages: readonly (readonly PdfLine[])[]): boolean {
  const empty = pages.filter((lines) => lines.length === 0).length;
  if (text.trim().length < 20 || empty * 2 > pages.length) return false;
  const odd = text.match(/[\p{Co}\ufffd]/gu)?.length ?? 0;
  return odd * 5 < text.replace(/\s/g, '').length;
}
