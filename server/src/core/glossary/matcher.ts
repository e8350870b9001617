import type { Span } from '../text/span.ts';
import { type Atoms, atomsOf, foldedAtom, isAtomUnit, isPluralOf } from './atoms.ts';
import { type Form, isAcronymLike } from './forms.ts';
import type { Entry, Glossary } from './term.ts';
import { gapOf, root, type TrieTables, trieOf, trieTables } from './trie.ts';

/** A place where a form of the glossary stands, as far as letters tell. */
export interface Candidate extends Span {
  readonly form: Form;
  /** Whether the text has a plural where the form has none. */
  readonly plural: boolean;
  /** Whether the very letters of the glossary stand there, accents and all. */
  readonly literal: boolean;
  readonly exactCase: boolean;
  /** 0 as written in the glossary, 1 with another hyphen, space or plural, 2 written solid or apart. */
  readonly distance: 0 | 1 | 2;
  /** The atoms of the text, `from` inside, `to` outside. */
  readonly from: number;
  readonly to: number;
}

/** All terms of a glossary, ready to be looked for in one pass. */
export interface Matcher {
  readonly formCount: number;
  /**
   * Finds the uses in a text, from left to right, none overlapping: at each place the longest candidate that `accept` takes, the one closest to
   * the glossary's own writing where several are as long.
   */
  find(text: string, accept?: (candidate: Candidate, atoms: Atoms) => boolean): readonly Candidate[];
}

const known = new WeakMap<Glossary, Matcher>();

/** The matcher of a glossary; it is compiled when first asked for and lives as long as the glossary. */
export function matcherOf(glossary: Glossary): Matcher {
  let matcher = known.get(glossary);
  if (!matcher) {
    matcher = compile(glossary.entries, trieTables(glossary.entries));
    known.set(glossary, matcher);
  }
  return matcher;
}

/** Gives a glossary the matcher of tables that were made of it before, so that none is compiled. */
export function prepareMatcher(glossary: Glossary, tables: TrieTables): void {
  known.set(glossary, compile(glossary.entries, tables));
}

/** A form as the matcher compares it: its atoms, and what stands between, before and behind them. */
interface Pattern {
  readonly form: Form;
  readonly atoms: readonly string[];
  readonly gaps: readonly string[];
  readonly head: string;
  readonly tail: string;
  readonly exactCase: boolean;
}

function compile(entries: readonly Entry[], tables: TrieTables): Matcher {
  const trie = trieOf(entries, tables);
  const patterns = new Map<Form, Pattern>();

  /** What a form is compared by, made when it is first met: most forms of a large glossary never are. */
  function patternOf(form: Form): Pattern {
    let pattern = patterns.get(form);
    if (!pattern) {
      pattern = patternFor(form);
      patterns.set(form, pattern);
    }
    return pattern;
  }

  function find(text: string, accept?: (candidate: Candidate, atoms: Atoms) => boolean): readonly Candidate[] {
    if (trie.formCount === 0) return [];
    const atoms = atomsOf(text);
    const count = atoms.keys.length;
    const found: Candidate[] = [];
    let from = 0;
    while (from < count) {
      const use = useAt(text, atoms, from, accept);
      if (use) found.push(use);
      from = use ? use.to : from + 1;
    }
    return found;
  }

  function useAt(
    text: string,
    atoms: Atoms,
    from: number,
    accept?: (candidate: Candidate, atoms: Atoms) => boolean,
  ): Candidate | undefined {
    let node = trie.step(root, atoms.keys[from] ?? '');
    if (node === 0) return undefined;
    const reached: { readonly to: number; readonly node: number }[] = [];
    for (let to = from + 1; node !== 0; to++) {
      if (trie.hasEnding(node)) reached.push({ to, node });
      node = trie.step(node, atoms.keys[to] ?? '');
    }
    for (const { to, node: there } of reached.reverse()) {
      const candidates = trie
        .endingsAt(there)
        .map(({ form, apart }) => candidateOf(text, atoms, from, to, patternOf(form), apart))
        .filter((candidate) => candidate !== undefined)
        .sort((a, b) => literalness(b) - literalness(a) || a.distance - b.distance || rank(a) - rank(b));
      const taken = candidates.find((candidate) => !accept || accept(candidate, atoms));
      if (taken) return taken;
    }
    return undefined;
  }

  return { formCount: trie.formCount, find };
}

function patternFor(form: Form): Pattern {
  const { text, role } = form;
  const { starts, ends } = atomsOf(text);
  const acronym = isAcronymLike(text);
  return {
    form,
    atoms: starts.map((start, index) => foldedAtom(text, start, ends[index])),
    gaps: ends.slice(0, -1).map((end, index) => gapOf(text.slice(end, starts[index + 1]))),
    head: text.slice(0, starts[0]),
    tail: text.slice(ends.at(-1)),
    exactCase: (role.kind === 'discouraged' && role.discouraged.exactCase === true) || acronym,
  };
}

function candidateOf(
  text: string,
  atoms: Atoms,
  from: number,
  to: number,
  pattern: Pattern,
  apart: boolean,
): Candidate | undefined {
  const start = (atoms.starts[from] ?? 0) - pattern.head.length;
  const end = (atoms.ends[to - 1] ?? 0) + pattern.tail.length;
  if (pattern.head && text.slice(start, atoms.starts[from]) !== pattern.head) return undefined;
  if (pattern.tail && text.slice(atoms.ends[to - 1], end) !== pattern.tail) return undefined;
  const compared = apart ? apartDistance(text, atoms, from, to, pattern) : distance(text, atoms, from, pattern);
  if (!compared || !stands(text, start, end)) return undefined;
  if (pattern.exactCase && !sameCase(text, start, text.slice(start, end), pattern.form.text)) return undefined;
  const literal = isLiteral(text.slice(start, end), pattern);
  return { start, end, form: pattern.form, literal, exactCase: pattern.exactCase, ...compared, from, to };
}

