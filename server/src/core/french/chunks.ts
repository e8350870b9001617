import type { Word } from './word.ts';

/** A noun phrase without its complements: « le ministre », « trois entités russes », « celui-ci ». Indices are into the words. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  /** The index of its noun, name or pronoun. */
  readonly head: number;
  /** Whether a preposition or a contracted article brings it in: it is then no subject. */
  readonly prepositional: boolean;
  readonly number?: 's' | 'p';
  /** Whether it tells when, as « ce lundi » and « le 12 mars 2026 » do. */
  readonly temporal: boolean;
}

/** The noun phrases of the words `from` (inside) to `to` (outside), in order; none lies in another. */
export function findChunks(words: readonly Word[], from: number, to: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = from; at < to; ) {
    const end = endOfChunk(words, at, to);
    const head = end > at ? headOf(words, at, end) : -1;
    if (head < 0) {
      // No part of words that have no head has one: to try each would take the square of a row of signs.
      at = Math.max(at + 1, end);
      continue;
    }
    const number = isCollective(words, head) ? undefined : numberOf(words, at, head);
    chunks.push({
      from: at,
      to: end,
      head,
      prepositional: words[at]?.tag === 'ADP+DET' || isPreposition(words, at - 1, from),
      ...(number && { number }),
      temporal: isTemporal(words, at, end),
    });
    at = end;
  }
  return chunks;
}

const collectives =
  /^(?:plupart|majorité|moitié|nombre|partie|totalité|ensemble|quantité|multitude|minorité|série|quart|tiers|douzaine|dizaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier|million|milliard|peu|plus|beaucoup|%)$/;

/** « la plupart des États » and its like: the verb may agree with what is counted. */
function isCollective(words: readonly Word[], head: number): boolean {
  const { lemma = '' } = words[head] ?? {};
  return collectives.test(lemma) && /^(?:de|d'|des|du)$/.test(words[head + 1]?.norm ?? '');
}

/** The index of the last chunk that begins at or before a word, -1 where there is none: by halves, since a text may be one sentence. */
export function lastChunkBefore(chunks: readonly Chunk[], at: number): number {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle]?.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A pronoun that leans on a verb and is no subject: « le », « lui », « y », « se » and « ne » with them. */
export const leaning = new Set([
  'ne',
  "n'",
  'me',
  "m'",
  'te',
  "t'",
  'se',
  "s'",
  'le',
  'la',
  "l'",
  'les',
  'lui',
  'leur',
  'y',
  'en',
  'nous',
  'vous',
]);

const relative = /^(?:qui|que|qu'|dont|où|quoi|(?:au|aux|du|des|le|la|les)?quel(?:le)?s?)$/;

/** Whether a pronoun can stand where a noun phrase stands: neither leaning on a verb nor relative. */
function isStrongPronoun({ tag, norm }: Word): boolean {
  return tag === 'PRON' && !leaning.has(norm) && !relative.test(norm) && !norm.startsWith('-');
}

function endOfChunk(words: readonly Word[], from: number, to: number): number {
  const first = words[from];
  if (!first) return from;
  if (isStrongPronoun(first)) return from + 1;
  let at = from;
  if (first.tag === 'DET' || first.tag === 'ADP+DET') at++;
  while (at < to && words[at]?.tag === 'DET') at++;
  let nouns = 0;
  for (; at < to; at++) {
    const word = words[at];
    const tag = word?.tag;
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'X' || tag === 'SYM') nouns++;
    else if (tag === 'ADV' && words[at + 1]?.tag === 'ADJ' && word?.norm !== 'ne') continue;
    else if (tag !== 'ADJ' && tag !== 'NUM') break;
  }
  return at > from && (nouns > 0 || words[at - 1]?.tag === 'ADJ' || words[at - 1]?.tag === 'NUM') ? at : from;
}

function headOf(words: readonly Word[], from: number, to: number): number {
  const find = (test: (word: Word) => boolean): number => {
    for (let at = from; at < to; at++) {
      const word = words[at];
      if (word && test(word)) return at;
    }
    return -1;
  };
  const noun = find(({ tag }) => tag === 'NOUN');
  const name = find(({ tag }) => tag === 'PROPN' || tag === 'X');
  if (noun >= 0 && (name < 0 || noun < name)) return noun;
  if (name >= 0) return name;
  if (to === from + 1 && words[from]?.tag === 'PRON') return from;
  const first = words[from]?.tag;
  const last = words[to - 1];
  return (first === 'DET' || first === 'ADP+DET' || last?.tag === 'NUM') && (last?.tag === 'ADJ' || last?.tag === 'NUM')
    ? to - 1
    : -1;
}

function isPreposition(words: readonly Word[], at: number, from: number): boolean {
  if (at < from) return false;
  const word = words[at];
  if (word?.tag === 'ADP') return true;
  return word?.tag === 'DET' && isPreposition(words, at - 1, from);
}

const plurals = new Set([
  'les',
  'des',
  'ces',
  'mes',
  'tes',
  'ses',
  'nos',
  'vos',
  'leurs',
  'quelques',
  'plusieurs',
  'deux',
  'trois',
  'aux',
]);
const singulars = new Set([
  'le',
  'la',
  "l'",
  'un',
  'une',
  'ce',
  'cet',
  'cette',
  'mon',
  'ton',
  'son',
  'ma',
  'ta',
  'sa',
  'notre',
  'votre',
  'leur',
  'chaque',
]);

function numberOf(words: readonly Word[], from: number, head: number): 's' | 'p' | undefined {
  for (let at = from; at < head; at++) {
    const { norm = '', tag } = words[at] ?? {};
    if (plurals.has(norm) || (tag === 'NUM' && norm !== 'un' && norm !== 'une' && norm !== '1')) return 'p';
    if (singulars.has(norm)) return 's';
  }
  return words[head]?.number;
}

const times =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|jour|matin|matinée|soir|soirée|nuit|semaine|mois|année|an|heure|minute|fois|siècle|instant|moment|décennie|week-end|lendemain|veille)$/;

function isTemporal(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word && (word.tag === 'NOUN' || word.tag === 'PROPN')) return times.test(word.lemma);
  }
  return false;
}
