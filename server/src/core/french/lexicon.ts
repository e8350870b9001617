import { type Automaton, findAccented, readAutomaton, walk } from './automaton.ts';
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
  return new Dictionary(sections);
}

/** A class, so that what the engine made fast for one lexicon serves the next. */
class Dictionary implements Lexicon {
  private readonly sections: () => ReadonlyMap<string, Uint8Array>;
  private automaton: Automaton | undefined = undefined;
  private paradigms: Paradigms | undefined = undefined;

  constructor(sections: () => ReadonlyMap<string, Uint8Array>) {
    this.sections = sections;
  }

  classOf(form: string): number {
    this.automaton ??= readAutomaton(this.sections());
    return walk(this.automaton, form);
  }

  packedOf(formClass: number): readonly number[] {
    return this.classAt(formClass).packed;
  }

  lemmaOf(form: string, formClass: number, index: number): string {
    const number = this.classAt(formClass).rules[index];
    const rule = number === undefined ? undefined : this.paradigms?.rules[number];
    return rule ? form.slice(0, form.length - rule.strip) + rule.add : form;
  }

  analyses(form: string): readonly Analysis[] {
    const formClass = this.classOf(form);
    return this.packedOf(formClass).map((packed, index) => unpack(packed, this.lemmaOf(form, formClass, index)));
  }

  accented(form: string): string | undefined {
    this.automaton ??= readAutomaton(this.sections());
    return findAccented(this.automaton, form);
  }

  private classAt(formClass: number): FormClass {
    this.paradigms ??= readParadigms(this.sections());
    const { starts, classes, view } = this.paradigms;
    const start = starts[formClass];
    if (start === undefined || formClass === 0) return unknown;
    const read = classes[formClass] ?? readClass(view, start);
    classes[formClass] = read;
    return read;
  }
}

const none = new Uint8Array(0);

interface FormClass {
  readonly packed: readonly number[];
  readonly rules: readonly number[];
}

interface Paradigms {
  readonly view: DataView;
  /** Where each class stands. */
  readonly starts: readonly number[];
  /** The classes that were asked for. */
  readonly classes: (FormClass | undefined)[];
  /** How many letters to take off a form, and what to put on, for its lemma. */
  readonly rules: readonly { readonly strip: number; readonly add: string }[];
}

const unknown: FormClass = { packed: [], rules: [] };

/** A class is a count and as many pairs of a packed analysis (32 bits) and a rule (16 bits); it is read when first asked. */
function readParadigms(sections: ReadonlyMap<string, Uint8Array>): Paradigms {
  const bytes = sections.get('CLAS') ?? none;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = [0];
  for (let at = 0; at < bytes.length; ) {
    const next = at + 1 + (bytes[at] ?? 0) * 6;
    if (next > bytes.length) break;
    starts.push(at);
    at = next;
  }
  return {
    view,
    starts,
    classes: starts.map(() => undefined),
    rules: asText(sections.get('RULE') ?? none)
      .split('\n')
      .map((line) => ({ strip: line.charCodeAt(0) - 48 || 0, add: line.slice(1) })),
  };
}

function readClass(view: DataView, start: number): FormClass {
  const packed: number[] = [];
  const rules: number[] = [];
  const end = start + 1 + view.getUint8(start) * 6;
  for (let at = start + 1; at < end; at += 6) {
    packed.push(view.getUint32(at, true));
    rules.push(view.getUint16(at + 4, true));
  }
  return { packed, rules };
}
