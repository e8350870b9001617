import { readNumber } from '../french/numbers.ts';
import type { Token } from '../french/token.ts';
import { overlaps } from '../text/span.ts';
import type { Figure } from './figure.ts';

/** Figures of tokens with the shares told as « un enfant sur cinq », « 4 pays sur 5 », « neuf sur dix » instead of their two numbers. */
export function withRatios(figures: readonly Figure[], tokens: readonly Token[]): readonly Figure[] {
  const ratios = tokens.flatMap((token, at) => (token.norm === 'sur' ? ratioAt(tokens, at) : []));
  if (ratios.length === 0) return figures;
  const others = figures.filter((figure) => !ratios.some((ratio) => overlaps(ratio, figure)));
  return [...others, ...ratios].sort((a, b) => a.start - b.start);
}

/** How many words may stand between the first number and « sur ». */
const mostWords = 3;
const measures = /^(?:ans?|années?|mois|semaines?|jours?|heures?|minutes?|km|kilomètres?|mètres?|hectares?|pages?|%|pour)$/;

function ratioAt(tokens: readonly Token[], sur: number): readonly Figure[] {
  const whole = readNumber(tokens, sur + 1);
  if (!whole || whole.value > 100 || measures.test(tokens[whole.to]?.norm ?? '')) return [];
  for (let at = sur - 1; at >= Math.max(0, sur - 1 - mostWords); at--) {
    const part = readNumber(tokens, at);
    const first = tokens[at];
    const last = tokens[whole.to - 1];
    if (part && first && last && part.to <= sur) return shareOf(part.value, whole.value, first.start, last.end);
    if (first?.kind !== 'word') return [];
  }
  return [];
}

function shareOf(part: number, whole: number, start: number, end: number): readonly Figure[] {
  if (part >= whole || part < 1) return [];
  return [{ kind: 'quantity', start, end, value: part / whole, precision: 0.01, dimension: 'ratio', approximate: true }];
}
