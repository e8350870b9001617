import { type Atoms, atomsOf } from './atoms.ts';
import { type Form, formsOf } from './forms.ts';
import { createNumberRow } from './numberRow.ts';
import { createSteps } from './steps.ts';
import type { Entry } from './term.ts';

/**
 * All forms of all terms by their atoms. Nodes are numbers, 1 is the root and 0 nowhere. Forms are numbered too, those of an entry follow each other and are
 * made again when one of them is met: of a large glossary most never are.
 */
export interface Trie {
  readonly formCount: number;
  /** The node behind another over an atom, 0 where no form goes on so. */
  step(node: number, key: string): number;
  /** Whether forms end at a node. */
  hasEnding(node: number): boolean;
  /** What ends at a node, in the order of the glossary. */
  endingsAt(node: number): readonly Ending[];
}

/** A form that ends at a node; `apart` where it got there in one of its looser writings. */
export interface Ending {
  readonly form: Form;
  readonly apart: boolean;
}

/** The root of every trie. */
export const root = 1;

/** A trie as numbers and words alone, which load faster than they are made. */
export interface TrieTables {
  readonly keys: readonly string[];
  readonly steps: Int32Array;
  readonly firstForm: Int32Array;
  readonly firstEnding: Int32Array;
  readonly nextEnding: Int32Array;
  readonly endingForm: Int32Array;
  readonly formCount: number;
}

/** Puts all forms of the entries into tables. */
export function trieTables(entries: readonly Entry[]): TrieTables {
  const ids = new Map<string, number>();
  const steps = createSteps();
  const [firstForm, firstEnding, nextEnding, endingForm] = [
    createNumberRow(),
    createNumberRow(),
    createNumberRow(),
    createNumberRow(),
  ];
  let nodes = root;
  let endings = 0;
  let formCount = 0;

  function add(keys: readonly string[], form: number, apart: boolean): void {
    let node = root;
    for (const key of keys) {
      let id = ids.get(key);
      if (id === undefined) {
        id = ids.size + 1;
        ids.set(key, id);
      }
      let next = steps.get(node, id);
      if (next === 0) {
        next = ++nodes;
        steps.set(node, id, next);
      }
      node = next;
    }
    endings++;
    nextEnding.set(endings, firstEnding.get(node));
    endingForm.set(endings, form * 2 + (apart ? 1 : 0));
    firstEnding.set(node, endings);
  }

  for (const [place, entry] of entries.entries()) {
    firstForm.set(place, formCount);
    for (const form of formsOf(entry)) {
      const split = atomsOf(form.text);
      if (split.keys.length > 0) {
        add(split.keys, formCount, false);
        for (const keys of looserKeys(form, split)) add(keys, formCount, true);
      }
      formCount++;
    }
  }
  return {
    keys: [...ids.keys()],
    steps: steps.all(),
    firstForm: firstForm.all(),
    firstEnding: firstEnding.all(),
    nextEnding: nextEnding.all(),
    endingForm: endingForm.all(),
    formCount,
  };
}

/** The trie of the entries whose tables these are. */
export function trieOf(entries: readonly Entry[], tables: TrieTables): Trie {
  const ids = new Map(tables.keys.map((key, index) => [key, index + 1]));
  const steps = createSteps(tables.steps);
  const { firstForm, firstEnding, nextEnding, endingForm, formCount } = tables;
  const formsMet = new Map<number, readonly Form[]>();

  function formAt(number: number): Form | undefined {
    const place = lastAtMost(firstForm, number);
    let own = formsMet.get(place);
    if (!own) {
      const entry = entries[place];
      own = entry ? formsOf(entry) : [];
      formsMet.set(place, own);
    }
    return own[number - (firstForm[place] ?? 0)];
  }

  return {
    formCount,
    step(node, key) {
      const id = ids.get(key);
      return id === undefined ? 0 : steps.get(node, id);
    },
    hasEnding: (node) => (firstEnding[node] ?? 0) !== 0,
    endingsAt(node) {
      const there: Ending[] = [];
      for (let ending = firstEnding[node] ?? 0; ending !== 0; ending = nextEnding[ending] ?? 0) {
        const packed = endingForm[ending] ?? 0;
        const form = formAt(packed >> 1);
        if (form) there.push({ form, apart: (packed & 1) === 1 });
      }
      return there.reverse();
    },
  };
}

/** What stands between two atoms, made comparable: a space for all white space, one hyphen, one apostrophe; the rest as it is. */
export function gapOf(gap: string): string {
  if (/^\s+$/u.test(gap)) return /\n\s*\n/.test(gap) ? '\n' : ' ';
  if (gap === '\u2010' || gap === '\u2011' || gap === '\u00ad') return '-';
  return gap.replace(/[’ʼ]/gu, "'").replace(/[\s\u00a0\u202f]+/gu, ' ');
}

/** Other ways of writing a form: « startup » for « start-up », « cyber-attaque » for « cyberattaque ». */
function looserKeys(form: Form, { keys, starts, ends }: Atoms): readonly (readonly string[])[] {
  const [first, second] = keys;
  if (keys.length === 2 && first && second) {
    const gap = gapOf(form.text.slice(ends[0], starts[1]));
    const long = first.length >= 3 && second.length >= 3;
    return gap === '-' || (gap === ' ' && long && form.role.kind === 'discouraged') ? [[first + second]] : [];
  }
  if (keys.length === 1 && first?.startsWith('cyber') && first.length > 8) return [['cyber', first.slice(5)]];
  return [];
}

/** The place of the last number that is not above another, in numbers that rise. */
function lastAtMost(rising: Int32Array, number: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rising[middle] ?? 0) <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}
