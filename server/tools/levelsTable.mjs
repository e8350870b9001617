// The table of levels in the README, made of the rules themselves.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const words = { error: 'erreur', warning: 'avertissement', information: 'information', hint: 'suggestion' };
const [open, close] = ['<!-- niveaux -->', '<!-- /niveaux -->'];

/** The README with its table of levels renewed; throws where the marks around it are gone. */
export function withLevels(root, rules) {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`README.md : ${open} … ${close} manquent.`);
  return `${text.slice(0, from + open.length)}\n${table(rules)}\n${text.slice(to)}`;
}

function table(rules) {
  const rows = rules.map((rule) => {
    const released = rule.off ? 'non active' : words[rule.severity];
    const drafting = rule.off ? 'non active' : words[rule.whileDrafting ?? rule.severity];
    return `| \`${rule.id}\` | ${rule.title.fr} | ${drafting} | ${released} |`;
  });
  return ['| règle | ce qu’elle voit | en écrivant | à la diffusion |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
