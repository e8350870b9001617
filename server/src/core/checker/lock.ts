import type { Bilingual } from '../text/language.ts';
import { sha256 } from '../text/sha256.ts';
import { readYaml } from '../text/yaml.ts';

/** The name of the file, beside `sourcier.yml`, that pins glossaries by their contents. Where there is none, nothing is pinned. */
export const lockName = 'sourcier.lock';

/** The SHA-256 of each file, by its path from the settings file. */
export type Lock = ReadonlyMap<string, string>;

/** Reads a lock; undefined where the text is none, and then no glossary may be trusted. */
export function readLock(text: string): Lock | undefined {
  const { root, problem } = readYaml(text);
  if (problem) return undefined;
  if (!root || (root.kind === 'scalar' && root.value === null)) return new Map();
  if (root.kind !== 'map') return undefined;
  return new Map(root.entries.map(({ key, value }) => [key, value.kind === 'scalar' ? value.text : '']));
}

/** The text of a lock for files, by their paths from the settings file, in the order of their names. */
export function writeLock(files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): string {
  const lines = files
    .map(({ path, bytes }) => `${JSON.stringify(path)}: sha256-${sha256(bytes)}\n`)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return `# Les glossaires de sourcier.yml, fixés à leur contenu. « sourcier glossary lock » récrit ce fichier.\n${lines.join('')}`;
}

/** Why a file may not be read under a lock; nothing where it is what was pinned. */
export function lockedOut(lock: Lock, path: string, bytes: Uint8Array): Bilingual | undefined {
  const pinned = lock.get(path);
  if (pinned === `sha256-${sha256(bytes)}`) return undefined;
  return pinned === undefined
    ? {
        fr: 'n’est pas dans sourcier.lock : il n’est pas lu (« sourcier glossary lock » l’y met).',
        en: 'is not in sourcier.lock: it is not read (“sourcier glossary lock” adds it).',
      }
    : {
        fr: 'a changé depuis sourcier.lock : il n’est pas lu (« sourcier glossary lock » admet le changement).',
        en: 'has changed since sourcier.lock: it is not read (“sourcier glossary lock” admits the change).',
      };
}

/** What is said of a lock that cannot be read. */
export const brokenLock: Bilingual = {
  fr: 'sourcier.lock n’est pas lisible : aucun glossaire n’est lu (« sourcier glossary lock » le récrit).',
  en: 'sourcier.lock cannot be read: no glossary is read (“sourcier glossary lock” writes it anew).',
};
