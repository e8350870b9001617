// Packages that few runs need are set up when something of them is first used, not when the program starts.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Readers of what a draft rarely brings along: pages, archives, XML, bibliographies, tables, patterns of a team. */
const packages = ['parse5', 'fflate', 'saxes', 'bibtex-parse', 're2js', 'tinyglobby'];

/** An esbuild plugin: an import of one of these packages becomes a module whose exports set the package up when they are read. */
export const whenUsed = {
  name: 'when-used',
  async setup({ onResolve, onLoad }) {
    const names = Object.fromEntries(
      await Promise.all(
        packages.map(async (name) => [name, Object.keys(await import(name)).filter((one) => one !== '__esModule')]),
      ),
    );
    onResolve({ filter: /^[^./]/ }, ({ path, namespace }) =>
      namespace === 'file' && Object.hasOwn(names, path) ? { path, namespace: 'when-used' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'when-used' }, ({ path }) => ({
      // Bundled CommonJS keeps its getters, and `require` sets a module up when it is called.
      contents: `Object.defineProperty(exports, '__esModule', { value: true });
${names[path].map((name) => `Object.defineProperty(exports, '${name}', { enumerable: true, get: () => require('${path}')['${name}'] });`).join('\n')}`,
      resolveDir: root,
      loader: 'js',
    }));
  },
};
