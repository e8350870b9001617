import type { Tree, TreeFragment } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';

/** Indented lines are prose here: those who write letters indent their paragraphs, and code in them stands between fences. */
const dialect = parser.configure([GFM, { remove: ['IndentedCode'] }]);

/** The syntax tree of a Markdown text: CommonMark with GitHub's tables, tasks, strikethrough and bare addresses, without indented code. */
export function markdownTree(text: string, fragments: readonly TreeFragment[] = []): Tree {
  return dialect.parse(withPlainLineEnds(text), fragments);
}

/** The parser knows line feeds only. Carriage returns give way to units that mean the same, so that offsets hold. */
function withPlainLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n') : text;
}
