// Runs the checker over real texts and prints what it finds, for a person to read and judge:
//   npm run corpus -- --rule 'facts/*'            every finding of the rules that match (repeatable; `*` stands for anything)
// Each text is judged as of its own date, or of `--as-of`; one without a date as of `--clock`, if given.
//   npm run corpus -- --rule wording/absolute --sample 50 --seed 7 --type communiqué --json
// The texts are not the project's: `--docs FILE` names them (one JSON object a line, with id, date, type and text).
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { values: wanted } = parseArgs({
  options: {
    rule: { type: 'string', multiple: true, default: ['*'] },
    docs: { type: 'string', default: join(root, '../shared/corpus/docs.jsonl') },
    id: { type: 'string', multiple: true },
    type: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    'as-of': { type: 'string' },
    clock: { type: 'string' },
    around: { type: 'string', default: '90' },
    lang: { type: 'string', default: 'fr' },
    release: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    off: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

if (!existsSync(wanted.docs)) {
  console.log(`no texts at ${wanted.docs}: nothing to read`);
  process.exit();
}

const { createChecker } = await compiled('server/src/core/checker/checker.js');
const { defaultSettings } = await compiled('server/src/core/checker/settings.js');
const { parseDraft } = await compiled('server/src/core/draft/parse.js');
const { rules } = await compiled('server/src/core/rules/index.js');
const { builtIn } = await compiled('test/support/given.js');

const patterns = wanted.rule.map((rule) => new RegExp(`^${rule.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`));
const chosen = rules.filter(({ id }) => patterns.some((pattern) => pattern.test(id)));
const checker = createChecker({
  rules: chosen,
  settings: {
    ...defaultSettings,
    ...(wanted.strict && { profile: 'strict', sourcing: 'strict' }),
    // `--off` hears the rules too that are off unless asked for.
    rules: new Map(wanted.off ? chosen.map((rule) => [rule.id, { level: rule.severity, options: {} }]) : []),
  },
  given: builtIn,
  onThrow: (rule, error) => console.error(`${rule} throws:`, error),
});

const docs = readFileSync(wanted.docs, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .filter((doc) => (!wanted.id || wanted.id.includes(doc.id)) && (!wanted.type || doc.type === wanted.type));
const found = [];
let words = 0;
const started = performance.now();
for (const doc of docs) {
  words += doc.text.split(/\s+/).length;
  const asOf = wanted['as-of'] ?? dayOf(doc.date) ?? wanted.clock;
  const draft = parseDraft(doc.text, 'text');
  for (const finding of checker.check(draft, { ...(asOf && { asOf }), release: wanted.release })) {
    found.push({ doc, finding, text: draft.text });
  }
}
const seconds = (performance.now() - started) / 1000;

const shown = wanted.sample ? sample(found, Number(wanted.sample), Number(wanted.seed)) : found;
for (const { doc, finding, text } of shown) {
  const { rule, message, severity, span, replacements } = finding;
  const excerpt = around(text, span, Number(wanted.around));
  if (wanted.json) {
    console.log(
      JSON.stringify({ doc: doc.id, date: doc.date, rule: rule.id, message, severity, span, excerpt, text: finding.text.fr }),
    );
    continue;
  }
  console.log(`${doc.id} ${doc.date ?? 'sans date'} ${doc.type} · ${severity} ${rule.id}#${message} @${span.start}`);
  console.log(`  ${excerpt}`);
  console.log(
    `  → ${finding.text[wanted.lang]}${replacements[0] ? ` [${replacements.map((one) => one.text).join(' | ')}]` : ''}`,
  );
}

if (!wanted.json) {
  const counts = new Map();
  for (const { finding } of found) counts.set(finding.rule.id, (counts.get(finding.rule.id) ?? 0) + 1);
  console.log(`\n${docs.length} texts, ${words} words, ${seconds.toFixed(1)} s; ${found.length} findings, ${shown.length} shown`);
  for (const [id, count] of [...counts].sort((a, b) => b[1] - a[1])) {
    console.log(`${String(count).padStart(6)}  ${id}  (${((count / words) * 1000).toFixed(2)} per 1,000 words)`);
  }
}

function compiled(path) {
  return import(join(root, 'out', path));
}

/** The date of a text; where only the year is known, its middle. A text without a date is judged at `--clock`, if given. */
function dayOf(date) {
  const [, year, rest] = /^(\d{4})(-\d{2}-\d{2})?/.exec(date ?? '') ?? [];
  return year && `${year}${rest ?? '-07-01'}`;
}

function around(text, { start, end }, width) {
  const flat = (part) => part.replace(/\s+/g, ' ');
  return `${flat(text.slice(Math.max(0, start - width), start))}⟦${flat(text.slice(start, end))}⟧${flat(text.slice(end, end + width))}`;
}

/** The same seed gives the same sample: a linear congruence (Numerical Recipes) drives a partial shuffle. */
function sample(items, count, seed) {
  const pool = [...items];
  let state = seed >>> 0;
  for (let at = 0; at < Math.min(count, pool.length); at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = at + Math.floor((state / 2 ** 32) * (pool.length - at));
    [pool[at], pool[other]] = [pool[other], pool[at]];
  }
  return pool.slice(0, count);
}
