import { readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Decisions, decisionsName, noDecisions, readDecisions } from '../../core/checker/decisions.ts';
import type { Problem } from '../../core/output/output.ts';
import { regions } from '../../core/output/region.ts';
import { whyNot } from './readDraft.ts';

/** Finds the decisions that stand beside drafts; each file is read once in a run, and what is wrong with it told then. */
export function openDecisions(cwd: string, tell: (problem: Problem) => void): (folder: string) => Decisions {
  const kept = new Map<string, Decisions>();
  return (folder) => {
    let decisions = kept.get(folder);
    if (!decisions) {
      decisions = readFolder(folder, cwd, tell);
      kept.set(folder, decisions);
    }
    return decisions;
  };
}

function readFolder(folder: string, cwd: string, tell: (problem: Problem) => void): Decisions {
  const file = join(folder, decisionsName);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return noDecisions;
  const way = relative(cwd, file);
  const path = way.startsWith('..') ? decisionsName : way.split(sep).join('/');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    tell({ path, text: whyNot(error, file) });
    return noDecisions;
  }
  const { decisions, problems } = readDecisions(text);
  const region = regions(text);
  for (const { span, text: said } of problems) {
    const { startLine: line, startColumn: column } = region(span);
    tell({ path, line, column, text: said });
  }
  return decisions;
}
