// Holds sentences of real texts, quoted with typographic noise or with one word amiss, against their source, and prints what is found, by kind; then how fast.
// Reads ../shared/corpus/docs.jsonl, which is no part of the project: `npm run bench:quotes`.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseDraft } from '../../out/server/src/core/draft/parse.js';
import { createArchive } from '../../out/server/src/core/sources/archive.js';
import { skimmedSource } from '../../out/server/src/core/sources/passage.js';
import { figureSentences } from '../../out/server/src/core/sources/sourceFigures.js';
import { verifyFigure } from '../../out/server/src/core/sources/verifyFigure.js';
import { verifyQuotation } from '../../out/server/src/core/sources/verifyQuotation.js';
import { decodeText } from '../../out/server/src/core/text/decode.js';
import { diskFiles } from '../../out/server/src/hosts/node/diskFiles.js';
import { createDraftSources } from '../../out/server/src/service/sources.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const corpus = join(root, '../shared/corpus/docs.jsonl');
const wanted = Number(process.argv[2] ?? 1000);

async function run(texts) {
  const random = generator(2026);
  const docs = texts
    .filter((text) => text.length > 500)
    .map((text) => ({ source: { text }, sentences: sentencesOf(text), words: wordsOf(text) }));
  const pool = docs.filter(({ sentences }) => sentences.length > 0);
  console.log(`${pool.length} texts`);
  let failed = 0;
  for (const [group, kinds] of Object.entries({ noise, change })) {
    for (const [name, make] of Object.entries(kinds)) {
      let made = 0;
      let right = 0;
      const wrong = [];
      for (let tries = 0; made < wanted && tries < wanted * 60; tries++) {
        const doc = pool[random(pool.length)];
        const sentence = doc.sentences[random(doc.sentences.length)];
        const quoted = make(sentence, random, doc);
        if (quoted === undefined || quoted === sentence) continue;
        if (group === 'change' && stands(wordsOf(quoted), doc.words)) continue;
        made++;
        const { kind } = verifyQuotation(quoted, doc.source);
        const isRight = group === 'noise' ? kind === 'verbatim' : kind === 'differs' || kind === 'absent' || kind === 'order';
        if (isRight) right++;
        else wrong.push(`${kind}: ${quoted}`);
      }
      failed += made - right;
      console.log(`${group === 'noise' ? 'found' : 'reported'}  ${String(right).padStart(5)} of ${made}  ${name}`);
      for (const one of wrong.slice(0, 3)) console.log(`    ${one.slice(0, 160).replace(/\s/g, ' ')}`);
    }
  }
  console.log(`${failed} wrong`);
  await speed(docs);
}

async function speed(docs) {
  const big = [];
  for (let at = 0; big.length < 200; at++) {
    let text = '';
    for (let next = at; text.length < 100_000; next++) text += `${docs[next % docs.length].source.text}\n`;
    big.push({ text: text.slice(0, 100_000) });
  }
  const measure = async (name, work) => {
    const before = process.cpuUsage();
    const start = performance.now();
    await work();
    const wall = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    console.log(`${name}: ${wall.toFixed(0)} ms (${((user + system) / 1000).toFixed(0)} ms of processor)`);
  };
  await measure('200 sources of 100 KB: read as bytes', () => big.map(({ text }) => Buffer.from(text).toString()));
  const written = big.map(({ text }) => Buffer.from(text));
  await measure('200 sources of 100 KB: decoded', () => written.forEach(decodeText));
  await measure('200 sources of 100 KB: skimmed', () => big.forEach(skimmedSource));
  const stated = big.map(({ text }) => {
    const read = { text };
    const sentence = figureSentences(read).findLast(({ figures }) => figures().some(({ kind }) => kind === 'quantity'));
    const figure = sentence?.figures().find(({ kind }) => kind === 'quantity');
    return figure ? [{ figure, words: text.slice(sentence.start, sentence.end), source: { text } }] : [];
  });
  const figures = stated.flat();
  await measure(`${figures.length} sources of 100 KB: a figure that is there looked for in each`, () =>
    figures.map(({ figure, words, source }) => verifyFigure(figure, words, [], source)),
  );
  await measure(`${figures.length} sources of 100 KB: a figure that is not there looked for in each`, () =>
    figures.map(({ figure, words, source }) => verifyFigure({ ...figure, value: 7.7e77 }, words, [], { text: source.text })),
  );
  const quoted = big.slice(0, 30).map((source) => ({ source, words: sentencesOf(source.text).at(-1) }));
  await measure('30 citations verbatim', () => quoted.map(({ source, words }) => verifyQuotation(words, source)));
  await measure('30 citations with a word changed', () =>
    quoted.map(({ source, words }) => verifyQuotation(words.replace(/ \S+ /, ' autrement '), source)),
  );
  await opened(big, measure);
  const published = Array.from({ length: 5 }, (_, round) =>
    docs.map(({ source }, at) => ({ name: `${round} ${at}`, text: source.text })),
  ).flat();
  let archive;
  await measure(`${published.length} published texts: indexed`, () => {
    archive = createArchive(published);
  });
  const sentences = docs.flatMap((doc) => doc.sentences.slice(0, 2)).slice(0, 500);
  await measure(`${sentences.length} sentences with a word changed: searched among them`, () =>
    sentences.map((one) => archive.nearest(one.replace(/ \S+ /, ' autrement '))),
  );
}

