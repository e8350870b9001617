import { place } from '../draft/place.ts';
import type { Seal } from '../draft/seal.ts';
import { sha256 } from '../text/sha256.ts';
import type { Span } from '../text/span.ts';
import { utf8 } from '../text/utf8.ts';
import { defineAnalysis, defineDraftAnalysis } from './analysis.ts';
import { sentences } from './sentences.ts';

/** A sentence as a seal knows it; `span` is in the draft. */
export interface SealedSentence {
  readonly span: Span;
  /** The first 24 digits of the SHA-256 of its words; see `sealedWords`. */
  readonly digest: string;
}

/** The sentences of a draft, cells and lines apart, with their digests: what a seal keeps of a text instead of the text. */
export const sealedSentences = defineDraftAnalysis('sealedSentences', ({ draft, ask }): readonly SealedSentence[] =>
  draft.blocks.flatMap((placed) => ask(digests, placed.block).map(({ span, digest }) => ({ span: place(placed, span), digest }))),
);

const digests = defineAnalysis('sentenceDigests', ({ block, ask }): readonly SealedSentence[] =>
  ask(sentences, block).flatMap(({ start, end }) => {
    const pieces: SealedSentence[] = [];
    for (const { index, 0: piece } of block.prose.slice(start, end).matchAll(/[^\t]+/g)) {
      const words = sealedWords(piece);
      const from = start + index + piece.length - piece.trimStart().length;
      if (words !== '')
        pieces.push({ span: { start: from, end: from + piece.trim().length }, digest: sha256(utf8(words)).slice(0, 24) });
    }
    return pieces;
  }),
);

/** The words of a sentence, whatever file they stand in: spaces, apostrophes and quotation marks of one kind, without the numbers of notes. */
export function sealedWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\ufeff]|\[\d{1,3}\]/g, '')
    .replace(/['\u2018\u02bc]/g, '\u2019')
    .replace(/[«»“”]/g, '"')
    .replace(/\.\.\./g, '…')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/(?<=[\p{L}\p{N}])\s+(?=[\p{L}\p{N}])/gu, '\u0001')
    .replace(/\s+/g, '')
    .replaceAll('\u0001', ' ');
}

/** In what a text departs from its seal. */
export interface SealDepartures {
  /** Sentences that the seal does not know. */
  readonly changed: readonly SealedSentence[];
  /** Where sentences of the seal are gone and none came instead: the sentence before the gap, if any, and how many are gone. */
  readonly removed: readonly { readonly after: SealedSentence | undefined; readonly count: number }[];
  /** Whether all sentences are there and in another order. */
  readonly isMoved: boolean;
}

/** Compares the sentences of a text with a seal. */
export function departuresFrom(seal: Seal, now: readonly SealedSentence[]): SealDepartures {
  const left = new Map<string, number>();
  for (const digest of seal.sentences) left.set(digest, (left.get(digest) ?? 0) + 1);
  const changed: SealedSentence[] = [];
  for (const sentence of now) {
    const count = left.get(sentence.digest) ?? 0;
    if (count === 0) changed.push(sentence);
    else left.set(sentence.digest, count - 1);
  }
  const unknown = new Set(changed);
  const known = now.filter((sentence) => !unknown.has(sentence));
  const removed = gapsIn(seal, now, unknown, left);
  const isMoved =
    changed.length === 0 && removed.length === 0 && known.some(({ digest }, index) => digest !== seal.sentences[index]);
  return { changed, removed, isMoved };
}

function gapsIn(
  seal: Seal,
  now: readonly SealedSentence[],
  unknown: ReadonlySet<SealedSentence>,
  left: Map<string, number>,
): SealDepartures['removed'] {
  const places = new Map(now.map((sentence, index) => [sentence.digest, index]));
  const gaps: { after: SealedSentence | undefined; count: number }[] = [];
  let before = -1;
  let open: { after: SealedSentence | undefined; count: number } | undefined;
  for (const digest of seal.sentences) {
    const count = left.get(digest) ?? 0;
    if (count > 0) {
      left.set(digest, count - 1);
      open ??= { after: now[before], count: 0 };
      open.count++;
      continue;
    }
    const at = places.get(digest) ?? before;
    if (open && !hasNew(now, before, at, unknown)) gaps.push(open);
    open = undefined;
    before = at;
  }
  if (open && !hasNew(now, before, now.length, unknown)) gaps.push(open);
  return gaps;
}

/** Whether a new sentence stands between two others: it came instead of what is gone. */
function hasNew(now: readonly SealedSentence[], from: number, to: number, unknown: ReadonlySet<SealedSentence>): boolean {
  return now.slice(from + 1, Math.max(from + 1, to)).some((sentence) => unknown.has(sentence));
}
