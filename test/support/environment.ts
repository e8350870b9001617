import { defineRule, type Rule } from '../../server/src/core/rules/rule.ts';
import { hash } from '../../server/src/core/text/hash.ts';
import type { Environment } from '../../server/src/service/environment.ts';
import { builtIn } from './given.ts';

/** A world of a test: files in memory, a clock that moves only when told to. */
export interface TestEnvironment extends Environment {
  readonly files: Map<string, string>;
  readonly logged: string[];
  /** The addresses of the files that were read, in order. */
  readonly opened: string[];
  /** Runs what was put off, in order of its time. */
  readonly elapse: () => void;
}

/** Makes a world with the given rules. */
export function testEnvironment(rules: readonly Rule[], files: Record<string, string> = {}): TestEnvironment {
  const kept = new Map(Object.entries(files));
  const logged: string[] = [];
  const opened: string[] = [];
  const later = new Map<() => void, number>();
  /** The ways from a folder to the files below it. */
  const under = (folder: string) =>
    [...kept.keys()].filter((uri) => uri.startsWith(`${folder}/`)).map((uri) => decodeURIComponent(uri.slice(folder.length + 1)));
  return {
    files: kept,
    logged,
    opened,
    elapse() {
      const due = [...later].sort((a, b) => a[1] - b[1]);
      later.clear();
      for (const [run] of due) run();
    },
    version: '0.0.0',
    read: async (uri) => {
      const text = kept.get(uri);
      if (text !== undefined) opened.push(uri);
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
    list: async (folder) => under(folder).filter((way) => !way.includes('/')),
    folders: async (folder) => [...new Set(under(folder).flatMap((way) => (way.includes('/') ? [way.replace(/\/.*/, '')] : [])))],
    async look(uri) {
      const text = kept.get(uri);
      if (text === undefined && under(uri).length === 0) return undefined;
      return { kind: text === undefined ? 'folder' : 'file', size: text?.length ?? 0, stamp: hash(text ?? ''), real: uri };
    },
    reads: () => true,
    log: (message) => logged.push(message),
    today: () => '2026-11-24',
    later(milliseconds, run) {
      const once = () => run();
      later.set(once, milliseconds);
      return () => later.delete(once);
    },
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    rules,
    given: builtIn,
  };
}

/** Rules of different kinds, so that tests of the service do not hang on what the real ones find. */
export const sampleRules: readonly Rule[] = [
  defineRule({
    id: 'terms/sample',
    since: '0.1.0',
    unit: 'block',
    severity: 'information',
    title: { fr: 'Terme à remplacer', en: 'Term to replace' },
    why: { fr: 'La maison écrit autrement.', en: 'The house writes otherwise.' },
    remedy: { fr: 'Prendre le terme de la maison.', en: 'Take the term of the house.' },
    messages: { found: { fr: '« {word} » : à remplacer.', en: '“{word}”: to be replaced.' } },
    examples: [{ bad: 'Une ⟦infox⟧.' }, { good: 'Rien.' }],
    *check({ block }) {
      for (const { 0: word, index } of block.prose.matchAll(/\bfake news\b/g)) {
        const span = { start: index, end: index + word.length };
        yield { message: 'found', span, data: { word }, replacements: [{ text: 'infox' }, { text: 'désinformation' }] };
      }
    },
  }),
  defineRule({
    id: 'form/sample',
    since: '0.1.0',
    unit: 'block',
    severity: 'hint',
    title: { fr: 'Espace double', en: 'Double space' },
    why: { fr: 'Elle se voit.', en: 'It shows.' },
    remedy: { fr: 'L’ôter.', en: 'Remove it.' },
    messages: { found: { fr: 'Espace double.', en: 'Double space.' } },
    examples: [{ bad: 'Un⟦  ⟧mot.' }, { good: 'Un mot.' }],
    *check({ block }) {
      for (const { 0: spaces, index } of block.prose.matchAll(/ {2,}/g)) {
        yield { message: 'found', span: { start: index, end: index + spaces.length }, replacements: [{ text: ' ', safe: true }] };
      }
    },
  }),
  defineRule({
    id: 'sourcing/sample',
    since: '0.1.0',
    unit: 'block',
    severity: 'warning',
    waits: true,
    title: { fr: 'Chiffre sans source', en: 'Unsourced figure' },
    why: { fr: 'Un chiffre engage.', en: 'A figure commits.' },
    remedy: { fr: 'Donner la source.', en: 'Give the source.' },
    messages: { found: { fr: '« {figure} » est sans source.', en: '“{figure}” has no source.' } },
    examples: [{ bad: '⟦12 %⟧' }, { good: 'Rien.' }],
    *check({ block }) {
      for (const { 0: figure, index } of block.prose.matchAll(/\d+ %/g)) {
        yield { message: 'found', span: { start: index, end: index + figure.length }, data: { figure } };
      }
    },
  }),
  defineRule({
    id: 'draft/sample',
    since: '0.1.0',
    unit: 'draft',
    severity: 'information',
    title: { fr: 'Fin du texte', en: 'End of the text' },
    why: { fr: 'Elle se voit.', en: 'It shows.' },
    remedy: { fr: 'L’ôter.', en: 'Remove it.' },
    messages: { found: { fr: 'Le texte finit ici.', en: 'The text ends here.' } },
    examples: [{ bad: '⟦Fin.⟧' }, { good: 'Rien.' }],
    *check({ draft }) {
      const at = draft.text.search(/(?:La )?Fin\.\n$/);
      if (at >= 0) yield { message: 'found', span: { start: at, end: draft.text.length - 1 } };
    },
  }),
];
