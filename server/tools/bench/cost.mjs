// Measures what the French layer costs: size, time to load, speed against Intl.Segmenter, a changed sentence, linear time, memory.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readFrench } from '../../../out/server/src/core/french/french.js';
import { splitSentences } from '../../../out/server/src/core/french/sentences.js';
import { tagSentences } from '../../../out/server/src/core/french/tagger.js';
import { tokenize } from '../../../out/server/src/core/french/tokens.js';
import { readVerbGroups } from '../../../out/server/src/core/french/verbGroups.js';
import { bytes, french } from './french.mjs';

/** The sections of the bench: each is given the folder of the shared French data and prints lines. */
export const sections = [sizeOfData, loading, speed, changedSentence, doublingOfWords];

const here = dirname(fileURLToPath(import.meta.url));

function sizeOfData() {
  console.log(`size       french.bin: ${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes, { level: 9 }).length)} gzipped`);
}

/** A process that reads the file and tags one sentence, against one that does nothing, on the clock; the least of seven each. */
function loading() {
  const code = `
    const { french } = await import(${JSON.stringify(join(here, 'french.mjs'))});
    const { tagSentence } = await import(${JSON.stringify(join(here, '../../../out/server/src/core/french/tagger.js'))});
    tagSentence(french, [{ start: 0, end: 4, kind: 'word', text: 'Paix', norm: 'paix' }]);
    console.log(process.memoryUsage().rss);`;
  const least = (args) => {
    let time = Number.POSITIVE_INFINITY;
    let output = '';
    for (let round = 0; round < 7; round++) {
      const start = performance.now();
      output = spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout;
      time = Math.min(time, performance.now() - start);
    }
    return { time, output };
  };
  const nothing = least(['--input-type=module', '-e', 'console.log(process.memoryUsage().rss)']);
  const loaded = least(['--input-type=module', '-e', code]);
  console.log(
    `loading    ${(loaded.time - nothing.time).toFixed(0)} ms more than node -e 0 (${nothing.time.toFixed(0)} ms), ` +
      `${kilobytes(Number(loaded.output) - Number(nothing.output))} more memory`,
  );
}

/** One megabyte of French, paragraph by paragraph: our sentences, tokens and tags, and Intl.Segmenter by word, in turn. */
function speed(shared) {
  const paragraphs = megabyte(shared);
  if (!paragraphs) return;
  const segmenter = new Intl.Segmenter('fr', { granularity: 'word' });
  const ours = [];
  const theirs = [];
  let tokens = 0;
  for (let round = 0; round < 8; round++) {
    const fresh = readFrench(bytes);
    tokens = 0;
    ours.push(
      timeOf(() =>
        paragraphs.forEach((text) => {
          tokens += wordsOf(fresh, text).length;
        }),
      ),
    );
    theirs.push(timeOf(() => paragraphs.map((text) => [...segmenter.segment(text)].length)));
  }
  const warm = [0, 1, 2, 3].map(() => timeOf(() => paragraphs.map((text) => wordsOf(french, text).length)));
  const shown = (times) => times.map((time) => time.toFixed(0)).join(' ');
  const ratio = (time) => `× ${(time / Math.min(...theirs)).toFixed(2)}`;
  console.log(
    `speed      1 MB, ${tokens} tokens: sentences, tokens and tags ${shown(ours)} ms; Intl.Segmenter by word ${shown(theirs)} ms; ` +
      `least against least ${ratio(Math.min(...ours))}`,
  );
  console.log(`speed      the same with words seen before: ${Math.min(...warm).toFixed(0)} ms, ${ratio(Math.min(...warm))}`);
  const groups = timeOf(() => paragraphs.map((text) => groupsOf(french, text).length));
  console.log(`speed      the same with verb groups and subjects: ${groups.toFixed(0)} ms`);
}

/** The middle time of 200 sentences of 25 words, each new, after a warm start. */
function changedSentence(shared) {
  const paragraphs = megabyte(shared);
  if (!paragraphs) return;
  for (const text of paragraphs.slice(0, 400)) groupsOf(french, text);
  const words = paragraphs.slice(400, 900).join(' ').split(/\s+/);
  const times = [];
  for (let at = 0; at + 25 < words.length && times.length < 200; at += 25) {
    const sentence = `${words.slice(at, at + 25).join(' ')}.`;
    times.push(timeOf(() => groupsOf(french, sentence)));
  }
  times.sort((a, b) => a - b);
  console.log(
    `change     a sentence of 25 words: ${times[100]?.toFixed(2)} ms in the middle, ${times[190]?.toFixed(2)} ms at 95 %`,
  );
}

/** Twice the text takes about twice the time. */
function doublingOfWords() {
  const sentence =
    'le ministre a reçu la délégation qui demandait que le texte soit adopté par les États et que la mission reste en place ';
  const header = 'De : presse@exemple.fr\nÀ : mission@exemple.fr\nObjet : RE: TR: note\nMessage-ID: <abc.123@mail.exemple.fr>\n';
  const bare = sentence.normalize('NFD').replace(/\p{Mn}/gu, '');
  for (const [name, unit] of [
    ['without a stop', sentence],
    ['in capitals', sentence.toUpperCase()],
    ['without accents', bare],
    ['headers of e-mails', header],
    ['one word', 'a'],
    ['not words', 'éxqzt'],
  ]) {
    const times = [25_000, 50_000, 100_000, 200_000].map((length) => {
      const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      return Math.min(...[0, 1, 2].map(() => timeOf(() => groupsOf(french, text))));
    });
    console.log(`doubling   25k, 50k, 100k, 200k characters ${name}: ${times.map((time) => time.toFixed(1)).join(', ')} ms`);
  }
}

function wordsOf(layer, text) {
  const tokens = tokenize(text);
  return tagSentences(layer, tokens, splitSentences(text, tokens, []));
}

function groupsOf(layer, text) {
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens, []);
  const words = tagSentences(layer, tokens, sentences);
  return sentences.flatMap(({ from, to }) => readVerbGroups(layer.lexicon, words, from, to));
}

function megabyte(shared) {
  const path = join(shared, '../corpus/docs.jsonl');
  if (!existsSync(path)) return undefined;
  const paragraphs = [];
  let length = 0;
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    for (const paragraph of JSON.parse(line).text.split(/\n\s*\n/)) {
      if (length >= 1_000_000) return paragraphs;
      paragraphs.push(paragraph);
      length += paragraph.length;
    }
  }
  return paragraphs;
}

/** The time of the processor, in milliseconds: that of the clock also measures what else the machine does. */
function timeOf(run) {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function kilobytes(count) {
  return `${Math.round(count / 1024)} kB`;
}
