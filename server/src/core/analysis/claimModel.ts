import { aroundWeights, claimThresholds, signWeights, useWeights } from './claimWeights.generated.ts';

/** How likely a sentence is each of the three things that the annotation guide tells apart; the three sum to 1. */
export interface Opinion {
  readonly none: number;
  readonly sourced: number;
  readonly unsourced: number;
}

/** How far signs pull towards « sourced » and « unsourced » against « nothing to source », in units of log-odds. */
export interface Leaning {
  readonly sourced: number;
  readonly unsourced: number;
}

/** A sign and how far it pulls towards « needs a source » against « nothing to source », in units of log-odds. */
export interface Pull {
  readonly sign: string;
  readonly by: number;
}

/** What the second model looks at in a sentence of a draft: its signs, and what the first made of them. */
export interface Judged {
  readonly signs: ReadonlySet<string>;
  readonly leaning: Leaning;
}

/** The first leaning, of a sentence by itself: the sum of its signs and of the use of its words. Multinomial logistic regression (Cox, 1966). */
export function leaningOfSentence(signs: Iterable<string>): Leaning {
  const { bySign, byUse } = weights();
  let { sourced, unsourced } = bySign.get('bias') ?? nothing;
  const use = { known: 0, sourced: 0, unsourced: 0 };
  for (const sign of signs) {
    const own = bySign.get(sign);
    if (own) {
      sourced += own.sourced;
      unsourced += own.unsourced;
    }
    const used = sign.startsWith(word) ? byUse.get(sign.slice(word.length).toLowerCase()) : undefined;
    if (used) {
      use.known++;
      use.sourced += used.sourced;
      use.unsourced += used.unsourced;
    }
  }
  // Many words say more than one, but not as many times more.
  const root = Math.sqrt(Math.max(1, use.known));
  return { sourced: sourced + use.sourced / root, unsourced: unsourced + use.unsourced / root };
}

/** What stands around each sentence of a draft adds to its leaning: its neighbours, and whether the draft quotes, gives the floor or keeps a record (stacking; Wolpert, 1992). */
export function leaningsAround(sentences: readonly Judged[]): readonly Leaning[] {
  const { byAround } = weights();
  const share = (...signs: readonly string[]) =>
    sentences.filter((sentence) => signs.some((sign) => sentence.signs.has(sign))).length /
    Math.max(fewSentences, sentences.length);
  const whole: readonly (readonly [string, number])[] = [
    ['bias', 1],
    ['draft-quotes', share('set-in-speech', 'quotes-at-length')],
    ['draft-speakers', share('speaks-of-named')],
    ['draft-records', share('own-act')],
    ['draft-performs', share('performs-present')],
  ];
  const opinions = sentences.map(({ leaning }) => opinionOf(leaning));
  return sentences.map((_, at) => {
    const before = opinions[at - 1];
    const after = opinions[at + 1];
    let sourced = 0;
    let unsourced = 0;
    for (const [sign, value] of [
      ...whole,
      ['before-S', before?.sourced ?? 0] as const,
      ['before-U', before?.unsourced ?? 0] as const,
      ['after-S', after?.sourced ?? 0] as const,
      ['after-U', after?.unsourced ?? 0] as const,
    ]) {
      const own = byAround.get(sign) ?? nothing;
      sourced += own.sourced * value;
      unsourced += own.unsourced * value;
    }
    return { sourced, unsourced };
  });
}

/** A draft of a sentence or two tells little of its kind: a share is of at least so many. */
const fewSentences = 8;

/** The probabilities that leanings, added up, amount to. */
export function opinionOf(...leanings: readonly Leaning[]): Opinion {
  const sourced = leanings.reduce((sum, leaning) => sum + leaning.sourced, 0);
  const unsourced = leanings.reduce((sum, leaning) => sum + leaning.unsourced, 0);
  const top = Math.max(0, sourced, unsourced);
  const powers = { none: Math.exp(-top), sourced: Math.exp(sourced - top), unsourced: Math.exp(unsourced - top) };
  const total = powers.none + powers.sourced + powers.unsourced;
  return { none: powers.none / total, sourced: powers.sourced / total, unsourced: powers.unsourced / total };
}

/** What kind of claim a sentence is as to alarms: told by someone named, a hard figure with no source in sight, another figure, anything else. */
export type Standing = 'told' | 'bareFigure' | 'figure' | 'other';

/**
 * The standing of each sentence of a draft. A share, a sum or a large number is bare where neither the sentence nor one beside it names anybody or anything
 * to look up; other figures are often sourced a paragraph higher.
 */
export function standings(
  sentences: readonly { readonly signs: ReadonlySet<string>; readonly isQuantity: boolean }[],
): readonly Standing[] {
  const isSourced = sentences.map(({ signs }) => supports.some((sign) => signs.has(sign)));
  return sentences.map(({ signs, isQuantity }, at) => {
    if (signs.has('told-by')) return 'told';
    if (!isQuantity) return 'other';
    const isNear = isSourced[at - 1] || isSourced[at] || isSourced[at + 1];
    return !isNear && hardFigures.some((sign) => signs.has(sign)) ? 'bareFigure' : 'figure';
  });
}

const hardFigures = ['percentage', 'money', 'big-figure'];
const supports = [
  'cites',
  'told-by',
  'according-to',
  'document-subject',
  'set-in-speech',
  'speaks-of-named',
  'quotes-at-length',
  'inside-quotation',
  'report',
];

/**
 * Whether a sentence is to be reported at a level. Figures are often sourced a paragraph higher: where few alarms are wanted, they must be surer, unless
 * they are bare. What is told by someone named has its source, and where a source is twice as likely as none nothing is said either.
 */
export function isDue({ sourced, unsourced }: Opinion, level: keyof typeof claimThresholds, standing: Standing): boolean {
  return standing !== 'told' && unsourced >= claimThresholds[level][standing] && sourced < 2 * unsourced;
}

/** The cues that pulled most, strongest first; signs that are words stand together as `words`. */
export function pulls(signs: Iterable<string>): readonly Pull[] {
  const { bySign } = weights();
  const list: Pull[] = [];
  let ofCues = bySign.get('bias')?.unsourced ?? 0;
  const all = [...signs];
  for (const sign of all) {
    if (isWord(sign)) continue;
    const by = bySign.get(sign)?.unsourced ?? 0;
    ofCues += by;
    list.push({ sign, by });
  }
  list.push({ sign: 'words', by: leaningOfSentence(all).unsourced - ofCues });
  return list.sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}

const word = 'w:';
const nothing: Leaning = { sourced: 0, unsourced: 0 };

function isWord(sign: string): boolean {
  return sign[1] === ':';
}

interface Weights {
  readonly bySign: ReadonlyMap<string, Leaning>;
  readonly byUse: ReadonlyMap<string, Leaning>;
  readonly byAround: ReadonlyMap<string, Leaning>;
}

let read: Weights | undefined;

/** Read when first asked for: a command that judges no claim does not pay for them. */
function weights(): Weights {
  read ??= { bySign: table(signWeights), byUse: table(useWeights), byAround: table(aroundWeights) };
  return read;
}

/** Lines of two numbers in hundredths and a name. */
function table(lines: string): ReadonlyMap<string, Leaning> {
  const map = new Map<string, Leaning>();
  for (const line of lines.split('\n')) {
    const first = line.indexOf(' ');
    const second = line.indexOf(' ', first + 1);
    if (first < 0 || second < 0) continue;
    map.set(line.slice(second + 1), {
      sourced: Number(line.slice(0, first)) / 100,
      unsourced: Number(line.slice(first + 1, second)) / 100,
    });
  }
  return map;
}
