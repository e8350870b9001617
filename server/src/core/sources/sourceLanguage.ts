import type { SourceText } from './source.ts';

/** Whether a source reads as French, by its small words: a quotation from a source in another language is a translation, whose words cannot be there. */
export function isFrenchText({ text }: SourceText): boolean {
  let french = 0;
  let other = 0;
  for (const [word] of text
    .slice(0, 20_000)
    .toLowerCase()
    .matchAll(/(?<!\p{L})\p{L}{2,5}(?!\p{L})/gu)) {
    if (frenchWords.has(word)) french++;
    else if (otherWords.has(word)) other++;
  }
  return french >= other;
}

const frenchWords = new Set(
  'le la les des et du que une dans est pour qui par sur au aux ce cette ont pas sont nous il elle ses avec'.split(' '),
);

/** English, German, Spanish, Italian: none of these is a French word. */
const otherWords = new Set(
  'the of and to is that was are with this which for from der die und das ist nicht mit el los una con por del di che della sono'.split(
    ' ',
  ),
);
