import type { Entry } from './term.ts';
import { type Plain, recordOf, type WrittenGlossary } from './writeRecord.ts';

/** Writes entries as the YAML that people edit and review: one field a line, short lists in one. */
export function writeYaml(entries: readonly Entry[]): WrittenGlossary {
  return { text: entries.length === 0 ? '[]\n' : entries.map(yamlEntry).join(''), losses: [] };
}

/** One entry of a YAML list, at its outer level, ending with a line break. */
export function yamlEntry(entry: Entry): string {
  const lines = Object.entries(recordOf(entry)).flatMap(([key, value]) => field(key, value, 2));
  return `- ${lines.join('\n').slice(2)}\n`;
}

/** Writes entries as JSON, with the same fields. */
export function writeJson(entries: readonly Entry[]): WrittenGlossary {
  return { text: `${JSON.stringify(entries.map(recordOf), null, 2)}\n`, losses: [] };
}

/** A text as a YAML scalar: bare where nothing in it could be taken for something else. */
export function yamlText(text: string, inList = false): string {
  const bare =
    /^[\p{L}\p{N}(][^\u0000-\u001f\u007f-\u009f\ufeff\u2028\u2029]*$/u.test(text) &&
    !/: |:$| #|\s$|^(?:true|false|null|yes|no|on|off|y|n)$|^[\d.+-][\d.,:_eExX+-]*$|^0[xo]/iu.test(text) &&
    !(inList && /[,[\]{}]/.test(text));
  if (bare) return text;
  return /[\u0000-\u001f\u007f-\u009f\ufeff\u2028\u2029]/u.test(text) ? escaped(text) : `'${text.replaceAll("'", "''")}'`;
}

function escaped(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\ufeff\u2028\u2029]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function field(key: string, value: Plain, indent: number): readonly string[] {
  const margin = ' '.repeat(indent);
  if (typeof value === 'string') return [`${margin}${key}: ${yamlText(value)}`];
  const inline = flow(value);
  const nested = key === 'a_eviter' || key === 'source' || key === 'limites' || inline.length + key.length + indent > 130;
  if (!nested || Object.keys(value).length === 0) return [`${margin}${key}: ${inline}`];
  if (!isList(value))
    return [`${margin}${key}:`, ...Object.entries(value).flatMap(([name, inner]) => field(name, inner, indent + 2))];
  return [`${margin}${key}:`, ...value.flatMap((item) => listItem(item, indent + 2))];
}

function listItem(item: Plain, indent: number): readonly string[] {
  const margin = ' '.repeat(indent);
  if (typeof item === 'string' || isList(item)) return [`${margin}- ${flow(item)}`];
  const [first = '', ...rest] = Object.entries(item).flatMap(([name, inner]) => field(name, inner, indent + 2));
  return [`${margin}- ${first.trimStart()}`, ...rest];
}

function flow(value: Plain): string {
  if (typeof value === 'string') return yamlText(value, true);
  if (isList(value)) return `[${value.map(flow).join(', ')}]`;
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${flow(inner)}`)
    .join(', ')} }`;
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}
