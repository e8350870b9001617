import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Manner, Output, Problem, Summary } from '../../core/output/output.ts';
import { outputs } from '../../core/output/outputs.ts';
import type { Wanted } from './checkOptions.ts';
import type { Io } from './io.ts';
import { messages } from './messages.ts';

/** The reports of a run, written as the drafts come. */
export interface Reports {
  /** Writes the pieces of a draft, for each report in order. */
  readonly add: (pieces: readonly (readonly string[])[]) => void;
  /** Ends the reports; returns what could not be written. */
  readonly close: (summary: Summary) => readonly Problem[];
}

/** Opens all reports that are wanted. A file that cannot be written is told at the end; the other reports are written all the same. */
export function openReports(wanted: readonly Wanted[], manner: Manner, io: Io): Reports {
  const problems: Problem[] = [];
  const writers = wanted.map(({ output, file }) => {
    const own = file === undefined ? manner : { ...manner, color: false };
    const write = file === undefined ? { text: io.stdout, end: () => {} } : fileWriter(file, io.cwd, problems);
    return reportWriter(outputs[output], own, write);
  });
  return {
    add: (pieces) => {
      for (const [index, writer] of writers.entries()) writer.add(pieces[index] ?? []);
    },
    close: (summary) => {
      for (const writer of writers) writer.close(summary);
      return problems;
    },
  };
}

interface Sink {
  readonly text: (text: string) => void;
  readonly end: () => void;
}

function reportWriter(output: Output, manner: Manner, sink: Sink) {
  let count = 0;
  sink.text(output.open(manner));
  return {
    add(pieces: readonly string[]) {
      for (const piece of pieces) {
        if (count < (output.most ?? Number.POSITIVE_INFINITY)) sink.text(count > 0 ? output.between + piece : piece);
        count++;
      }
    },
    close(summary: Summary) {
      const omitted = Math.max(0, count - (output.most ?? Number.POSITIVE_INFINITY));
      sink.text(output.close(summary, manner, omitted));
      sink.end();
    },
  };
}

function fileWriter(file: string, cwd: string, problems: Problem[]): Sink {
  const target = resolve(cwd, file);
  const failed = (error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
    problems.push({ path: file.replaceAll('\\', '/'), text: messages.cannotWrite(code) });
  };
  let open: number | undefined;
  try {
    mkdirSync(dirname(target), { recursive: true });
    open = openSync(target, 'w');
  } catch (error) {
    failed(error);
  }
  return {
    text(text) {
      if (open === undefined || text === '') return;
      try {
        writeFileSync(open, text);
      } catch (error) {
        failed(error);
        open = undefined;
      }
    },
    end() {
      if (open !== undefined) closeSync(open);
      open = undefined;
    },
  };
}
