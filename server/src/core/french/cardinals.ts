import { functionWords } from './functionWords.ts';
import { isLabel } from './labels.ts';
import { type NumberRead, readNumber } from './numbers.ts';
import { type Found, isWord, lemmaOf, made } from './quantityParts.ts';
import type { Token } from './token.ts';
import { readCurrency, readUnit } from './units.ts';

/** « 12 % », « 3,5 millions d’euros », « 30 km », « vingt-sept États ». */
export function readCardinal(tokens: readonly Token[], at: number): Found | undefined {
  const number = readNumber(tokens, at);
  const first = tokens[at];
  if (!number || !first) return undefined;
  const of = number.noun && /^d(?:e|')$/.test(tokens[number.to]?.norm ?? '') ? number.to + 1 : number.to;
  const unit = readUnit(tokens, of);
  const one = number.written === 'words' && !number.noun && number.upTo === undefined && number.value === 1;
  const told = tokens[at - 1]?.norm === 'dont' || (tokens[at - 1]?.norm === "d'" && tokens[at - 2]?.norm === 'plus');
  if (one && !told && tokens[at - 1]?.norm !== 'numéro' && !(unit && countsOne.test(tokens[of]?.norm ?? ''))) return undefined;
  if (first.norm === 'deux' && definite.test(tokens[at - 1]?.norm ?? '') && bothOf.test(tokens[at + 1]?.norm ?? ''))
    return undefined;
  if (first.norm === 'neuf' && number.to === at + 1 && !unit && !beforeNoun(tokens, at)) return undefined;
  if (!unit && isLabel(tokens, at, number)) {
    return { quantity: made(tokens, at, number.to, number, 'label'), to: number.to };
  }
  if (!unit) {
    const noun = countedNoun(tokens, number);
    const known = definite.test(tokens[at - 1]?.norm ?? '') && number.value > 1 && !number.noun ? { definite: true } : {};
    const quantity = { ...made(tokens, at, number.to, number, 'cardinal'), ...known };
    return {
      quantity: noun ? { ...quantity, unit: lemmaOf(noun), unitSpan: { start: noun.start, end: noun.end } } : quantity,
      to: number.to,
    };
  }
  const aggregate = unit.kind === 'percentage' ? aggregateEnd(tokens, unit.to) : unit.to;
  return {
    quantity: {
      ...made(tokens, at, aggregate, number, unit.kind),
      unit: unit.unit,
      unitSpan: { start: tokens[of]?.start ?? 0, end: tokens[unit.to - 1]?.end ?? 0 },
    },
    to: aggregate,
  };
}

/** Determiners after which a number takes up what is known already: « les vingt-sept États » counts nothing anew. */
const definite = /^(?:les|ces|ses|leurs|nos|vos|mes|aux|des)$/;

/** « les deux parties », « des deux côtés » say « both » and no number. */
const bothOf = /^(?:parties|côtés)$/;

/** « un euro » and « une heure » are measures, « un jour » and « un degré » seldom. */
const countsOne =
  /^(?:pour|%|euro|dollar|livre|an|mois|semaine|heure|minute|kilomètre|mètre|hectare|tonne|kilo|kilogramme|litre|siècle|décennie|mille|mégawatt|gigawatt)$/;

/** « 0,7 % du RNB » : a share of what an acronym names is one quantity. */
function aggregateEnd(tokens: readonly Token[], at: number): number {
  const link = tokens[at]?.norm;
  const article = link === 'de' && /^(?:la|l')$/.test(tokens[at + 1]?.norm ?? '') ? at + 1 : at;
  if (link !== 'du' && article === at) return at;
  return /^\p{Lu}{2,5}$/u.test(tokens[article + 1]?.text ?? '') ? article + 2 : at;
}

/** « 300 000 USD » is read as other money; « $ 12 millions » and « EUR 3 000 » begin with their sign. */
export function readPrefixedMoney(tokens: readonly Token[], at: number): Found | undefined {
  const sign = tokens[at];
  if (!sign || !(sign.kind === 'symbol' || /^\p{Lu}{3}$/u.test(sign.text)) || tokens[at + 1]?.kind !== 'number') return undefined;
  const currency = readCurrency(tokens, at);
  const number = currency && readNumber(tokens, at + 1);
  if (!number) return undefined;
  return {
    quantity: {
      ...made(tokens, at, number.to, number, 'money'),
      unit: currency.unit,
      unitSpan: { start: sign.start, end: sign.end },
    },
    to: number.to,
  };
}

/** The noun that is counted: the next word, past « de » after « millions » or « dizaine », and past common adjectives. */
function countedNoun(tokens: readonly Token[], number: NumberRead): Token | undefined {
  let at = number.to;
  if (number.noun) {
    if (!/^d(?:e|')$/.test(tokens[at]?.norm ?? '')) return undefined;
    at++;
  }
  while (isAdjective(tokens[at]) && tokens[at + 1]?.kind === 'word' && !functionWords.has(tokens[at + 1]?.norm ?? '')) at++;
  const noun = tokens[at];
  return noun?.kind === 'word' && !functionWords.has(noun.norm) && noun.text.length > 1 ? noun : undefined;
}

function isAdjective(token: Token | undefined): boolean {
  return token !== undefined && (adjectives.has(token.norm) || (isWord(token) && token.tag === 'ADJ'));
}

/** « neuf » before a noun counts, after one it is the adjective: « neuf États », « un pont neuf ». */
function beforeNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  // « neuf (9) membres »
  if (next?.norm === '(' && /^\d{1,2}$/.test(tokens[at + 2]?.norm ?? '')) return true;
  return (
    next?.kind === 'word' &&
    (next.norm === 'sur' || !functionWords.has(next.norm)) &&
    !/^(?:un|une)$/.test(tokens[at - 2]?.norm ?? '')
  );
}

const adjectives = new Set(
  `
    autres nouveaux nouvelles nouvel grands grandes petits petites principaux principales premiers premières derniers
    dernières jeunes anciens anciennes différents différentes divers diverses bons bonnes hauts hautes vieux vieilles mêmes
    prochains prochaines seuls seules seul seule meilleurs meilleures longs longues`
    .trim()
    .split(/\s+/),
);
