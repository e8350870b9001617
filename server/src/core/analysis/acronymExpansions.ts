import type { Span } from '../text/span.ts';
import { defineAnalysis } from './analysis.ts';

/** An acronym in brackets after the words it stands for; the span is that of the words. */
export interface AcronymExpansion extends Span {
  readonly acronym: string;
  readonly expansion: string;
}

/** The acronyms that a block spells out: the words whose initials make the acronym, backwards from the bracket. */
export const acronymExpansions = defineAnalysis('acronymExpansions', ({ block }): readonly AcronymExpansion[] => {
  const { prose } = block;
  if (!prose.includes('(')) return [];
  const found: AcronymExpansion[] = [];
  for (const match of prose.matchAll(/\((?<acronym>\p{Lu}{3,8})\)/gu)) {
    const acronym = match.groups?.['acronym'] ?? '';
    const expansion = expansionBefore(prose, match.index - (prose[match.index - 1] === ' ' ? 1 : 0), acronym);
    if (expansion) found.push({ ...expansion, acronym, expansion: prose.slice(expansion.start, expansion.end) });
  }
  return found;
});

function expansionBefore(prose: string, end: number, acronym: string): Span | undefined {
  const from = Math.max(0, end - 120);
  const words = [...prose.slice(from, end).matchAll(/[\p{L}-]+/gu)];
  let letter = acronym.length - 1;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    if (!word) return undefined;
    const between = prose.slice(from + word.index + word[0].length, from + (words[at + 1]?.index ?? end - from));
    if (!/^[\s\u00a0’',]*$/u.test(between)) return undefined;
    const initial = word[0].normalize('NFD').charAt(0).toUpperCase();
    if (initial === acronym[letter] && !/^(?:de|du|des|d|l|la|le|les|et|à|a|au|aux|en|pour|sur)$/i.test(word[0])) letter--;
    else if (!/^(?:de|du|des|d|l|la|le|les|et|à|a|au|aux|en|pour|sur)$/i.test(word[0])) return undefined;
    if (letter < 0) return { start: from + word.index, end };
  }
  return undefined;
}
