import { overlaps, type Span } from '../text/span.ts';
import { readCardinal, readPrefixedMoney } from './cardinals.ts';
import { readFraction, readMultiple } from './fractions.ts';
import { mayBeginNumber } from './numbers.ts';
import { readName, readOrdinal } from './ordinals.ts';
import type { Quantity } from './quantity.ts';
import type { Found } from './quantityParts.ts';
import type { Token } from './token.ts';

/**
 * Finds the numbers that a text states, in order and apart from each other. What overlaps `taken` (the dates) is left out. A lone « un » counts
 * nothing, unless a unit of measure or « tiers », « million » follows. Given words rather than tokens, units are their lemmas.
 */
export function findQuantities(tokens: readonly Token[], taken: readonly Span[] = []): Quantity[] {
  const quantities: Quantity[] = [];
  let nextTaken = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    while ((taken[nextTaken]?.end ?? Number.POSITIVE_INFINITY) <= token.start) nextTaken++;
    const found = mayBegin(token) ? readQuantity(tokens, at) : undefined;
    const date = taken[nextTaken];
    if (!found || (date && overlaps(found.quantity, date))) {
      at++;
      continue;
    }
    quantities.push(found.quantity);
    at = Math.max(found.to, at + 1);
  }
  return quantities;
}

/** Whether anything that `readQuantity` reads may begin with a token: few do, and a look at their letters says so of most. */
function mayBegin({ kind, text, norm }: Token): boolean {
  if (kind !== 'word') return kind === 'number' || kind === 'symbol';
  return mayBeginNumber(norm) || beginnings.test(norm) || named.test(text);
}

/** « moitié », « 77e », « troisième », « doublé », « multipliées ». */
const beginnings = /^(?:\d|moitié$|doubl|tripl|quadrupl|quintupl|décupl|multipli|divis)|ièmes?$/;

/** « EUR », « III », « Ve », « iii ». */
const named = /^(?:\p{Lu}{3}|[IVXLC]{1,8}(?:er|re|e|ème|ÈME|E|ÈRE|ER|RE)?|[ivx]{2,5})$/u;

function readQuantity(tokens: readonly Token[], at: number): Found | undefined {
  return (
    readMultiple(tokens, at) ??
    readFraction(tokens, at) ??
    readOrdinal(tokens, at) ??
    readPrefixedMoney(tokens, at) ??
    readCardinal(tokens, at) ??
    readName(tokens, at)
  );
}
