// Learns what the signs of a sentence weigh in the question « does it need a source, and does it have one? ».
//   npm run train:claims             cross-validation with issuers held out, then weights learnt on `train`, written to core/analysis/claimWeights.generated.ts
//   npm run train:claims -- --curve  the learning curve as well
// Two logistic models: one on the signs of the sentence, one on what the first says of the sentence, of its neighbours and of the whole draft.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { labels, readSet } from './claimRows.mjs';
import { fit, probabilities } from './logistic.mjs';

const target = join(dirname(fileURLToPath(import.meta.url)), '../src/core/analysis/claimWeights.generated.ts');
const classes = labels.length;
/** A word counts as a sign if this many issuers use it: what one house alone says does not carry over. */
const leastIssuers = 3;
const penalties = { cue: 3, word: 10, context: 0.5 };
const folds = 6;
/** What the second model sees beside the signs; the checker computes the same in `claimModel.ts`. */
const contextSigns = ['own-S', 'own-U', 'before-S', 'before-U', 'after-S', 'after-U', 'draft-S', 'draft-U'];

const train = await readSet('train');
const dev = await readSet('dev');
if (!train || !dev) {
  console.error('../shared/gold est absent : rien à apprendre ici.');
  process.exitCode = 2;
} else {
  const all = merge(train, dev);
  report('émetteurs tenus à part (validation croisée, train + dev)', crossValidate(all));
  const model = learn(train);
  const chosen = report(
    'dev, appris sur train',
    dev.flatMap((doc) => judge(model, doc)),
  );
  if (process.argv.includes('--curve')) curve(train, dev);
  if (process.argv.includes('--weights')) show(model);
  if (!process.argv.includes('--dry')) writeFileSync(target, serialize(model, levels(chosen)));
}

/** Documents of both sets, those of one issuer together. */
function merge(...sets) {
  return sets.flat();
}

function crossValidate(docs) {
  const groups = grouped(docs, folds);
  return groups.flatMap((held) => {
    const model = learn(docs.filter((doc) => !held.includes(doc)));
    return held.flatMap((doc) => judge(model, doc));
  });
}

/** Splits documents into groups so that no issuer stands in two; the largest issuers are dealt first, each to the smallest group. */
function grouped(docs, count) {
  const byIssuer = Map.groupBy ? Map.groupBy(docs, house) : groupBy(docs, house);
  const groups = Array.from({ length: count }, () => []);
  const size = (group) => group.reduce((sum, doc) => sum + doc.units.length, 0);
  for (const [, own] of [...byIssuer].sort((a, b) => size(b[1]) - size(a[1]) || (a[0] < b[0] ? -1 : 1))) {
    groups.reduce((least, group) => (size(group) < size(least) ? group : least)).push(...own);
  }
  return groups;
}

