import { isUpperAt } from './characters.ts';
import { matchAt, push } from './scan.ts';
import type { Token } from './token.ts';

/** Where the clitics that begin at the hyphen `at` end, or `at` where the hyphen is one of a compound. */
export function cliticEnd(text: string, start: number, at: number): number {
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
export function clitics(text: string, at: number, end: number, tokens: Token[]): number {
  const two = /^[-‐‑](?:(?:le|la|les)(?=[-‐‑])|[mt]['’])/i.exec(text.slice(at, end))?.[0].length ?? 0;
  const split = two > 0 && !/^[-‐‑]t['’](?:il|elle|on)/i.test(text.slice(at, end)) ? at + two : end;
  push(tokens, text, at, split, 'word');
  if (split < end) push(tokens, text, split, end, 'word');
  return end;
}

const cliticChain =
  /[-‐‑](?:t[-‐‑'’](?:il|elle|on|ils|elles|en|y)|(?:le|la|les)[-‐‑](?:moi|toi|lui|leur|nous|vous)|[mt]['’](?:en|y)|il|elle|on|ils|elles|je|tu|nous|vous|ce|moi|toi|lui|leur|le|la|les|y|en|ci|là)(?![\p{L}\p{N}]|[-‐‑'’][\p{L}\p{N}])/iuy;

const wholeBefore: Readonly<Record<string, RegExp>> = {
  ci: /^(?:celui|celle|ceux|celles|de|par)$/,
  là: /^(?:celui|celle|ceux|celles|de|par|jusque|au|delà|là)$/,
  vous: /^(?:rendez|garde|chez|entre)$/,
  nous: /^(?:chez|entre)$/,
  moi: /^(?:chez|sur)$/,
};
