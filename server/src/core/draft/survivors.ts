import { fold } from '../text/fold.ts';
import type { Draft } from './draft.ts';

/**
 * What should not have left: words of comments, of reasons, of internal front matter or citation keys of a draft that still stand in its released
 * text, or traces of the markup that holds them. Empty where the text is clean.
 */
export function survivors(draft: Draft, released: string): readonly string[] {
  const text = flat(released);
  const inside = draft.blocks.flatMap(({ block }) =>
    block.marks.flatMap(({ kind, target }) => (kind === 'comment' || kind === 'citation' ? [target] : [])),
  );
  const { classification, bibliographie } = draft.frontMatter;
  const remarks = [
    ...inside,
    ...comments(draft.text),
    ...draft.directives.map(({ reason }) => reason),
    classification,
    bibliographie,
  ];
  const words = remarks.flatMap((remark) =>
    remark && flat(remark).length >= 6 && text.includes(flat(remark)) ? [remark.trim()] : [],
  );
  const markup = [...released.matchAll(/<!--|-->|\[\^|\[@|@[a-z]+\d{4}|sourcier-ignor\w*/gi)].map(([trace]) => trace);
  return [...new Set([...words, ...markup])];
}

function comments(text: string): readonly string[] {
  const found: string[] = [];
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', at + 4)) {
    const end = text.indexOf('-->', at + 4);
    found.push(text.slice(at + 4, end < 0 ? undefined : end));
    if (end < 0) break;
  }
  return found;
}

function flat(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}
