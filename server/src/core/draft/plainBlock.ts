import type { Span } from '../text/span.ts';
import { bareAddress, bracketed, citationInBrackets } from './citationForm.ts';
import type { Block, BlockKind, Comment, Mark, MarkKind } from './draft.ts';
import { beginProse } from './prose.ts';

/** Reads a block of plain text: comments, citations and calls of footnotes are the only marks that its prose does not show; addresses are marked. */
export function readPlainBlock(
  source: string,
  kind: BlockKind,
): { readonly block: Block; readonly comments: readonly Comment[] } {
  const prose = beginProse(source);
  const marks: Mark[] = [];
  const comments: Comment[] = [];
  let at = 0;
  for (const { kind: mark, span, target } of marksIn(source)) {
    if (span.start < at) continue;
    prose.show({ start: at, end: span.start });
    if (mark !== 'link' && mark !== 'note' && closesGap(source, span.end)) {
      prose.dropBlanks();
      pullBack(marks, prose.length());
    }
    const start = prose.length();
    if (mark === 'link') prose.show(span);
    if (mark === 'comment') comments.push({ span, text: target });
    marks.push({ kind: mark, span: { start, end: prose.length() }, source: span, target });
    at = span.end;
  }
  prose.show({ start: at, end: source.length });
  return { block: { kind, source, ...prose.done(), marks }, comments };
}

interface Found {
  readonly kind: MarkKind;
  readonly span: Span;
  readonly target: string;
}

function marksIn(source: string): readonly Found[] {
  const found: Found[] = [...commentsIn(source)].map(({ span, text }) => ({ kind: 'comment', span, target: text }));
  if (source.includes('[')) {
    for (const { index, 0: whole, 1: inside = '' } of source.matchAll(bracketed)) {
      const span = { start: index, end: index + whole.length };
      if (inside.startsWith('^')) {
        const heads = index === 0 && source[whole.length] === ':';
        const note = /^\S+:\s*/.exec(source)?.[0].length ?? whole.length;
        found.push({ kind: heads ? 'note' : 'footnote', span: heads ? { start: 0, end: note } : span, target: inside.slice(1) });
      } else if (citationInBrackets.test(inside)) found.push({ kind: 'citation', span, target: inside });
    }
  }
  if (source.includes('://')) {
    for (const { index, 0: address } of source.matchAll(bareAddress)) {
      found.push({ kind: 'link', span: { start: index, end: index + address.length }, target: address });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The comments of a text; one that is not closed is none. */
export function* commentsIn(source: string): Generator<Comment> {
  let start = source.indexOf('<!--');
  while (start >= 0) {
    const end = source.indexOf('-->', start + 4);
    if (end < 0) return;
    yield { span: { start, end: end + 3 }, text: source.slice(start + 4, end) };
    start = source.indexOf('<!--', end + 3);
  }
}

/** Whether a hidden mark that ends at `at` leaves a space too many before it: another space, a stop or nothing comes next. */
export function closesGap(source: string, at: number): boolean {
  return at >= source.length || /[\s.,;:!?)»”…]/.test(source[at] ?? '');
}

/** After blanks were taken back: marks that stood behind them now stand at the end of the prose. */
export function pullBack(marks: Mark[], length: number): void {
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index];
    if (!mark || mark.span.end <= length) return;
    marks[index] = { ...mark, span: { start: Math.min(mark.span.start, length), end: length } };
  }
}
