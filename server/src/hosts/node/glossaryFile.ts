import { readFileSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { GlossaryProblem, ReadGlossary } from '../../core/glossary/problem.ts';
import { readGlossary } from '../../core/glossary/readGlossary.ts';
import { decodeText } from '../../core/text/decode.ts';
import type { Language } from '../../core/text/language.ts';
import { lineColumnAt, lineStarts } from '../../core/text/lines.ts';
import type { Io } from './io.ts';
import { messages } from './messages.ts';
import { say } from './options.ts';
import { whyNot } from './readDraft.ts';

/** A glossary file, read; `text` is empty for a workbook. */
export interface LoadedGlossary extends ReadGlossary {
  readonly name: string;
  readonly text: string;
}

/** The largest glossary file that is opened, in bytes. */
const largest = 40_000_000;

/** Reads a glossary file; tells why it cannot be, and gives nothing then. */
export function loadGlossary(name: string, io: Io, language: Language): LoadedGlossary | undefined {
  const file = resolve(io.cwd, name);
  const refuse = (why: Parameters<typeof say>[0]): undefined => {
    io.stderr(`${name}: ${say(why, language)}`);
  };
  try {
    const { size } = statSync(file);
    if (size > largest) return refuse(messages.tooLarge((size / 1e6).toFixed(1).replace('.', ','), String(largest / 1e6)));
    const bytes = readFileSync(file);
    if (extname(name).toLowerCase() === '.xlsx') return { ...readGlossary({ name, text: '', bytes }), name, text: '' };
    const decoded = decodeText(bytes);
    if ('problem' in decoded) return refuse(messages.binary);
    const text = decoded.text.replace(/^\ufeff/, '');
    return { ...readGlossary({ name, text }), name, text };
  } catch (error) {
    return refuse(whyNot(error, file));
  }
}

/** How many problems of one kind are shown of a file unless all are asked for. */
const few = 20;

/** Shows what is wrong in a file, each with its line and column; of one kind the first twenty and how many more, or all. */
export function showProblems(
  { name, text, problems }: LoadedGlossary,
  io: Io,
  language: Language,
  more: readonly GlossaryProblem[] = [],
  all = false,
): void {
  const lines = lineStarts(text);
  const counts = new Map<string, number>();
  for (const { id, span, text: said } of [...problems, ...more]) {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    if (!all && count > few) continue;
    const { line, column } = lineColumnAt(lines, span.start);
    io.stdout(`${text === '' ? name : `${name}:${line + 1}:${column + 1}`}: ${said[language]} [${id}]\n`);
  }
  for (const [id, count] of counts) {
    if (all || count <= few) continue;
    const rest = count - few;
    io.stdout(
      language === 'fr'
        ? `${name}: et ${rest} ${rest > 1 ? 'autres' : 'autre'} de cette sorte (--all les montre) [${id}]\n`
        : `${name}: and ${rest} more of this kind (--all shows them) [${id}]\n`,
    );
  }
}

/** « 12 entrées », « 1 entrée ». */
export function entriesCount(count: number, language: Language): string {
  if (language === 'fr') return `${count} ${count > 1 ? 'entrées' : 'entrée'}`;
  return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}
