// Figures on judged sentences (see `claimLearning.mjs`): thresholds, what is found and what is said wrongly, by genre, and why.
import { groupBy } from './claimLearning.mjs';

/** The kinds of claims that `claimModel.ts` tells apart as to alarms; what is `told` by someone named is never reported. */
const standings = ['bareFigure', 'figure', 'other'];

/** From which precision on a report may be made where few alarms are wanted. */
const sure = 0.86;

/** The thresholds of the three levels: `lenient` where six of seven reports are right, `standard` where F1 is best, `strict` where few are missed. */
export function thresholds(judged) {
  const standard = bestF1(judged);
  const each = (of) => Object.fromEntries(standings.map((standing) => [standing, of(standing)]));
  return {
    lenient: each((standing) => surest(judged.filter(({ unit }) => unit.standing === standing))),
    standard: each(() => standard),
    strict: each(() => two(standard / 2.5)),
  };
}

/** F1 where the threshold for each group of issuers is chosen on the other groups: what a new issuer may expect. */
export function nested(judged) {
  let hits = 0;
  let flagged = 0;
  const due = judged.filter(isDue).length;
  for (const [fold, own] of groupBy(judged, ({ fold }) => fold)) {
    const { standard } = thresholds(judged.filter((one) => one.fold !== fold));
    const reported = own.filter((one) => isReported(one, standard));
    flagged += reported.length;
    hits += reported.filter(isDue).length;
  }
  return (200 * hits) / Math.max(1, due + flagged);
}

/** Precision, recall and F1, in per cent, at a level. */
export function measure(judged, level) {
  const due = judged.filter(isDue).length;
  const reported = judged.filter((one) => isReported(one, level));
  const hits = reported.filter(isDue).length;
  return {
    f1: (200 * hits) / Math.max(1, due + reported.length),
    precision: (100 * hits) / Math.max(1, reported.length),
    recall: (100 * hits) / Math.max(1, due),
    due,
  };
}

/** Prints the figures of judged sentences, by level and by genre. */
export function report(title, judged, levels) {
  const figures = ({ f1, precision, recall }) =>
    `F1 ${f1.toFixed(1).padStart(5)}  précision ${precision.toFixed(1).padStart(5)}  rappel ${recall.toFixed(1).padStart(5)}`;
  console.log(`\n${title} : ${judged.length} phrases, ${judged.filter(isDue).length} sans source`);
  for (const [name, level] of Object.entries(levels))
    console.log(
      `  ${name.padEnd(16)} ${figures(measure(judged, level))}  (seuil ${level.other}, chiffres ${level.figure}, chiffres nus ${level.bareFigure})`,
    );
  console.log('  par genre, au niveau standard :');
  for (const [genre, own] of [...groupBy(judged, ({ doc }) => doc.genre)].sort()) {
    const all = measure(own, levels.standard);
    console.log(`  ${genre.padEnd(16)} ${figures(all)}  (${own.length} phrases, ${all.due} dues)`);
  }
  wrongFlags(judged, levels);
}

/** On communiqués, whose sentences are mostly acts of the issuer, how many reports per 500 words are wrong. */
function wrongFlags(judged, levels) {
  const own = judged.filter(({ doc }) => doc.genre === 'communiqué');
  const words = own.reduce((sum, { unit }) => sum + unit.text.split(/\s+/).length, 0);
  const rates = Object.entries(levels).map(([name, level]) => {
    const wrong = own.filter((one) => isReported(one, level) && !isDue(one)).length;
    return `${name} ${((500 * wrong) / Math.max(1, words)).toFixed(2)}`;
  });
  console.log(`  communiqués (${words} mots), signalements faux pour 500 mots : ${rates.join(', ')}`);
}

/** Kinds of errors, each with what would mend it; an error counts under the first that fits. */
const causes = [
  ['le lecteur lui-même hésitait', 'rien : deux lecteurs s’y partagent', ({ gold }) => gold.confidence === 1],
  [
    'fausse : la source est dite ailleurs',
    'suivre une étude, une parole, un texte d’une phrase à l’autre',
    ({ gold }) => gold.label === 'S',
  ],
  [
    'fausse : compte rendu ou acte de l’émetteur',
    'savoir qui est l’émetteur',
    ({ unit }, wrong) => wrong && has(unit, 'own-act', 'performs', 'records', 'we', 'i'),
  ],
  ['fausse : jugement ou explication', 'savoir ce qui se conteste', (_, wrong) => wrong],
  ['manquée : ligne ou énumération', 'lire une liste par ce qui l’annonce', ({ unit }) => has(unit, 'item', 'no-verb')],
  ['manquée : fait passé', 'savoir qui n’est pas l’émetteur', ({ unit }) => has(unit, 'past-anywhere')],
  ['manquée : affirmation au présent ou au futur', 'savoir ce qui se conteste', () => true],
];

/** Prints what kinds of errors there are at `standard`, and what would mend them. */
export function causesOf(judged, { standard }) {
  const errors = judged.filter((one) => isReported(one, standard) !== isDue(one));
  const counts = groupBy(errors, (one) => causes.findIndex(([, , fits]) => fits(one, !isDue(one))));
  console.log(`\n${errors.length} erreurs au niveau standard, émetteurs tenus à part :`);
  causes.forEach(([name, remedy], at) => {
    console.log(`  ${String(counts.get(at)?.length ?? 0).padStart(4)}  ${name.padEnd(46)} à mender : ${remedy}`);
  });
}

/** Prints the worst errors, a line each: how wrong, the label and type of the reader, the sentence. */
export function worst(judged, count) {
  const loss = (one) => (isDue(one) ? 1 - one.probability[2] : one.probability[2]);
  console.log(`\nles ${count} pires erreurs :`);
  for (const one of judged.toSorted((a, b) => loss(b) - loss(a)).slice(0, count)) {
    const { label, type, confidence } = one.gold;
    console.log(`  ${loss(one).toFixed(2)} [${label}${type}${confidence}] ${one.unit.text.replace(/\s+/g, ' ').slice(0, 150)}`);
  }
}

function has({ signs }, ...wanted) {
  return wanted.some((sign) => signs.includes(sign));
}

function isDue({ gold }) {
  return gold.label === 'U';
}

function isReported(one, level) {
  const [, sourced, unsourced] = one.probability;
  return unsourced >= level[one.unit.standing] && sourced < 2 * unsourced;
}

/**
 * Where F1 is best, each threshold taken with those beside it: a peak of one sample is often chance. Of those that come within half a point the highest,
 * for a false alarm costs more than a miss.
 */
function bestF1(judged) {
  const tried = steps().map((at) => ({ at, f1: measure(judged, everywhere(at)).f1 }));
  const eased = tried.map(({ at }) => {
    const near = tried.filter((other) => Math.abs(other.at - at) <= 0.05);
    return { at, f1: near.reduce((sum, { f1 }) => sum + f1, 0) / near.length };
  });
  const most = Math.max(...eased.map(({ f1 }) => f1));
  return Math.max(...eased.filter(({ f1 }) => f1 >= most - 0.5).map(({ at }) => at));
}

/** The lowest threshold from which on enough reports are right. */
function surest(judged) {
  const enough = steps().filter((at) => {
    const { precision, recall } = measure(judged, everywhere(at));
    return precision >= 100 * sure && recall > 0;
  });
  return enough[0] ?? 1;
}

function everywhere(at) {
  return Object.fromEntries(standings.map((standing) => [standing, at]));
}

function steps() {
  return Array.from({ length: 90 }, (_, at) => two(0.06 + at / 100));
}

function two(value) {
  return Math.round(100 * value) / 100;
}
