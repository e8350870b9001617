import type { ReadGlossary } from './problem.ts';
import { readCsv } from './readCsv.ts';
import { readEntries } from './readEntries.ts';
import { readJsonLines } from './readJsonLines.ts';
import { readTbx } from './readTbx.ts';
import { readXlsx } from './readXlsx.ts';
import { readYaml } from './readYaml.ts';

/** A glossary file as the host hands it over, decoded. */
export interface GlossaryFile {
  /** The path under which it is shown; its ending tells the format. */
  readonly name: string;
  readonly text: string;
  /** The bytes of a workbook, which has no text. */
  readonly bytes?: Uint8Array;
}

/** The endings of glossary files, lower case, with their dots. */
export const glossaryEndings = ['.yml', '.yaml', '.json', '.jsonl', '.csv', '.tsv', '.tbx', '.xml', '.xlsx'] as const;

/** Reads a glossary file in whatever format its name says. */
export function readGlossary({ name, text, bytes }: GlossaryFile): ReadGlossary {
  if (/\.xlsx$/iu.test(name)) return readXlsx(bytes ?? new Uint8Array(0), name);
  if (/\.(?:csv|tsv)$/iu.test(name)) return readCsv(text, name);
  if (/\.(?:tbx|xml)$/iu.test(name)) return readTbx(text, name);
  const { value, problems } = /\.(?:jsonl|ndjson)$/iu.test(name) ? readJsonLines(text, name) : readYaml(text, name);
  if (!value) return { entries: [], problems };
  const read = readEntries(value, name);
  return { ...read, problems: [...problems, ...read.problems] };
}
