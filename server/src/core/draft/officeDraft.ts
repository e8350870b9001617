import type { Block, Draft, Mark, PagePart, Paragraph, PlacedBlock, Trace } from './draft.ts';
import type { OfficeParagraph, OfficePlace, OfficeText } from './office.ts';
import { proseOffset } from './place.ts';
import { readPlainBlock } from './plainBlock.ts';
import { pieces, readLine } from './plainText.ts';

/** The draft that a file of a word processor is. Its text is ours: the paragraphs that have text, a line break between them. */
export function officeDraft({ paragraphs: written, traces }: OfficeText): Draft {
  let text = '';
  const starts: number[] = [];
  const paragraphs: Paragraph[] = [];
  const blocks: PlacedBlock[] = [];
  const numbers = new Map<PagePart, number>();
  for (const paragraph of written) {
    if (paragraph.text.trim() === '') {
      starts.push(text.length);
      continue;
    }
    if (text !== '') text += '\n';
    const start = text.length;
    starts.push(start);
    text += paragraph.text;
    const { part, row } = paragraph;
    const number = (numbers.get(part) ?? 0) + 1;
    numbers.set(part, number);
    paragraphs.push({ part, number, start, ...(row !== undefined && { row }) });
    blocks.push(...blocksOf(paragraph, start));
  }
  const at = (place: OfficePlace | undefined): number =>
    place ? Math.min(text.length, (starts[place.paragraph] ?? 0) + place.at) : 0;
  return {
    text,
    format: 'text',
    frontMatter: { entries: [] },
    blocks,
    comments: [],
    directives: [],
    problems: [],
    traces: traces.map(({ kind, from, to }): Trace => {
      const start = at(from);
      return { kind, span: { start, end: Math.max(start, at(to)) } };
    }),
    paragraphs,
  };
}

function blocksOf(paragraph: OfficeParagraph, start: number): readonly PlacedBlock[] {
  const { text, kind: told, level, marks, note } = paragraph;
  return [...pieces(text, { start: 0, end: text.length })].flatMap((piece, index) => {
    const line = readLine(text, piece);
    const kind = told === 'paragraph' ? line.kind : told;
    const source = text.slice(line.start, line.end);
    if (source.trim() === '') return [];
    const { block } = readPlainBlock(source, kind);
    const inside = marks.filter((mark) => mark.start >= piece.start && mark.end <= piece.end);
    const own = inside.map((mark): Mark => {
      const span = {
        start: Math.min(source.length, Math.max(0, mark.start - line.start)),
        end: Math.min(source.length, Math.max(0, mark.end - line.start)),
      };
      const inProse = (offset: number) => proseOffset(block.offsets, offset, block.prose.length);
      return { kind: mark.kind, target: mark.target, source: span, span: { start: inProse(span.start), end: inProse(span.end) } };
    });
    const head: Mark[] =
      note !== undefined && index === 0
        ? [{ kind: 'note', target: note, span: { start: 0, end: 0 }, source: { start: 0, end: 0 } }]
        : [];
    const all = [...head, ...block.marks, ...own].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    const whole: Block = {
      ...block,
      ...(kind === 'heading' && level !== undefined && { level: Math.min(6, level) }),
      marks: all,
    };
    return [{ block: whole, start: start + line.start }];
  });
}
