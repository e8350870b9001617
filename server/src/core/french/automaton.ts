import { asText } from './sections.ts';

/**
 * Edge 0 stands for « no edge ». `letters` holds a number in the alphabet, its high bit marks the last edge of a node. `targets` and `outcomes` are
 * in planes, all low bytes first: so they are packed best, and the file is read where it lies.
 */
export interface Automaton {
  readonly letters: Uint8Array;
  readonly targets: Uint8Array;
  readonly outcomes: Uint8Array;
  /** The edges of the root by their letter: most have fifty neighbours there. */
  readonly first: Uint32Array;
  readonly codes: Uint8Array;
  readonly variants: ReadonlyMap<number, readonly number[]>;
  readonly alphabet: string;
}

/** Reads the sections of the automaton; one without edges where they are missing or do not fit together. */
export function readAutomaton(sections: ReadonlyMap<string, Uint8Array>): Automaton {
  const read = sections.get('LETT') ?? none;
  const targets = sections.get('TARG') ?? none;
  const outcomes = sections.get('OUTC') ?? none;
  const letters = targets.length === read.length * 3 && outcomes.length === read.length * 2 ? read : none;
  const alphabet = asText(sections.get('ALPH') ?? none);
  const codes = new Uint8Array(0x300);
  for (let at = 0; at < alphabet.length; at++) codes[alphabet.charCodeAt(at)] = at + 1;
  const first = new Uint32Array(0x80);
  for (let edge = 1; edge < letters.length; edge++) {
    first[(letters[edge] ?? 0) & letterOf] = edge;
    if ((letters[edge] ?? 0) & lastEdge) break;
  }
  return { letters, targets, outcomes, first, codes, variants: variantsOf(alphabet), alphabet };
}

/** The class of a form, 0 where the automaton does not hold it. */
export function walk(automaton: Automaton, form: string): number {
  const { letters, first, codes } = automaton;
  if (form === '') return 0;
  let edge = first[codes[form.charCodeAt(0)] ?? 0] ?? 0;
  if (edge === 0) return 0;
  for (let at = 1; at < form.length; at++) {
    const code = codes[form.charCodeAt(at)] ?? 0;
    edge = targetOf(automaton, edge);
    if (code === 0 || edge === 0) return 0;
    let letter = letters[edge] ?? lastEdge;
    while ((letter & letterOf) !== code) {
      if (letter & lastEdge) return 0;
      letter = letters[++edge] ?? lastEdge;
    }
  }
  return outcomeOf(automaton, edge);
}

/**
 * The first form that differs from this one by accents alone: depth first, the letter as written before its accented ones. The count of steps is
 * bounded so that no text is slow.
 */
export function findAccented(automaton: Automaton, form: string): string | undefined {
  const { letters, codes, variants, alphabet } = automaton;
  let steps = 2000;
  const search = (at: number, edge: number, spelled: string): string | undefined => {
    if (edge === 0 || --steps < 0) return undefined;
    for (const code of variants.get(codes[form.charCodeAt(at)] ?? 0) ?? []) {
      let here = edge;
      while (((letters[here] ?? lastEdge) & letterOf) !== code && !((letters[here] ?? lastEdge) & lastEdge)) here++;
      if (((letters[here] ?? lastEdge) & letterOf) !== code) continue;
      const longer = spelled + alphabet.charAt(code - 1);
      if (at === form.length - 1) {
        if (outcomeOf(automaton, here)) return longer;
        continue;
      }
      const found = search(at + 1, targetOf(automaton, here), longer);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return form.length > 0 && form.length < 40 ? search(0, automaton.letters.length > 1 ? 1 : 0, '') : undefined;
}

const none = new Uint8Array(0);
const lastEdge = 0x80;
const letterOf = 0x7f;

function targetOf({ letters: { length }, targets }: Automaton, edge: number): number {
  return (targets[edge] ?? 0) | ((targets[length + edge] ?? 0) << 8) | ((targets[2 * length + edge] ?? 0) << 16);
}

function outcomeOf({ letters: { length }, outcomes }: Automaton, edge: number): number {
  return (outcomes[edge] ?? 0) | ((outcomes[length + edge] ?? 0) << 8);
}

/** For each letter of the alphabet, the letters that are the same without accent, itself first. */
function variantsOf(alphabet: string): ReadonlyMap<number, readonly number[]> {
  const byBase = new Map<string, number[]>();
  const base = (letter: string) => letter.normalize('NFD').charAt(0);
  [...alphabet].forEach((letter, index) => {
    const same = byBase.get(base(letter));
    if (same) same.push(index + 1);
    else byBase.set(base(letter), [index + 1]);
  });
  return new Map(
    [...alphabet].map((letter, index) => {
      const own = index + 1;
      return [own, [own, ...(byBase.get(base(letter)) ?? []).filter((other) => other !== own)]];
    }),
  );
}
