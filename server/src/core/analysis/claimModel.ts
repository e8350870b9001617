import { claimWeights } from './claimWeights.generated.ts';

/** How likely a sentence is each of the three things that the annotation guide tells apart; the three sum to 1. */
export interface Opinion {
  readonly none: number;
  readonly sourced: number;
  readonly unsourced: number;
}

/** A sign and how far it pulls towards « needs a source » against « nothing to source », in units of log-odds. */
export interface Pull {
  readonly sign: string;
  readonly by: number;
}

type Weights = Readonly<Record<string, readonly [number, number, number]>>;

/** The first opinion, of a sentence by itself. Multinomial logistic regression (Cox, 1966) over the signs found. */
export function opinionOfSentence(signs: readonly string[]): Opinion {
  return softmax(add(claimWeights.sentence, signs, [0, 0, 0]));
}

/** The second opinion, of each sentence of a draft in the light of the others (stacking; Wolpert, 1992). */
export function opinionsInDraft(sentences: readonly { readonly first: Opinion }[]): readonly Opinion[] {
  const total = { sourced: 0, unsourced: 0 };
  for (const { first } of sentences) {
    total.sourced += first.sourced;
    total.unsourced += first.unsourced;
  }
  const others = sentences.length - 1;
  return sentences.map(({ first }, at) => {
    const before = sentences[at - 1]?.first;
    const after = sentences[at + 1]?.first;
    const context: readonly (readonly [string, number])[] = [
      ['context:own-S', Math.log((first.sourced + 0.01) / (first.none + 0.01))],
      ['context:own-U', Math.log((first.unsourced + 0.01) / (first.none + 0.01))],
      ['context:before-S', before?.sourced ?? 0],
      ['context:before-U', before?.unsourced ?? 0],
      ['context:after-S', after?.sourced ?? 0],
      ['context:after-U', after?.unsourced ?? 0],
      ['context:draft-S', others > 0 ? (total.sourced - first.sourced) / others : first.sourced],
      ['context:draft-U', others > 0 ? (total.unsourced - first.unsourced) / others : first.unsourced],
    ];
    const scores: [number, number, number] = [0, 0, 0];
    addOne(claimWeights.draft, 'bias', 1, scores);
    for (const [sign, value] of context) addOne(claimWeights.draft, sign, value, scores);
    return softmax(scores);
  });
}

/** The signs that pulled most, strongest first. */
export function pulls(signs: readonly string[]): readonly Pull[] {
  return signs
    .flatMap((sign) => {
      const weights = (claimWeights.sentence as Weights)[sign];
      return weights ? [{ sign, by: (weights[2] - weights[0]) / 100 }] : [];
    })
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}

function add(weights: Weights, signs: readonly string[], scores: [number, number, number]): [number, number, number] {
  addOne(weights, 'bias', 1, scores);
  for (const sign of signs) addOne(weights, sign, 1, scores);
  return scores;
}

function addOne(weights: Weights, sign: string, value: number, scores: [number, number, number]): void {
  const own = Object.hasOwn(weights, sign) ? weights[sign] : undefined;
  if (!own) return;
  scores[0] += (own[0] * value) / 100;
  scores[1] += (own[1] * value) / 100;
  scores[2] += (own[2] * value) / 100;
}

function softmax([none, sourced, unsourced]: readonly [number, number, number]): Opinion {
  const top = Math.max(none, sourced, unsourced);
  const powers = [Math.exp(none - top), Math.exp(sourced - top), Math.exp(unsourced - top)] as const;
  const total = powers[0] + powers[1] + powers[2];
  return { none: powers[0] / total, sourced: powers[1] / total, unsourced: powers[2] / total };
}
