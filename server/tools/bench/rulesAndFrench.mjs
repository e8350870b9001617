// What the rules of wording, leaks, drafting and form, and those on facts, add to each paragraph, against what the French layer takes itself for the same paragraph.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importCore } from '../core.mjs';
import { syntheticDraft } from './syntheticDraft.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const core = await importCore(
  ...['words', 'sentences', 'tokens', 'verbGroups', 'quantities', 'dates', 'names'].map((name) => `analysis/${name}`),
  'checker/checker',
  'checker/settings',
  'draft/parse',
  'french/french',
  'glossary/builtIn',
  'knowledge/builtIn',
  'rules/index',
);
const layer = ['tokens', 'sentences', 'words', 'verbGroups', 'quantities', 'dates', 'names'].map((name) => core[name]);
const given = {
  french: core.frenchFrom(() =>
    Buffer.concat(['lexicon.bin', 'tagger.bin'].map((name) => readFileSync(join(root, 'server/data', name)))),
  ),
  glossary: core.builtInGlossary(),
  knowledge: core.builtInKnowledge(),
};
const groups = [
  ['wording, leaks, draft and form', /^(?:wording|leaks|draft|form)\//],
  ['facts', /^facts\//],
];

const corpus = join(root, '../shared/corpus/docs.jsonl');
const texts = existsSync(corpus)
  ? readFileSync(corpus, 'utf8')
      .split('\n', 120)
      .map((line) => JSON.parse(line).text)
  : Array.from({ length: 120 }, (_, index) => syntheticDraft(index, 6000));

for (const [name, family] of groups) {
  const rules = core.rules.filter(({ id }) => family.test(id));
  // The first half warms the machine up; the second is measured.
  measured(rules, texts.slice(0, texts.length / 2));
  const { french, rest, paragraphs } = measured(rules, texts.slice(texts.length / 2));
  const each = (total) => `${(total / paragraphs / 1000).toFixed(3)} ms`;
  console.log(
    `${rules.length} rules of ${name}: ${each(rest)} of processor a paragraph; the French layer ${each(french)}; ratio ${(rest / french).toFixed(2)}`,
  );
}

/** Microseconds of processor: the French layer asked of each paragraph, then the rules, which find its answers there. */
function measured(rules, drafts) {
  let french = 0;
  let rest = 0;
  let paragraphs = 0;
  for (const text of drafts) {
    const checker = core.createChecker({ rules, settings: core.defaultSettings, given });
    const draft = core.parseDraft(text, 'text');
    const ask = checker.ask(draft, { asOf: '2026-01-01' });
    paragraphs += draft.blocks.length;
    french += took(() => {
      for (const { block } of draft.blocks) for (const analysis of layer) ask(analysis, block);
    });
    rest += took(() => checker.check(draft, { asOf: '2026-01-01' }));
  }
  return { french, rest, paragraphs };
}

function took(run) {
  const begun = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begun);
  return user + system;
}
