import type { Paragraph } from '../draft/draft.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { maskedText, messageOf } from './mask.ts';
import { neutralLine } from './neutral.ts';
import type { Checked, Manner } from './output.ts';

/** How a reader finds a place in a file that has no lines: « § 12 », « note 2 », « en-tête ». Undefined in a text that has lines. */
export function paragraphName(
  { paragraphs }: Pick<Checked, 'paragraphs'>,
  { start }: Span,
  language: Language,
): string | undefined {
  const paragraph = paragraphs && paragraphAt(paragraphs, start);
  if (!paragraph) return paragraphs && (language === 'fr' ? 'fichier' : 'file');
  const { part, number } = paragraph;
  if (part === 'body') return `§\u00a0${number}`;
  if (part === 'note') return `note\u00a0${number}`;
  if (language === 'en') return part;
  return part === 'header' ? 'en-tête' : 'pied de page';
}

/** The paragraph at an offset; undefined in a file without any. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): Paragraph | undefined {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return paragraphs[low];
}

/** What a finding says, for forms that have but lines to place it: in a file without lines, the paragraph and an excerpt go before it. */
export function placedMessage(finding: Checked['findings'][number], checked: Checked, manner: Manner): string {
  const message = messageOf(finding, checked, manner);
  const name = paragraphName(checked, finding.span, manner.language);
  if (name === undefined) return message;
  const excerpt = manner.redact ? '' : excerptAt(finding.span, checked);
  const french = manner.language === 'fr';
  const quoted = excerpt === '' ? '' : french ? `, «\u00a0${excerpt}\u00a0»` : `, “${excerpt}”`;
  return `${name}${quoted}${french ? '\u00a0: ' : ': '}${message}`;
}

/** The words under a span, or those from it on where it is empty, on one line and of at most 60 signs. */
export function excerptAt({ start, end }: Span, checked: Checked): string {
  const text = maskedText(checked);
  const line = text.indexOf('\n', start);
  const stop = end > start ? end : Math.min(line < 0 ? text.length : line, start + 40);
  const words = neutralLine(text.slice(start, stop)).trim();
  return words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words;
}
