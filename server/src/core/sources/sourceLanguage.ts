import type { SourceText } from './source.ts';

/** The language that a source is written in, by its small words. */
export type SourceLanguage = 'fr' | 'en' | 'other';

/** The language of a source: a quotation from one that is not French is a translation, whose words cannot be there. A text of figures alone is French. */
export function sourceLanguage(source: SourceText): SourceLanguage {
  let language = kept.get(source);
  if (!language) {
    language = languageOf(source.text.slice(0, 20_000));
    kept.set(source, language);
  }
  return language;
}

const kept = new WeakMap<SourceText, SourceLanguage>();

function languageOf(text: string): SourceLanguage {
  let french = 0;
  let english = 0;
  let other = 0;
  for (const [word] of text.toLowerCase().matchAll(/(?<!\p{L})\p{L}{2,5}(?!\p{L})/gu)) {
    if (frenchWords.has(word)) french++;
    else if (englishWords.has(word)) english++;
    else if (otherWords.has(word)) other++;
  }
  if (french >= english + other) return 'fr';
  return english >= other ? 'en' : 'other';
}

const frenchWords = new Set(
  'le la les des et du que une dans est pour qui par sur au aux ce cette ont pas sont nous il elle ses avec'.split(' '),
);

const englishWords = new Set(
  'the of and to is that was are with this which for from have has been were in at more than'.split(' '),
);

/** German, Spanish, Italian: none of these is a French word, nor an English one. */
const otherWords = new Set('der die und das ist nicht mit el los una con por del di che della sono'.split(' '));
