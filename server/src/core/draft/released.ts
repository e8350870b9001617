import { lineColumnAt, lineStarts } from '../text/lines.ts';
import type { BlockKind, Draft, PlacedBlock } from './draft.ts';

/** A part of a text as it is released. */
export interface ReleasedPart {
  readonly kind: BlockKind | 'note';
  /** Of a heading: 1 to 6. */
  readonly level?: number;
  /** What stands before an item or a note: « – », « 2. », « [1] ». */
  readonly label?: string;
  /** The row of a cell, by the line on which it is written. */
  readonly row?: number;
  readonly text: string;
}

/**
 * The text of a draft as it is released: without front matter, directives, comments, citation keys and addresses of links. Footnotes are numbered in
 * the order of their calls and stand at the end; one that is empty without its keys is left out with its call.
 */
export function releasedParts(draft: Draft): readonly ReleasedPart[] {
  const notes = draft.blocks.filter(({ block }) => block.marks.some(({ kind }) => kind === 'note'));
  const body = draft.blocks.filter((placed) => !notes.includes(placed));
  const texts = new Map(notes.flatMap(({ block }) => notesOf(block)));
  const numbers = new Map<string, number>();
  const lines = lineStarts(draft.text);
  const rows = new Map((draft.paragraphs ?? []).map(({ start, row }) => [start, row]));
  const parts = body.flatMap((placed): readonly ReleasedPart[] => {
    const text = withCalls(placed, texts, numbers);
    if (!text) return [];
    const { kind, level } = placed.block;
    return [
      {
        kind,
        text,
        ...(kind === 'heading' && { level: level ?? 1 }),
        ...(kind === 'item' && { label: labelBefore(draft.text, placed.start) }),
        ...(kind === 'cell' && { row: rows.get(placed.start) ?? lineColumnAt(lines, placed.start).line }),
      },
    ];
  });
  const called = [...numbers].map(
    ([label, number]): ReleasedPart => ({ kind: 'note', label: `[${number}]`, text: texts.get(label) ?? '' }),
  );
  return [...parts, ...called];
}

/** The released text, plain: blocks apart by an empty line, items by a line, cells by a tab. */
export function releasedText(parts: readonly ReleasedPart[]): string {
  let text = '';
  let before: ReleasedPart | undefined;
  for (const part of parts) {
    text += between(before, part) + (part.label ? `${part.label} ${part.text}` : part.text);
    before = part;
  }
  return text === '' ? '' : `${text}\n`;
}

function between(before: ReleasedPart | undefined, part: ReleasedPart): string {
  if (!before) return '';
  if (part.kind === 'cell' && before.kind === 'cell') return part.row === before.row ? '\t' : '\n';
  const isList = part.kind === 'note' || (part.kind === 'item' && (part.label === '–') === (before.label === '–'));
  return part.kind === before.kind && isList ? '\n' : '\n\n';
}

/** Notes that follow each other line by line are one block: each mark heads the text up to the next. */
function notesOf({ marks, prose }: PlacedBlock['block']): readonly (readonly [string, string])[] {
  const heads = marks.filter(
    ({ kind, span }) =>
      kind === 'note' || (kind === 'footnote' && /(?:^|\n)\s*$/.test(prose.slice(0, span.start)) && prose[span.end] === ':'),
  );
  return heads.flatMap(({ span, target }, index) => {
    const text = cleaned(prose.slice(span.end, heads[index + 1]?.span.start)).replace(/^:\s*/, '');
    // « Voir. » is what is left of a note that was a key.
    return text.length > 8 ? [[target, text] as const] : [];
  });
}

/** The prose of a block with the calls of its footnotes; the first call of a note gives its number. */
function withCalls({ block }: PlacedBlock, texts: ReadonlyMap<string, string>, numbers: Map<string, number>): string {
  let text = '';
  let at = 0;
  for (const { kind, span, target } of block.marks) {
    if (kind !== 'footnote' || !texts.has(target)) continue;
    const number = numbers.get(target) ?? numbers.size + 1;
    numbers.set(target, number);
    text += `${block.prose.slice(at, span.start)}[${number}]`;
    at = span.end;
  }
  return cleaned(text + block.prose.slice(at));
}

/** One line, without the spaces that what was taken out leaves. */
function cleaned(prose: string): string {
  return prose
    .replace(/[ \t]*\r?\n[ \t]*/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/[ ]+([.,)\]])/g, '$1')
    .replace(/\([ ;,]*\)/g, '')
    .trim();
}

function labelBefore(text: string, start: number): string {
  return /(\d{1,4})[.)][ \t]+$/.exec(text.slice(Math.max(0, start - 12), start))?.[1]?.concat('.') ?? '–';
}
