import { abbreviationKind, looksCut, wordsToo } from './abbreviations.ts';
import { character, characterOf, isLowerAt, isUpperAt } from './characters.ts';
import { formAt, normOf } from './forms.ts';
import { withoutStops, withTheirStops } from './teamAbbreviations.ts';
import type { Token, TokenKind } from './token.ts';

/**
 * Cuts a text into tokens, in one pass and linear time. The conventions are those of Universal Dependencies for French: « l’ » keeps its apostrophe,
 * « -t-il » its hyphens, « accord-cadre » and « 3 500 » are one token; beside these, references (« S/RES/2231 (2015) ») are one. White space belongs
 * to no token. `abbreviations` are those of a team (« Dép. »): the stop behind one is part of it.
 */
export function tokenize(text: string, abbreviations: readonly string[] = []): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = characterOf(text.charCodeAt(at));
    if (kind === character.space) {
      at++;
      continue;
    }
    let end: number;
    let tokenKind: TokenKind;
    switch (kind) {
      case character.letter:
        at = word(text, at, tokens);
        continue;
      case character.digit:
        at = figures(text, at, at, tokens);
        continue;
      case character.surrogate:
        end = surrogates(text, at);
        tokenKind = letterPair(text, at) ? 'word' : 'symbol';
        break;
      default:
        if (signsNumber(text, at)) {
          at = figures(text, at, at + 1, tokens);
          continue;
        }
        end = sign(text, at, kind);
        tokenKind = end - at > 1 && text.charCodeAt(at) === 40 ? 'reference' : kindOfSign(text, at, end);
    }
    push(tokens, text, at, end, tokenKind);
    at = end;
  }
  return abbreviations.length === 0 ? tokens : withTheirStops(text, tokens, withoutStops(abbreviations));
}

function push(tokens: Token[], text: string, start: number, end: number, kind: TokenKind): void {
  const form = formAt(text, start, end);
  tokens.push({ start, end, kind, text: form.text, norm: form.norm });
}

/** Reads a word and what hangs on it (clitics, a stop, an address); returns where the next token may begin. */
function word(text: string, start: number, tokens: Token[]): number {
  let at = letters(text, start);
  const code = text.charCodeAt(at);
  // Most words end in a space or a comma: nothing more to look at.
  if (code === 32 || code === 44) {
    push(tokens, text, start, at, 'word');
    return at;
  }
  for (;;) {
    const next = characterOf(text.charCodeAt(at));
    if (next === character.apostrophe) {
      if (!joinsAfterApostrophe(text, start, at)) {
        if (!elides(text, start, at)) break;
        push(tokens, text, start, at + 1, 'word');
        return at + 1;
      }
      at = letters(text, at + 1);
    } else if (next === character.hyphen) {
      const clitic = cliticEnd(text, start, at);
      if (clitic > at) {
        push(tokens, text, start, at, 'word');
        return clitics(text, at, clitic, tokens);
      }
      const after = characterOf(text.charCodeAt(at + 1));
      if (after !== character.letter && after !== character.digit) break;
      at = letters(text, at + 1);
    } else if (next === character.superscript) {
      if (!/^(?:[kcmdhµ]?m|s)$/.test(text.slice(start, at))) break;
      at++;
    } else if (next === character.surrogate && letterPair(text, at)) {
      at = surrogates(text, at);
      at = letters(text, at);
    } else break;
  }
  return hangers(text, start, at, tokens);
}

