import { foldedAtom } from '../glossary/atoms.ts';
import { overlaps, type Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import { type TermUse, termUses } from './termUses.ts';

/** A place where a draft says what an acronym stands for: « l’Union internationale des télécommunications (UIT) ». Spans are in the prose. */
export interface AcronymDefinition extends Span {
  readonly acronym: string;
  readonly acronymSpan: Span;
  readonly expansion: string;
  readonly expansionSpan: Span;
}

/** The places of a block where an acronym is spelled out, as far as its letters are found in order at the heads of the words. */
export const acronymDefinitions = defineAnalysis('acronymDefinitions', ({ block, ask }): readonly AcronymDefinition[] => {
  const { prose } = block;
  if (!prose.includes('(')) return [];
  const known = ask(termUses, block).flatMap((use) => knownDefinition(prose, use) ?? []);
  const spelled = [...expandedFirst(prose), ...acronymFirst(prose)].filter((one) => !known.some((other) => overlaps(one, other)));
  return [...known, ...spelled].sort((a, b) => a.start - b.start);
});

/** Whether the letters of an acronym stand in order at the heads of words; small words may be passed over, others too where letters were taken inside. */
export function spells(acronym: string, expansion: string): boolean {
  const letters = foldedAtom(acronym).replace(/[^a-z]/g, '');
  const words = wordsOf(expansion);
  if (letters.length < 2 || words.length === 0) return false;
  return matchFrom(letters, 0, words, 0);
}

/** A term of the glossary with its acronym in brackets behind it, whatever the letters: « groupe d’experts gouvernementaux (GGE) ». */
function knownDefinition(prose: string, { start, end, form: { entry } }: TermUse): AcronymDefinition | undefined {
  const match = /^[\s\u00a0\u202f»”"]*\(\s*([\p{L}\p{N}&/-]{2,12})\s*[),;]/u.exec(prose.slice(end, end + 20));
  const acronym = match?.[1];
  if (!match || acronym === undefined || !entry.acronyms.some(({ form }) => form === acronym)) return undefined;
  const at = end + match[0].indexOf(acronym);
  return {
    start,
    end: end + match[0].length,
    acronym,
    acronymSpan: { start: at, end: at + acronym.length },
    expansion: prose.slice(start, end),
    expansionSpan: { start, end },
  };
}

interface Piece extends Span {
  readonly folded: string;
  readonly small: boolean;
}

/** « Expansion (ACR) »: of the words before the bracket, the fewest that spell the acronym. */
function* expandedFirst(prose: string): Generator<AcronymDefinition> {
  for (const match of prose.matchAll(/\(\s*(?:(?:le|la|les|l[’'])\s*)?([\p{Lu}][\p{L}\p{N}&/-]{1,11})\s*(?=[),;])/gu)) {
    const acronym = match[1] ?? '';
    if (!isAcronym(acronym)) continue;
    const acronymAt = match.index + match[0].indexOf(acronym);
    const before = prose.slice(Math.max(0, match.index - 160), match.index);
    const from = Math.max(0, match.index - 160);
    if (!/[\p{L}\p{N}»”"][\s\u00a0\u202f»”"]*$/u.test(before)) continue;
    const words = wordsOf(before).filter(({ start }) => !/[.!?;:()]/.test(before.slice(start)));
    const first = shortest(foldedAtom(acronym).replace(/[^a-z]/g, ''), words);
    const last = words.at(-1);
    if (!first || !last) continue;
    const expansionSpan = { start: from + first.start, end: from + last.end };
    yield {
      start: expansionSpan.start,
      end: match.index + match[0].length + 1,
      acronym,
      acronymSpan: { start: acronymAt, end: acronymAt + acronym.length },
      expansion: prose.slice(expansionSpan.start, expansionSpan.end),
      expansionSpan,
    };
  }
}

/** « ACR (expansion) ». */
function* acronymFirst(prose: string): Generator<AcronymDefinition> {
  for (const match of prose.matchAll(/(?<![\p{L}\p{N}-])([\p{Lu}][\p{L}\p{N}&/-]{1,11})[\s\u00a0]\(([^()]{6,140})\)/gu)) {
    const [, acronym = '', inside = ''] = match;
    const expansion =
      inside
        .replace(/^(?:pour|soit)\s+/u, '')
        .split(/[,;:]/u)[0]
        ?.trim() ?? '';
    if (!isAcronym(acronym) || !spells(acronym, expansion)) continue;
    const start = match.index + match[0].lastIndexOf(inside) + inside.indexOf(expansion);
    yield {
      start: match.index,
      end: match.index + match[0].length,
      acronym,
      acronymSpan: { start: match.index, end: match.index + acronym.length },
      expansion,
      expansionSpan: { start, end: start + expansion.length },
    };
  }
}

function isAcronym(text: string): boolean {
  return (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && !/\p{Ll}{2}/u.test(text.slice(1, 3)) && !/^[IVXLC]+$/.test(text);
}

/** The word at which the shortest run to the end begins that spells the letters. */
function shortest(letters: string, words: readonly Piece[]): Piece | undefined {
  for (let from = words.length - 1; from >= Math.max(0, words.length - 16); from--) {
    const first = words[from];
    if (first && !first.small && letters[0] === first.folded[0] && matchFrom(letters, 0, words, from)) return first;
  }
  return undefined;
}

/** Whether the rest of the letters is spelled by the rest of the words, each word giving its head or some of its first letters. */
function matchFrom(letters: string, at: number, words: readonly Piece[], from: number): boolean {
  if (at === letters.length) return words.slice(from).every(({ small }) => small) || from >= words.length;
  const word = words[from];
  if (!word) return false;
  let taken = 0;
  while (taken < 4 && at + taken < letters.length && word.folded[taken] === letters[at + taken]) taken++;
  for (let count = taken; count > 0; count--) {
    if (matchFrom(letters, at + count, words, from + 1)) return true;
  }
  return word.small && matchFrom(letters, at, words, from + 1);
}

function wordsOf(text: string): readonly Piece[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => {
    const folded = foldedAtom(match[0]);
    return { folded, small: smallWords.has(folded), start: match.index, end: match.index + match[0].length };
  });
}

const smallWords = new Set(
  'de du des d l la le les a au aux et en sur pour par dans contre sous avec of the and for on to in'.split(' '),
);
