import { type DefaultTreeAdapterMap, parse } from 'parse5';

/** The text of a page of HTML as a reader sees it: a line for each block, nothing of scripts, styles and navigation. */
export function htmlText(html: string): string {
  let text = '';
  // A stack of our own: pages nest deeper than a stack of calls may.
  const stack: (Node | string)[] = [parse(html)];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') text += node;
    else if (node.nodeName === '#text' && 'value' in node) text += node.value.replace(/[ \t\r\n\f]+/g, ' ');
    else if ('childNodes' in node && !hidden.has(node.nodeName)) {
      const isBlock = blocks.has(node.nodeName);
      if (isBlock) stack.push('\n');
      for (let index = node.childNodes.length - 1; index >= 0; index--) {
        const child = node.childNodes[index];
        if (child) stack.push(child);
      }
      if (isBlock) stack.push('\n');
    }
  }
  return text.replace(/[ \t]*\n[ \t\n]*/g, '\n').trim();
}

type Node = DefaultTreeAdapterMap['node'];

const hidden = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'head', 'nav', 'iframe', 'select', 'button']);

const blocks = new Set(
  (
    'address article aside blockquote br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main ol p pre section summary table td th tr ul'
  ).split(' '),
);