/** What may follow the letters of a word: a stop that belongs to it, an address, a reference, « (s) ». */
function hangers(text: string, start: number, end: number, tokens: Token[]): number {
  switch (text.charCodeAt(end)) {
    case 46: {
      const stop = withStop(text, start, end);
      if (text.charCodeAt(stop) === 64) return address(text, start, stop, tokens);
      push(tokens, text, start, stop, /^www\./i.test(text.slice(start, stop)) ? 'url' : 'word');
      if (tokens.at(-1)?.kind !== 'url') return stop;
      tokens.pop();
      return url(text, start, stop, tokens);
    }
    case 64:
      return address(text, start, end, tokens);
    case 58:
      if (text.startsWith('://', end)) return url(text, start, end + 3, tokens);
      break;
    case 47: {
      const reference = slashed(text, start, end);
      if (reference > end) {
        push(tokens, text, start, reference, 'reference');
        return reference;
      }
      break;
    }
    case 40: {
      const reference = matchAt(yearReference, text, start);
      if (reference > end) {
        push(tokens, text, start, reference, 'reference');
        return reference;
      }
      const optional = matchAt(optionalEnding, text, end);
      if (optional > end) {
        push(tokens, text, start, optional, 'word');
        return optional;
      }
      break;
    }
    case 176:
      // « n° », « N° »
      if (end === start + 1) end++;
  }
  push(tokens, text, start, end, 'word');
  return end;
}

/** The end of a run of letters and digits. */
function letters(text: string, start: number): number {
  let at = start;
  for (;;) {
    const kind = characterOf(text.charCodeAt(at));
    if (kind !== character.letter && kind !== character.digit) return at;
    at++;
  }
}

const elided = new Set(['l', 'd', 's', 'n', 'c', 'j', 'm', 't', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'ç']);

function elides(text: string, start: number, at: number): boolean {
  return at - start <= 6 && elided.has(text.slice(start, at).toLowerCase());
}

