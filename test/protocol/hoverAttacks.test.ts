import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Lexer, type Token, walkTokens } from 'marked';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rules } from '../../server/src/core/rules/index.ts';
import { connect, pulling, type TestClient } from '../support/connection.ts';
import { testEnvironment } from '../support/environment.ts';

const draft = 'file:///bureau/note.md';

/** What someone may write in a glossary, a bibliography or a source so that the editor of another acts or tells: how VS Code would show it is read by what VS Code reads with. */
const attacks: readonly string[] = [
  '[ouvrir](command:workbench.action.terminal.new)',
  '[ouvrir](command:workbench.action.terminal.sendSequence?%7B%22text%22%3A%22id%22%7D)',
  '![](https://evil.example/?q=1)',
  '![suivi](http://evil.example/p.png "t")',
  '[x][1]\n\n[1]: command:evil',
  '<command:evil>',
  '<https://evil.example>',
  'https://evil.example/page',
  'www.evil.example',
  'moi@evil.example',
  '<img src=x onerror=alert(1)>',
  '<a href="command:evil">x</a>',
  '<script>alert(1)</script>',
  '<!-- caché -->',
  '[x](javascript:alert(1))',
  '[x](data:text/html,<script>1</script>)',
  '[x](vscode://evil/ext)',
  '[x](file:///etc/passwd)',
  '$(warning) $(sync~spin)',
  '# Titre\n\n- a\n- b\n\n1. c',
  '| a | b |\n| - | - |\n| [x](command:evil) | ![](x) |',
  '```sh\nrm -rf\n```\n\n    code',
  'Titre\n===\n\nautre\n  ===',
  '> cité\n\n---\n\n***',
  '&lt;img src=x&gt; &#91;x&#93;(command:evil)',
  '\\[x\\](command:evil) \\\\[x](command:evil)',
  '`[x](command:evil)`` [y](command:evil)',
  '[x\n](command:evil)',
  '~~rayé~~ **gras** _penché_',
];

const yaml = (text: string) => JSON.stringify(text);

/** The files of a desk on which every place that a hover quotes says the attack. */
function desk(attack: string): Record<string, string> {
  const line = attack.replace(/\s+/g, ' ');
  return {
    'file:///bureau/sourcier.yml': 'glossaires: [termes.yml]\n',
    'file:///bureau/termes.yml': `- id: dialogue-discret
  terme: dialogue discret
  nature: nom
  genre: masculin
  definition: ${yaml(attack)}
  note: ${yaml(attack)}
  domaine: ${yaml(line)}
  admis:
    - forme: dialogue feutré
      note: ${yaml(attack)}
  a_eviter:
    - forme: tractation
      raison: ${yaml(attack)}
  equivalents:
    en: [${yaml(line)}]
  source:
    nom: ${yaml(line)}
    adresse: ${yaml(line)}
  responsable: ${yaml(line)}
  statut: approuvé
`,
    'file:///bureau/b.json': JSON.stringify([
      {
        id: 'k',
        type: 'report',
        title: attack,
        author: [{ literal: attack }],
        publisher: attack,
        status: attack,
        URL: line,
        issued: { raw: '2026-01-01' },
      },
    ]),
    'file:///bureau/sources/k.txt': `Nous tiendrons nos engagements envers tous ${attack} et envers chacun de nos amis.\n`,
  };
}

const text = `---
bibliographie: b.json
---
La tractation a repris ; le dialogue discret aussi. Il a dit : « Nous tiendrons vos engagements envers tous » [@k].
`;

/** What a reader could click, load or be fooled by: links that are not ours, images, HTML. */
function harmsIn(markdown: string): string[] {
  const harms: string[] = [];
  walkTokens(Lexer.lex(markdown), (token: Token) => {
    if (token.type === 'image' || token.type === 'html') harms.push(token.raw);
    if (token.type === 'link' && !/^(?:command:sourcier\.(?:copy|openRule)\?|https?:\/\/[^\s<>]+$)/.test(token.href))
      harms.push(token.raw);
    if (token.type === 'link' && token.href.startsWith('command:sourcier.')) {
      const [given] = JSON.parse(decodeURIComponent(token.href.replace(/^[^?]*\?/, ''))) as unknown[];
      if (typeof given !== 'string') harms.push(token.raw);
    }
    if (/^(?:heading|list|table|code|blockquote|del)$/.test(token.type)) harms.push(token.raw);
    if (token.type === 'text' && /(?<!\\)\$\([a-z]/.test(token.raw)) harms.push(token.raw);
  });
  return harms;
}

describe('ce qu’un glossaire ou une source écrit n’agit pas au survol', () => {
  const ended: (() => void)[] = [];
  after(() => {
    for (const end of ended) end();
  });

  async function hovers(attack: string): Promise<string[]> {
    const client: TestClient = connect(testEnvironment(rules, desk(attack)));
    ended.push(client.end);
    await client.initialize(pulling, { commands: ['sourcier.copy', 'sourcier.openRule'], markdown: true });
    await client.open(draft, text);
    await client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: draft } });
    const document = TextDocument.create(draft, '', 0, text);
    const shown: string[] = [];
    for (const word of ['tractation', 'dialogue', '@k', 'vos']) {
      const position = document.positionAt(text.indexOf(word) + 1);
      const hover = (await client.connection.sendRequest('textDocument/hover', {
        textDocument: { uri: draft },
        position,
      })) as Hover | null;
      assert.ok(hover, word);
      shown.push((hover.contents as MarkupContent).value);
    }
    return shown;
  }

  before(async () => {
    // The reader itself sees each attack for what it is, so that silence below says something.
    assert.ok(attacks.filter((attack) => harmsIn(attack).length > 0).length >= 20);
  });

  for (const attack of attacks)
    test(attack.replace(/\s+/g, ' '), async () => {
      for (const shown of await hovers(attack)) assert.deepEqual(harmsIn(shown), [], shown);
    });
});
