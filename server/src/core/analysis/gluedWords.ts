import type { Span } from '../text/span.ts';
import { spansOf } from '../text/spansOf.ts';
import { defineAnalysis } from './analysis.ts';

/** Two words run together where a space was lost: « avantle », « approvisionnementdes », « lesautorités ». Only what the lexicon does not know as a word, of a little word and one that it knows. */
export const gluedWords = defineAnalysis('gluedWords', ({ block, given }): readonly Span[] => {
  const { lexicon } = given.french;
  const isWord = (form: string) => lexicon.analyses(form).length > 0;
  return spansOf(block.prose, [run]).filter(({ start, end }) => {
    const form = block.prose.slice(start, end);
    return (
      [...splits(form)].some(isWord) &&
      !isWord(form) &&
      // A foreign word, a plural or an accent left out is another slip than a lost space.
      !isWord(form.replace(/s$/, '')) &&
      lexicon.accented(form) === undefined
    );
  });
});

/** A word in small letters that ends or begins as one of the little words. */
const run = /(?<![\p{L}\d’'@/._#&?=-])\p{Ll}{7,30}(?![\p{L}\d’'@/_#&?=-]|\.\p{L})/gu;

const before = /^(?:les|une|dans|pour|avec|cette|notre|votre|leur|leurs|que|qui|mais|sont)(?=\p{L})/u;
const after = /(?<=\p{L})(?:le|la|les|de|des|du|une|dans|pour|et|en|par|sur|aux|qui|que|avec|est|sont)$/u;

/** What is left of a form without the little word at its head or end; nothing short, of which too many words are made by chance (« data » and « set »). */
function* splits(form: string): Generator<string> {
  const first = before.exec(form)?.[0];
  if (first && form.length - first.length >= 5) yield form.slice(first.length);
  const last = after.exec(form)?.[0];
  if (last && form.length - last.length >= (last === 'et' || last === 'en' ? 6 : 5)) yield form.slice(0, -last.length);
}
