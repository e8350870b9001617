import { RE2JS } from 're2js';
import type { Span } from '../text/span.ts';

/** A phrase that a team wants to be told of, as its settings state it: a text, or an expression between slashes. */
export interface TeamPattern {
  readonly pattern: string;
  readonly replacements: readonly string[];
  readonly note?: string;
  readonly level?: 'error' | 'warning' | 'information' | 'hint';
}

/** Where a pattern stands in a text, in order; the text is looked at once, in linear time. */
export type Finder = (text: string) => readonly Span[];

/**
 * Makes a finder of a pattern. Between slashes (`/bor(ds|d)/`, `/…/i`) it is an expression in the syntax of RE2, which has no look-around and no back reference
 * and so takes linear time; else it is a text, found as whole words in any case, whatever its apostrophes and spaces. Undefined where the pattern cannot be read.
 */
export function finderOf(pattern: string): Finder | undefined {
  const slashed = /^\/(.+)\/(i?)$/su.exec(pattern);
  return slashed ? expression(slashed[1] ?? '', slashed[2] === 'i') : wholeWords(pattern);
}

function expression(source: string, anyCase: boolean): Finder | undefined {
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(source, anyCase ? RE2JS.CASE_INSENSITIVE : 0);
  } catch {
    return undefined;
  }
  return (text) => {
    const found: Span[] = [];
    const matcher = compiled.matcher(text);
    while (found.length < most && matcher.find()) {
      if (matcher.end() > matcher.start()) found.push({ start: matcher.start(), end: matcher.end() });
    }
    return found;
  };
}

/** Enough for any reader; a pattern that finds every letter stops here. */
const most = 200;

function wholeWords(text: string): Finder | undefined {
  const words = text.trim().split(/[\s\u00a0\u202f]+/u);
  if (words.length === 0 || words[0] === '') return undefined;
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/['’]/g, "['’]"));
  const form = new RegExp(`(?<![\\p{L}\\p{N}])${escaped.join('[ \u00a0\u202f\\n]')}(?![\\p{L}\\p{N}])`, 'giu');
  return (prose) =>
    [...prose.matchAll(form)].slice(0, most).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
