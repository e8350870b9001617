import type { Bilingual } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { SourceText } from './source.ts';

/** How much of the source is shown before and after a passage, in UTF-16 units. */
const around = 120;

/** A passage as the hover shows it: with the words around it, on one line, and the page where the source has pages. */
export function passageDetail(source: SourceText, passage: Span, key: string): Bilingual {
  const from = wordStart(source.text, passage.start - around);
  const to = wordEnd(source.text, passage.end + around);
  const shown = `${from > 0 ? '… ' : ''}${source.text.slice(from, to).replace(/\s+/gu, ' ').trim()}${to < source.text.length ? ' …' : ''}`;
  const page = pageOf(source, passage.start);
  return {
    fr: `«\u00a0${key}\u00a0»${page ? `, p.\u00a0${page}` : ''}\u00a0: ${shown}`,
    en: `“${key}”${page ? `, p. ${page}` : ''}: ${shown}`,
  };
}

/** The page on which an offset stands, from 1; undefined for a source without pages. */
export function pageOf({ pages }: SourceText, at: number): number | undefined {
  if (!pages) return undefined;
  return Math.max(1, pages.findLastIndex((start) => start <= at) + 1);
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at);
  return space < 0 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? at : space;
}
