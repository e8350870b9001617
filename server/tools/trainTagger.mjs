// Trains the tagger on treebanks of one licence family and writes server/data/tagger.bin; the same input gives the same bytes.
// Usage: npm run train:tagger [-- --family lgpl-lr|cc-by-sa] [--into FILE]
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { importCore } from './core.mjs';
import { loadLexicon } from './lexicon/load.mjs';
import { section, textSection } from './lexicon/sections.mjs';
import { readTreebank } from './treebank.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const treebanks = join(here, '../../../shared/french/ud');
/** One family each: their licences do not ask for the same, and weights of both would owe both. Test parts are never here. */
const families = {
  'lgpl-lr': ['fr_sequoia-ud-train', 'fr_sequoia-ud-dev', 'fr_fqb-ud-test'],
  'cc-by-sa': ['fr_gsd-ud-dev', 'fr_pud-ud-test'],
};
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const family = option('family', 'lgpl-lr');
const into = option('into', join(here, '../data/tagger.bin'));
const rounds = Number(option('rounds', 8));
/** Several trainings in other orders: their sum errs less than each, and a sum of linear models is one. */
const runs = Number(option('runs', 6));
if (!existsSync(treebanks)) {
  console.error(`No treebanks in ${treebanks}: Sequoia and FQB of Universal Dependencies (LGPL-LR) are wanted there.`);
  process.exit(1);
}

const core = await importCore(
  'french/richTag',
  'french/features',
  'french/knownWord',
  'french/tagger',
  'french/clause',
  'french/lexicon',
  'french/sections',
);
const { richTagOf, knowWord, knowTokens, wordRows, contextRows, writeFacts, factWidth, rowCount, places, Clause } = core;
const lexicon = await loadLexicon(core);
const width = 32;

const sentences = families[family].flatMap((name) => readTreebank(join(treebanks, `${name}.conllu`)));
for (const sentence of sentences) for (const token of sentence) token.gold = richTagOf(token.tag, token.verbForm, token.mood);

const extra = tagsBesideLexicon();
const words = [undefined];
const prepared = prepare();
const facts = new Int32Array(words.length * factWidth);
for (const [at, word] of words.entries()) writeFacts(word, facts, at * factWidth);
const weights = trainAll();
const bytes = quantised();
const file = Buffer.concat([
  section('WGHT', bytes),
  textSection('XTRA', [...extra].map(([form, mask]) => `${form} ${mask}`).join('\n')),
]);
writeFileSync(into, file);
console.log(`${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzipped`);

/** The tags that the texts give to forms and the lexicon does not. */
function tagsBesideLexicon() {
  const found = new Map();
  const empty = new Map();
  for (const sentence of sentences) {
    const known = know(sentence, empty);
    sentence.forEach((token, at) => {
      const word = known.words[known.ids[at]];
      if (!((word.candidates >>> token.gold) & 1)) found.set(word.form, (found.get(word.form) ?? 0) | (1 << token.gold));
    });
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function know(sentence, more) {
  const list = [];
  const keeper = {
    begin() {},
    know(text, norm, writing) {
      list.push(knowWord(lexicon, more, text, norm, writing));
      return list.length - 1;
    },
  };
  return { ids: knowTokens(keeper, sentence, 0, sentence.length), words: list };
}

/** Words once each, with the rows that they give at every place; what is seen once is not learnt by its form. */
function prepare() {
  const seen = new Map();
  const counts = new Map();
  const read = sentences.map((sentence) => {
    const { ids, words: list } = know(sentence, extra);
    for (const id of ids) counts.set(list[id].hash, (counts.get(list[id].hash) ?? 0) + 1);
    return ids.map((id) => list[id]);
  });
  const rows = new Int32Array(32);
  const number = (word) => {
    const known = counts.get(word.hash) > 1 || word.shape === 6 ? word : { ...word, hash: 0 };
    const key = JSON.stringify(known);
    if (!seen.has(key)) {
      seen.set(key, words.length);
      words.push({ ...known, rows: rowsOf(known) });
    }
    return seen.get(key);
  };
  function rowsOf(word) {
    return Array.from({ length: places }, (_, place) => rows.slice(0, wordRows(word, place, rows)));
  }
  const edge = core.edgeOfSentence;
  words[0] = { ...edge, rows: rowsOf(edge) };
  return read.map((list, at) => ({ ids: list.map(number), gold: sentences[at].map((token) => token.gold) }));
}

function trainAll() {
  const sum = new Float64Array(rowCount * width);
  for (let run = 0; run < runs; run++)
    train(run).forEach((weight, at) => {
      sum[at] += weight / runs;
    });
  return sum;
}

function train(run) {
  const size = rowCount * width;
  const weights = new Float64Array(size);
  const totals = new Float64Array(size);
  const stamps = new Int32Array(size);
  const rows = new Int32Array(96);
  const context = new Int32Array(32);
  const scores = new Float64Array(width);
  let random = 20260101 + run;
  let step = 0;
  const order = prepared.map((_, at) => at);
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      random = (Math.imul(random, 1103515245) + 12345) >>> 0;
      const other = (random >>> 8) % (at + 1);
      [order[at], order[other]] = [order[other], order[at]];
    }
    let wrong = 0;
    let all = 0;
    for (const index of order) {
      const { ids, gold } = prepared[index];
      const clause = new Clause(lexicon, words, facts);
      let tag1 = 31;
      let tag2 = 31;
      for (let at = 0; at < ids.length; at++) {
        step++;
        all++;
        const candidates = clause.allowed(ids[at]);
        let guess;
        if ((candidates & (candidates - 1)) === 0) guess = 31 - Math.clz32(candidates);
        else {
          let count = 0;
          const around = [ids[at], ids[at - 1] ?? 0, ids[at + 1] ?? 0, ids[at - 2] ?? 0, ids[at + 2] ?? 0];
          for (let place = 0; place < places; place++)
            for (const row of words[around[place]].rows[place]) rows[count++] = row * width;
          const [here, before, next, , afterNext] = around.map((number) => number * factWidth);
          const more = contextRows(facts, before, here, next, afterNext, tag1, tag2, clause, context);
          for (let i = 0; i < more; i++) rows[count++] = context[i] * width;
          guess = -1;
          for (let rest = candidates; rest !== 0; rest &= rest - 1) {
            const tag = 31 - Math.clz32(rest & -rest);
            let score = 0;
            for (let i = 0; i < count; i++) score += weights[rows[i] + tag];
            scores[tag] = score;
            if (guess < 0 || score > scores[guess]) guess = tag;
          }
          if (guess !== gold[at] && (candidates >>> gold[at]) & 1) {
            for (let i = 0; i < count; i++) {
              bump(rows[i] + gold[at], 1);
              bump(rows[i] + guess, -1);
            }
          }
        }
        if (guess !== gold[at]) wrong++;
        clause.pass(ids[at], guess);
        tag2 = tag1;
        tag1 = guess;
      }
    }
    if (round === rounds - 1) console.log(`training ${run + 1}: ${((1 - wrong / all) * 100).toFixed(2)} % of ${all} tokens`);
  }
  for (let at = 0; at < size; at++) {
    totals[at] += weights[at] * (step - stamps[at]);
    weights[at] = totals[at] / step;
  }
  return weights;

  function bump(at, by) {
    totals[at] += weights[at] * (step - stamps[at]);
    stamps[at] = step;
    weights[at] += by;
  }
}

function quantised() {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const most = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  console.log(`${sizes.length} weights, largest kept ${most.toFixed(2)}`);
  return Uint8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round((weight / most) * 127))) & 255);
}
