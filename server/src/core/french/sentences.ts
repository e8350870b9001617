import { abbreviationKind, looksCut } from './abbreviations.ts';
import { isLowerAt, isUpperAt, unitAt } from './characters.ts';
import { withoutStops } from './teamAbbreviations.ts';
import type { Sentence, Token } from './token.ts';

/**
 * Finds the sentences of a text from its tokens; together they hold every token, in order. `abbreviations` are those of a team (« Dép. »): no
 * sentence ends at their stop. A stop inside « … » or (…) that began within a sentence ends none, unless the quotation is long.
 */
export function splitSentences(text: string, tokens: readonly Token[], abbreviations: readonly string[]): Sentence[] {
  const sentences: Sentence[] = [];
  const own = withoutStops(abbreviations);
  const inside = enclosed(text, tokens);
  const closing = closingQuotes(text, tokens);
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (at > from && hasBlankLine(text, tokens[at - 1]?.end ?? 0, token.start)) from = close(sentences, tokens, from, at);
    if (!endsSentence(text, token)) continue;
    const after = afterClosers(text, tokens, at, closing);
    const next = tokens[after];
    if (next === undefined) break;
    if (inside && (inside[at] ?? -1) > from && (inside[after] ?? -1) > from) continue;
    if (opensSentence(text, tokens, from, at, after, own)) from = close(sentences, tokens, from, after);
    at = after - 1;
  }
  if (from < tokens.length) close(sentences, tokens, from, tokens.length);
  return sentences;
}

function close(sentences: Sentence[], tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first && last) sentences.push({ start: first.start, end: last.end, from, to });
  return to;
}

/** Whether the white space between two tokens holds a blank line. */
function hasBlankLine(text: string, start: number, end: number): boolean {
  return end - start > 1 && /\n[^\S\n]*\n/.test(text.slice(start, end));
}

/** Whether a sentence may end with the token: « . », « … », « ?! », or an abbreviation with its stop. */
function endsSentence(text: string, token: Token): boolean {
  const last = unitAt(text, token.end - 1);
  return (last === 46 && token.kind !== 'url') || ((last === 33 || last === 63 || last === 0x2026) && token.kind !== 'word');
}

/** The first token that does not close the sentence that ends at `at`: past further stops, closing marks, footnote marks. */
function afterClosers(text: string, tokens: readonly Token[], at: number, closing: ReadonlySet<number>): number {
  let after = at + 1;
  for (;;) {
    const token = tokens[after];
    if (token === undefined) return after;
    const glued = token.start === (tokens[after - 1]?.end ?? 0);
    const following = unitAt(text, token.end);
    if (/^(?:[.?!…]|[»”’)\]])$/.test(token.text) || (glued && /^[.?!…]+$/.test(token.text))) after++;
    else if (/^[*_]+$/.test(token.text) && glued) after++;
    else if (closing.has(after)) after++;
    else if (/^[\u00b9\u00b2\u00b3\u2070-\u2079†‡]+$/.test(token.text)) after++;
    // « la paix.12 Le », « la paix. [3] Le », « la paix.(2) Le »
    else if (glued && /^\d{1,3}$/.test(token.text) && following <= 32) after++;
    else if (
      (token.text === '[' || (token.text === '(' && glued)) &&
      /^\^?\d{1,3}$/.test(tokens[after + 1]?.text ?? '') &&
      /^[\])]$/.test(tokens[after + 2]?.text ?? '')
    ) {
      after += 3;
    } else return after;
  }
}

/** The straight quotation marks that close: glued to what stands before, or, where spaces do not tell, every second one. */
function closingQuotes(text: string, tokens: readonly Token[]): ReadonlySet<number> {
  if (!text.includes('"')) return noQuotes;
  const closing = new Set<number>();
  let open = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.text !== '"') continue;
    const gluedBefore = tokens[at - 1]?.end === token.start;
    const gluedAfter = tokens[at + 1]?.start === token.end;
    // « paix. " Elle » : with a space on both sides, a mark after a stop closes if none closes after it; the first person begins a quotation.
    const free =
      !gluedBefore &&
      !gluedAfter &&
      /[.?!…]$/.test(tokens[at - 1]?.text ?? '') &&
      !closesSoon(tokens, at) &&
      !/^(?:j'|je|nous|mon|ma|mes|notre|nos)$/.test(tokens[at + 1]?.norm ?? '');
    const closes: boolean = gluedBefore === gluedAfter ? open || free : gluedBefore;
    if (closes) closing.add(at);
    open = !closes;
  }
  return closing;
}

