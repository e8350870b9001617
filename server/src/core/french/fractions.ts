import { readNumber } from './numbers.ts';
import { readNumeral, readOrdinalWord } from './numerals.ts';
import type { Quantity } from './quantity.ts';
import { type Found, nearness, spanOf } from './quantityParts.ts';
import type { Token } from './token.ts';

/** « un tiers », « les trois quarts », « la moitié », « deux cinquièmes ». */
export function readFraction(tokens: readonly Token[], at: number): Found | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  const before = tokens[at - 1]?.norm ?? '';
  if (first.norm === 'moitié' && /^(?:la|de)$/.test(before)) {
    return { quantity: fraction(tokens, at, at + 1, 0.5, 0.5, 'words'), to: at + 1 };
  }
  const tenths = /^(\d{1,4})\/(\d{1,4})(?:e|es|ème|èmes)$/.exec(first.text);
  const by = Number(tenths?.[2] ?? 0);
  if (by > 0) {
    return { quantity: fraction(tokens, at, at + 1, Number(tenths?.[1]) / by, 1 / by, 'figures'), to: at + 1 };
  }
  const numerator =
    first.kind === 'number' && /^\d{1,2}$/.test(first.text) ? { value: Number(first.text), to: at + 1 } : readNumeral(tokens, at);
  if (!numerator || numerator.value < 1 || numerator.value > 99) return undefined;
  const denominator = tokens[numerator.to];
  const value =
    denominators.get(denominator?.norm ?? '') ??
    readOrdinalWord(/s$/.test(denominator?.norm ?? '') && numerator.value > 1 ? (denominator?.norm ?? '') : '');
  const singular = numerator.value === 1 ? readOrdinalWord(denominator?.norm ?? '') : undefined;
  const parts = value ?? singular;
  if (parts === undefined || parts < 2) return undefined;
  const of = /^d(?:e|u|es|')$/.test(tokens[numerator.to + 1]?.norm ?? '');
  // « un tiers » may be a third party, « un cinquième mandat » is a fifth one.
  if (numerator.value === 1 && !of) return undefined;
  if (denominator?.norm === 'demi' || (value === 4 && tokens[numerator.to + 2]?.norm === 'heure')) return undefined;
  const to = numerator.to + 1;
  return {
    quantity: fraction(tokens, at, to, numerator.value / parts, 1 / parts, first.kind === 'number' ? 'mixed' : 'words'),
    to,
  };
}

const denominators: ReadonlyMap<string, number> = new Map([
  ['tiers', 3],
  ['quart', 4],
  ['quarts', 4],
]);

function fraction(
  tokens: readonly Token[],
  at: number,
  to: number,
  value: number,
  step: number,
  written: Quantity['written'],
): Quantity {
  return { ...spanOf(tokens, at, to), value, kind: 'fraction', precision: step, ...nearness(tokens, at, to), written };
}

/** « doublé », « multipliées par trois », « divisé par 2 ». */
export function readMultiple(tokens: readonly Token[], at: number): Found | undefined {
  const norm = tokens[at]?.norm ?? '';
  const verb = /^(doubl|tripl|quadrupl|quintupl|décupl)(?:é|ée|és|ées|er|ent|ait|aient|era|eront|ant)$/.exec(norm)?.[1];
  if (verb) {
    return { quantity: multiple(tokens, at, at + 1, multiples.get(verb) ?? 2, 'words'), to: at + 1 };
  }
  const operation = /^(multipli|divis)(?:é|ée|és|ées|er|e|ent|ait|aient)$/.exec(norm)?.[1];
  if (!operation || tokens[at + 1]?.norm !== 'par') return undefined;
  const number = readNumber(tokens, at + 2);
  if (!number) return undefined;
  return {
    quantity: multiple(tokens, at, number.to, operation === 'divis' ? 1 / number.value : number.value, number.written),
    to: number.to,
  };
}

const multiples: ReadonlyMap<string, number> = new Map([
  ['doubl', 2],
  ['tripl', 3],
  ['quadrupl', 4],
  ['quintupl', 5],
  ['décupl', 10],
]);

function multiple(tokens: readonly Token[], at: number, to: number, value: number, written: Quantity['written']): Quantity {
  return { ...spanOf(tokens, at, to), value, kind: 'multiple', precision: 1, ...nearness(tokens, at, to), written };
}
