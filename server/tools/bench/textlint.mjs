// textlint with 200 terms, to compare with. It is no dependency of the project: it is installed for the run, in the folder of the run.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const pinned = { textlint: '15.8.0', 'textlint-rule-prh': '6.1.0', 'textlint-rule-terminology': '5.2.16' };

/**
 * Installs textlint with one of its rules for terms and gives it these; returns the arguments for Node that check the drafts of `../drafts` from the
 * folder `textlint` in the given one. Undefined, with a line that says why, where it cannot be installed.
 */
export function installTextlint(folder, rule, terms) {
  const cwd = join(folder, 'textlint');
  mkdirSync(cwd, { recursive: true });
  const packages = Object.entries(pinned).map(([name, version]) => `${name}@${version}`);
  writeFileSync(join(cwd, 'package.json'), '{ "private": true }\n');
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--loglevel=error'];
  const { status, stderr } = spawnSync('npm', ['install', ...options, ...packages], { cwd, encoding: 'utf8' });
  if (status !== 0) {
    console.log(`textlint could not be installed: ${stderr?.trim().split('\n')[0] ?? 'no npm'}`);
    return undefined;
  }
  writeFileSync(join(cwd, '.textlintrc.json'), JSON.stringify({ rules: configurations[rule](cwd, terms) }));
  const bin = join(cwd, 'node_modules/textlint/bin/textlint.js');
  return { cwd, args: [bin, '--format', 'json', '--output-file', 'r.json', '../drafts'] };
}

const configurations = {
  prh(cwd, terms) {
    const rules = terms.map(({ form, better }) => `  - expected: ${better}\n    pattern: ${form}\n`);
    writeFileSync(join(cwd, 'prh.yml'), `version: 1\nrules:\n${rules.join('')}`);
    return { prh: { rulePaths: ['prh.yml'] } };
  },
  terminology: (_, terms) => ({ terminology: { defaultTerms: false, terms: terms.map(({ form, better }) => [form, better]) } }),
};
