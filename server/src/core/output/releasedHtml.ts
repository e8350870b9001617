import type { ReleasedPart } from '../draft/released.ts';
import { escapedMarkup } from '../text/markup.ts';

/** The released text as a fragment of HTML, in which nothing of the text is markup. */
export function releasedHtml(parts: readonly ReleasedPart[]): string {
  let html = '';
  let open: readonly string[] = [];
  let row: number | undefined;
  for (const part of parts) {
    const wanted = wrapper(part);
    if (wanted.join() !== open.join()) {
      html += close(open, row) + wanted.map((tag) => `<${tag}>`).join('') + (wanted.length ? '\n' : '');
      open = wanted;
      row = undefined;
    }
    if (part.kind === 'cell' && part.row !== row) {
      html += `${row === undefined ? '' : '</tr>\n'}<tr>`;
      row = part.row;
    }
    html += element(part);
  }
  return html + close(open, row);
}

function wrapper({ kind, label }: ReleasedPart): readonly string[] {
  if (kind === 'item') return [label === '–' ? 'ul' : 'ol'];
  if (kind === 'cell') return ['table'];
  return kind === 'quotation' ? ['blockquote'] : [];
}

function close(tags: readonly string[], row: number | undefined): string {
  const end = [...tags].reverse().map((tag) => `</${tag}>\n`);
  return (row === undefined ? '' : '</tr>\n') + end.join('');
}

function element({ kind, level, label, text }: ReleasedPart): string {
  if (kind === 'heading') return `<h${level ?? 1}>${escapedMarkup(text)}</h${level ?? 1}>\n`;
  if (kind === 'item') return `<li>${escapedMarkup(text)}</li>\n`;
  if (kind === 'cell') return `<td>${escapedMarkup(text)}</td>`;
  return kind === 'note' ? `<p>${escapedMarkup(label ?? '')} ${escapedMarkup(text)}</p>\n` : `<p>${escapedMarkup(text)}</p>\n`;
}
