import type { Span } from '../text/span.ts';
import { overlaps } from '../text/span.ts';
import { readRoman } from './figures.ts';
import { functionWords } from './functionWords.ts';
import { isLabel, namedNumber } from './labels.ts';
import { mayBeginNumber, type NumberRead, readNumber } from './numbers.ts';
import { readNumeral, readOrdinalWord } from './numerals.ts';
import { singularOf } from './plural.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './token.ts';
import { readCurrency, readUnit } from './units.ts';
import type { Word } from './word.ts';

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

interface Found {
  readonly quantity: Quantity;
  readonly to: number;
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

/** « 12 % », « 3,5 millions d’euros », « 30 km », « vingt-sept États ». */
function readCardinal(tokens: readonly Token[], at: number): Found | undefined {
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
function readPrefixedMoney(tokens: readonly Token[], at: number): Found | undefined {
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

/** « un tiers », « les trois quarts », « la moitié », « deux cinquièmes ». */
function readFraction(tokens: readonly Token[], at: number): Found | undefined {
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

/** « 77e session », « troisième », « 21e », « Ve République ». */
function readOrdinal(tokens: readonly Token[], at: number): Found | undefined {
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

/** « doublé », « multipliées par trois », « divisé par 2 ». */
function readMultiple(tokens: readonly Token[], at: number): Found | undefined {
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

function made(tokens: readonly Token[], at: number, to: number, number: NumberRead, kind: Quantity['kind']): Quantity {
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

function spanOf(tokens: readonly Token[], at: number, to: number): Span {
  return { start: tokens[at]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** What the words around a number say of its exactness: « quelque », « environ », « plus de », « jusqu’à ». */
function nearness(
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

/** A number that only names, see `namedNumber`. */
function readName(tokens: readonly Token[], at: number): Found | undefined {
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

/** The lemma of a noun: that of the tagger where the tokens are words, else a singular by rule. */
function lemmaOf(token: Token): string {
  return isWord(token) && token.tag === 'NOUN' ? token.lemma : singularOf(token.norm);
}

function isAdjective(token: Token | undefined): boolean {
  return token !== undefined && (adjectives.has(token.norm) || (isWord(token) && token.tag === 'ADJ'));
}

function isWord(token: Token): token is Word {
  return 'tag' in token;
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
  'autres nouveaux nouvelles nouvel grands grandes petits petites principaux principales premiers premières derniers dernières jeunes anciens anciennes différents différentes divers diverses bons bonnes hauts hautes vieux vieilles mêmes prochains prochaines seuls seules seul seule meilleurs meilleures longs longues'.split(
    ' ',
  ),
);
