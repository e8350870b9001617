import type { Span } from '../text/span.ts';
import type { NumberRead } from './numbers.ts';
import { singularOf } from './plural.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './token.ts';
import type { Word } from './word.ts';

/** A quantity that was read, and the token after it. */
export interface Found {
  readonly quantity: Quantity;
  readonly to: number;
}

/** The quantity of a number, with what the words around say of its exactness; the « de » or « entre » of a range is inside. */
export function made(tokens: readonly Token[], at: number, to: number, number: NumberRead, kind: Quantity['kind']): Quantity {
  const near = nearness(tokens, at, to);
  const opener =
    number.upTo !== undefined && number.to > at + 1 && /^(?:de|entre|d')$/.test(tokens[at - 1]?.norm ?? '') ? at - 1 : at;
  return {
    ...spanOf(tokens, opener, to),
    value: number.value,
    ...(number.upTo === undefined ? {} : { upTo: number.upTo }),
    kind,
    precision: number.precision,
    ...near,
    approximate: near.approximate || number.approximate,
    written: number.written,
  };
}

/** Where the tokens `at` (inside) to `to` (outside) stand. */
export function spanOf(tokens: readonly Token[], at: number, to: number): Span {
  return { start: tokens[at]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** What the words around a number say of its exactness: « quelque », « environ », « plus de », « jusqu’à ». */
export function nearness(
  tokens: readonly Token[],
  at: number,
  to: number,
): { readonly approximate: boolean; readonly bound?: 'below' | 'above' } {
  const article = /^(?:les|la|le|des|une?|l'|d')$/.test(tokens[at - 1]?.norm ?? '') ? 1 : 0;
  const elided = tokens[at - 1]?.norm === "d'" ? ' de' : '';
  const before =
    elided || nearWords.has(tokens[at - article - 1]?.norm ?? '')
      ? [5, 4, 3, 2, 1].map((back) => tokens[at - article - back]?.norm ?? '').join(' ') + elided
      : '';
  const after = `${tokens[to]?.norm ?? ''} ${tokens[to + 1]?.norm ?? ''}`;
  if (/ (?:plus de|au moins|pas moins de|au-delà de|minimum)$/.test(before) || /^(?:ou plus|au moins|au minimum)/.test(after)) {
    return { approximate: false, bound: 'below' };
  }
  if (/ (?:moins de|au plus|jusqu' à|au maximum)$/.test(before) || /^(?:ou moins|au plus|au maximum)/.test(after))
    return { approximate: false, bound: 'above' };
  const approximate =
    /(?: (?:environ|env\.|quelque|quelques|presque|quasi|quasiment|approximativement|ca\.|~|≈|autour de|près de|aux alentours de|de l' ordre de|avoisine|avoisinent|avoisinant|frôle|frôlent))$/.test(
      before,
    ) || /^environ/.test(after);
  return { approximate };
}

/** Words on which what tells the exactness of a number may end: most numbers have none before them. */
const nearWords = new Set(
  'de moins minimum plus à maximum environ env. quelque quelques presque quasi quasiment approximativement ca. ~ ≈ avoisine avoisinent avoisinant frôle frôlent'.split(
    ' ',
  ),
);

/** The lemma of a noun: that of the tagger where the tokens are words, else a singular by rule. */
export function lemmaOf(token: Token): string {
  return isWord(token) && token.tag === 'NOUN' ? token.lemma : singularOf(token.norm);
}

/** Whether a token was tagged. */
export function isWord(token: Token): token is Word {
  return 'tag' in token;
}
