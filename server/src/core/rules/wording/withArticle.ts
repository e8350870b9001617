import type { Word } from '../../french/word.ts';
import type { Edit } from '../../text/edit.ts';

/**
 * The edit that sets a name, given with its article (« la Birmanie », « Daech »), in the place of the words from `at` on: the article and the preposition
 * that stand before are made to agree (« au Myanmar » gives « en Birmanie », « de l’Artsakh » gives « du Haut-Karabagh »).
 */
export function nameWithArticle(words: readonly Word[], at: number, end: number, name: string): Edit {
  const [, article = '', bare = name] = /^(le |la |les |l’)?(.*)$/u.exec(name) ?? [];
  const before = words[at - 1];
  const earlier = words[at - 2];
  const start = words[at]?.start ?? end;
  const edit = (first: Word | undefined, text: string): Edit => {
    const from = first?.start ?? start;
    const isCapital = first !== undefined && /^\p{Lu}/u.test(first.text);
    return { span: { start: from, end }, text: isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text };
  };
  switch (before?.norm) {
    case 'le':
    case 'la':
    case 'les':
    case "l'":
      if (earlier?.norm === 'de') return edit(earlier, withOf(article, bare));
      if (earlier?.norm === 'à') return edit(earlier, withTo(article, bare));
      return edit(before, article + bare);
    case 'du':
    case 'des':
      return edit(before, withOf(article, bare));
    case 'au':
    case 'aux':
    case 'en':
    case 'à':
      return edit(before, withTo(article, bare));
    case 'de':
    case "d'":
      return edit(before, startsWithVowel(bare) ? `d’${bare}` : `de ${bare}`);
    default:
      return edit(undefined, bare);
  }
}

function withOf(article: string, bare: string): string {
  if (article === 'le ') return `du ${bare}`;
  if (article === 'les ') return `des ${bare}`;
  if (article === '') return startsWithVowel(bare) ? `d’${bare}` : `de ${bare}`;
  return `de ${article}${bare}`;
}

/** Countries with a feminine name take « en », those of masculine name « au ». */
function withTo(article: string, bare: string): string {
  if (article === 'la ') return `en ${bare}`;
  if (article === 'le ') return `au ${bare}`;
  if (article === 'les ') return `aux ${bare}`;
  return article === '' ? `à ${bare}` : `en ${bare}`;
}

function startsWithVowel(text: string): boolean {
  return /^[aeiouyàâéèêëîïôûœ]/iu.test(text);
}
