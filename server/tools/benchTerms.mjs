// How the time of a check grows with the number of terms: npm run bench:terms
// Glossaries of 200, 5,000 and 50,000 made-up terms (one to three words, seeded) are matched against 1 MB of French. Figures of one run, in
// milliseconds of processor time; no assertion.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { measureIn } from './bench/measure.mjs';
import { replaced, syntheticDraft } from './bench/syntheticDraft.mjs';
import { installTextlint } from './bench/textlint.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const core = await bundled(`
  export { createChecker } from './server/src/core/checker/checker.ts';
  export { defaultSettings } from './server/src/core/checker/settings.ts';
  export { parseDraft } from './server/src/core/draft/parse.ts';
  export { frenchFrom } from './server/src/core/french/french.ts';
  export { matcherOf } from './server/src/core/glossary/matcher.ts';
  export { openGlossaryCache } from './server/src/hosts/node/glossaryCache.ts';
  export { readGlossary } from './server/src/core/glossary/readGlossary.ts';
  export { writeYaml } from './server/src/core/glossary/writeYaml.ts';
  export { rules } from './server/src/core/rules/index.ts';
`);
const text = frenchText(1_000_000);
const words = [...new Set(text.toLowerCase().match(/\p{L}{5,14}/gu))];
const french = core.frenchFrom(() =>
  Buffer.concat(['lexicon.bin', 'tagger.bin'].map((name) => readFileSync(join(root, 'server/data', name)))),
);
console.log(`text: ${(text.length / 1e6).toFixed(2)} million characters, ${words.length} different words`);

const rows = [];
for (const count of [200, 5_000, 50_000]) {
  const entries = madeUp(count);
  const glossary = { entries };
  const compiled = timed(() => core.matcherOf(glossary));
  const match = best(() => core.matcherOf(glossary).find(text).length);
  const check = best(() => checked(glossary));
  rows.push({
    terms: count,
    'compile ms': compiled.ms,
    'match ms': match.ms,
    uses: match.value,
    'check ms': check.ms,
    findings: check.value,
  });
}
console.table(rows);
const [small, , large] = rows;
console.log(
  `50,000 terms against 200: matching ×${(large['match ms'] / small['match ms']).toFixed(2)}, checking ×${(large['check ms'] / small['check ms']).toFixed(2)}`,
);

const entries = madeUp(50_000);
const yaml = core.writeYaml(entries).text;
const cold = timed(
  () =>
    core.readGlossary({ name: 'g.yml', text: yaml.slice(0, 4_900_000).replace(/\n- [^\n]*(?:\n {2}[^\n]*)*$/, '\n') }).entries
      .length,
);
console.log(`cold read of ${cold.value} entries (${Math.min(4.9, yaml.length / 1e6).toFixed(1)} MB of YAML): ${cold.ms} ms`);
// What the command line does with --cache: compiled once, then read from the disk, decrypted and ready to match.
const folder = mkdtempSync(join(tmpdir(), 'terms-'));
const cache = core.openGlossaryCache(folder, 'bench');
const compiled = timed(() => cache.glossary(['50,000'], () => ({ glossary: { entries }, problems: [] })));
await settled();
const before = process.memoryUsage();
const warm = timed(() =>
  core.matcherOf(cache.glossary(['50,000'], () => ({ glossary: { entries: [] }, problems: [] })).glossary),
);
await settled();
const after = process.memoryUsage();
const used = (after.heapUsed + after.external - before.heapUsed - before.external) / 1e6;
const [file] = readdirSync(folder);
console.log(
  `50,000 terms from a compiled cache of ${(statSync(join(folder, file)).size / 1e6).toFixed(1)} MB: ${warm.ms} ms, ${used.toFixed(0)} MB${global.gc ? '' : ' (run with --expose-gc for a settled figure)'}; forms: ${warm.value.formCount}; to compile and write it: ${compiled.ms} ms`,
);
rmSync(folder, { recursive: true });

/** What is no longer needed is given back; buffers go a moment after what held them. */
async function settled() {
  for (let round = 0; round < 3; round++) {
    global.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

againstTextlint();

/** The whole process, 200 drafts of 6 KB and the same 200 words to avoid, beside textlint with textlint-rule-terminology. */
function againstTextlint() {
  const folder = mkdtempSync(join(tmpdir(), 'sourcier-bench-'));
  try {
    mkdirSync(join(folder, 'drafts'));
    for (let index = 0; index < 200; index++) writeFileSync(join(folder, 'drafts', `${index}.md`), syntheticDraft(index, 6000));
    const entries = replaced.map(({ form, better }, index) => ({
      ...{ id: `t-${index}`, preferred: better, nature: 'noun', gender: 'm', definition: 'Terme de mesure.', allowed: [] },
      ...{ discouraged: [{ form, reason: 'mesure' }], acronyms: [], equivalents: {}, related: [], status: 'approved' },
    }));
    writeFileSync(join(folder, 'termes.yml'), core.writeYaml(entries).text);
    const others = core.rules.filter(({ id }) => id !== 'terms/discouraged-form').map(({ id }) => `  ${id}: off\n`);
    writeFileSync(join(folder, 'terms.yml'), `glossaries: [termes.yml]\nrules:\n${others.join('')}`);
    const textlint = installTextlint(folder, 'terminology', replaced);
    if (!textlint) return;
    const { measure, ratio } = measureIn(folder);
    const run = [join(root, 'dist/cli.cjs'), 'check', 'drafts', '--format', 'json', '--output-file', 'r.json', '--config'];
    const ours = measure('sourcier check, 200 terms, 200 drafts of 6 KB', 3, [...run, 'terms.yml']);
    const theirs = measure('textlint, textlint-rule-terminology, the same', 1, textlint.args, textlint.cwd);
    ratio('textlint : sourcier', theirs, ours);
    const uses = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')).drafts?.flatMap(({ findings }) => findings).length;
    const messages = JSON.parse(readFileSync(join(textlint.cwd, 'r.json'), 'utf8')).flatMap((file) => file.messages).length;
    console.log(`sourcier reports ${uses} findings (of a word that recurs, three a draft), textlint ${messages}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function checked(glossary) {
  const checker = core.createChecker({
    rules: core.rules.filter(({ id }) => id === 'terms/discouraged-form'),
    settings: core.defaultSettings,
    given: { french, glossary, knowledge: { facts: [] } },
  });
  return checker.check(core.parseDraft(text, 'text')).length;
}

