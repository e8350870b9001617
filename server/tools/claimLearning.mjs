// How the weights of `claimModel.ts` are learnt: a first model weighs the signs of a sentence and the use of its words, a second one adds what stands around it.
import { labels } from './claimRows.mjs';
import { fit, probabilities, scoresOf } from './logistic.mjs';

const classes = labels.length;
/** A word counts as a sign if this many issuers use it: what one house alone says does not carry over. */
const leastIssuers = 3;
const penalties = { cue: 8, word: 30, use: 5, around: 30 };
/** How much a sentence counts by how sure its reader was: what could go either way teaches little. */
const trust = { 1: 0.15, 2: 0.75, 3: 1 };
/** Of at least so many sentences a share is taken, as in `claimModel.ts`. */
const fewSentences = 8;
/** What the second model sees; the checker computes the same in `claimModel.ts`. */
export const aroundSigns = [
  'before-S',
  'before-U',
  'after-S',
  'after-U',
  'draft-quotes',
  'draft-speakers',
  'draft-records',
  'draft-performs',
];

/** Learns both models from documents (see `claimRows.mjs`) and vectors of words (see `wordUse.mjs`). */
export function learn(docs, vectors) {
  const signs = vocabulary(docs);
  const first = learnFirst(docs, signs, vectors);
  // What the first model says of a document must come from a model that has not seen it, or the second would trust it too much.
  const seen = grouped(docs, 5).flatMap((held) => {
    const weights = learnFirst(
      docs.filter((doc) => !held.includes(doc)),
      signs,
      vectors,
    );
    return held.flatMap((doc) => {
      const views = doc.units.map((unit) => firstView({ signs, first: weights, vectors }, unit));
      return doc.units.flatMap((unit, at) =>
        unit.gold ? [{ unit, offset: views[at].scores, around: aroundOf(doc, views, at) }] : [],
      );
    });
  });
  const scale = scaleOf(seen.map(({ around }) => around));
  const rows = seen.map(({ unit, offset, around }) => ({
    index: aroundSigns.map((_, at) => at + 1),
    value: around.map((value, at) => (value - scale[at].mean) / scale[at].spread),
    offset,
    ...aim(unit),
  }));
  const standard = fit(rows, aroundSigns.length + 1, classes, () => penalties.around);
  return { signs, vectors, first, around: unscaled(standard, scale) };
}

/** What a model says of each annotated sentence of a document: the probabilities of the classes, alone and with what stands around. */
export function judge(model, doc) {
  const views = doc.units.map((unit) => firstView(model, unit));
  return doc.units.flatMap((unit, at) => {
    if (!unit.gold) return [];
    const around = aroundOf(doc, views, at);
    const scores = views[at].scores.map(
      (score, c) => score + model.around[c].bias + around.reduce((sum, value, k) => sum + value * model.around[c].weights[k], 0),
    );
    return [{ doc, unit, gold: unit.gold, probability: softmax(scores), alone: views[at].probability }];
  });
}

/** Splits documents into groups so that no issuer stands in two; the largest issuers are dealt first, each to the smallest group. */
export function grouped(docs, count) {
  const groups = Array.from({ length: count }, () => []);
  const size = (group) => group.reduce((sum, doc) => sum + doc.units.length, 0);
  for (const [, own] of [...groupBy(docs, house)].sort((a, b) => size(b[1]) - size(a[1]) || (a[0] < b[0] ? -1 : 1))) {
    groups.reduce((least, group) => (size(group) < size(least) ? group : least)).push(...own);
  }
  return groups;
}

