import type { Block, Draft, Format, PlacedBlock } from './draft.ts';

/** Parses a draft; a block whose source also stands in `previous` is the same object as there. */
export function parseDraft(text: string, format: Format, previous?: Draft): Draft {
  const known = new Map<string, Block>(previous?.blocks.map(({ block }) => [block.source, block]));
  const blocks: PlacedBlock[] = [];
  for (const match of text.matchAll(/\S(?:.|\r?\n(?!\s*\r?\n))*/gu)) {
    const source = match[0].trimEnd();
    const block = known.get(source) ?? {
      kind: 'paragraph' as const,
      source,
      prose: source,
      offsets: { prose: [0], source: [0] },
      marks: [],
    };
    blocks.push({ block, start: match.index });
  }
  return { text, format, frontMatter: { entries: [] }, blocks, directives: [], problems: [] };
}
