// Measures what French looks like on its surface: sentences, tokens, numbers and dates, compounds, linear time.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDates } from '../../../out/server/src/core/french/dates.js';
import { inflect } from '../../../out/server/src/core/french/inflection.js';
import { findQuantities } from '../../../out/server/src/core/french/quantities.js';
import { splitSentences } from '../../../out/server/src/core/french/sentences.js';
import { tokenize } from '../../../out/server/src/core/french/tokens.js';
import { bareSentences, dateRows, quantityRows } from '../../../out/test/core/french/values.js';
import { readTreebank } from './treebank.mjs';

/** The sections of the bench: each is given the folder of the shared French data and prints lines. */
export const sections = [sentenceBoundaries, tokenSpans, expressions, values, numbersInTreebanks, compounds, doubling];

const verbose = process.argv.includes('--misses');

function sentenceBoundaries(shared) {
  for (const [name, file] of [
    ['GSD test', 'fr_gsd-ud-test'],
    ['GSD dev', 'fr_gsd-ud-dev'],
    ['Sequoia test', 'fr_sequoia-ud-test'],
    ['Sequoia train', 'fr_sequoia-ud-train'],
  ]) {
    const path = join(shared, 'ud', `${file}.conllu`);
    if (!existsSync(path)) continue;
    const gold = readTreebank(path)
      .map(({ text }) => text)
      .filter((text) => /[.!?…]["»”)\]’' ]*$/.test(text));
    const paragraphs = [];
    for (let at = 0; at < gold.length; at += 8) paragraphs.push(gold.slice(at, at + 8));
    console.log(`sentences  ${name} with final punctuation: ${boundaryScore(paragraphs)}`);
  }
  const diplomatic = readFileSync(join(shared, 'diplo-sent.txt'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(' ‖ '));
  console.log(`sentences  diplo-sent.txt: ${boundaryScore(diplomatic)}`);
}

/** F1 of the boundaries inside paragraphs; a boundary is where a sentence begins. */
function boundaryScore(paragraphs) {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const sentences of paragraphs) {
    const text = sentences.join(' ');
    const gold = new Set();
    let at = 0;
    for (const sentence of sentences.slice(0, -1)) {
      at += sentence.length + 1;
      gold.add(at);
    }
    const ours = new Set(
      splitSentences(text, tokenize(text), [])
        .slice(1)
        .map(({ start }) => start),
    );
    for (const start of ours) {
      if (gold.has(start)) right++;
      else if (verbose) console.log(`   + ${text.slice(Math.max(0, start - 40), start)}‖${text.slice(start, start + 30)}`);
    }
    if (verbose) {
      for (const start of gold)
        if (!ours.has(start)) console.log(`   - ${text.slice(Math.max(0, start - 40), start)}‖${text.slice(start, start + 30)}`);
    }
    found += ours.size;
    wanted += gold.size;
  }
  return score(right, found, wanted);
}

function tokenSpans(shared) {
  for (const [name, file] of [
    ['GSD test', 'fr_gsd-ud-test'],
    ['GSD dev', 'fr_gsd-ud-dev'],
    ['Sequoia test', 'fr_sequoia-ud-test'],
    ['Sequoia train', 'fr_sequoia-ud-train'],
  ]) {
    const path = join(shared, 'ud', `${file}.conllu`);
    if (!existsSync(path)) continue;
    let right = 0;
    let found = 0;
    let wanted = 0;
    for (const { text, tokens } of readTreebank(path)) {
      const gold = new Set(tokens.map(({ start, end }) => `${start}-${end}`));
      const ours = tokenize(text);
      const same = ours.filter(({ start, end }) => gold.has(`${start}-${end}`));
      right += same.length;
      found += ours.length;
      wanted += gold.size;
      if (verbose && (same.length < ours.length || same.length < gold.size)) {
        const mine = new Set(ours.map(({ start, end }) => `${start}-${end}`));
        const wrong = ours.filter(({ start, end }) => !gold.has(`${start}-${end}`)).map(({ text: form }) => form);
        const missed = tokens.filter(({ start, end }) => !mine.has(`${start}-${end}`)).map(({ text: form }) => form);
        console.log(`   ${wrong.join(' ')}  ←  ${missed.join(' ')}`);
      }
    }
    console.log(`tokens     ${name}: ${score(right, found, wanted)}`);
  }
}

function score(right, found, wanted) {
  const precision = right / found;
  const recall = right / wanted;
  const percent = (value) => (100 * value).toFixed(2);
  return `F1 ${percent((2 * precision * recall) / (precision + recall))} (P ${percent(precision)}, R ${percent(recall)}, ${wanted} gold)`;
}

/** Dates and quantities of a text, as one list of spans. */
function expressionsIn(text) {
  const tokens = tokenize(text);
  const dates = findDates(tokens);
  const quantities = findQuantities(
    tokens,
    dates.filter(({ duration }) => !duration),
  );
  return [...dates, ...quantities];
}

/** A span is exact with or without its leading article. */
function expressions(shared) {
  const bare = (text) => text.replace(/^(?:(?:les?|la|d[ue]|des|aux?) |l['’])/i, '');
  let exact = 0;
  const lines = readFileSync(join(shared, 'expr.txt'), 'utf8').split('\n').filter(Boolean);
  for (const line of lines) {
    const [, marked] = line.split('\t');
    const wanted = /⟦(.*)⟧/.exec(marked)[1];
    const text = marked.replace(/[⟦⟧]/g, '');
    const at = marked.indexOf('⟦');
    const found = expressionsIn(text);
    const hit = found.some(({ start, end }) => {
      const form = text.slice(start, end);
      return start < at + wanted.length && end > at && (form === wanted || bare(form) === bare(wanted));
    });
    if (hit) exact++;
    else if (verbose) console.log(`   ${wanted}  ←  ${found.map(({ start, end }) => text.slice(start, end)).join(' | ')}`);
  }
  console.log(`expr       exact spans (give or take the article): ${exact}/${lines.length}`);
  const negative = readFileSync(join(shared, 'expr-neg.txt'), 'utf8').split('\n').filter(Boolean);
  const wrong = negative.flatMap((text) => expressionsIn(text).map(({ start, end }) => text.slice(start, end)));
  console.log(`expr-neg   false spans: ${wrong.length} in ${negative.length} sentences ${wrong.join(' | ')}`);
}

/** The table of values that the tests hold: the exact span, and each field that the row gives. */
function values() {
  const rows = [
    ...quantityRows.map((row) => [row, quantitiesIn]),
    ...dateRows.map((row) => [row, (text) => findDates(tokenize(text), '2026-11-24')]),
  ];
  const right = rows.filter(([[marked, fields], find]) => {
    const start = marked.indexOf('⟦');
    const end = marked.indexOf('⟧') - 1;
    const found = find(marked.replace(/[⟦⟧]/g, '')).find((one) => one.start === start && one.end === end);
    return found && Object.entries(fields).every(([key, value]) => found[key] === value);
  });
  const wrong = bareSentences.flatMap(expressionsIn);
  console.log(
    `values     ${right.length}/${rows.length} of our table; ${wrong.length} false in ${bareSentences.length} sentences without any`,
  );
}

function quantitiesIn(text) {
  const tokens = tokenize(text);
  return findQuantities(
    tokens,
    findDates(tokens).filter(({ duration }) => !duration),
  );
}

function compounds(shared) {
  const rows = readFileSync(join(shared, 'compounds.tsv'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
  const plurals = rows.map(([term]) => inflect(term).filter(({ number }) => number === 'p'));
  const right = rows.filter(([, plural], at) => plurals[at].some(({ text }) => text === plural));
  const two = plurals.filter(({ length }) => length > 1).length;
  console.log(`compounds  ${right.length}/${rows.length} plurals (${two} terms are given two)`);
}

/** How many tokens that the treebanks tag NUM are inside what we find, and how many of our spans hold a number or a word of time. */
function numbersInTreebanks(shared) {
  for (const file of ['fr_gsd-ud-test', 'fr_sequoia-ud-test', 'fr_gsd-ud-dev', 'fr_pud-ud-test']) {
    const path = join(shared, 'ud', `${file}.conllu`);
    if (!existsSync(path)) continue;
    let right = 0;
    let wanted = 0;
    for (const { text, tokens } of readTreebank(path)) {
      const found = expressionsIn(text);
      for (const token of tokens.filter(({ tag }) => tag === 'NUM')) {
        wanted++;
        if (found.some(({ start, end }) => start <= token.start && token.end <= end)) right++;
        else if (verbose) console.log(`   ${token.text}: ${text.slice(Math.max(0, token.start - 30), token.end + 30)}`);
      }
    }
    console.log(`numbers    ${file}: ${right} of ${wanted} NUM tokens inside (${((100 * right) / wanted).toFixed(1)} %)`);
  }
}

/** Twice the text must take about twice the time, whatever the text. */
function doubling() {
  const samples = {
    'sans point': 'le conseil examine la situation et les parties en présence ',
    'sans espace': 'a-b’c.d/e(f)9,',
    capitales: 'LE CONSEIL DE SÉCURITÉ A ADOPTÉ LA RÉSOLUTION. ',
    'sans accents': "L'accord a ete signe a Geneve le 3 fevrier 2024 par les deux delegations. ",
    'en-têtes': 'From: a.b@exemple.fr\r\nTo: <c.d@exemple.int>\r\nSubject: Re: Fw: [URGENT] TD n° 12345/2024\r\n',
    guillemets: '« a (b [c “d. ',
    chiffres: '1 234 567,89 ',
    initiales: 'A.B.',
  };
  for (const [name, sample] of Object.entries(samples)) {
    const time = (size) => {
      const text = sample.repeat(Math.ceil(size / sample.length)).slice(0, size);
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 5; round++) {
        const begin = process.cpuUsage();
        const tokens = tokenize(text);
        splitSentences(text, tokens, []);
        findQuantities(tokens, findDates(tokens));
        const { user, system } = process.cpuUsage(begin);
        best = Math.min(best, (user + system) / 1000);
      }
      return best;
    };
    const once = time(100_000);
    const twice = time(200_000);
    console.log(
      `doubling   ${name}: ${once.toFixed(1)} ms for 100,000 units, ${twice.toFixed(1)} ms for 200,000 (× ${(twice / once).toFixed(2)})`,
    );
  }
}
