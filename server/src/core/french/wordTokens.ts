import { address, url } from './addresses.ts';
import { character, kindAt, unitAt } from './characters.ts';
import { cliticEnd, clitics } from './clitics.ts';
import { optionalEnding, slashed, yearReference } from './references.ts';
import { letterPair, letters, matchAt, push, surrogates } from './scan.ts';
import { withStop } from './stops.ts';
import type { Token } from './token.ts';

/** Reads a word and what hangs on it (clitics, a stop, an address); returns where the next token may begin. */
export function word(text: string, start: number, tokens: Token[]): number {
  let at = letters(text, start);
  const code = unitAt(text, at);
  // Most words end in a space or a comma: nothing more to look at.
  if (code === 32 || code === 44) {
    push(tokens, text, start, at, 'word');
    return at;
  }
  for (;;) {
    const next = kindAt(text, at);
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
      const after = kindAt(text, at + 1);
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
  switch (unitAt(text, end)) {
    case 46: {
      const stop = withStop(text, start, end);
      if (unitAt(text, stop) === 64) return address(text, start, stop, tokens);
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

function elides(text: string, start: number, at: number): boolean {
  return at - start <= 6 && elided.has(text.slice(start, at).toLowerCase());
}

/** Whether the word goes on over its apostrophe: « aujourd’hui », « presqu’île », « O’Hara », « l’on ». */
function joinsAfterApostrophe(text: string, start: number, at: number): boolean {
  const next = kindAt(text, at + 1);
  if (next !== character.letter && next !== character.digit) return false;
  if (!elides(text, start, at)) return true;
  if (at - start !== 1) return false;
  return /^(?:l['’ʼ]on|c['’ʼ]est-à-dire)(?![\p{L}\p{N}’'-])/iu.test(text.slice(start, start + 16));
}

const elided = new Set(['l', 'd', 's', 'n', 'c', 'j', 'm', 't', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'ç']);
