import { type Analysis, unpack } from './morphology.ts';
import { asText } from './sections.ts';

/** All that the dictionary says of forms. Forms are looked up as written, with straight apostrophes and plain hyphens. */
export interface Lexicon {
  /** The class of a form, 0 where it is not known; forms of one class share their analyses but for the lemma. */
  classOf(form: string): number;
  /** The packed analyses of a class, see `pack`. */
  packedOf(formClass: number): readonly number[];
  /** The lemma of the analysis `index` of a form of this class. */
  lemmaOf(form: string, formClass: number, index: number): string;
  /** All readings of a form. */
  analyses(form: string): readonly Analysis[];
  /** The first form that differs from this one by accents alone (« etats » gives « états »); undefined where there is none. */
  accented(form: string): string | undefined;
}

/** Makes a lexicon of the sections of a data file; it is decoded when first asked, and knows no form where sections are missing. */
export function createLexicon(sections: () => ReadonlyMap<string, Uint8Array>): Lexicon {
  let kept: Automaton | undefined;
  const decoded = (): Automaton => {
    kept ??= decode(sections());
    return kept;
  };
  const classOf = (form: string): number => walk(decoded(), form);
  const packedOf = (formClass: number): readonly number[] => decoded().classes[formClass]?.packed ?? [];
  const lemmaOf = (form: string, formClass: number, index: number): string => {
    const { classes, rules } = decoded();
    const rule = rules[classes[formClass]?.rules[index] ?? -1];
    return rule ? form.slice(0, form.length - rule.strip) + rule.add : form;
  };
  return {
    classOf,
    packedOf,
    lemmaOf,
    analyses(form) {
      const formClass = classOf(form);
      return packedOf(formClass).map((packed, index) => unpack(packed, lemmaOf(form, formClass, index)));
    },
    accented: (form) => findAccented(decoded(), form),
  };
}

interface FormClass {
  readonly packed: readonly number[];
  readonly rules: readonly number[];
}

/** Edge 0 stands for « no edge ». `letter` is a number in the alphabet; its high bit marks the last edge of a node. */
interface Automaton {
  readonly root: number;
  readonly letters: Uint8Array;
  readonly targets: Uint32Array;
  readonly outcomes: Uint16Array;
  readonly codes: Uint8Array;
  readonly variants: ReadonlyMap<number, readonly number[]>;
  readonly alphabet: string;
  readonly classes: readonly FormClass[];
  readonly rules: readonly { readonly strip: number; readonly add: string }[];
}

const none = new Uint8Array(0);

function decode(sections: ReadonlyMap<string, Uint8Array>): Automaton {
  const letters = sections.get('LETT') ?? none;
  const planes = sections.get('TARG') ?? none;
  const outcomePlanes = sections.get('OUTC') ?? none;
  const whole = planes.length === letters.length * 3 && outcomePlanes.length === letters.length * 2;
  const count = whole ? letters.length : 0;
  const targets = new Uint32Array(count);
  const outcomes = new Uint16Array(count);
  for (let at = 0; at < count; at++) {
    targets[at] = (planes[at] ?? 0) | ((planes[count + at] ?? 0) << 8) | ((planes[2 * count + at] ?? 0) << 16);
    outcomes[at] = (outcomePlanes[at] ?? 0) | ((outcomePlanes[count + at] ?? 0) << 8);
  }
  const alphabet = asText(sections.get('ALPH') ?? none);
  const codes = new Uint8Array(0x300);
  for (let at = 0; at < alphabet.length; at++) codes[alphabet.charCodeAt(at)] = at + 1;
  return {
    root: count > 1 ? 1 : 0,
    letters,
    targets,
    outcomes,
    codes,
    variants: variantsOf(alphabet),
    alphabet,
    classes: readClasses(sections.get('CLAS') ?? none),
    rules: asText(sections.get('RULE') ?? none)
      .split('\n')
      .map((line) => ({ strip: line.charCodeAt(0) - 48 || 0, add: line.slice(1) })),
  };
}

/** A class is a count and as many pairs of a packed analysis (32 bits) and a rule (16 bits). */
function readClasses(bytes: Uint8Array): readonly FormClass[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const classes: FormClass[] = [{ packed: [], rules: [] }];
  for (let at = 0; at < bytes.length; ) {
    const count = view.getUint8(at++);
    if (at + count * 6 > bytes.length) break;
    const packed: number[] = [];
    const rules: number[] = [];
    for (let index = 0; index < count; index++, at += 6) {
      packed.push(view.getUint32(at, true));
      rules.push(view.getUint16(at + 4, true));
    }
    classes.push({ packed, rules });
  }
  return classes;
}

function walk({ root, letters, targets, outcomes, codes }: Automaton, form: string): number {
  let edge = root;
  let outcome = 0;
  for (let at = 0; at < form.length; at++) {
    const code = codes[form.charCodeAt(at)] ?? 0;
    if (code === 0 || edge === 0) return 0;
    let letter = letters[edge] ?? 0x80;
    while ((letter & 0x7f) !== code) {
      if (letter & 0x80) return 0;
      letter = letters[++edge] ?? 0x80;
    }
    outcome = outcomes[edge] ?? 0;
    edge = targets[edge] ?? 0;
  }
  return outcome;
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

/** Depth first, the letter as written before its accented ones; the step count is bounded so that no text is slow. */
function findAccented(automaton: Automaton, form: string): string | undefined {
  const { root, letters, targets, outcomes, codes, variants, alphabet } = automaton;
  let steps = 2000;
  const search = (at: number, edge: number, spelled: string): string | undefined => {
    if (edge === 0 || --steps < 0) return undefined;
    for (const code of variants.get(codes[form.charCodeAt(at)] ?? 0) ?? []) {
      let here = edge;
      while (((letters[here] ?? 0x80) & 0x7f) !== code && !((letters[here] ?? 0x80) & 0x80)) here++;
      if (((letters[here] ?? 0x80) & 0x7f) !== code) continue;
      const longer = spelled + alphabet.charAt(code - 1);
      if (at === form.length - 1) {
        if (outcomes[here]) return longer;
        continue;
      }
      const found = search(at + 1, targets[here] ?? 0, longer);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return form.length > 0 && form.length < 40 ? search(0, root, '') : undefined;
}
