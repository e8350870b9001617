import { abbreviationKind, looksCut, wordsToo } from './abbreviations.ts';
import { character, isLowerAt, isUpperAt, kindAt, unitAt } from './characters.ts';
import { normOf } from './forms.ts';
import { afterSpace, letters } from './scan.ts';

/** Where a word ends that a stop follows: after the stop if it is an abbreviation or goes on without space (« J.-C. », « fr.wikipedia »). */
export function withStop(text: string, start: number, stop: number): number {
  let at = stop;
  // Initials: « S.E. », « É.-U. », « J.-Y. », « U.R.S.S »
  if (isInitial(text, start, stop)) {
    let initials = 1;
    at = stop + 1;
    for (;;) {
      const letter = kindAt(text, at) === character.hyphen ? at + 1 : at;
      if (kindAt(text, letter) !== character.letter) break;
      let end = letters(text, letter);
      // « c.-à-d. »
      if (kindAt(text, end) === character.hyphen && unitAt(text, end + 2) === 46) end = letters(text, end + 1);
      if (unitAt(text, end) === 46 && end - letter <= 3) {
        at = end + 1;
        initials++;
      } else {
        // « G.P.S » and « D.III », but « M.Dupont » is two.
        if (letter === at && (initials > 1 || !isLowerAt(text, at + 1)) && !isLowerAt(text, end - 1)) at = end;
        else if (initials === 1 && letter > at) at = stop + 1;
        break;
      }
    }
    if (initials > 1 || at > stop + 1) return at;
    return initialKeepsStop(text, start, stop) ? stop + 1 : stop;
  }
  const afterStop = kindAt(text, stop + 1);
  if (afterStop === character.letter && unitAt(text, stop) === 46) {
    const norm = normOf(text.slice(start, stop));
    if (abbreviationKind(norm) !== undefined && isUpperAt(text, stop + 1)) return stop + 1;
    // « fr.wikipedia.org » and « rapport.PDF » go on; « paix.Le » wants a space.
    if (isLowerAt(text, stop + 1) || text.slice(start, stop).toLowerCase() === 'www') {
      at = stop;
      while (unitAt(text, at) === 46 && kindAt(text, at + 1) === character.letter) {
        at = joined(text, at + 1);
      }
      return unitAt(text, at) === 46 && abbreviationKind(normOf(text.slice(start, at))) !== undefined ? at + 1 : at;
    }
    return stop;
  }
  if (unitAt(text, stop + 1) === 46) return stop;
  const norm = normOf(text.slice(start, stop));
  const kind = abbreviationKind(norm);
  if (wordsToo.has(norm)) return goesOn(text, stop + 1) ? stop + 1 : stop;
  if (kind !== undefined) return stop + 1;
  return looksCut(text.slice(start, stop)) && continues(text, stop + 1) ? stop + 1 : stop;
}

/** The end of letters, digits and inner hyphens: a part of a domain. */
function joined(text: string, start: number): number {
  let at = letters(text, start);
  while (kindAt(text, at) === character.hyphen && kindAt(text, at + 1) === character.letter) {
    at = letters(text, at + 1);
  }
  return at;
}

/** Whether the letters are an initial: one letter that is no word, or a digraph (« Ch. », « Th. »). */
function isInitial(text: string, start: number, stop: number): boolean {
  if (stop - start === 1) return !/[aàyô]/.test(text[start] ?? '') || kindAt(text, stop + 1) === character.letter;
  return stop - start === 2 && /^(?:Ch|Th|Ph|Yv|Gu)$/.test(text.slice(start, stop));
}

/** A lone initial keeps its stop before a name; at the end of the text, or after « annexe », the stop is that of the sentence. */
function initialKeepsStop(text: string, start: number, stop: number): boolean {
  const next = afterSpace(text, stop + 1);
  if (next >= text.length) return false;
  if (text[start] !== 'M' && isUpperAt(text, next) && labelled.test(text.slice(Math.max(0, start - 16), start))) return false;
  return true;
}

/** Whether what follows an abbreviation that is also a word shows that it is one: a figure, a small letter, a comma. */
function goesOn(text: string, at: number): boolean {
  const next = afterSpace(text, at);
  const kind = kindAt(text, next);
  return kind === character.digit || isLowerAt(text, next) || /[,;)IVXL]/.test(text[next] ?? '')
    ? !beginsWord(text, next)
    : false;
}

/** « V » of « VII » is a Roman numeral, that of « Voir » is not. */
function beginsWord(text: string, at: number): boolean {
  return isUpperAt(text, at) && isLowerAt(text, at + 1);
}

/** Whether the text goes on at all after a stop. */
function continues(text: string, at: number): boolean {
  return afterSpace(text, at) < text.length;
}

/** Nouns after which a lone letter is a label and its stop that of the sentence. */
const labelled =
  /(?<!\p{L})(?:annexes?|plan|groupe|point|partie|appendice|catégorie|classe|vitamine|hépatite|section|tableau|type|option|scénario|variante|zone|bloc|lot|volet|liste|phase|niveau|note|modèle|hypothèse)\s$/iu;