function distance(
  text: string,
  atoms: Atoms,
  from: number,
  pattern: Pattern,
): Pick<Candidate, 'distance' | 'plural'> | undefined {
  let far: 0 | 1 = 0;
  let plural = false;
  for (let index = 0; index < pattern.atoms.length; index++) {
    const wanted = pattern.atoms[index] ?? '';
    const there = foldedAtom(text, atoms.starts[from + index], atoms.ends[from + index]);
    if (there !== wanted) {
      if (isPluralOf(there, wanted)) plural = true;
      // A term that is given in the plural may stand in the singular, where that is not the very mistake that is looked for.
      else if (pattern.form.role.kind === 'discouraged' || pattern.atoms.length < 2 || !isPluralOf(wanted, there))
        return undefined;
      far = 1;
    }
    if (index + 1 === pattern.atoms.length) continue;
    const wantedGap = pattern.gaps[index];
    const gap = gapOf(text.slice(atoms.ends[from + index], atoms.starts[from + index + 1]));
    if (gap === wantedGap) continue;
    if (!isLooseGap(gap) || !isLooseGap(wantedGap)) return undefined;
    far = 1;
  }
  return { distance: far, plural };
}

function apartDistance(
  text: string,
  atoms: Atoms,
  from: number,
  to: number,
  pattern: Pattern,
): Pick<Candidate, 'distance' | 'plural'> | undefined {
  if (to - from > 1 && !isLooseGap(gapOf(text.slice(atoms.ends[from], atoms.starts[from + 1])))) return undefined;
  let there = '';
  for (let index = from; index < to; index++) there += foldedAtom(text, atoms.starts[index], atoms.ends[index]);
  const wanted = pattern.atoms.join('');
  if (there === wanted) return { distance: 2, plural: false };
  return isPluralOf(there, wanted) ? { distance: 2, plural: true } : undefined;
}

function isLooseGap(gap: string | undefined): boolean {
  return gap === ' ' || gap === '-';
}

function isLiteral(there: string, { form, exactCase }: Pattern): boolean {
  const a = spaced(there);
  const b = spaced(form.text);
  return exactCase ? a === b : a.toLowerCase() === b.toLowerCase();
}

/** Whether the span is no part of a longer word, an address, a path or a tag. */
function stands(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  const behind = text[end] ?? ' ';
  if (/[@_#\\=&]/.test(before) || /[@_\\=]/.test(behind)) return false;
  if (isHyphen(before) && isAtomUnit(text.charCodeAt(start - 2))) return false;
  if (isHyphen(behind) && isAtomUnit(text.charCodeAt(end + 1)) && !clitic.test(text.slice(end + 1, end + 8))) return false;
  if (/['’]/.test(behind) && isAtomUnit(text.charCodeAt(end + 1))) return false;
  if (/[./:]/.test(before) || /[./:]/.test(behind)) return !isAddress(chunkAround(text, start, end));
  return true;
}

function isHyphen(unit: string): boolean {
  return unit === '-' || unit === '\u2010' || unit === '\u2011';
}

const clitic = /^(?:ci|là|t|il|ils|elle|elles|on|je|tu|nous|vous|ce|y|en|même|mêmes)(?!\p{L})/iu;

/** The text around a span up to the next white space, at most 200 units to each side: addresses are no longer where it matters. */
function chunkAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < 200 && !/\s/.test(text[from - 1] ?? ' ')) from--;
  let to = end;
  while (to < text.length && to - end < 200 && !/\s/.test(text[to] ?? ' ')) to++;
  return text.slice(from, to);
}

function isAddress(chunk: string): boolean {
  return /:\/\/|^www\.|[\p{L}\p{N}]\.[a-z]{2,}|\/[^/\s]*\/|@/u.test(chunk);
}

/** Whether a text has the case of a form; at the head of a sentence a first capital is no difference, nor is a heading all in capitals. */
function sameCase(text: string, start: number, there: string, wanted: string): boolean {
  const a = plain(there);
  const b = plain(wanted);
  if (a === b || (a.endsWith('s') && a.slice(0, -1) === b)) return true;
  if (!/\p{Ll}/u.test(wanted) || !opensSentence(text, start)) return false;
  return a.slice(1) === b.slice(1) && a[0] === b[0]?.toUpperCase();
}

function plain(text: string): string {
  return spaced(text).normalize('NFD').replace(/\p{M}/gu, '');
}

function spaced(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .replace(/[’ʼ]/gu, "'")
    .replace(/[\u2010\u2011]/gu, '-');
}

/** Whether an offset is at the head of a text or of a sentence, as far as the signs before it tell. */
export function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?…:;]|\n)[\s\u00a0\u202f«"“(*\-–—•]*$/u.test(text.slice(Math.max(0, start - 12), start));
}

/** The letters of the glossary in the case that it asks for go before the same letters in any case. */
function literalness({ literal, exactCase }: Candidate): number {
  return literal ? (exactCase ? 2 : 1) : 0;
}

/** Of two candidates as close, the preferred form goes first, a discouraged one after the allowed ones; what is only proposed takes nothing from the rest. */
function rank({ form }: Candidate): number {
  return roleRank[form.role.kind] + (form.entry.status === 'proposed' ? 10 : 0);
}

const roleRank = { preferred: 0, allowed: 1, discouraged: 2, acronym: 3, expansion: 4 } as const;