/** The house that writes: « AAMC (dépêches : ambassades) » and « AAMC / presse » are one. */
function house({ issuer }) {
  return issuer.split(/ [(–/]/)[0];
}

/** Items by a key, in order of appearance. */
export function groupBy(items, key) {
  const map = new Map();
  for (const item of items) {
    const own = map.get(key(item));
    if (own) own.push(item);
    else map.set(key(item), [item]);
  }
  return map;
}

/** Whether a sign is a word or a pattern found in texts, not a cue that someone thought of. */
export function isWord(sign) {
  return /^[a-z]:/.test(sign);
}

/** The weights of what a model has learnt, of « sourced » and « unsourced » against « nothing to source »: of the bias, each sign, each word by its use, and what stands around. */
export function weightsOf({ signs, vectors, first, around }) {
  const size = signs.size + 1 + directionsOf(vectors);
  const of = (at) => [1, 2].map((c) => first[c * size + at] - first[at]);
  const uses = [...vectors].map(([lemma, vector]) => [
    lemma,
    [1, 2].map((c) => vector.reduce((sum, value, k) => sum + value * of(signs.size + 1 + k)[c - 1], 0)),
  ]);
  return {
    bias: of(0),
    signs: [...signs].map(([sign, at]) => [sign, of(at)]),
    uses,
    aroundBias: [1, 2].map((c) => around[c].bias - around[0].bias),
    around: aroundSigns.map((sign, k) => [sign, [1, 2].map((c) => around[c].weights[k] - around[0].weights[k])]),
  };
}

function vocabulary(docs) {
  const issuers = new Map();
  for (const doc of docs)
    for (const { signs } of doc.units)
      for (const sign of signs) {
        if (!issuers.has(sign)) issuers.set(sign, new Set());
        issuers.get(sign).add(house(doc));
      }
  const kept = [...issuers].filter(([sign, by]) => by.size >= (isWord(sign) ? leastIssuers : 1)).map(([sign]) => sign);
  return new Map(kept.sort().map((sign, at) => [sign, at + 1]));
}

function learnFirst(docs, signs, vectors) {
  const rows = docs.flatMap((doc) =>
    doc.units.flatMap((unit) => (unit.gold ? [{ ...encode(signs, vectors, unit), ...aim(unit) }] : [])),
  );
  const strength = [0, ...[...signs.keys()].map((sign) => (isWord(sign) ? penalties.word : penalties.cue))];
  return fit(rows, signs.size + 1 + directionsOf(vectors), classes, (feature) => strength[feature] ?? penalties.use);
}

function aim({ gold }) {
  return { label: labels.indexOf(gold.label), weight: trust[gold.confidence] };
}

function directionsOf(vectors) {
  return vectors.values().next().value?.length ?? 0;
}

function encode(signs, vectors, unit) {
  if (unit.encoded?.signs === signs) return unit.encoded;
  const index = [0];
  const value = [1];
  for (const sign of unit.signs) {
    const at = signs.get(sign);
    if (at === undefined) continue;
    index.push(at);
    value.push(1);
  }
  useOf(vectors, unit).forEach((part, k) => {
    index.push(signs.size + 1 + k);
    value.push(part);
  });
  unit.encoded = { signs, index, value };
  return unit.encoded;
}

/** The vectors of the words of a sentence, summed, over the root of their number: many words say more than one, but not as many times more. */
function useOf(vectors, unit) {
  if (unit.use) return unit.use;
  const known = unit.signs
    .flatMap((sign) => (sign.startsWith('w:') ? [vectors.get(sign.slice(2).toLowerCase())] : []))
    .filter(Boolean);
  const use = new Float64Array(directionsOf(vectors));
  const root = Math.sqrt(known.length);
  for (const vector of known) for (let k = 0; k < use.length; k++) use[k] += vector[k] / root;
  unit.use = use;
  return use;
}

function firstView({ signs, first, vectors }, unit) {
  const { index, value } = encode(signs, vectors, unit);
  const scores = Array.from(scoresOf(first, signs.size + 1 + directionsOf(vectors), classes, index, value));
  return { scores, probability: softmax(scores) };
}

function aroundOf({ units }, views, at) {
  const share = (...wanted) =>
    units.filter(({ signs }) => wanted.some((sign) => signs.includes(sign))).length / Math.max(fewSentences, units.length);
  const before = views[at - 1]?.probability;
  const after = views[at + 1]?.probability;
  return [
    before?.[1] ?? 0,
    before?.[2] ?? 0,
    after?.[1] ?? 0,
    after?.[2] ?? 0,
    share('set-in-speech', 'quotes-at-length'),
    share('speaks-of-named'),
    share('own-act'),
    share('performs-present'),
  ];
}

function scaleOf(rows) {
  return aroundSigns.map((_, at) => {
    const mean = rows.reduce((sum, row) => sum + row[at], 0) / rows.length;
    const spread = Math.sqrt(rows.reduce((sum, row) => sum + (row[at] - mean) ** 2, 0) / rows.length) || 1;
    return { mean, spread };
  });
}

/** Weights learnt on standardised values, as weights of the values themselves. */
function unscaled(standard, scale) {
  const size = aroundSigns.length + 1;
  return labels.map((_, c) => {
    const weights = scale.map(({ spread }, at) => standard[c * size + at + 1] / spread);
    return { weights, bias: -scale.reduce((sum, { mean }, at) => sum + mean * weights[at], 0) };
  });
}

function softmax(scores) {
  return Array.from(probabilities(Float64Array.from(scores), 1, classes, [0], [1]));
}
