import type { Lexicon } from './lexicon.ts';
import type { NameKind } from './morphology.ts';
import type { Word } from './word.ts';

/** The text of the words `from` (inside) to `to` (outside), with the spaces that stand between them made plain. */
export function wordsText(words: readonly Word[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) break;
    text += (at > from && word.start > (words[at - 1]?.end ?? 0) ? ' ' : '') + word.text;
  }
  return text;
}

/** Whether a word begins with a capital and is a word at all. */
export function isCapital(word: Word | undefined): boolean {
  return word?.kind === 'word' && /^\p{Lu}/u.test(word.text);
}

/** Whether a word is an acronym: two to ten capitals, perhaps with stops or figures (« ONU », « O.N.U. », « G20 »). */
export function isAcronym(word: Word | undefined): boolean {
  return (
    word?.kind === 'word' && /^(?:\p{Lu}[\p{Lu}\d&-]{1,9}|(?:\p{Lu}\.){2,6})$/u.test(word.text) && !/^[IVXLC]+$/.test(word.text)
  );
}

/** What the lexicon knows a capitalised form to name; a form all in capitals is looked up with one capital too (« SONKO »). */
export function nameKindsOf(lexicon: Lexicon, text: string): ReadonlySet<NameKind | 'any'> {
  const kinds = new Set<NameKind | 'any'>();
  const forms = /^\p{Lu}{3,}$/u.test(text) ? [text, text.charAt(0) + text.slice(1).toLowerCase()] : [text];
  for (const form of forms) {
    for (const { tag, name, lemma } of lexicon.analyses(form)) {
      if (name) kinds.add(name);
      // « Congo » and « Danube » are nouns there, « Français » has a form without capital.
      else if (tag === 'PROPN' || (/^\p{Lu}\p{Ll}/u.test(lemma) && !lexicon.classOf(form.toLowerCase()))) kinds.add('any');
    }
  }
  return kinds;
}

/** Whether the word opens a sentence, so that its capital says nothing. */
export function opensSentence(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return !before || /^(?:[.?!…:]+|[«“"»”•–—-])$/.test(before.text);
}