/** The house that writes: « AAMC (dépêches : ambassades) » and « AAMC / presse » are one. */
function house({ issuer }) {
  return issuer.split(/ [(–/]/)[0];
}

function groupBy(items, key) {
  const map = new Map();
  for (const item of items) map.set(key(item), [...(map.get(key(item)) ?? []), item]);
  return map;
}

function learn(docs) {
  const signs = vocabulary(docs);
  const first = fitSigns(docs, signs);
  // What the first model says of a document must come from a model that has not seen it, or the second would trust it too much.
  const inner = grouped(docs, 5).flatMap((held) => {
    const rest = docs.filter((doc) => !held.includes(doc));
    const weights = fitSigns(rest, signs);
    return held.map((doc) => [doc, doc.units.map(({ signs: own }) => firstOpinion(weights, signs, own))]);
  });
  const rows = inner.flatMap(([doc, opinions]) =>
    doc.units.flatMap((unit, at) =>
      unit.gold ? [{ ...inContext(opinions, at), label: labels.indexOf(unit.gold.label), weight: trust(unit) }] : [],
    ),
  );
  return { signs, first, second: fit(rows, contextSigns.length + 1, classes, () => penalties.context) };
}

function firstOpinion(weights, signs, own) {
  const { index, value } = encode(signs, own);
  return Array.from(probabilities(weights, signs.size + 1, classes, index, value));
}

function trust({ gold }) {
  return gold.confidence === 1 ? 0.5 : 1;
}

function vocabulary(docs) {
  const issuers = new Map();
  for (const doc of docs)
    for (const { signs } of doc.units)
      for (const sign of signs) {
        if (!issuers.has(sign)) issuers.set(sign, new Set());
        issuers.get(sign).add(house(doc));
      }
  const kept = [...issuers]
    .filter(([sign, by]) => by.size >= (isWord(sign) ? leastIssuers : 1))
    .map(([sign]) => sign)
    .sort();
  return new Map(kept.map((sign, at) => [sign, at + 1]));
}

function isWord(sign) {
  return /^[a-z]:/.test(sign);
}

function penaltyOf(signs, feature) {
  signs.kinds ??= [...signs.keys()].map(isWord);
  return signs.kinds[feature - 1] ? penalties.word : penalties.cue;
}

function fitSigns(docs, signs) {
  const rows = docs.flatMap((doc) =>
    doc.units.flatMap((unit) =>
      unit.gold ? [{ ...encode(signs, unit.signs), label: labels.indexOf(unit.gold.label), weight: trust(unit) }] : [],
    ),
  );
  return fit(rows, signs.size + 1, classes, (feature) => penaltyOf(signs, feature));
}

function encode(signs, own) {
  const index = [0];
  for (const sign of own) {
    const at = signs.get(sign);
    if (at !== undefined) index.push(at);
  }
  return { index, value: index.map(() => 1) };
}

function inContext(opinions, at) {
  const own = opinions[at];
  const before = opinions[at - 1];
  const after = opinions[at + 1];
  const mean = (c) =>
    opinions.length > 1 ? (opinions.reduce((sum, o) => sum + o[c], 0) - own[c]) / (opinions.length - 1) : own[c];
  const logOdds = (c) => Math.log((own[c] + 0.01) / (own[0] + 0.01));
  return {
    index: [0, ...contextSigns.keys()].map((_, k) => k),
    value: [1, logOdds(1), logOdds(2), before?.[1] ?? 0, before?.[2] ?? 0, after?.[1] ?? 0, after?.[2] ?? 0, mean(1), mean(2)],
  };
}

function judge({ signs, first, second }, doc) {
  const opinions = doc.units.map(({ signs: own }) => firstOpinion(first, signs, own));
  return doc.units.flatMap((unit, at) => {
    if (!unit.gold) return [];
    const { index, value } = inContext(opinions, at);
    return [
      {
        doc,
        unit,
        gold: unit.gold,
        probability: Array.from(probabilities(second, contextSigns.length + 1, classes, index, value)),
        alone: opinions[at],
      },
    ];
  });
}

function report(title, judged) {
  const score = (p) => p.probability[2];
  const best = thresholds(judged, score);
  const alone = thresholds(judged, (p) => p.alone[2]);
  console.log(`\n${title} : ${judged.length} phrases, ${judged.filter(({ gold }) => gold.label === 'U').length} sans source`);
  console.log(
    `  F1 ${best.f1.toFixed(1)} (seuil ${best.at.toFixed(2)}, précision ${best.precision.toFixed(1)}, rappel ${best.recall.toFixed(1)}) ; phrase seule F1 ${alone.f1.toFixed(1)} ; à précision 85 : seuil ${best.sure.at.toFixed(2)}, rappel ${best.sure.recall.toFixed(1)}`,
  );
  for (const [genre, own] of [...groupBy(judged, ({ doc }) => doc.genre)].sort()) {
    const { f1, precision, recall } = measure(own, score, best.at);
    console.log(
      `  ${genre.padEnd(16)} F1 ${f1.toFixed(1).padStart(5)}  précision ${precision.toFixed(1).padStart(5)}  rappel ${recall.toFixed(1).padStart(5)}  (${own.length} phrases, ${own.filter(({ gold }) => gold.label === 'U').length} dues)`,
    );
  }
  wrongFlags(judged, score, best);
  if (process.argv.includes('--worst')) {
    const errors = judged
      .map((p) => ({ ...p, loss: p.gold.label === 'U' ? 1 - score(p) : score(p) }))
      .sort((a, b) => b.loss - a.loss);
    for (const { gold, loss, unit } of errors.slice(0, 40))
      console.log(
        `   ${loss.toFixed(2)} [${gold.label}${gold.type}${gold.confidence}] ${unit.text.slice(0, 200).replace(/\s+/g, ' ')}`,
      );
  }
  return best;
}

/** On communiqués, whose sentences are mostly acts of the issuer, how many reports per 500 words are wrong. */
function wrongFlags(judged, score, { at, sure }) {
  const own = judged.filter(({ doc }) => doc.genre.startsWith('communiqué'));
  const words = own.reduce((sum, { unit }) => sum + unit.text.split(/\s+/).length, 0);
  const rate = (least) => (500 * own.filter((p) => p.gold.label !== 'U' && score(p) >= least).length) / Math.max(1, words);
  console.log(
    `  communiqués : ${words} mots ; signalements faux pour 500 mots : ${rate(at).toFixed(2)} au seuil standard, ${rate(sure.at).toFixed(2)} au seuil lenient`,
  );
}

/** The levels of the house: `lenient` where five of six reports are right, `standard` where F1 is best, `strict` where few are missed. */
function levels(best) {
  const two = (x) => Math.round(100 * x) / 100;
  return { lenient: two(best.sure.at), standard: two(best.at), strict: two(best.at / 2.5) };
}

function thresholds(judged, score) {
  let best = { f1: 0, at: 0.5, precision: 0, recall: 0 };
  let sure = { at: 1, recall: 0 };
  for (let at = 0.1; at < 0.95; at += 0.01) {
    const m = measure(judged, score, at);
    if (m.f1 > best.f1) best = { ...m, at };
    if (m.precision >= 85 && m.recall > sure.recall) sure = { at, recall: m.recall };
  }
  return { ...best, sure };
}

function measure(judged, score, at) {
  let hit = 0;
  let flagged = 0;
  let due = 0;
  for (const p of judged) {
    const isDue = p.gold.label === 'U';
    const isFlagged = score(p) >= at;
    due += isDue;
    flagged += isFlagged;
    hit += isDue && isFlagged;
  }
  return {
    f1: (200 * hit) / Math.max(1, due + flagged),
    precision: (100 * hit) / Math.max(1, flagged),
    recall: (100 * hit) / Math.max(1, due),
  };
}

function curve(train, dev) {
  console.log('\ncourbe d’apprentissage (dev) :');
  for (const share of [0.1, 0.25, 0.5, 0.75, 1]) {
    // Every k-th document, so that each share holds all issuers alike.
    const part = train.filter((_, at) => Math.floor((at + 1) * share) > Math.floor(at * share));
    const { f1 } = thresholds(
      dev.flatMap((doc) => judge(learn(part), doc)),
      (p) => p.probability[2],
    );
    console.log(`  ${String(part.length).padStart(4)} documents : F1 ${f1.toFixed(1)}`);
  }
}

function show({ signs, first }) {
  const size = signs.size + 1;
  const rows = [...signs].map(([sign, at]) => ({ sign, u: first[2 * size + at] - first[at], s: first[size + at] - first[at] }));
  for (const { sign, u, s } of rows.filter(({ sign }) => !isWord(sign)).sort((a, b) => b.u - a.u))
    console.log(`  ${sign.padEnd(24)} sans source ${u.toFixed(2).padStart(6)}  sourcée ${s.toFixed(2).padStart(6)}`);
}

/** Weights in hundredths, a line a sign, so that a reviewer can read them and a difference shows what changed. Signs that weigh next to nothing are left out. */
function serialize({ signs, first, second }, thresholds) {
  const size = signs.size + 1;
  const hundredths = (weights, total, at) => labels.map((_, c) => Math.round(100 * weights[c * total + at]));
  const lines = (entries) => entries.map(([sign, w]) => `    ${JSON.stringify(sign)}: [${w.join(', ')}],\n`).join('');
  const sentence = [...signs]
    .map(([sign, at]) => [sign, hundredths(first, size, at)])
    .filter(([, w]) => Math.max(...w) - Math.min(...w) >= 6);
  return `// Learnt by \`npm run train:claims\` from annotated sentences of public texts; weights in hundredths, for the classes nothing to source, sourced, unsourced.
type Weights = Readonly<Record<string, readonly [number, number, number]>>;

/** From which probability of « unsourced » on a sentence is reported, for each level of \`sourcing\`. */
export const claimThresholds = ${JSON.stringify(thresholds)} as const;

/** What each sign weighs in the opinion of a sentence by itself, and each opinion around it in the second opinion. */
export const claimWeights: { readonly sentence: Weights; readonly draft: Weights } = {
  sentence: {
${lines([['bias', hundredths(first, size, 0)], ...sentence])}  },
  draft: {
${lines(['bias', ...contextSigns.map((name) => `context:${name}`)].map((name, at) => [name, hundredths(second, contextSigns.length + 1, at)]))}  },
};
`;
}
