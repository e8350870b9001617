import { readFigures, tidy } from './figures.ts';
import { mayBeginNumeral, readNumeral } from './numerals.ts';
import type { Token } from './token.ts';

/** A number read from tokens: those from where it was asked for to `to` (outside). */
export interface NumberRead {
  readonly to: number;
  readonly value: number;
  readonly upTo?: number;
  readonly precision: number;
  readonly approximate: boolean;
  readonly written: 'figures' | 'words' | 'mixed';
  /** A noun counts here (« millions », « dizaine »): what is counted follows after « de ». */
  readonly noun: boolean;
}

/** Reads a number or a range that begins at a token: « 12 000 », « vingt-sept », « 3,5 millions », « 20 à 30 », « une dizaine », « plusieurs milliers ». */
export function readNumber(tokens: readonly Token[], at: number): NumberRead | undefined {
  const low = readOne(tokens, at);
  if (!low || low.upTo !== undefined) return low;
  const link = tokens[low.to]?.norm ?? '';
  const between = tokens[at - 1]?.norm === 'entre' && link === 'et';
  if (link !== 'à' && link !== 'ou' && link !== '–' && link !== '-' && !between) return low;
  const high = readOne(tokens, low.to + 1);
  if (!high || high.upTo !== undefined) return low;
  // « de 5 à 8 millions »: what multiplies the second number multiplies the first.
  const scale = !low.noun && high.noun ? (high.scale ?? 1) : 1;
  const value = tidy(low.value * scale);
  const upTo = high.value;
  if (upTo <= value || (link === 'ou' && low.value + 1 !== high.value / scale)) return low;
  return {
    to: high.to,
    value: scale > 1 && value >= upTo ? low.value : value,
    upTo,
    precision: Math.min(low.precision * scale, high.precision),
    approximate: low.approximate || high.approximate || link === 'ou',
    written: low.written === high.written ? high.written : 'mixed',
    noun: high.noun,
  };
}

/** Whether a number in words may begin with a word, by its norm: most words begin none, and one look-up says so. */
export function mayBeginNumber(norm: string): boolean {
  return mayBeginNumeral(norm) || collectives.has(norm) || several.has(norm) || scales.has(norm);
}

interface One extends NumberRead {
  readonly scale?: number;
}

function readOne(tokens: readonly Token[], at: number): One | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') return readScaled(tokens, at, { ...startFigures(token), to: at + 1, written: 'figures' });
  if (token?.kind !== 'word') return undefined;
  const collective = collectives.get(token.norm);
  if (collective !== undefined && !isNoun(tokens, at)) return ofCollective(tokens, at, 1, at, true);
  if (several.has(token.norm)) {
    const scale = collectives.get(tokens[at + 1]?.norm ?? '') ?? scales.get(tokens[at + 1]?.norm ?? '');
    if (scale === undefined) return undefined;
    return { to: at + 2, value: scale, precision: scale, approximate: true, written: 'words', noun: true, scale };
  }
  if (
    token.norm.endsWith('s') &&
    scales.has(token.norm) &&
    scales.get(token.norm) !== undefined &&
    /^(?:des|de|les|ces|ses|aux)$/.test(tokens[at - 1]?.norm ?? '')
  ) {
    const scale = scales.get(token.norm) ?? 1;
    return { to: at + 1, value: scale, precision: scale, approximate: true, written: 'words', noun: true, scale };
  }
  const numeral = readNumeral(tokens, at);
  if (!numeral) return undefined;
  return readScaled(tokens, at, { value: numeral.value, precision: 1, to: numeral.to, written: 'words' });
}

function startFigures(token: Token): { value: number; precision: number; upTo?: number } {
  return readFigures(token.text) ?? { value: Number.NaN, precision: 1 };
}

interface Start {
  readonly value: number;
  readonly upTo?: number;
  readonly precision: number;
  readonly to: number;
  readonly written: 'figures' | 'words';
}

