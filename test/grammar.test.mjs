// Grammar snapshots: each line of a text under syntaxes' test folder, followed by its tokens as the editor colours them. `UPDATE=1` rewrites.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);
await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer);

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const injections = contributes.grammars.filter(({ injectTo }) => injectTo).map(({ scopeName }) => scopeName);

/** Stands for the editor's own Markdown: what the tests look at is ours. */
const markdown = {
  scopeName: 'text.html.markdown',
  patterns: [
    { contentName: 'meta.embedded.block.frontmatter', begin: '\\A---\\s*$', end: '^---\\s*$' },
    { name: 'markup.heading.markdown', match: '^#{1,6} .*$' },
    { name: 'markup.fenced_code.block.markdown', begin: '^```', end: '^```' },
    { name: 'markup.raw.inline.markdown', match: '`[^`]+`' },
  ],
};

const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
    createOnigString: (text) => new oniguruma.OnigString(text),
  }),
  loadGrammar: async (scopeName) => {
    if (scopeName === 'text.html.markdown') return markdown;
    const grammar = contributes.grammars.find((one) => one.scopeName === scopeName);
    return grammar ? JSON.parse(readFileSync(grammar.path, 'utf8')) : { scopeName, patterns: [] };
  },
  getInjections: (scopeName) => (scopeName === 'text.html.markdown' ? injections : []),
});

const folder = 'test/grammar';
describe('couleurs', () => {
  for (const name of readdirSync(folder).filter((file) => /\.(md|communique)$/.test(file))) {
    test(name, async () => {
      const scope = name.endsWith('.md') ? 'text.html.markdown' : 'text.html.markdown.communique';
      const snapshot = coloured(await registry.loadGrammar(scope), readFileSync(`${folder}/${name}`, 'utf8'), scope);
      const path = `${folder}/${name}.snap`;
      if (process.env.UPDATE) writeFileSync(path, snapshot);
      assert.equal(snapshot, readFileSync(path, 'utf8'));
    });
  }
});

/** The lines of a text, each followed by the tokens that have a scope of their own. */
function coloured(grammar, text, root) {
  let state = textmate.INITIAL;
  const lines = [];
  for (const line of text.split('\n')) {
    lines.push(`>${line}`);
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const own = scopes.filter((scope) => scope !== root);
      if (own.length > 0)
        lines.push(` ${' '.repeat(startIndex)}${'^'.repeat(Math.max(1, endIndex - startIndex))} ${own.join(' ')}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
