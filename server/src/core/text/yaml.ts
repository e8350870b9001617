import { type Event, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import type { Span } from './span.ts';

/** A value of a YAML text, with its place. Plain scalars are read by the JSON-like rules of YAML 1.2; a date stays the text it is. */
export type YamlNode =
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null; readonly text: string; readonly span: Span }
  | { readonly kind: 'list'; readonly items: readonly YamlNode[]; readonly span: Span }
  | { readonly kind: 'map'; readonly entries: readonly YamlEntry[]; readonly span: Span };

/** A key of a mapping and its value; equal keys are all listed. */
export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
}

/** Why a YAML text could not be read, and where; `detail` is the parser's own sentence, in English. */
export interface YamlProblem {
  readonly id: 'broken' | 'anchor' | 'several';
  readonly at: number;
  readonly detail: string;
}

/** Reads a YAML text of one document. Anchors, aliases and tags are refused: what people write here needs none, and bombs are made of them. */
export function readYaml(text: string): { readonly root?: YamlNode; readonly problem?: YamlProblem } {
  let events: Event[];
  try {
    events = parseEvents(text, {});
  } catch (error) {
    // Whatever the parser throws is about the text; an exception of its own says where.
    const at = error instanceof YAMLException ? (error.mark?.position ?? 0) : 0;
    const detail = error instanceof YAMLException ? error.reason : String(error);
    return { problem: { id: 'broken', at: Math.min(at, text.length), detail } };
  }
  const refused = refusal(events);
  if (refused) return { problem: refused };
  const root = nodes(text, events);
  return root ? { root } : {};
}

/** The value of a node as plain JavaScript: maps become objects without prototype, of equal keys the last counts. */
export function plain(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  const object: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.entries) object[key] = plain(value);
  return object;
}

/** The value of a key of a mapping; undefined where the node is none or has no such key. */
export function entryOf(node: YamlNode, key: string): YamlEntry | undefined {
  return node.kind === 'map' ? node.entries.findLast((entry) => entry.key === key) : undefined;
}

function refusal(events: readonly Event[]): YamlProblem | undefined {
  let documents = 0;
  for (const event of events) {
    if (event.type === 1 && ++documents > 1) return { id: 'several', at: 0, detail: 'more than one document' };
    if (event.type === 5) return { id: 'anchor', at: event.anchorStart, detail: 'alias' };
    if (event.type === 2 || event.type === 3 || event.type === 4) {
      if (event.anchorStart >= 0) return { id: 'anchor', at: event.anchorStart, detail: 'anchor' };
      if (event.tagStart >= 0) return { id: 'anchor', at: event.tagStart, detail: 'tag' };
    }
  }
  return undefined;
}

type Open =
  | { readonly kind: 'list'; readonly start: number; readonly items: YamlNode[] }
  | { readonly kind: 'map'; readonly start: number; readonly entries: YamlEntry[]; key: YamlNode | undefined };

/** Builds the tree without recursion: the parser bounds the depth, the stack is ours. */
function nodes(text: string, events: readonly Event[]): YamlNode | undefined {
  const stack: Open[] = [];
  let root: YamlNode | undefined;
  let end = 0;
  const give = (node: YamlNode): void => {
    end = Math.max(end, node.span.end);
    const open = stack.at(-1);
    if (!open) root = node;
    else if (open.kind === 'list') open.items.push(node);
    else if (!open.key) open.key = node;
    else {
      open.entries.push({ key: keyText(open.key), keySpan: open.key.span, value: node });
      open.key = undefined;
    }
  };
  for (const event of events) {
    if (event.type === 2) stack.push({ kind: 'list', start: event.start, items: [] });
    else if (event.type === 3) stack.push({ kind: 'map', start: event.start, entries: [], key: undefined });
    else if (event.type === 4) give(scalar(text, event, end));
    else if (event.type === 6) {
      const open = stack.pop();
      if (open?.kind === 'list')
        give({ kind: 'list', items: open.items, span: { start: open.start, end: Math.max(open.start, end) } });
      else if (open) give({ kind: 'map', entries: open.entries, span: { start: open.start, end: Math.max(open.start, end) } });
    }
  }
  return root;
}

function keyText(node: YamlNode): string {
  return node.kind === 'scalar' ? node.text : JSON.stringify(plain(node));
}

function scalar(source: string, event: Extract<Event, { type: 4 }>, before: number): YamlNode {
  if (event.valueStart < 0) {
    // Nothing stands where a value could: its place is right after the colon.
    const at = Math.min(source.length, before + (/^\s*:/.exec(source.slice(before, before + 20))?.[0].length ?? 0));
    return { kind: 'scalar', value: null, text: '', span: { start: at, end: at } };
  }
  const text = getScalarValue(source, event);
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  return {
    kind: 'scalar',
    value: event.style === SCALAR_STYLE.PLAIN ? plainValue(text) : text,
    text,
    span: { start: event.valueStart - (quoted ? 1 : 0), end: event.valueEnd + (quoted ? 1 : 0) },
  };
}

/** The core schema of YAML 1.2, section 10.3.2, without octal and hexadecimal numbers. */
function plainValue(text: string): string | number | boolean | null {
  if (/^(?:~|null|Null|NULL|)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text)) return Number(text);
  return text;
}
