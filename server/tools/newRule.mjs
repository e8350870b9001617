// Starts a rule: `npm run new-rule sourcing/undated-source` writes its file from the model of all rules.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const families = ['terms', 'sourcing', 'quotes', 'wording', 'leaks', 'facts', 'draft', 'form'];
const id = process.argv[2] ?? '';
const [family, name] = id.split('/');
const file = join(dirname(fileURLToPath(import.meta.url)), '../src/core/rules', `${id}.ts`);

if (!families.includes(family) || !/^[a-z]+(-[a-z]+)*$/.test(name ?? '')) {
  fail(`« ${id} » n'est pas un nom de règle : famille/motif-trouvé, où la famille est ${families.join(', ')}.`);
} else if (existsSync(file)) {
  fail(`${id} existe déjà.`);
} else {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, model(id));
  console.log(`${file}\nÉcrire d'abord les exemples, puis npm run generate et npm run test:unit.`);
}

function model(rule) {
  return `import { sentences } from '../../analysis/sentences.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: '${rule}',
  since: '0.1.0',
  unit: 'block',
  severity: 'information',
  title: { fr: '', en: '' },
  why: { fr: '', en: '' },
  remedy: { fr: '', en: '' },
  messages: { found: { fr: '', en: '' } },
  examples: [
    { bad: 'Trois mauvais exemples d’abord : ⟦ici⟧.', message: 'found' },
    { good: 'Trois bons exemples ensuite, pris de vrais textes.', because: 'La raison.' },
  ],
  *check({ block, ask }) {
    for (const sentence of ask(sentences, block)) {
      if (sentence.end > sentence.start) continue;
      yield { message: 'found', span: sentence };
    }
  },
});
`;
}

function fail(message) {
  console.error(message);
  process.exitCode = 2;
}
