import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, test } from 'node:test';

/** The packages that a layer may import, each with its reason. */
const allowed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  core: {
    '@lezer/common': 'the trees of @lezer/markdown, and their re-use after a change',
    '@lezer/markdown': 'Markdown with exact offsets, kept by the authors of CodeMirror',
    'bibtex-parse': 'the syntax of BibTeX, tested on the files of a dozen other readers',
    'js-yaml': 'YAML by events with offsets, bounded against bombs',
    saxes: 'XML by events with line and column, no entities from outside',
    fflate: 'zip (xlsx, docx) by pure typed arrays',
    'csv-parse/sync': 'CSV as spreadsheets write it',
    'csv-parse/browser/esm/sync': 'the same, without Node',
    parse5: 'HTML as browsers read it, with offsets',
    re2js: 'patterns of teams in linear time',
  },
  service: {
    'vscode-languageserver-types': 'types and constructors of the protocol',
    'vscode-languageserver-textdocument': 'text with incremental changes',
    'js-yaml': 'places in sourcier.yml',
  },
  protocol: {
    'vscode-languageserver': 'the connection, common entry only',
    'vscode-languageserver-types': 'types',
    'vscode-languageserver-textdocument': 'text with incremental changes',
  },
  client: {
    vscode: 'the editor',
    'vscode-languageclient': 'types',
    'vscode-languageclient/node': 'the client over IPC',
    'vscode-languageclient/browser': 'the client over a worker',
  },
};

/** The rooms of core, each may import itself and those before it. */
const rooms = ['text', 'draft', 'french', 'glossary', 'sources', 'knowledge', 'analysis', 'rules', 'checker', 'output'];

const layers: Readonly<Record<string, readonly string[]>> = {
  'server/src/core': [],
  'server/src/service': ['server/src/core'],
  'server/src/protocol': ['server/src/core', 'server/src/service'],
  'server/src/hosts': ['server/src/core', 'server/src/service', 'server/src/protocol'],
  'client/src': [],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly typeOnly: boolean;
}

const files = Object.keys(layers).flatMap((layer) =>
  readdirSync(layer, { recursive: true })
    .map((file) => `${layer}/${String(file)}`)
    .filter((file) => file.endsWith('.ts')),
);
const imports: readonly Import[] = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?from\s+)?'([^']+)'/gm)].map((match) => ({
    file,
    typeOnly: Boolean(match[1]),
    from: match[2]!.startsWith('.') ? normalize(join(dirname(file), match[2]!)) : match[2]!,
  })),
);

describe('murs', () => {
  test('une couche n’importe que celles qui sont dessous', () => {
    const climbed = imports.filter(({ file, from, typeOnly }) => {
      const layer = layerOf(file);
      const target = layerOf(from);
      if (!layer || !target || layer === target) return false;
      if (layer === 'client/src') return !(typeOnly && target === 'server/src/protocol');
      return !layers[layer]?.includes(target);
    });
    assert.deepEqual(climbed, []);
  });

  test('dans core, une pièce n’importe que celles d’avant', () => {
    const climbed = imports.filter(({ file, from }) => {
      const room = roomOf(file);
      const target = roomOf(from);
      return room !== undefined && target !== undefined && rooms.indexOf(target) > rooms.indexOf(room);
    });
    assert.deepEqual(climbed, []);
  });

  test('un paquet n’est importé que là où son nom est permis', () => {
    const foreign = imports.filter(({ file, from }) => {
      if (
        from.includes('/src/') ||
        from.startsWith('node:') ||
        from.endsWith('package.json') ||
        from.startsWith('glossary/') ||
        from.startsWith('server/')
      )
        return false;
      const layer = file.startsWith('client') ? 'client' : file.split('/')[2]!;
      return layer !== 'hosts' && !Object.hasOwn(allowed[layer] ?? {}, from);
    });
    assert.deepEqual(foreign, []);
  });

  test('seuls les hôtes et l’extension connaissent Node', () => {
    assert.deepEqual(
      imports.filter(
        ({ file, from }) =>
          from.startsWith('node:') && !file.startsWith('server/src/hosts/node/') && file !== 'client/src/node.ts',
      ),
      [],
    );
  });
});

describe('maison', () => {
  test('aucune boucle d’imports', () => {
    assert.deepEqual(cycle(), undefined);
  });

  for (const [pattern, why] of [
    [/\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/, 'core ne connaît ni horloge ni hasard'],
    [/\bconsole\./, 'core n’écrit nulle part'],
    [/:\s*any\b|<any>|\bas any\b/, 'aucun any'],
  ] as const) {
    test(why, () => {
      assert.deepEqual(
        files.filter((file) => file.startsWith('server/src/core') && pattern.test(code(file))),
        [],
      );
    });
  }

  test('export default : les règles seulement', () => {
    assert.deepEqual(
      files.filter(
        (file) => /^export default/m.test(code(file)) && !/^server\/src\/core\/rules\/[a-z]+\/[a-z-]+\.ts$/.test(file),
      ),
      [],
    );
  });

  test('aucun nom fourre-tout', () => {
    assert.deepEqual(
      files.filter((file) => /(?:utils?|helpers?|manager|common|misc|Impl)\.ts$/i.test(file)),
      [],
    );
  });
});

function code(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

function layerOf(path: string): string | undefined {
  return Object.keys(layers).find((layer) => path.startsWith(`${layer}/`));
}

function roomOf(path: string): string | undefined {
  return /^server\/src\/core\/([^/]+)\//.exec(path)?.[1];
}

function cycle(): readonly string[] | undefined {
  const graph = new Map<string, string[]>();
  for (const { file, from, typeOnly } of imports)
    if (!typeOnly && from.endsWith('.ts')) graph.set(file, [...(graph.get(file) ?? []), from]);
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const found = walk(next, [...path, file]);
      if (found) return found;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const found = walk(file, []);
    if (found) return found;
  }
  return undefined;
}