/** Whether the word goes on over its apostrophe: « aujourd’hui », « presqu’île », « O’Hara », « l’on ». */
function joinsAfterApostrophe(text: string, start: number, at: number): boolean {
  const next = characterOf(text.charCodeAt(at + 1));
  if (next !== character.letter && next !== character.digit) return false;
  if (!elides(text, start, at)) return true;
  if (at - start !== 1) return false;
  return /^(?:l['’ʼ]on|c['’ʼ]est-à-dire)(?![\p{L}\p{N}’'-])/iu.test(text.slice(start, start + 16));
}

const pronouns = 'il|elle|on|ils|elles|je|tu|nous|vous|ce|moi|toi|lui|leur|le|la|les|y|en|ci|là';
const cliticChain = new RegExp(
  `[-‐‑](?:t[-‐‑'’](?:il|elle|on|ils|elles|en|y)|(?:le|la|les)[-‐‑](?:moi|toi|lui|leur|nous|vous)|[mt]['’](?:en|y)|${pronouns})(?![\\p{L}\\p{N}]|[-‐‑'’][\\p{L}\\p{N}])`,
  'iuy',
);
const wholeBefore: Readonly<Record<string, RegExp>> = {
  ci: /^(?:celui|celle|ceux|celles|de|par)$/,
  là: /^(?:celui|celle|ceux|celles|de|par|jusque|au|delà|là)$/,
  vous: /^(?:rendez|garde|chez|entre)$/,
  nous: /^(?:chez|entre)$/,
  moi: /^(?:chez|sur)$/,
};

/** Where the clitics that begin at the hyphen `at` end, or `at` where the hyphen is one of a compound. */
function cliticEnd(text: string, start: number, at: number): number {
  const end = matchAt(cliticChain, text, at);
  if (end <= at) return at;
  const before = text.slice(start, at);
  const clitic = text.slice(at + 1, end);
  // « UE-CE », « ST-LE »: in capitals only subjects are taken for clitics.
  if (
    isUpperAt(text, at + 1) &&
    !/^(?:t[-‐‑'’])?(?:il|elle|on|ils|elles|je|nous|vous)$/i.test(clitic) &&
    !/^(?:est|sont|était)$/i.test(before)
  ) {
    return at;
  }
  if (/[-‐‑]/.test(before) && !/^(?:peut|rendez|allez|va)/i.test(before)) return at;
  // Before an object the verb is an imperative: « dites-le » is none of « Roche-la ».
  if (/^(?:le|la|les|en|y|lui|leur)$/i.test(clitic) && !/(?:ez|ons|[esa]|is|ds|ts)$/i.test(before)) return at;
  return wholeBefore[clitic.toLowerCase()]?.test(before.toLowerCase()) ? at : end;
}

/** « -le-moi » is two tokens, « -t-il » one. */
function clitics(text: string, at: number, end: number, tokens: Token[]): number {
  const two = /^[-‐‑](?:(?:le|la|les)(?=[-‐‑])|[mt]['’])/i.exec(text.slice(at, end))?.[0].length ?? 0;
  const split = two > 0 && !/^[-‐‑]t['’](?:il|elle|on)/i.test(text.slice(at, end)) ? at + two : end;
  push(tokens, text, at, split, 'word');
  if (split < end) push(tokens, text, split, end, 'word');
  return end;
}

/** Where a word ends that a stop follows: after the stop if it is an abbreviation or goes on without space (« J.-C. », « fr.wikipedia »). */
function withStop(text: string, start: number, stop: number): number {
  let at = stop;
  // Initials: « S.E. », « É.-U. », « J.-Y. », « U.R.S.S »
  if (isInitial(text, start, stop)) {
    let initials = 1;
    at = stop + 1;
    for (;;) {
      const letter = characterOf(text.charCodeAt(at)) === character.hyphen ? at + 1 : at;
      if (characterOf(text.charCodeAt(letter)) !== character.letter) break;
      let end = letters(text, letter);
      // « c.-à-d. »
      if (characterOf(text.charCodeAt(end)) === character.hyphen && text.charCodeAt(end + 2) === 46) end = letters(text, end + 1);
      if (text.charCodeAt(end) === 46 && end - letter <= 3) {
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
  const afterStop = characterOf(text.charCodeAt(stop + 1));
  if (afterStop === character.letter && text.charCodeAt(stop) === 46) {
    const norm = normOf(text.slice(start, stop));
    if (abbreviationKind(norm) !== undefined && isUpperAt(text, stop + 1)) return stop + 1;
    // « fr.wikipedia.org » and « rapport.PDF » go on; « paix.Le » wants a space.
    if (isLowerAt(text, stop + 1) || text.slice(start, stop).toLowerCase() === 'www') {
      at = stop;
      while (text.charCodeAt(at) === 46 && characterOf(text.charCodeAt(at + 1)) === character.letter) {
        at = joined(text, at + 1);
      }
      return text.charCodeAt(at) === 46 && abbreviationKind(normOf(text.slice(start, at))) !== undefined ? at + 1 : at;
    }
    return stop;
  }
  if (text.charCodeAt(stop + 1) === 46) return stop;
  const norm = normOf(text.slice(start, stop));
  const kind = abbreviationKind(norm);
  if (wordsToo.has(norm)) return goesOn(text, stop + 1) ? stop + 1 : stop;
  if (kind !== undefined) return stop + 1;
  return looksCut(text.slice(start, stop)) && continues(text, stop + 1) ? stop + 1 : stop;
}

/** The end of letters, digits and inner hyphens: a part of a domain. */
function joined(text: string, start: number): number {
  let at = letters(text, start);
  while (characterOf(text.charCodeAt(at)) === character.hyphen && characterOf(text.charCodeAt(at + 1)) === character.letter) {
    at = letters(text, at + 1);
  }
  return at;
}

/** Whether the letters are an initial: one letter that is no word, or a digraph (« Ch. », « Th. »). */
function isInitial(text: string, start: number, stop: number): boolean {
  if (stop - start === 1) return !/[aàyô]/.test(text[start] ?? '') || characterOf(text.charCodeAt(stop + 1)) === character.letter;
  return stop - start === 2 && /^(?:Ch|Th|Ph|Yv|Gu)$/.test(text.slice(start, stop));
}

/** A lone initial keeps its stop before a name; at the end of the text, or after « annexe », the stop is that of the sentence. */
function initialKeepsStop(text: string, start: number, stop: number): boolean {
  const next = afterSpace(text, stop + 1);
  if (next >= text.length) return false;
  if (text[start] !== 'M' && isUpperAt(text, next) && labelled.test(text.slice(Math.max(0, start - 16), start))) return false;
  return true;
}

const labelled =
  /(?<!\p{L})(?:annexes?|plan|groupe|point|partie|appendice|catégorie|classe|vitamine|hépatite|section|tableau|type|option|scénario|variante|zone|bloc|lot|volet|liste|phase|niveau|note|modèle|hypothèse)\s$/iu;

/** Whether what follows an abbreviation that is also a word shows that it is one: a figure, a small letter, a comma. */
function goesOn(text: string, at: number): boolean {
  const next = afterSpace(text, at);
  const kind = characterOf(text.charCodeAt(next));
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

function afterSpace(text: string, start: number): number {
  let at = start;
  while (characterOf(text.charCodeAt(at)) === character.space) at++;
  return at;
}

/** Reads a number that begins at `start` with its sign and has its first digit at `digits`. */
function figures(text: string, start: number, digits: number, tokens: Token[]): number {
  let at = run(text, digits);
  let kind: TokenKind = 'number';
  // Thousands: one to three digits, then groups of three after a space.
  if (at - digits <= 3) {
    while (
      isThousandsSpace(text.charCodeAt(at)) &&
      run(text, at + 1) === at + 4 &&
      characterOf(text.charCodeAt(at + 4)) !== character.letter
    ) {
      at += 4;
    }
  }
  for (;;) {
    const code = text.charCodeAt(at);
    const next = characterOf(text.charCodeAt(at + 1));
    if (
      next === character.digit &&
      (code === 44 || code === 46 || code === 47 || code === 58 || code === 45 || code === 0x2013 || code === 0x2011)
    ) {
      at = run(text, at + 1);
      if (code === 47 && characterOf(text.charCodeAt(at)) === character.letter) break;
      continue;
    }
    if (code === 47 && isUpperAt(text, at + 1) && text.slice(start, at).includes('/')) {
      // « 2022/2555/UE », « 2014/145/PESC »
      at = letters(text, at + 1);
      kind = 'reference';
      break;
    }
    break;
  }
  if (characterOf(text.charCodeAt(at)) === character.letter) {
    const glued = letters(text, at);
    const suffix = text.slice(at, glued).toLowerCase();
    if (/^(?:h|mn|km|m|cm|mm|kg|g|min|s|kwh|mw|gw|ha)$/.test(suffix) || /^h\d\d?$/.test(suffix)) {
      push(tokens, text, start, at, 'number');
      push(tokens, text, at, at + (suffix.startsWith('h') && suffix !== 'ha' ? 1 : suffix.length), 'word');
      return tokens.at(-1)?.end ?? glued;
    }
    at = glued;
    if (!/^(?:e|es|er|ers|re|res|ère|ères|ème|èmes|eme|nd|nde|nds|ndes|d|de|o|°)$/.test(suffix))
      kind = /^\d+\D+\d/.test(text.slice(start, at)) ? 'word' : 'number';
    while (characterOf(text.charCodeAt(at)) === character.hyphen && characterOf(text.charCodeAt(at + 1)) === character.letter)
      at = letters(text, at + 1);
  } else if (characterOf(text.charCodeAt(at)) === character.hyphen && characterOf(text.charCodeAt(at + 1)) === character.letter) {
    // « 4-temps »
    at = letters(text, at + 1);
    kind = 'word';
  }
  push(tokens, text, start, at, kind);
  return at;
}

function run(text: string, start: number): number {
  let at = start;
  while (characterOf(text.charCodeAt(at)) === character.digit) at++;
  return at;
}

function isThousandsSpace(code: number): boolean {
  return code === 0xa0 || code === 0x202f || code === 32 || code === 0x2009 || code === 0x27 || code === 0x2019;
}

/** Whether a sign stands before a number as its own: after a space or an opening bracket, glued to the digit. */
function signsNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 43 && code !== 45 && code !== 0x2212) return false;
  if (characterOf(text.charCodeAt(at + 1)) !== character.digit) return false;
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  return before === 40 || characterOf(before) === character.space;
}

/** The end of a sign: a run of stops, of dashes, of « ?! », « °C », « @nom », or a reference in brackets. */
function sign(text: string, at: number, kind: number): number {
  const code = text.charCodeAt(at);
  if (code === 46 || (kind === character.hyphen && text.charCodeAt(at + 1) === code)) {
    let end = at + 1;
    while (text.charCodeAt(end) === code) end++;
    return end;
  }
  if (code === 40 && isUpperAt(text, at + 1)) return Math.max(at + 1, matchAt(unionReference, text, at));
  if (code === 176 && /[CF]/.test(text[at + 1] ?? '') && characterOf(text.charCodeAt(at + 2)) !== character.letter) return at + 2;
  if ((code === 35 || code === 64) && characterOf(text.charCodeAt(at + 1)) === character.letter) {
    const name = letters(text, at + 1);
    let end = name;
    while (text.charCodeAt(end) === 95) end = letters(text, end + 1);
    return end;
  }
  return at + 1;
}

function kindOfSign(text: string, start: number, end: number): TokenKind {
  const code = text.charCodeAt(start);
  if (end - start > 1 && (code === 35 || code === 64)) return 'word';
  return /[\p{P}]/u.test(text[start] ?? '') &&
    code !== 37 &&
    code !== 64 &&
    code !== 35 &&
    code !== 0x2030 &&
    code !== 38 &&
    code !== 42 &&
    code !== 167
    ? 'punctuation'
    : 'symbol';
}

/** The end of one code point outside the basic plane, or of a stray half. */
function surrogates(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? at + 2 : at + 1;
}

function letterPair(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff && /[\p{L}\p{M}]/u.test(String.fromCodePoint(point));
}

const yearReference = /\p{Lu}[\p{L}/]{0,12}\(\d{2,4}\)(?:\/?\p{Lu}*\/?\s?\d+(?:\/\d+)?)?(?: final)?/uy;
const unionReference =
  /\((?:UE|CE|CEE|PESC|JAI|CECA|Euratom|EU)(?:,\s?(?:UE|CE|CEE|Euratom))?\)\s(?:n[°o]\s?)?\d{1,4}\/\d{2,4}(?!\d)/y;
const optionalEnding = /\((?:e|s|es|ne|ne\)\(s|e\)\(s|x|E|S|ES|te|le)\)/y;
const bracketedYear = /\(\d{4}\)(?:\/?\d+)?/y;
const edition = /\s\((?:(?:19|20)\d\d|[IVXLC]+)\)/y;

/** The end of a reference with slashes (« S/RES/2231 (2015) »): capitals first and a digit somewhere; the place given back where it is none. */
function slashed(text: string, start: number, end: number): number {
  if (!isUpperAt(text, start)) return end;
  let at = end;
  let figure = false;
  let parts = 0;
  while (
    text.charCodeAt(at) === 47 ||
    (parts > 0 && (text.charCodeAt(at) === 46 || characterOf(text.charCodeAt(at)) === character.hyphen))
  ) {
    const next = letters(text, at + 1);
    if (next === at + 1) break;
    for (let unit = at + 1; unit < next; unit++) if (characterOf(text.charCodeAt(unit)) === character.digit) figure = true;
    at = next;
    parts++;
  }
  const year = matchAt(bracketedYear, text, at);
  if (year > at) return year;
  if (!figure) return end;
  return Math.max(at, matchAt(edition, text, at));
}

function address(text: string, start: number, at: number, tokens: Token[]): number {
  let end = matchAt(/@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*/uy, text, at);
  if (end <= at) {
    push(tokens, text, start, at, 'word');
    return at;
  }
  while (/[-.]/.test(text[end - 1] ?? '')) end--;
  push(tokens, text, start, end, 'email');
  return end;
}

/** Reads an address to the next space; the punctuation of the sentence at its end is not part of it. */
function url(text: string, start: number, at: number, tokens: Token[]): number {
  let end = matchAt(/[^\s<>«»"“”\p{Cc}]*/uy, text, at);
  if (end < at) end = at;
  while (
    end > at &&
    /[.,;:!?'’)\]]/.test(text[end - 1] ?? '') &&
    !(text[end - 1] === ')' && text.slice(start, end).includes('('))
  )
    end--;
  if (end > start + 1 && /[\ud800-\udbff]/.test(text[end - 1] ?? '')) end--;
  push(tokens, text, start, end, 'url');
  return end;
}

/** Where a sticky pattern that matches at `at` ends; -1 where it does not match. */
function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