const noQuotes: ReadonlySet<number> = new Set();

/** Whether the next straight mark, not far, is glued to what stands before it or free: one that closes. */
function closesSoon(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < at + 60; next++) {
    const token = tokens[next];
    if (!token) return false;
    if (token.text === '"') return tokens[next + 1]?.start !== token.end || tokens[next - 1]?.end === token.start;
  }
  return false;
}

/** Whether a new sentence begins at the token `after`, the stop being at `at`. */
function opensSentence(
  text: string,
  tokens: readonly Token[],
  from: number,
  at: number,
  after: number,
  own: ReadonlySet<string>,
): boolean {
  const stop = tokens[at];
  const next = tokens[after];
  if (!stop || !next) return false;
  const spaced = next.start > (tokens[after - 1]?.end ?? 0);
  const closed = after > at + 1;
  const before = tokens[at - 1];
  if (stop.text === '.') {
    // « 1. La Partie », « b. Le Conseil »: the label of an item belongs to what it labels.
    if (at - from === 1 && before && /^(?:\d{1,3}|[IVXLC]{1,6}|[A-Za-z])$/.test(before.text)) return false;
    const small = !opener(text, tokens, after, spaced);
    // « la paix. le Conseil » lacks a capital; after an abbreviation that nobody knows a small letter goes on.
    if (
      small &&
      (!spaced ||
        closed ||
        !before ||
        (before.kind === 'number' && !/^\d{4}$/.test(before.text)) ||
        !beginsSmall(text, tokens, after))
    )
      return false;
    if (!before || closed) return true;
    // « Titre ». Éditeur. : a list of references goes on.
    if (/^["»”]$/.test(before.text) && tokens[after + 1]?.text === '.' && next.kind === 'word' && !openers.has(next.norm))
      return false;
    const glued = before.end === stop.start;
    if (glued && own.has(before.norm)) return false;
    if (!glued || before.text !== before.norm || !looksCut(before.norm)) return true;
    return openers.has(next.norm) && !small;
  }
  if (!opener(text, tokens, after, spaced)) return false;
  // « (…) Les parties »
  if (/^[.…]+$/.test(stop.text) && /^[([]$/.test(before?.text ?? '')) return false;
  if (stop.kind !== 'word') return next.kind !== 'number' || closed || !/^[.…]+$/.test(stop.text);
  return !own.has(stop.norm.replace(/\.$/, '')) && abbreviationEnds(text, tokens, from, at, after, closed);
}

/** Whether a token may begin a sentence: a capital, a figure, an opening mark before one of them. */
function opener(text: string, tokens: readonly Token[], at: number, spaced: boolean): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isUpperAt(text, token.start)) return spaced || token.text.length > 1;
  if (!spaced) return false;
  if (token.kind === 'number' || token.kind === 'url') return true;
  if (/^[@#]/.test(token.text)) return true;
  if (/^[«“"‘([—–\-•*¿¡'’‐]+$/.test(token.text)) {
    const inner = tokens[at + 1];
    if (!inner) return false;
    return (
      !isLowerAt(text, inner.start) &&
      (inner.kind !== 'punctuation' || /^[«“"([]$/.test(inner.text) || inner.text === '...' || inner.text === '…')
    );
  }
  return token.kind === 'symbol' || token.kind === 'reference' || /^(?:[.]{2,}|…)$/.test(token.text);
}

/** Whether a token is a word in small letters, perhaps after the dash of an item. */
function beginsSmall(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return isLowerAt(text, token.start) || (/^[—–-]$/.test(token.text) && isLowerAt(text, tokens[at + 1]?.start ?? 0));
}

/** Whether the sentence ends with an abbreviation that is one token with its stop. */
function abbreviationEnds(
  text: string,
  tokens: readonly Token[],
  from: number,
  at: number,
  after: number,
  closed: boolean,
): boolean {
  const stop = tokens[at];
  const next = tokens[after];
  if (!stop || !next) return false;
  const norm = stop.norm.replace(/\.$/, '');
  if (closed) return abbreviationKind(norm) !== 'open' || /^[»”)\]]/.test(tokens[at + 1]?.text ?? '');
  const begins = openers.has(next.norm) || /^[—–-]$/.test(next.text) || /^(?:l|d|qu|c|j|s|n)'$/.test(next.norm);
  const kind = abbreviationKind(norm);
  if (kind === 'open') return false;
  if (/^\d/.test(next.text)) return norm === 'etc';
  if (norm === 'etc') return true;
  if (kind === 'closed') return !/^(?:m\.?|mm\.?|mme|mmes)$/.test(next.norm);
  if (kind === undefined && particle.test(next.norm) && isName(text, tokens, from, at)) return false;
  return begins || (norm === 'j.-c' && /^(?:avant|après|av\.|ap\.|apr\.)$/.test(tokens[at - 1]?.norm ?? ''));
}

const particle = /^(?:le|la|de|du|des|l'|d')$/;

/** Whether the initials at `at` are those of a name: « J.-Y. Le Drian », but « 30 F. Le » and « dans A. La » are none. */
function isName(text: string, tokens: readonly Token[], from: number, at: number): boolean {
  return at === from || isUpperAt(text, tokens[at - 1]?.start ?? 0);
}

/** For each token the index of the mark that opened the innermost short quotation or bracket around it, or -1; undefined where no mark opens any. */
function enclosed(text: string, tokens: readonly Token[]): Int32Array | undefined {
  if (!/[«“([]/.test(text)) return undefined;
  const inside = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.end - token.start !== 1) continue;
    const closed = openerOf(unitAt(text, token.start));
    if (closed === opens) {
      if (open.length < 8) open.push(at);
    } else if (closed !== '') {
      const depth = open.findLastIndex((index) => tokens[index]?.text === closed);
      if (depth < 0) continue;
      const start = open[depth] ?? 0;
      open.length = depth;
      if (token.end - (tokens[start]?.start ?? 0) > longest) continue;
      for (let index = start + 1; index < at; index++) if ((inside[index] ?? -1) < start) inside[index] = start;
    }
  }
  return inside;
}

/** The mark that a closing mark closes; `opens` for one that opens, nothing for any other. */
function openerOf(code: number): string {
  switch (code) {
    case 0xab:
    case 0x201c:
    case 0x28:
    case 0x5b:
      return opens;
    case 0xbb:
      return '«';
    case 0x201d:
      return '“';
    case 0x29:
      return '(';
    case 0x5d:
      return '[';
    default:
      return '';
  }
}

const opens = 'opens';

/** A quotation longer than this, in UTF-16 units, is cut into its sentences. */
const longest = 400;

/** Words of closed classes that begin sentences and no names. */
const openers: ReadonlySet<string> = new Set(
  `le la les un une des du de au aux ce cet cette ces il elle ils elles on nous vous je tu son sa ses leur leurs notre nos votre vos mon ma mes
   ceci cela ça celui-ci celle-ci ceux-ci celles-ci celui celle ceux celles qui que quoi où quand comment pourquoi combien quel quelle quels quelles
   dans en à par pour sur sous avec sans selon depuis pendant durant après avant entre vers chez contre malgré parmi outre dès lors
   et ou mais or donc ni car si comme puisque lorsque bien ainsi aussi alors puis enfin ensuite cependant toutefois néanmoins pourtant
   aucun aucune chaque plusieurs certains certaines tous toutes tout toute quelques tel telle tels telles autre autres
   deux trois quatre cinq six sept huit neuf dix y ne pas plus moins très tant non oui voir cf. cf conformément
   aujourd'hui hier demain ici là d'abord`.split(/\s+/),
);
