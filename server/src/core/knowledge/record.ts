import { readIso } from '../french/calendar.ts';
import { fold } from '../text/fold.ts';
import type { Bilingual } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { YamlNode } from '../text/yaml.ts';

/** Something wrong in a file of facts: an error costs the fact, a warning nothing. */
export interface KnowledgeProblem {
  readonly severity: 'error' | 'warning';
  readonly text: Bilingual;
  /** In the file. */
  readonly span: Span;
  readonly file: string;
}

/** A record of a file, and where to say what is wrong in it. */
export interface FactRecord {
  readonly node: YamlNode;
  readonly file: string;
  readonly problems: KnowledgeProblem[];
}

/** A key as it is compared: without accents and case, its words joined by hyphens (« jusqu’au » is `jusqu-au`). */
export function keyOf(text: string): string {
  return fold(text.normalize('NFC'))
    .trim()
    .replace(/[\s'_-]+/g, '-');
}

/** The value of a key; nothing where the record has none. */
export function field({ node }: FactRecord, key: string): YamlNode | undefined {
  return node.kind === 'map' ? node.entries.findLast((entry) => keyOf(entry.key) === key)?.value : undefined;
}

/** A record inside a record. */
export function within(record: FactRecord, node: YamlNode): FactRecord {
  return { ...record, node };
}

/** A text on one line; nothing where it is empty. */
export function textAt(record: FactRecord, key: string): string | undefined {
  const node = field(record, key);
  if (!node) return undefined;
  if (node.kind === 'scalar') return node.text.trim().replace(/\s+/g, ' ') || undefined;
  report(record, node.span, `« ${key} » : un texte est attendu.`, `“${key}”: a text is expected.`);
  return undefined;
}

/** The texts of a list; a text alone is cut at its bars (« ONU | Nations unies »), as spreadsheets need it. */
export function textsAt(record: FactRecord, key: string): readonly string[] {
  const node = field(record, key);
  if (!node) return [];
  const texts = node.kind === 'list' ? node.items.map((item) => (item.kind === 'scalar' ? item.text : '')) : [];
  if (node.kind === 'scalar') texts.push(...node.text.split('|'));
  if (node.kind === 'map') report(record, node.span, `« ${key} » : une liste est attendue.`, `“${key}”: a list is expected.`);
  return texts.map((text) => text.trim()).filter(Boolean);
}

/** The records of a list of mappings. */
export function recordsAt(record: FactRecord, key: string): readonly FactRecord[] {
  const node = field(record, key);
  return node?.kind === 'list' ? node.items.map((item) => within(record, item)) : [];
}

/** A number; nothing, and a problem, where something else is written. */
export function numberAt(record: FactRecord, key: string): number | undefined {
  const node = field(record, key);
  if (!node) return undefined;
  const value = node.kind === 'scalar' ? Number(node.text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')) : Number.NaN;
  if (Number.isFinite(value) && node.kind === 'scalar' && node.text.trim()) return value;
  report(record, node.span, `« ${key} » : un nombre est attendu.`, `“${key}”: a number is expected.`);
  return undefined;
}

/** A day as `2024-03-07`; nothing, and a problem, where the calendar has none such. */
export function dayAt(record: FactRecord, key: string): string | undefined {
  const text = textAt(record, key);
  return text === undefined ? undefined : checkedDay(record, key, text);
}

/** The days of a list. */
export function daysAt(record: FactRecord, key: string): readonly string[] {
  return textsAt(record, key).flatMap((text) => checkedDay(record, key, text) ?? []);
}

/** Yes or no, in French or English. */
export function truthAt(record: FactRecord, key: string): boolean | undefined {
  const text = textAt(record, key);
  if (text === undefined) return undefined;
  const folded = fold(text);
  if (['oui', 'yes', 'true', 'vrai'].includes(folded)) return true;
  if (['non', 'no', 'false', 'faux'].includes(folded)) return false;
  report(record, field(record, key)?.span, `« ${key} » : « oui » ou « non ».`, `“${key}”: “oui” or “non”.`);
  return undefined;
}

/** Notes what is wrong; without a span it is the whole record. */
export function report(
  record: FactRecord,
  span: Span | undefined,
  fr: string,
  en: string,
  severity: 'error' | 'warning' = 'error',
): void {
  const french = fr.replace(/« /g, '«\u00a0').replace(/ ([»:;!?])/g, '\u00a0$1');
  record.problems.push({ severity, text: { fr: french, en }, span: span ?? record.node.span, file: record.file });
}

function checkedDay(record: FactRecord, key: string, text: string): string | undefined {
  if (text.length === 10 && readIso(text)) return text;
  report(
    record,
    field(record, key)?.span,
    `« ${key} » : « ${text} » n’est pas un jour du calendrier (écrire 2024-03-07).`,
    `“${key}”: “${text}” is no day of the calendar (write 2024-03-07).`,
  );
  return undefined;
}