/** Multiplies by the scale that follows, and adds what follows the scale (« un million deux cent mille », « deux millions et demi »). */
function readScaled(tokens: readonly Token[], at: number, start: Start): One | undefined {
  if (Number.isNaN(start.value)) return undefined;
  const next = tokens[start.to];
  const collective = collectives.get(next?.norm ?? '');
  if (collective !== undefined && start.written === 'words' && start.value === 1) return undefined;
  if (collective !== undefined && start.written === 'words')
    return ofCollective(tokens, start.to, start.value, at, start.value === 1);
  const scale = scaleAt(tokens, start.to);
  const plain: One = {
    to: start.to,
    value: start.value,
    ...(start.upTo === undefined ? {} : { upTo: start.upTo }),
    precision: start.precision,
    approximate: false,
    written: start.written,
    noun: false,
  };
  if (scale === undefined) return plain;
  let to = start.to + 1;
  let added = false;
  let value = start.value * scale;
  let precision = start.precision * scale;
  const words = /^\p{Ll}{4}/u.test(next?.norm ?? '');
  if (tokens[to]?.norm === 'et' && /^demie?$/.test(tokens[to + 1]?.norm ?? '')) {
    value += scale / 2;
    precision = scale / 2;
    to += 2;
  } else if (words && start.upTo === undefined) {
    const rest = readOne(tokens, to);
    if (
      rest &&
      rest.value < scale &&
      rest.value >= 1 &&
      rest.upTo === undefined &&
      !rest.approximate &&
      !(rest.to === to + 1 && /^une?$/.test(tokens[to]?.norm ?? ''))
    ) {
      value += rest.value;
      precision = rest.precision;
      to = rest.to;
      added = true;
    }
  }
  return {
    ...plain,
    to,
    value: tidy(value),
    ...(start.upTo === undefined ? {} : { upTo: tidy(start.upTo * scale) }),
    precision: tidy(precision),
    written: start.written === 'figures' && words ? 'mixed' : start.written,
    // « un million de morts », but « un million deux cent mille morts ».
    noun: !added,
    scale,
  };
}

/** The scale that a token names: « millions », « Md », and « M » or « k » before a currency. */
function scaleAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const scale = scales.get(token.norm);
  if (scale !== undefined) return scale;
  const abbreviated = abbreviatedScales.get(token.text.replace(/\.$/, ''));
  if (abbreviated === undefined) return undefined;
  const next = tokens[at + 1];
  return token.text.length > 1 || /^[€$£¥]|^(?:d'|de)$/.test(next?.norm ?? '') ? abbreviated : undefined;
}

function ofCollective(tokens: readonly Token[], at: number, count: number, from: number, approximate: boolean): One {
  const scale = collectives.get(tokens[at]?.norm ?? '') ?? 1;
  // « une dizaine de milliers »
  const after = /^d(?:e|')$/.test(tokens[at + 1]?.norm ?? '') ? (scales.get(tokens[at + 2]?.norm ?? '') ?? 1) : 1;
  const to = after > 1 ? at + 3 : at + 1;
  const value = count * scale * after;
  return {
    to,
    value,
    precision: scale * after,
    approximate: approximate || from === at || count === 1,
    written: 'words',
    noun: true,
    scale: scale * after,
  };
}

/** « quarantaine » and « quinzaine » also name a stay apart and a fortnight: they count only before « de ». */
function isNoun(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:quarantaine|quinzaine|huitaine|neuvaine)$/.test(tokens[at]?.norm ?? '') &&
    !/^d(?:e|es|u|')$/.test(tokens[at + 1]?.norm ?? '')
  );
}

const several = new Set(['plusieurs', 'quelques']);

const collectives: ReadonlyMap<string, number> = new Map(
  Object.entries({
    huitaine: 8,
    dizaine: 10,
    douzaine: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    centaine: 100,
  }).flatMap(([word, value]) => [
    [word, value],
    [`${word}s`, value],
  ]),
);

const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({ millier: 1e3, million: 1e6, milliard: 1e9, billion: 1e12, trillion: 1e18 }).flatMap(([word, value]) => [
    [word, value],
    [`${word}s`, value],
  ]),
);

const abbreviatedScales: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 1e3, K: 1e3, M: 1e6, Mio: 1e6, Md: 1e9, Mds: 1e9, Mrd: 1e9, Mrds: 1e9, Mia: 1e9 }),
);
