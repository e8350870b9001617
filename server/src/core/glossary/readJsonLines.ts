import type { Span } from '../text/span.ts';
import { type GlossaryProblem, largestGlossary } from './problem.ts';
import { type ReadValue, readYaml, tooLarge } from './readYaml.ts';
import type { Value } from './value.ts';

/** Reads a text that holds one JSON value a line (JSON Lines) as a list of them. A line that cannot be read is told, and the others stay. At most 5 MB. */
export function readJsonLines(text: string, file: string): ReadValue {
  if (text.length > largestGlossary) return { problems: [tooLarge(file)] };
  const items: Value[] = [];
  const problems: GlossaryProblem[] = [];
  for (const line of text.matchAll(/[^\r\n]*\S[^\r\n]*/g)) {
    const read = readYaml(line[0], file);
    const by = line.index;
    if (read.value) items.push(moved(read.value, by));
    problems.push(...read.problems.map((problem) => ({ ...problem, span: movedSpan(problem.span, by) })));
  }
  return { value: { kind: 'list', items, span: { start: 0, end: text.length } }, problems };
}

function moved<T extends Value>(value: T, by: number): T;
function moved(value: Value, by: number): Value {
  const span = movedSpan(value.span, by);
  if (value.kind === 'scalar') return { ...value, span };
  if (value.kind === 'list') return { ...value, span, items: value.items.map((item) => moved(item, by)) };
  return {
    ...value,
    span,
    fields: value.fields.map(({ key, value: inner }) => ({ key: moved(key, by), value: moved(inner, by) })),
  };
}

function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
