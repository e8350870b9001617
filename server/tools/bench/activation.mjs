// Loads the extension as VS Code does, with an editor that takes every call and does nothing, and prints how long it held the editor up: one line of
// JSON. A process of its own: what is loaded once is loaded for good.
import Module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const load = Module._load;
// What bundlers copy of a module keeps its prototype.
const editor = Object.create(anything());
Module._load = (name, ...rest) => (name === 'vscode' ? editor : load(name, ...rest));

const begun = performance.now();
const { activate } = createRequire(import.meta.url)(join(root, 'dist/client.cjs'));
const loaded = performance.now();
activate({ subscriptions: [], extensionMode: 1, asAbsolutePath: (path) => join(root, path), extensionPath: root });
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ load: loaded - begun, activate: performance.now() - loaded, cpu: (user + system) / 1000 }));
process.exit();

/** A value that can be called, constructed, extended and asked for anything; it is never a promise and never goes on for ever. */
function anything() {
  const kept = new Map();
  return new Proxy(function any() {}, {
    get(target, key) {
      if (key === 'then') return undefined;
      if (key === 'prototype') return target.prototype;
      if (key === Symbol.toPrimitive) return () => '';
      if (key === Symbol.iterator) return function* none() {};
      if (!kept.has(key)) kept.set(key, anything());
      return kept.get(key);
    },
    set: (_, key, value) => kept.set(key, value) !== undefined,
    apply: () => anything(),
    construct: () => anything(),
  });
}