/** The same files on the disk: read and no more, then opened as a draft that cites them all has them opened, then again when nothing has changed. */
async function opened(big, measure) {
  const folder = mkdtempSync(join(tmpdir(), 'sourcier-bench-'));
  try {
    mkdirSync(join(folder, 'sources'));
    const files = big.map(({ text }, at) => {
      const file = join(folder, 'sources', `source${at}.txt`);
      writeFileSync(file, text);
      return file;
    });
    const text = big.map((_, at) => `Un fait [@source${at}].`).join('\n\n');
    const asked = { text, draft: parseDraft(text, 'markdown') };
    const address = pathToFileURL(folder).href;
    const places = { uri: `${address}/a.md`, folder: address, roots: [address], wantsArchive: false };
    const sources = createDraftSources(diskFiles);
    await measure('200 files of 100 KB: read and no more', () => files.map((file) => readFileSync(file)));
    await measure('200 files of 100 KB, all cited: opened', () => sources.of(asked, places));
    await measure('200 files of 100 KB, all cited: again, nothing changed', () => sources.of(asked, places));
    sources.doubt();
    await measure('200 files of 100 KB, all cited: again after a save', () => sources.of(asked, places));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const noise = {
  'apostrophes straight or curly': (text) => swap(text, /['’]/g, (sign) => (sign === "'" ? '’' : "'")),
  'spaces no-break, thin, doubled': (text, random) => text.replace(/ /g, () => [' ', '\u00a0', '\u202f', '  '][random(4)]),
  'line ends': (text, random) => text.replace(/ /g, () => (random(4) === 0 ? '\r\n' : ' ')),
  'words parted at line ends': (text, random) =>
    text.replace(/(\p{L}{3})(\p{Ll}{3})/gu, (whole, a, b) => (random(3) === 0 ? `${a}-\n${b}` : whole)),
  'guillemets and quotation marks': (text) =>
    `“${text.replace(/[«»"“”]/g, (sign) => (sign === '«' ? '“' : sign === '»' ? '”' : '«'))}”`,
  ligatures: (text) => swap(text, /œ|oe|fi|fl/gi, (sign) => ({ œ: 'oe', Œ: 'OE', oe: 'œ', fi: 'ﬁ', fl: 'ﬂ' })[sign] ?? sign),
  'soft hyphens': (text, random) => text.replace(/(\p{L}{2})(?=\p{L}{2})/gu, (two) => (random(4) === 0 ? `${two}\u00ad` : two)),
  'accents apart': (text) => text.normalize('NFD'),
  'dashes and hyphens': (text) => swap(text, /[-–—]/g, (sign) => (sign === '-' ? '\u2011' : sign === '–' ? '—' : '–')),
  'commas left out': (text) => swap(text, /(?<!\d),/g, () => ''),
  'capitals without accents': (text) => swap(text, /[ÀÂÉÈÊËÎÏÔÙÛÇ]/g, (letter) => letter.normalize('NFD')[0]),
  'a cut marked': (text, random) => {
    const words = text.split(' ');
    if (words.length < 12) return undefined;
    const at = 4 + random(words.length - 10);
    return [...words.slice(0, at), '[…]', ...words.slice(at + 2)].join(' ');
  },
};

const change = {
  'a word changed': (text, random, doc) => withWord(text, random, (word) => [other(word, random, doc)]),
  'a word dropped': (text, random) => withWord(text, random, () => []),
  'a word added': (text, random, doc) => withWord(text, random, (word) => [word, other(word, random, doc)]),
  'a negation removed': (text) => {
    const changed = text.replace(/(?<!\p{L})n(?:e |['’])([^.!?]{2,40}?) (?:pas|jamais|plus)(?!\p{L})/u, '$1');
    return changed === text ? undefined : changed;
  },
  'a figure changed': (text, random) => {
    const found = [...text.matchAll(/(?<=\s)\d+(?=[\s,.])/g)];
    const one = found[random(Math.max(1, found.length))];
    if (!one || one.index === 0) return undefined;
    const digit = one[0][0] === '9' ? '1' : String(Number(one[0][0]) + 1);
    return text.slice(0, one.index) + digit + text.slice(one.index + 1);
  },
  'an accent changed': (text, random) => {
    const found = [...text.matchAll(/(?<=\p{Ll})[éèêàû](?=\p{Ll})/gu)];
    const one = found[random(Math.max(1, found.length))];
    return one && text.slice(0, one.index) + one[0].normalize('NFD')[0] + text.slice(one.index + 1);
  },
};

/** Changes a word that is neither the first nor the last, and is a word. */
function withWord(text, random, make) {
  const words = text.split(' ');
  if (words.length < 6) return undefined;
  const at = 1 + random(words.length - 2);
  if (!/^\p{L}{2,}$/u.test(words[at])) return undefined;
  return [...words.slice(0, at), ...make(words[at]), ...words.slice(at + 1)].join(' ');
}

function other(word, random, doc) {
  for (;;) {
    const one = doc.words[random(doc.words.length)];
    if (one !== word.toLowerCase() && /^\p{L}{3,}$/u.test(one)) return one;
  }
}

function swap(text, pattern, to) {
  const changed = text.replace(pattern, to);
  return changed === text ? undefined : changed;
}

function sentencesOf(text) {
  return [...text.matchAll(/(?<=[.!?]\s)\p{Lu}[^.!?\n[\]()…]{50,300}[.!?](?=\s)/gu)].map(([sentence]) => sentence);
}

function wordsOf(text) {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Whether the words stand side by side in the text all the same: then the changed quotation is verbatim. */
function stands(words, all) {
  for (let at = 0; at + words.length <= all.length; at++) if (words.every((word, index) => all[at + index] === word)) return true;
  return false;
}

function generator(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

if (!existsSync(corpus)) console.log('bench:quotes reads ../shared/corpus, which is not here.');
else
  await run(
    readFileSync(corpus, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).text),
  );