/** Terms made of words of the text and of made-up ones, with a form to avoid each; the same for the same count. */
function madeUp(count) {
  const next = random(7);
  const pick = () => (next() < 0.3 ? words[Math.floor(next() * words.length)] : syllables(next));
  const taken = new Set();
  const entries = [];
  while (entries.length < count) {
    const preferred = Array.from({ length: 1 + Math.floor(next() * 3) }, pick).join(' ');
    if (taken.has(preferred) || (!preferred.includes(' ') && words.includes(preferred))) continue;
    taken.add(preferred);
    entries.push({
      id: `t-${entries.length}`,
      preferred,
      nature: 'noun',
      gender: 'm',
      definition: 'Terme de mesure.',
      allowed: [],
      discouraged: [{ form: `${syllables(next)} ${pick()}`, reason: 'mesure' }],
      acronyms: [],
      equivalents: {},
      related: [],
      status: 'approved',
    });
  }
  return entries;
}

function syllables(next) {
  const parts = ['ba', 'cor', 'di', 'fen', 'gue', 'lan', 'mi', 'nou', 'pra', 'ré', 'sou', 'ti', 'veu', 'zon'];
  return Array.from({ length: 3 + Math.floor(next() * 2) }, () => parts[Math.floor(next() * parts.length)]).join('');
}

/** Real texts where they are at hand, else sentences of this script over and over. */
function frenchText(length) {
  const docs = join(root, '../shared/corpus/docs.jsonl');
  const source = existsSync(docs)
    ? readFileSync(docs, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).text)
        .join('\n\n')
    : 'Le ministre a reçu la délégation et rappelé les engagements pris lors du sommet. Les parties se retrouveront à l’automne.\n\n';
  return source.repeat(Math.ceil(length / source.length)).slice(0, length);
}

function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Processor time rather than the clock's: other work on the machine does not count. */
function timed(run) {
  const start = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(start);
  return { value, ms: Math.round((user + system) / 1000) };
}

/** The fastest of five runs: the others met something else on the machine. */
function best(run) {
  const all = Array.from({ length: 5 }, () => timed(run));
  return all.reduce((a, b) => (b.ms < a.ms ? b : a));
}

async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
