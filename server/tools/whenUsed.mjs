// Packages, and modules of Node, that few runs need are set up when something of them is first used, not when the program starts.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Readers of what a draft rarely brings along: pages, archives, XML, bibliographies, tables, patterns of a team. */
export const packages = ['parse5', 'fflate', 'saxes', 'bibtex-parse', 're2js', 'tinyglobby'];

/** What of Node is dear to set up. */
const modules = ['node:child_process', 'node:crypto', 'node:fs/promises', 'node:os', 'node:worker_threads'];

/** An esbuild plugin: an import of one of these packages and modules becomes a module whose exports set the package up when they are read. */
export const whenUsed = lazily('when-used', (name) => name);

/** The same where each of these packages is a bundle beside the one that uses it, so that a run which needs none does not even read it. */
export const whenUsedApart = lazily('when-used-apart', bundleOf);

/** The bundle of a package. */
export function bundleOf(name) {
  return name.startsWith('node:') ? name : `./${name}.cjs`;
}

function lazily(namespace, fileOf) {
  return {
    name: namespace,
    async setup({ onResolve, onLoad }) {
      const names = Object.fromEntries(
        await Promise.all(
          [...packages, ...modules].map(async (name) => [
            name,
            Object.keys(await import(name)).filter((one) => one !== '__esModule'),
          ]),
        ),
      );
      onResolve({ filter: /^[^./]/ }, ({ path, namespace: from }) =>
        from === 'file' && Object.hasOwn(names, path) ? { path, namespace } : undefined,
      );
      onResolve({ filter: /^\.\/.*\.cjs$/, namespace }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /./, namespace }, ({ path }) => ({
        // Bundled CommonJS keeps its getters, and `require` sets a module up when it is called.
        contents: `Object.defineProperty(exports, '__esModule', { value: true });
${names[path].map((name) => `Object.defineProperty(exports, '${name}', { enumerable: true, get: () => require('${fileOf(path)}')['${name}'] });`).join('\n')}`,
        resolveDir: root,
        loader: 'js',
      }));
    },
  };
}
