import { matchAt, push } from './scan.ts';
import type { Token } from './token.ts';

/** Reads the rest of an address of e-mail, from its « @ »; returns where it ends. */
export function address(text: string, start: number, at: number, tokens: Token[]): number {
  let end = matchAt(domain, text, at);
  if (end <= at) {
    push(tokens, text, start, at, 'word');
    return at;
  }
  while (/[-.]/.test(text[end - 1] ?? '')) end--;
  push(tokens, text, start, end, 'email');
  return end;
}

/** Reads an address to the next space; the punctuation of the sentence at its end is not part of it. */
export function url(text: string, start: number, at: number, tokens: Token[]): number {
  let end = matchAt(unbroken, text, at);
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

const domain = /@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*/uy;

const unbroken = /[^\s<>«»"“”\u0000-\u001f\u007f-\u009f]*/y;
