import { foldedMonths } from '../knowledge/writeDate.ts';
import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import { folded } from './folded.ts';
import { quantities } from './quantities.ts';

/** An age or a length that a text gives beside the two years it lies between; the span is the number. */
export interface Lifetime extends Span {
  readonly stated: number;
  readonly from: number;
  readonly to: number;
}

/** « né en 1950 et mort en 2020 à l’âge de 75 ans »: the ages at death that a block gives with both years. */
export const lifetimes = defineAnalysis('lifetimes', ({ block, ask }): readonly Lifetime[] => {
  if (!/\sans/.test(block.prose) || !/mort|d[ée]c[ée]d/.test(block.prose)) return [];
  const text = ask(folded, block);
  const found: Lifetime[] = [];
  for (const match of text.matchAll(lived)) {
    const at = match.index + match[0].length;
    const quantity = ask(quantities, block).find(({ start }) => start === at);
    if (
      !quantity ||
      quantity.approximate ||
      !/^ ans(?!\p{L})/u.test(text.slice(numberEnd(text, quantity.start, quantity.end), quantity.end + 5).replace(/^(?! )/, ' '))
    )
      continue;
    found.push({
      start: quantity.start,
      end: numberEnd(text, quantity.start, quantity.end),
      stated: quantity.value,
      from: Number(match.groups?.['from']),
      to: Number(match.groups?.['to']),
    });
  }
  return found;
});

/** A duration may take « ans » into its span; the number alone is meant. */
function numberEnd(text: string, start: number, end: number): number {
  const unit = / ans$/.exec(text.slice(start, end));
  return unit ? start + unit.index : end;
}

const day = `(?:le )?(?:\\d{1,2}(?:er)? )?(?:(?:${foldedMonths}) )?`;
const lived = new RegExp(
  `(?<!\\p{L})nee? (?:a [\\p{L}'-]+(?: [\\p{L}'-]+){0,3},? )?(?:en )?${day}(?<from>1[89]\\d\\d)(?!\\d)[^.;()]{0,40}?(?:mort|decede)e?(?: a [\\p{L}'-]+(?: [\\p{L}'-]+){0,3},?)? (?:en )?${day}(?<to>(?:19|20)\\d\\d),? a (?:l'age de )?(?=\\d|\\p{L})`,
  'gu',
);
