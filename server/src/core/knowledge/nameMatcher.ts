import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** A name found in a text and what it stands for. */
export interface NameFound<T> extends Span {
  readonly name: string;
  readonly value: T;
}

/** Finds all names of a list in one pass; of names that overlap, the longest. */
export interface NameMatcher<T> {
  /** `folded` is the prose folded; acronyms must stand in the prose as they are written in the list. */
  find(folded: string, prose: string): readonly NameFound<T>[];
}

/** Compiles a list of names. Text and names are compared folded; an acronym (no two small letters in a row) in its own case. */
export function nameMatcher<T>(names: readonly (readonly [name: string, value: T])[]): NameMatcher<T> {
  const byHead = new Map<string, { name: string; folded: string; exact: boolean; value: T }[]>();
  for (const [name, value] of names) {
    const folded = fold(name);
    const head = headOf(folded);
    byHead.set(head, [...(byHead.get(head) ?? []), { name, folded, exact: !/\p{Ll}{2}/u.test(name), value }]);
  }
  for (const list of byHead.values()) list.sort((a, b) => b.folded.length - a.folded.length);
  return {
    find(folded, prose) {
      const found: NameFound<T>[] = [];
      let from = 0;
      for (let start = 0, end = 0; start < folded.length; start = end + 1) {
        for (end = start; isOfWord(folded, end); end++);
        if (end === start || start < from) continue;
        const listed = byHead.get(folded.slice(start, end));
        if (!listed || folded[start - 1] === '-') continue;
        const one = listed.find(
          (candidate) =>
            folded.startsWith(candidate.folded, start) &&
            !/^(?:[\p{L}\d]|-\p{L})/u.test(folded.slice(start + candidate.folded.length, start + candidate.folded.length + 2)) &&
            (!candidate.exact || prose.startsWith(candidate.name, start)),
        );
        if (!one) continue;
        from = start + one.folded.length;
        found.push({ start, end: from, name: one.name, value: one.value });
      }
      return found;
    },
  };
}

/** Whether a letter or figure stands at an offset; plain ones, nearly all of a folded text, are told without a pattern. */
function isOfWord(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at);
  if (unit < 128) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  return unit >= 128 && /[\p{L}\d]/u.test(folded[at] ?? '');
}

/** The first word, up to an apostrophe, space or hyphen: where a search may begin. */
function headOf(folded: string): string {
  return /^[\p{L}\d]+/u.exec(folded)?.[0] ?? folded;
}
