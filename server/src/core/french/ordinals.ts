import { readRoman } from './figures.ts';
import { functionWords } from './functionWords.ts';
import { namedNumber } from './labels.ts';
import { readOrdinalWord } from './numerals.ts';
import type { Quantity } from './quantity.ts';
import { type Found, lemmaOf, spanOf } from './quantityParts.ts';
import type { Token } from './token.ts';

/** « 77e session », « troisième », « 21e », « Ve République ». */
export function readOrdinal(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const figures = /^(\d{1,4})(?:er|re|ère|nd|nde|e|es|ème|èmes|eme)$/.exec(token.norm)?.[1];
  const roman = /^([IVXLC]+)(?:er|re|e|ème|ÈME|E|ÈRE|ER|RE)$/.exec(token.text)?.[1];
  const value = figures
    ? Number(figures)
    : roman && !/^(?:VIE|LE|CE|MIRE)$/i.test(token.text)
      ? readRoman(roman)
      : token.kind === 'word'
        ? readOrdinalWord(token.norm)
        : undefined;
  if (value === undefined) return undefined;
  const next = tokens[at + 1];
  // A number in figures is part of the name of what it numbers (« la 77e session »), one in words ranks it.
  const named = figures !== undefined && next?.kind === 'word' && !functionWords.has(next.norm) && next.text.length > 2;
  const to = named ? at + 2 : at + 1;
  const unit =
    next?.kind === 'word' && !functionWords.has(next.norm)
      ? { unit: lemmaOf(next), unitSpan: { start: next.start, end: next.end } }
      : {};
  return {
    quantity: {
      ...spanOf(tokens, at, to),
      value,
      kind: 'ordinal',
      precision: 1,
      approximate: false,
      written: figures ? 'figures' : 'words',
      ...unit,
    },
    to,
  };
}

/** A number that only names, see `namedNumber`. */
export function readName(tokens: readonly Token[], at: number): Found | undefined {
  const value = namedNumber(tokens, at);
  if (value === undefined) return undefined;
  const quantity: Quantity = {
    ...spanOf(tokens, at, at + 1),
    value,
    kind: 'label',
    precision: 1,
    approximate: false,
    written: 'figures',
  };
  return { quantity, to: at + 1 };
}
