// Learns what the signs of a sentence weigh in the question « does it need a source, and does it have one? ».
//   npm run train:claims                cross-validation with issuers held out, then weights learnt on `train`, written to core/analysis/claimWeights.generated.ts
//   npm run train:claims -- --dry       figures only, nothing written
//   npm run train:claims -- --worst     the twenty worst errors on issuers held out, and what kinds of errors there are
//   npm run train:claims -- --curve     the learning curve;  -- --weights  what each cue weighs
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { grouped, isWord, judge, learn, weightsOf } from './claimLearning.mjs';
import { causesOf, measure, nested, report, thresholds, worst } from './claimReport.mjs';
import { corpusSentences, readSet } from './claimRows.mjs';
import { isTelling, wordVectors } from './wordUse.mjs';

const target = join(dirname(fileURLToPath(import.meta.url)), '../src/core/analysis/claimWeights.generated.ts');
const folds = 12;
const asked = (option) => process.argv.includes(`--${option}`);

const train = await readSet('train');
const dev = await readSet('dev');
if (!train || !dev) {
  console.error('../shared/gold est absent : rien à apprendre ici.');
  process.exitCode = 2;
} else {
  const vectors = wordVectors(await corpusSentences(isTelling));
  const held = crossValidate([...train, ...dev], vectors);
  const levels = thresholds(held);
  report('émetteurs tenus à part (validation croisée, train + dev)', held, levels);
  console.log(`  F1, seuil choisi sur les autres émetteurs : ${nested(held).toFixed(1)}`);
  if (asked('worst')) {
    causesOf(held, levels);
    worst(held, 20);
  }
  const model = learn(train, vectors);
  report(
    'dev, appris sur train, seuils choisis sur les émetteurs tenus à part',
    dev.flatMap((doc) => judge(model, doc)),
    levels,
  );
  if (asked('curve')) curve(vectors);
  if (asked('weights')) show(model);
  if (!asked('dry')) writeFileSync(target, serialize(model, levels));
}

function crossValidate(docs, vectors) {
  return grouped(docs, folds).flatMap((own, fold) => {
    const model = learn(
      docs.filter((doc) => !own.includes(doc)),
      vectors,
    );
    return own.flatMap((doc) => judge(model, doc).map((judged) => ({ ...judged, fold })));
  });
}

function curve(vectors) {
  console.log('\ncourbe d’apprentissage (dev, seuil choisi au mieux) :');
  for (const share of [0.1, 0.25, 0.5, 0.75, 1]) {
    // Every k-th document, so that each share holds all issuers alike.
    const part = train.filter((_, at) => Math.floor((at + 1) * share) > Math.floor(at * share));
    const model = learn(part, vectors);
    const judged = dev.flatMap((doc) => judge(model, doc));
    const { f1 } = measure(judged, thresholds(judged).standard);
    console.log(`  ${String(part.length).padStart(4)} documents : F1 ${f1.toFixed(1)}`);
  }
}

function show(model) {
  const { signs } = weightsOf(model);
  const cues = signs.filter(([sign]) => !isWord(sign)).sort((a, b) => b[1][1] - a[1][1]);
  console.log('\npoids des indices, contre « rien à sourcer » :');
  for (const [sign, [sourced, unsourced]] of cues)
    console.log(
      `  ${sign.padEnd(24)} sans source ${unsourced.toFixed(2).padStart(6)}  sourcée ${sourced.toFixed(2).padStart(6)}`,
    );
}

/** A line a sign, so that a reviewer can read them and a difference shows what changed. Signs that weigh next to nothing are left out. */
function serialize(model, levels) {
  const { bias, signs, uses, aroundBias, around } = weightsOf(model);
  const lines = (entries, least) =>
    entries
      .map(([name, weights]) => [name, weights.map((weight) => Math.round(100 * weight))])
      .filter(([, weights]) => Math.max(...weights.map(Math.abs)) >= least)
      .map(([name, weights]) => `${weights.join(' ')} ${name.replace(/[`\\]|\$\{/g, '\\$&')}\n`)
      .join('');
  return `// Learnt by \`npm run train:claims\` from 3,200 annotated sentences of public texts; the use of words, from unannotated ones. Weights alone, no text.
// A line: how far a sign pulls towards « sourced » and towards « unsourced » against « nothing to source », in hundredths of log-odds; its name.

/** From which probability of « unsourced » on a sentence is reported at each level of \`sourcing\`, where it states a figure and where it does not. */
export const claimThresholds = ${JSON.stringify(levels)} as const;

/** The signs of a sentence: cues by their ids; \`w:\` a word, \`v:\` the main verb, \`s:\` its subject, \`f:\` \`g:\` how it begins, \`a:\` to \`d:\` its shape. */
export const signWeights = \`
${lines([['bias', bias], ...signs], 4)}\`;

/** The use of words, by lemma: summed, over the root of their number. */
export const useWeights = \`
${lines(uses, 4)}\`;

/** What stands around: the probabilities of the neighbours, and shares of the sentences of the draft. */
export const aroundWeights = \`
${lines([['bias', aroundBias], ...around], 0)}\`;
`;
}
