import type { Lexicon } from '../french/lexicon.ts';
import type { Word } from '../french/word.ts';
import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';
import { englishWords } from './englishWords.ts';
import { quotations } from './quotations.ts';
import { termUses } from './termUses.ts';
import { words } from './words.ts';

/** English in the midst of a French sentence: rows of two to five words, and single words that only English makes (« mainstreaming »). Neither names nor what is quoted or set in brackets. */
export const englishRuns = defineAnalysis('englishRuns', ({ block, given, ask }): readonly Span[] => {
  const { lexicon } = given.french;
  const all = ask(words, block);
  const runs: Span[] = [];
  for (let at = 0; at < all.length; at++) {
    const first = all[at];
    if (first?.kind !== 'word') continue;
    if (!englishWords.has(first.norm)) {
      if (isMadeInEnglish(lexicon, first)) runs.push({ start: first.start, end: first.end });
      continue;
    }
    let to = at + 1;
    while (to < all.length && isJoined(block.prose, all, to)) to++;
    const run = all.slice(at, to).filter(({ kind }) => kind === 'word');
    if (run.length >= 2 && run.length <= 6 && isEnglish(lexicon, run) && !isCapital(all[at - 1]))
      runs.push({ start: first.start, end: all[to - 1]?.end ?? first.end });
    else if (run.length === 1 && isMadeInEnglish(lexicon, first)) runs.push({ start: first.start, end: first.end });
    at = to - 1;
  }
  if (!runs.length) return runs;
  const quoted = ask(quotations, block);
  // What the glossary knows, it judges, or has its reasons to leave alone.
  const terms = ask(termUses, block);
  return runs.filter(
    ({ start, end }) =>
      !/[([«"“/@.#]$|\([\p{L} -]{1,24}$/u.test(block.prose.slice(Math.max(0, start - 26), start)) &&
      !/^[@/»"”]|^\.\p{L}/u.test(block.prose.slice(end, end + 2)) &&
      !terms.some((term) => term.start < end && start < term.end) &&
      !quoted.some((other) => other.start <= start && end <= other.end),
  );
});

/** Whether the word at an index goes on the run before it: an English word after a space, or after a hyphen with another behind. */
function isJoined(prose: string, all: readonly Word[], at: number): boolean {
  const word = all[at];
  const before = all[at - 1];
  if (!word || !before) return false;
  const between = prose.slice(before.end, word.start);
  if (word.kind === 'word') return (between === ' ' || between === '') && englishWords.has(word.norm);
  return /^[-\u2011]$/u.test(word.text) && between === '' && englishWords.has(all[at + 1]?.norm ?? '');
}

/** A word that no French dictionary has beside another that is English too; and no capital but the first, as names have them. */
function isEnglish(lexicon: Lexicon, run: readonly Word[]): boolean {
  const own = run.filter(({ norm }) => !lexicon.analyses(norm).length).length;
  return own >= run.length / 2 && run.slice(1).every((word) => !isCapital(word));
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

/** A word in small letters with an ending that only English has, and of which French has not made a word of its own. */
function isMadeInEnglish(lexicon: Lexicon, { text, norm }: Word): boolean {
  return (
    norm.length >= 6 &&
    /^\p{Ll}+$/u.test(text) &&
    /(?:ings?|ness|ships?|wares?|boards?|friendly|makers?|holders?|keepers?)$/.test(norm) &&
    !lexicon.analyses(norm).length
  );
}
