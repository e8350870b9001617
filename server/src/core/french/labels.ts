import { readRoman } from './figures.ts';
import { functionWords } from './functionWords.ts';
import type { NumberRead } from './numbers.ts';
import type { Token } from './token.ts';

/** Whether a number in figures names what stands before it and counts nothing after it. */
export function isLabel(tokens: readonly Token[], at: number, number: NumberRead): boolean {
  const before = tokens[at - 1];
  if (!before || number.noun) return false;
  if (number.written === 'words') return before.norm === 'numéro';
  if (labels.has(before.norm)) return true;
  // « les articles 4, 5 et 6 », « articles 2 à 4 »
  for (let back = at - 1; back > at - 8 && back >= 0; back--) {
    const token = tokens[back];
    if (token && labels.has(token.norm)) return true;
    if (!token || !(token.kind === 'number' || /^(?:,|et|à|ou|-|–)$/.test(token.norm))) break;
  }
  // « vol AF 1234 », « Boeing 747 »
  const next = tokens[number.to];
  const capital = /^\p{Lu}/u.test(before.text) && at > 1 && tokens[at - 2]?.kind !== 'punctuation';
  return (
    capital &&
    before.kind === 'word' &&
    !functionWords.has(before.norm) &&
    !(next?.kind === 'word' && /^\p{Ll}{3,}s$/u.test(next.text))
  );
}

/**
 * The value of a token that only names: the Roman numeral of « Charles III » and « annexe II », that of an item (« iii) »), the first of the pair of
 * « 5-0 », « 3:2 » and « L. 642-3 »; undefined where it is no such number.
 */
export function namedNumber(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const pair = token.kind === 'number' ? /^(\d{1,6})[-–‑:]\d{1,6}(?:[.,]\d+)?$/.exec(token.text)?.[1] : undefined;
  if (pair !== undefined) return Number(pair);
  const item = tokens[at + 1]?.text === ')' && /^[ivx]{2,5}$/.test(token.text);
  return item ? readRoman(token.text.toUpperCase()) : romanName(tokens, at);
}

/** A Roman numeral of one letter needs a name, « chapitre » or another numeral before it; « L », « C », « M » are more often initials. */
function romanName(tokens: readonly Token[], at: number): number | undefined {
  const text = tokens[at]?.text ?? '';
  if (!/^[IVXLC]{1,8}$/.test(text) || text === 'CC') return undefined;
  if (text.length > 1 && /^[IVX]+$/.test(text)) return readRoman(text);
  const before = tokens[at - 1];
  const labelled = before !== undefined && (labels.has(before.norm) || /^\p{Lu}\p{Ll}/u.test(before.text));
  return labelled || (/^[IVX]$/.test(text) && followsRoman(tokens, at)) ? readRoman(text) : undefined;
}

/** « de la IV et de la V » */
function followsRoman(tokens: readonly Token[], at: number): boolean {
  let back = at - 1;
  while (at - back < 4 && /^(?:la|le|du|de|au|à)$/.test(tokens[back]?.norm ?? '')) back--;
  return /^(?:et|ou|,)$/.test(tokens[back]?.norm ?? '') && /^[IVX]+$/.test(tokens[back - 1]?.text ?? '');
}

/** Nouns that take a number as their name: « article 4 », « résolution 2231 ». */
const labels = new Set(
  `article articles art. page pages p. pp. n° nos numéro numéros no no. résolution résolutions chapitre chapitres chap. point points paragraphe paragraphes par. § alinéa alinéas al. annexe
   annexes tableau tableaux figure figures section sections vol volume tome ligne lignes protocole convention loi décret règlement directive décision note télégramme td tél. tél bp cs case lot phase
   niveau catégorie groupe classe zone route chambre salle bureau poste étape titre livre partie considérant amendement document version option scénario objectif piste porte quai corridor`
    .trim()
    .split(/\s+/),
);
