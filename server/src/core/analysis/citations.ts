import type { Citation, CitedKey } from '../draft/citation.ts';
import type { Block, Mark } from '../draft/draft.ts';
import { sourceOffset } from '../draft/place.ts';
import { defineAnalysis } from './analysis.ts';

/** The pointers of a block to where its words and facts are from, by their place. Whether a key is in the bibliography is not asked here. */
export const citations = defineAnalysis('citations', ({ block }) => findCitations(block));

/** The same for a block outside any check: a host asks what a draft cites before it can judge it. */
export function findCitations(block: Block): readonly Citation[] {
  const found = [...block.marks.flatMap((mark) => ofMark(mark, block)), ...keysInText(block), ...numbersIn(block)];
  return found.sort((a, b) => a.start - b.start || a.source.start - b.source.start);
}

function ofMark(mark: Mark, { source: text }: Block): readonly Citation[] {
  const { kind, span, source, target } = mark;
  const at = { ...span, source };
  if (kind === 'link') return [{ ...at, kind: 'link', keys: [], target }];
  if (kind === 'footnote') return [{ ...at, kind: 'footnote', keys: [], target }];
  if (kind === 'citation') return [{ ...at, kind: 'key', keys: keysIn(text, source.start + 1, source.end - 1), target }];
  const words = kind === 'comment' ? /^\s*sources?[\s\u00a0\u202f]*:\s*(.*?)\s*$/isu.exec(target)?.[1] : undefined;
  if (!words) return [];
  return [{ ...at, kind: 'office', keys: keysIn(text, source.start + 4, source.end - 3), target: words }];
}

/** A key of Pandoc: letters, figures and `_`, with some signs inside; anything between braces. */
const keySign = /(?<![\p{L}\p{N}@./_-])-?@(?:\{([^{}\n]+)\}|([\p{L}\p{N}_](?:[:.#$%&+?<>~/-]?[\p{L}\p{N}_])*))/gu;

function keysIn(text: string, from: number, to: number): readonly CitedKey[] {
  const inside = text.slice(from, to);
  const signs = [...inside.matchAll(keySign)];
  return signs.map((sign, index) => {
    const key = sign[1] ?? sign[2] ?? '';
    const start = from + sign.index + sign[0].lastIndexOf(key);
    const after = sign.index + sign[0].length;
    const rest = inside.slice(after, signs[index + 1]?.index ?? inside.length).split(';')[0] ?? '';
    const locator = rest.replace(/^[\s,]+|[\s,]+$/gu, '');
    return { key, span: { start, end: start + key.length }, ...(locator && { locator }) };
  });
}

/** `@clé` in running text, with its place in brackets after it if there is one. */
function keysInText({ prose, offsets, marks }: Block): readonly Citation[] {
  if (!prose.includes('@')) return [];
  return [...prose.matchAll(keySign)].flatMap((sign): readonly Citation[] => {
    const start = sign.index;
    const end = start + sign[0].length;
    if (marks.some(({ kind, span }) => (kind === 'link' || kind === 'code') && span.start < end && start < span.end)) return [];
    const key = sign[1] ?? sign[2] ?? '';
    const locator = /^ \[([^[\]\n]{1,80})\]/.exec(prose.slice(end, end + 90));
    const at = start + sign[0].lastIndexOf(key);
    const from = sourceOffset(offsets, at);
    const whole = { start, end: end + (locator?.[0].length ?? 0) };
    const place = locator?.[1] ?? '';
    return [
      {
        ...whole,
        kind: 'key',
        inText: true,
        source: { start: sourceOffset(offsets, whole.start), end: sourceOffset(offsets, whole.end - 1) + 1 },
        keys: [{ key, span: { start: from, end: from + key.length }, ...(place && { locator: place }) }],
        target: prose.slice(whole.start, whole.end),
      },
    ];
  });
}

/** `[1]`, `[2, 5]`, and a raised figure after a word or a closing mark (« traité¹ », but not « km² »). */
function numbersIn({ prose, offsets }: Block): readonly Citation[] {
  if (!/\[\d|[¹²³⁰-⁹]/.test(prose)) return [];
  const marks = [
    ...prose.matchAll(/(?<=\S[ \u00a0]?)\[(\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,5})\]/gu),
    ...prose.matchAll(/(?<=\p{L}{4}|[.,;!?»”)])([¹²³⁰-⁹]{1,3})/gu),
  ];
  return marks.map((mark) => {
    const span = { start: mark.index, end: mark.index + mark[0].length };
    return {
      ...span,
      kind: 'number',
      keys: [],
      source: { start: sourceOffset(offsets, span.start), end: sourceOffset(offsets, span.end - 1) + 1 },
      target: (mark[1] ?? '').normalize('NFKC'),
    };
  });
}
